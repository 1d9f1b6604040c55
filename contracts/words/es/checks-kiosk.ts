// Spanish words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'No se pudo comprobar a tiempo: repita la comprobación.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Archivo de configuración',
    findings: {
      sound: 'El archivo de configuración es correcto.',
      broken:
        'Corrija el archivo de configuración: el terminal no arranca con él, y no se pudo comprobar ninguna sala.',
      'others-may-write':
        'Solo debe contar el archivo de configuración instalado, pero no solo un administrador puede cambiarlo: véase al lado.',
      'remote-stale':
        'El terminal no puede usar el archivo de configuración de su servidor y funciona con el último correcto: véase al lado.',
      'last-good':
        'Corrija el archivo de configuración: hasta entonces el terminal funciona con el último correcto y los cambios posteriores no cuentan.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'Credenciales del SDK',
    findings: {
      'from-environment': 'Proceden del entorno.',
      'from-store': 'Están guardadas en este equipo.',
      'not-needed': 'Firma un servidor de firmas; aquí no hace falta ningún secreto del SDK.',
      missing: 'Indique el ID de cliente y el secreto del SDK: sin ellos no puede entrar nadie.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Firma',
    findings: {
      sound:
        'Puede hacerse una firma para cada sala, y sus datos son correctos. Solo Zoom sabe si le vale la clave.',
      unsound: 'Avise a informática: los datos de la firma de estas salas no son los pedidos.',
      refused:
        'Revise la lista de salas del servidor de firmas y el token o certificado de este terminal: no firmó como se pidió para estas salas.',
      'no-answer': 'Revise el servidor de firmas y la red que lleva a él: no responde.',
      'nothing-to-sign':
        'No hay ninguna sala, o nada con que firmar: vea el archivo de configuración y las credenciales del SDK.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Reloj',
    findings: {
      right: 'El reloj de este equipo coincide con el de Zoom.',
      off: 'Ajuste el reloj de este equipo con un servidor de hora. Entretanto, Foyer corrige sus firmas siempre que pueda preguntar la hora a Zoom.',
      'far-off':
        'Ajuste ya el reloj de este equipo con un servidor de hora: las firmas se corrigen, pero los certificados, las puertas y las horas del diario siguen este reloj.',
      unmeasured: 'No se pudo preguntar la hora a Zoom: revise la red, y el reloj a mano.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Red hacia Zoom',
    findings: {
      reached:
        'Zoom responde. Los hosts de *.zoom.us que indica al entrar, y UDP, solo los muestra una entrada de prueba a mano.',
      unreached:
        'Abra el cortafuegos o el proxy para estos hosts, para *.zoom.us en TCP 443 y para los puertos UDP de Zoom.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Cuenta de Zoom',
    findings: {
      works:
        'La API REST de Zoom responde. Los permisos para inscribir visitantes, crear salas y leer informes no pueden probarse sin hacerlo.',
      'not-configured':
        'No hay ninguna cuenta de Zoom configurada: no se pueden releer códigos de acceso, comprobar salas, inscribir visitantes ni cotejar la asistencia.',
      'needed-by-rooms': 'Configure la cuenta de Zoom del recinto: sin ella nadie entra en estas salas.',
      refused:
        'Revise el ID de cuenta, el ID de cliente y el secreto de la aplicación Server-to-Server, y que esté activada: Zoom los rechaza.',
      'scopes-missing':
        'Añada estos scopes a la aplicación Server-to-Server en Marketplace y actívela de nuevo.',
      'no-answer':
        'Repita la comprobación dentro de un minuto: la API REST de Zoom no respondió a todas las preguntas como debía.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'Versión del SDK',
    findings: {
      fine: 'Según la política publicada de Zoom, este SDK es compatible ese día; el mínimo puede subir a partir del día aquí indicado.',
      'raises-before':
        'Actualice Foyer antes del día aquí indicado: desde entonces Zoom puede rechazar este SDK. Zoom anuncia el siguiente mínimo con tres meses de antelación.',
      unlisted: 'Foyer no sabe cuándo salió este SDK: compárelo a mano con el mínimo trimestral de Zoom.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'Archivos del SDK',
    findings: {
      whole: 'Están todos los archivos del SDK, cada uno con su tamaño.',
      unlisted:
        'Instale Foyer de nuevo si fallan las entradas: falta la lista de archivos del SDK, así que no se pudieron comparar.',
      incomplete: 'Instale Foyer de nuevo: faltan archivos del SDK o están dañados.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Cámara',
    findings: {
      there: 'Hay una cámara.',
      none: 'Conecte una cámara: los visitantes pueden entrar, pero nadie los ve.',
      unlisted:
        'Desde aquí no se pueden listar los dispositivos: mire la pantalla del personal del terminal en marcha.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Micrófono',
    findings: {
      there: 'Hay un micrófono.',
      none: 'Conecte un micrófono: los visitantes pueden entrar, pero nadie los oye.',
      unlisted:
        'Desde aquí no se pueden listar los dispositivos: mire la pantalla del personal del terminal en marcha.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Dispositivos elegidos',
    findings: {
      'none-chosen': 'No se ha elegido ninguno: los visitantes usan los del sistema.',
      there: 'La cámara, el micrófono y el altavoz elegidos para este terminal están presentes.',
      missing:
        'Conecte lo que se indica aquí, o elija otro en «Dispositivos»: mientras tanto los visitantes usan el del sistema.',
      'not-looked':
        'Pruebe los dispositivos en la pantalla del personal del terminal en marcha: desde que arrancó, nadie ha buscado los elegidos.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Disco del diario',
    findings: {
      ready: 'Se puede escribir en el diario.',
      'nearly-full': 'Libere algo de espacio en el disco del diario.',
      full: 'Libere ya espacio en el disco del diario: pronto no quedará constancia de ninguna visita.',
      unwritable:
        'Dé al usuario que ejecuta Foyer permiso para escribir en la carpeta del diario, o repare el disco.',
      held: 'Repare el disco, o cierre el otro Foyer que escribe en este diario: estas anotaciones solo están en memoria.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Actualizaciones',
    findings: {
      off: 'Foyer no se actualiza por sí mismo: el archivo de configuración no lo pide.',
      'left-to-it':
        'Las actualizaciones son cosa de IT: esta instalación las recibe por la misma vía por la que se instaló.',
      none: 'Aquí no se conoce ninguna versión más reciente.',
      held: 'Hay una versión más reciente. No se toma ahora por un evento, un día bloqueado o alguien en el terminal.',
      ready: 'Se ha descargado una versión más reciente. Se instalará a su hora, si no hay nadie.',
      failed:
        'Mire el registro y actualice este terminal a mano si el evento lo necesita: sigue con la versión que tiene.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Servidor de firmas',
    findings: {
      'not-used': 'Este terminal firma por sí mismo.',
      strict: 'No firma ni para anfitriones ni para reuniones que no sean salas.',
      'signs-hosts':
        'Haga que el servidor de firmas rechace el rol 1: quien lo alcance puede entrar en sus salas como anfitrión.',
      'signs-unlisted': 'Dé al servidor de firmas su lista de salas: firma para cualquier reunión.',
      'signs-anything':
        'Saque de la red el servidor de firmas: firma para cualquier reunión, y para anfitriones.',
      'no-answer':
        'No se pudo ver si el servidor de firmas rechaza lo que debe: no responde como un servidor de ese tipo.',
      unproven:
        'No se pudo ver si el servidor de firmas rechaza lo que debe: rechazó también las salas del archivo de configuración.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Inicio con el equipo',
    findings: {
      registered: 'Foyer se inicia cuando su usuario inicia sesión.',
      'not-wanted': 'Foyer se inicia a mano, o por lo que TI ha configurado.',
      missing:
        'Inicie Foyer una vez con el usuario que inicia sesión aquí: falta la entrada del sistema, lleva a otro sitio o está desactivada. Si sigue así, el sistema la rechaza.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
