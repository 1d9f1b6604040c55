// Spanish words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account':
    'Sin comprobar: no hay ninguna cuenta de Zoom configurada para esta sala. Mire en el portal de Zoom.',
  unread:
    'Sin comprobar: Zoom no lo dijo. Vea la comprobación de la cuenta de Zoom y la de si existe esta sala.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'En Zoom',
    findings: {
      exists: 'Zoom conoce esta sala.',
      'other-kind':
        'Corrija "kind" en el archivo de configuración: en Zoom esta sala es del tipo aquí indicado.',
      missing:
        'Corrija el número de la sala en el archivo de configuración, o cree la sala de nuevo: Zoom no la conoce.',
      ...READ,
      unread:
        'Revise la cuenta de Zoom y repita la comprobación: Zoom no dijo nada de esta sala, así que aquí no se comprobó nada.',
    },
  },
  'room-started': {
    name: 'Iniciada',
    findings: {
      started: 'La sala está en curso.',
      'opens-by-itself': 'La sala se abre con el primer visitante.',
      'waits-for-host':
        'Debe iniciarla el anfitrión o un anfitrión alternativo: los visitantes esperan hasta entonces.',
      'not-told': 'Zoom no dice si se ha iniciado: pida al anfitrión que la inicie.',
      ...READ,
    },
  },
  passcode: {
    name: 'Código de acceso',
    findings: {
      equal: 'Zoom y el archivo de configuración tienen el mismo código de acceso.',
      none: 'La sala no tiene código de acceso.',
      'only-at-zoom':
        'Ponga el código de acceso en el archivo de configuración: Zoom tiene uno, que Foyer usa mientras pueda preguntarlo.',
      differs:
        'Corrija el código de acceso en el archivo de configuración: Zoom tiene otro, que Foyer usa mientras pueda preguntarlo.',
      'only-in-file':
        'Quite el código de acceso del archivo de configuración: Zoom no tiene ninguno, y Foyer entra sin él mientras pueda preguntar.',
      'not-told':
        'Zoom no dice el código de acceso: mire en el portal de Zoom si es correcto el del archivo de configuración.',
      ...READ,
    },
  },
  entry: {
    name: 'Entrada',
    findings: {
      open: 'Todos entran con un nombre. Zoom solo lo permite en reuniones de la cuenta propietaria de la aplicación SDK; en las demás responde 4012.',
      registered: 'Cada visitante queda inscrito en Zoom. Nada dice que esto resuelva un 4012.',
      invited: 'Solo entran las personas de la lista de la sala.',
      'signed-in':
        'Todos los visitantes entran como un solo usuario de Zoom: para Zoom son una persona, y no está documentado si pueden estar varios a la vez.',
      'on-behalf':
        'Haga que el usuario de Zoom de "signedInAs" esté primero en la sala: los visitantes entran en su nombre, y salen cuando sale.',
      'as-me':
        'Indique un usuario propio del terminal en "signedInAs": "me" es el propietario de la aplicación Server-to-Server, y los visitantes entrarían como esa persona.',
      'host-unknown': 'Asegúrese de que "signedInAs" no indique al anfitrión: no se pudo preguntar a Zoom.',
      'as-host':
        'Indique otro usuario de Zoom en "signedInAs": este es el anfitrión o un anfitrión alternativo, y todos los visitantes lo serían también.',
      'user-unknown':
        'Corrija "signedInAs" en el archivo de configuración: Zoom no conoce a este usuario, así que nadie puede entrar como él.',
      'token-refused':
        'Revise "signedInAs" y los scopes de la aplicación Server-to-Server: Zoom no da ningún token para este usuario.',
      'needs-account':
        'Configure la cuenta de Zoom del recinto: sin ella no funciona la entrada a esta sala.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Inscripción',
    findings: {
      off: 'La sala no pide inscripción.',
      used: 'La inscripción está activada, y Foyer inscribe a cada visitante.',
      'will-register':
        'Desactive la inscripción, o ponga "entry" en "registered": los visitantes son rechazados primero e inscritos después.',
      'shared-link':
        'Sustituya el enlace personal por el número de reunión: todos los visitantes comparten una sola inscripción, y solo puede estar uno a la vez.',
      blocks:
        'Desactive la inscripción en Zoom, o ponga "entry" en "registered" y configure la cuenta de Zoom: los visitantes son rechazados.',
      missing: 'Active la inscripción en Zoom, o ponga "entry" en "open": no se puede inscribir a nadie.',
      'by-hand':
        'Cambie a aprobación automática: los inscritos esperan hasta que el anfitrión apruebe a cada uno.',
      closed: 'Vuelva a abrir la inscripción en Zoom: está cerrada, así que no entra nadie nuevo.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Inicio de sesión',
    findings: {
      'not-required': 'La sala no pide a nadie que inicie sesión.',
      used: 'La sala pide iniciar sesión, y los visitantes entran como usuario de Zoom.',
      'will-sign-in':
        'Desactive «Requerir autenticación» en Zoom: los visitantes son rechazados primero y entran después como usuario de Zoom.',
      blocks: 'Desactive «Requerir autenticación» en Zoom: los visitantes sin cuenta de Zoom son rechazados.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Personas de fuera',
    findings: {
      admitted: 'La sala no está limitada a las personas de su cuenta.',
      'as-user':
        'Haga una entrada de prueba a mano: la sala es solo para personas de su cuenta, y los visitantes entran como usuario de Zoom.',
      internal: 'Quite «Reunión interna» en Zoom: las personas ajenas a la cuenta son rechazadas.',
      private: 'Quite «Reunión privada» en Zoom: las personas de fuera son rechazadas.',
      'not-told': 'Zoom no dice si la sala es interna o privada: mire en el portal de Zoom.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Sala de espera',
    findings: {
      off: 'Los visitantes entran de inmediato.',
      'staff-admit': 'Tenga en la sala a alguien que deje pasar: la sala de espera está activada.',
      'not-told': 'Zoom no dice si hay sala de espera: mire en el portal de Zoom.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Entrada antes del anfitrión',
    findings: {
      allowed: 'Los visitantes pueden entrar antes que el anfitrión.',
      'host-is-there': 'La sala está en curso, así que no importa.',
      webinar: 'Los seminarios web no tienen este ajuste: los inicia el anfitrión.',
      'after-doors':
        'Las puertas abren antes de lo que Zoom deja entrar antes del inicio: los visitantes esperan hasta la hora aquí indicada.',
      overruled:
        'Desactive la sala de espera si los visitantes han de entrar antes que el anfitrión: lo impide.',
      off: 'Procure que el anfitrión esté cuando abran las puertas, o permita entrar antes que el anfitrión.',
      'not-told':
        'Zoom no dice si los visitantes pueden entrar antes que el anfitrión: mire en el portal de Zoom.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Entrada desde un navegador',
    findings: {
      allowed: 'La configuración del anfitrión muestra el enlace para entrar desde un navegador.',
      'link-off':
        'Active «Mostrar el enlace Entrar desde el navegador» para el anfitrión: Zoom puede rechazar el terminal (3603, 3611). Una entrada de prueba a mano lo muestra.',
      'end-to-end':
        'Cambie en Zoom el cifrado de extremo a extremo por el cifrado mejorado: no puede entrar nada que venga de un navegador.',
      'not-told':
        'Zoom no dice este ajuste del anfitrión: mire en el portal de Zoom, o haga una entrada de prueba a mano.',
      ...READ,
    },
  },
  doors: {
    name: 'Puertas',
    findings: {
      'any-time': 'Esta sala no tiene horarios: se puede entrar en cualquier momento.',
      planned: 'Las puertas están abiertas en los horarios aquí indicados.',
      over: 'Corrija los horarios de la sala, o quítela: sus puertas se cerraron hace más de un día y nadie puede entrar.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Sala alternativa',
    findings: {
      none: 'No se ha indicado otra sala para cuando esta se llene: los visitantes esperan.',
      ready: 'Cuando esta sala está llena, los visitantes van a la sala aquí indicada.',
      'closed-then':
        'Indique otra sala alternativa, o corrija los horarios: la sala aquí indicada nunca está abierta a la vez.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
