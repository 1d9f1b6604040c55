// Spanish words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Esta pantalla necesita nuestra ayuda',
  visitor: 'Use otra pantalla o consulte a nuestro personal.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Compare la hora de esta pantalla con su reloj. Si no es correcta, avise a informática.',
    it: 'Zoom 3705 con una firma recién hecha: el reloj de este equipo está desajustado. Repare su sincronización horaria.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Avise a informática de que Zoom no acepta la firma de este terminal.',
    it: 'Zoom 3712: el secreto no corresponde a la clave, o «Meeting SDK», en Embed, está desactivado en la configuración de la aplicación.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Avise a informática de que Zoom no acepta las credenciales de este terminal.',
    it: 'Zoom 3704, 3710 o 3713: el ID de cliente es erróneo o de la otra nube, o su aplicación está desactivada.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Reinicie Foyer. Si vuelve a ocurrir, dé a informática el código de abajo.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 o 5013: a Zoom no le valió la forma de la petición de entrada. Un fallo de Foyer.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Avise a informática de que hay que actualizar Foyer en todos los terminales.',
    it: 'Zoom 10000: el Meeting SDK de esta versión está por debajo del mínimo de Zoom, que sube cada trimestre.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Reinicie este equipo. Si vuelve a ocurrir, avise a informática.',
    it: 'Zoom 5000 o 3635: WebAssembly o los dispositivos multimedia no están disponibles. Revise los controladores gráficos, el software de seguridad y que los archivos de Foyer estén completos.',
  },
  'zoom-unreachable': {
    title: 'Ahora no podemos conectar con la sala',
    visitor: 'La conexión debería volver pronto. Espere aquí, por favor.',
    staff:
      'Compruebe el cable de red o la wifi de este equipo. Si ocurre también en otras pantallas, avise a informática.',
    it: 'No hay respuesta útil de Zoom (3621 o -3000): revise la red, el proxy y el cortafuegos para *.zoom.us en TCP 443.',
  },
  'zoom-error': {
    title: 'La sala no responde en este momento',
    visitor: 'Debería volver pronto. Espere aquí, por favor.',
    staff: 'Espere unos minutos. Si continúa, consulte status.zoom.us y avise a informática.',
    it: 'Zoom 1, 403, 3622 o 4009: un fallo por parte de Zoom, o la cuenta está desactivada.',
  },
  'zoom-throttling': {
    title: 'Mucha gente está entrando ahora mismo',
    visitor: 'Espere aquí, por favor. Enseguida será su turno.',
    staff: 'Haga entrar a los visitantes de uno en uno durante unos minutos.',
    it: 'Zoom 3633: las entradas se suceden demasiado rápido, en unos 10 segundos. Foyer espera y vuelve a intentarlo.',
  },
  'zoom-wants-captcha': {
    title: 'Demasiada gente está entrando a la vez',
    visitor: 'Consulte a nuestro personal o vuelva dentro de unos minutos.',
    staff:
      'No deje entrar a nadie desde este pabellón durante diez minutos; después, haga entrar a los visitantes de uno en uno.',
    it: 'Zoom 3634: demasiadas entradas desde una misma dirección pública; Zoom pide un captcha. Escalone los terminales o deles más de una dirección pública.',
  },
  'join-timed-out': {
    title: 'Está tardando más de lo debido',
    visitor: 'Lo intentamos de nuevo por usted. Espere aquí, por favor.',
    staff: 'Compruebe si la red también va lenta en otras pantallas. Si es así, avise a informática.',
    it: 'La página de la reunión no estuvo lista, o Zoom no respondió a la entrada, a tiempo. Revise la red y la carga de este equipo.',
  },
  'connection-lost': {
    title: 'Se ha interrumpido la conexión',
    visitor: 'Le llevamos de vuelta a la sala. Espere aquí, por favor.',
    staff: 'Compruebe el cable de red o la wifi de este equipo.',
    it: 'Zoom 4000 o 4001, o un socket que se cerró: la línea con Zoom se cortó y no se pudo recuperar.',
  },
  'meeting-page-hung': {
    title: 'La imagen de la sala se ha detenido',
    visitor: 'Vuelva a entrar, por favor. Es solo un momento.',
    staff: 'Si ocurre a menudo en esta pantalla, reinicie el equipo y avise a informática.',
    it: 'La página de la reunión no respondió a la señal de vida: está bloqueada o su proceso ha terminado. Revise la carga, la memoria y el controlador gráfico de este equipo.',
  },
  'meeting-page-gone': {
    title: 'La sala se ha interrumpido',
    visitor: 'Vuelva a entrar, por favor. Es solo un momento.',
    staff: 'Si ocurre a menudo en esta pantalla, reinicie el equipo y avise a informática.',
    it: 'La página de la reunión se fue por sí sola a otra dirección. La hora está en el diario; avise a los creadores de Foyer.',
  },
  'refused-unknown': {
    title: 'No hemos podido hacerle entrar',
    visitor: 'Vuelva a intentarlo o pida ayuda a nuestro personal.',
    staff: 'Inténtelo una vez más. Si vuelve a ocurrir, anote el código de abajo y avise a informática.',
    it: 'Zoom rechazó la entrada con un número que Foyer no conoce (o 200: sin motivo). Busque el número en Zoom y en el diario.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff:
      'Avise a informática de que este terminal no puede guardar sus anotaciones. Los visitantes pueden seguir entrando.',
    it: 'No se puede escribir en la carpeta del diario: revise el espacio libre y los permisos.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Avise a informática de que el archivo de configuración de este terminal es incorrecto. Funciona con el último correcto; los cambios posteriores no cuentan.',
    it: 'El archivo de configuración no se pudo usar en el último arranque; «foyer check» dice qué falla. Corríjalo y reinicie Foyer.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Avise a informática de que este terminal no puede usar el archivo de configuración de su servidor. Funciona con el último correcto; los cambios posteriores no cuentan.',
    it: 'El archivo de configuración firmado no está accesible, ha caducado o fue rechazado; «foyer check» dice por qué. Las salas pueden no estar al día.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Atienda al visitante que ha llamado desde este terminal. Al abrir la pantalla del personal, esta línea desaparece.',
    it: 'Se ha llamado al personal. El diario dice cuándo, y hasta dónde llegó la llamada.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Mire si alguna cámara, micrófono o altavoz de este terminal está desconectado: los visitantes usan otro mientras tanto. «Dispositivos», en la pantalla del personal, dice cuál.',
    it: 'Un nombre de «devices» en el archivo de configuración, o elegido en la pantalla del personal, no está entre los dispositivos de este equipo.',
  },
  'no-visit': {
    title: 'Empiece de nuevo, por favor',
    visitor: 'Elija su sala otra vez, por favor.',
    staff: 'Si ocurre a menudo en esta pantalla, reinicie Foyer y avise a informática.',
    it: 'La pantalla habló de una visita que Foyer ya había cerrado.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Reinicie Foyer y avise a informática de inmediato.',
    it: 'Una página ajena a Foyer pidió algo y fue rechazada. Su dirección está en el registro técnico.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Reinicie Foyer. Si vuelve a ocurrir, avise a informática.',
    it: 'La pantalla envió algo que su contrato no permite. Un fallo de Foyer; el canal está en el registro técnico.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Reinicie Foyer. Si vuelve a ocurrir, avise a informática.',
    it: 'Un fallo inesperado de Foyer. El registro técnico tiene una línea con la misma hora.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
