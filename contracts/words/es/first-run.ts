// Spanish words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInSpanish = {
  step: (at: number, of: number) => `Paso ${at} de ${of}`,
  back: 'Atrás',
  paste: 'Pegar',
  venue: {
    label: '¿Cómo se llama su recinto?',
    hint: 'Los visitantes lo leen en la primera pantalla.',
    empty: 'Escriba un nombre, por favor.',
  },
  pin: {
    hint: 'Con el PIN, el personal abre su pantalla: mantenga pulsado el reloj de la primera pantalla 3 segundos, o pulse Ctrl+Alt+S.',
    chosen: 'El PIN está elegido',
    another: 'Elegir otro PIN',
  },
  credentials: {
    title: 'La llave de Zoom',
    hint: 'Cree una aplicación con el Meeting SDK en marketplace.zoom.us y copie su ID de cliente y su secreto de cliente. Sin ellos nadie puede entrar.',
    clientId: 'ID de cliente',
    clientSecret: 'Secreto de cliente',
    unusable: 'No puede ser este: cópielo de nuevo, solo y entero.',
    others: 'Escribir otros',
    'no-encryption':
      'Este equipo no ofrece cifrado para secretos. En texto claro, quien pueda leer los archivos de este usuario puede leerlos.',
    plainText: 'Guardar en texto claro en este equipo',
    'encryption-failed':
      'El sistema operativo se negó a cifrar. Desbloquee su almacén de claves y siga adelante otra vez.',
    'store-unwritable': 'No se pudieron guardar: se debe poder escribir en la carpeta de datos de Foyer.',
  },
  room: {
    title: (at: number) => `Sala ${at}`,
    link: 'Enlace de Zoom o número de reunión',
    linkHint: 'Péguelo de la invitación.',
    withPasscode: (number: string) => `Reunión ${number}, con su código de acceso`,
    withoutPasscode: (number: string) => `Reunión ${number}, sin código de acceso`,
    name: 'Lo que leen los visitantes',
    nameHint: 'Por ejemplo: Conferencia inaugural.',
    passcode: 'Código de acceso',
    passcodeHint: 'Como en la invitación. Déjelo vacío si no hay ninguno.',
    another: 'Añadir otra sala',
    remove: 'Quitar esta sala',
    mistakes: {
      empty: 'Pegue un enlace o escriba un número, por favor.',
      unreadable: 'No es ni un enlace de Zoom para participantes ni un número de reunión.',
      digits: 'Un número de reunión tiene de 9 a 12 cifras.',
      'not-zoom': 'Este enlace no lleva a Zoom.',
      personal:
        'Un enlace personal no lleva ningún número. Ábralo en un navegador y copie el número de la reunión.',
      host: 'Es el enlace con el que empieza el anfitrión. Use el de los participantes.',
      registration:
        'Este enlace lleva a una inscripción. Use el enlace que confirma la inscripción, o el número.',
      'long-passcode':
        'El código de acceso de este enlace es demasiado largo para un terminal. Escriba abajo el código propio de la sala.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: '¿Funcionará?',
    hint: 'Foyer mira este equipo y sus salas. No entra en ninguna. Lo que no está en verde dice qué hacer; puede seguir de todos modos.',
    failed: 'No se pudo mirar. Vuelva atrás y vea si todo está escrito, o mire otra vez.',
  },
  ready: {
    title: 'Está todo',
    hint: 'Foyer se abre como lo verán los visitantes. Entre usted mismo una vez en cada sala antes de abrir las puertas.',
    window: 'En una ventana',
    fill: 'Llenar la pantalla y bloquearla',
    open: 'Abrir Foyer',
    failures: {
      missing: 'Todavía falta algo o no es correcto. Vuelva atrás y mire cada paso.',
      exists: 'Ya hay un archivo de configuración. Reinicie Foyer para usarlo.',
      unwritable:
        'No se pudo escribir el archivo de configuración: se debe poder escribir en la carpeta de datos de Foyer.',
    },
  },
};
