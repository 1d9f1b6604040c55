// Spanish, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('es');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'segundo', 'segundos');
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'minuto', 'minutos');
/** A time of day, or a day with its time, with its article: las 14:00, la 1:00, el sábado. */
const the = (moment: string): string => {
  if (!/^\d/.test(moment)) return `el ${moment}`;
  return /^0?1\D/.test(moment) ? `la ${moment}` : `las ${moment}`;
};
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'visita', 'visitas')}, ${many(rooms, 'sala', 'salas')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInSpanish = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'es',
  common: {
    backToRooms: 'Volver a las salas',
    leave: 'Salir',
    cancel: 'Cancelar',
    rehearsal: 'Ensayo – sin conexión con Zoom',
    loading: 'Un momento, por favor',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Idioma',
    title: 'Elija su idioma',
  },
  rooms: {
    title: 'Elija su sala',
    welcome: 'Le damos la bienvenida',
    now: 'Abiertas ahora',
    later: 'Más tarde',
    enter: 'Entrar',
    opensAt: (time: string) => `Abre a ${the(time)}`,
    opensOn: (day: string, time: string) => `Abre ${the(day)}, a ${the(time)}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – guardar mi lugar`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Desde ${the(start)}`,
    until: (end: string) => `Hasta ${the(end)}`,
    nothingNow: 'No hay ninguna sala abierta en este momento. La próxima aparece abajo.',
    nothingLeft: 'Ya no hay más salas hoy. Gracias por venir.',
    offline: 'Esta pantalla no tiene conexión en este momento. Volverá por sí sola.',
    staffNotice: 'Para el personal',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Los visitantes no pueden entrar desde ${the(since)} – ${counted(visits, rooms, codes)}. Detalles en la pantalla del personal`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom rechaza a los visitantes desde ${the(since)} – ${counted(visits, rooms, codes)}. Detalles en la pantalla del personal`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Entre en una sala',
    begin: 'Toque para empezar',
    now: 'Ahora',
    next: 'Después',
  },
  callStaff: {
    call: 'Llamar al personal',
    /** Where the call shows on this kiosk only. */
    ask: 'Necesito ayuda',
    again: 'Llamar otra vez',
    called: 'Hemos avisado a nuestro personal. Espere aquí, por favor.',
    'screen-only': 'Esta pantalla indica ahora a nuestro personal que usted necesita ayuda.',
    'not-reached': 'La llamada no ha llegado.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: '¿Cómo se llama?',
    hint: 'Lo verán las personas de la sala.',
    email: 'Su correo electrónico',
    emailConsent: 'Su dirección se envía a Zoom y al anfitrión de esta sala. No se guarda en esta pantalla.',
    invitation: 'Código de invitación o correo electrónico',
    invitationHint: 'O acerque su acreditación al lector.',
    /** What staff who try a room are called in it. */
    testName: 'Prueba',
    enter: 'Entrar en la sala',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Su nombre también se envía a Zoom. El recinto lo guarda ${many(days, 'día', 'días')}; esta pantalla lo olvida cuando usted se va.`,
    /** On a person's own machine. */
    remember: 'Recordar mi nombre en este equipo',
    yourRoom: 'Su sala',
    showKeyboard: 'Mostrar teclado',
    hideKeyboard: 'Ocultar teclado',
  },
  keyboard: {
    label: 'Teclado en pantalla',
    done: 'Listo',
    space: 'Espacio',
    backspace: 'Borrar',
    shift: 'Mayúsculas',
    accents: 'Letras con acento',
    letters: 'Letras normales',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Letras latinas',
    own: 'Letras de este idioma',
    /** What a syllable that was typed may be written as. */
    candidates: 'Caracteres para elegir',
  },
  joining: {
    title: (room: string) => `Le llevamos a «${room}»`,
    again: (room: string) => `Otro intento de entrar en «${room}»`,
    instead: (fullRoom: string) => `«${fullRoom}» está llena en este momento. En su lugar, entrará aquí.`,
    hint: 'Tardará unos segundos.',
  },
  waitingRoom: {
    title: 'El anfitrión le dejará pasar',
    hint: (room: string) =>
      `Está a la puerta de «${room}». Espere aquí, por favor; el anfitrión puede ver su nombre.`,
  },
  notStarted: {
    title: (room: string) => `«${room}» aún no ha empezado`,
    hint: 'Espere aquí, por favor. Entrará automáticamente en cuanto empiece.',
    nextLook: (count: number) => `Volvemos a mirar en ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'Cámara encendida', off: 'Cámara apagada' },
    microphone: { on: 'Micrófono encendido', off: 'Micrófono apagado' },
    joinAudio: 'Toque los auriculares de abajo para oír y que le oigan',
    reconnecting: 'Recuperando la conexión. Espere aquí, por favor',
  },
  problem: {
    retry: 'Volver a intentarlo',
    clearsIn: (count: number) => `Esta pantalla se borrará en ${seconds(count)}`,
    retryIn: (count: number) => `Lo intentamos de nuevo en ${seconds(count)}`,
    enterEmail: 'Introducir correo electrónico',
    changeEmail: 'Cambiar correo electrónico',
    changeName: 'Cambiar nombre',
    changeInvitation: 'Cambiar invitación',
    forStaff: 'Para el personal',
    staffDo: 'Qué hacer',
    itDetail: 'Para informática',
    code: 'Código',
    detail: 'Detalle',
    reference: 'Referencia',
    staffScreen: 'Pantalla del personal',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Entre con su propio teléfono',
    pointCamera: 'Apunte aquí con la cámara de su teléfono.',
    qrCode: 'Código QR con el enlace a esta sala',
    personal: 'Este enlace es solo para usted.',
    dialIn: 'Participe por teléfono',
    numbers: 'Números de teléfono por país',
    meetingNumber: 'Número de reunión',
    passcode: 'Código de acceso',
    askStaff: 'Nuestro personal le ayudará con gusto',
    staffAt: (contact: string) => `Encontrará a nuestro personal aquí: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'El anfitrión ha cerrado esta sala',
      hint: 'Gracias por su asistencia.',
    },
    removed: {
      title: 'Su visita a esta sala ha terminado',
      hint: 'El anfitrión la ha dado por terminada. Si tiene alguna pregunta, nuestro personal le ayudará con gusto.',
    },
    'time-limit': {
      title: 'El tiempo de esta sala ha terminado',
      hint: 'Gracias por su asistencia.',
    },
    elsewhere: {
      title: 'Ha continuado en otra pantalla',
      hint: 'Esta queda libre para la siguiente persona.',
    },
    'maximum-stay': {
      title: 'Gracias por su visita',
      hint: 'Su tiempo ha terminado, y esta pantalla queda libre para la siguiente persona. Puede volver a entrar cuando quiera.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Gracias por su visita',
    hint: 'Hasta pronto.',
  },
  interrupted: {
    crashed: {
      title: 'Disculpe, algo ha fallado en esta pantalla',
      hint: 'Ya funciona de nuevo. Elija su sala otra vez, por favor.',
    },
    slept: {
      title: 'Esta pantalla estaba en reposo',
      hint: 'Su visita terminó mientras tanto. Elija su sala otra vez, por favor.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Consulte a nuestro personal',
    hint: 'Esta pantalla necesita su ayuda. Mientras tanto puede usar otra.',
    byItself: 'Lo intentará de nuevo por sí sola dentro de un cuarto de hora.',
    reference: 'Referencia',
  },
  goOn: {
    to: (room: string) => `Continuar a «${room}»`,
    as: (name: string) => `Entrará como ${name}.`,
  },
  placeKept: {
    title: (room: string) => `Su lugar en «${room}» está guardado`,
    hint: 'Entrará automáticamente cuando se abran las puertas. Quédese cerca de esta pantalla, por favor.',
    opensIn: (count: number) => `Abre en ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: '¿Sigue ahí?',
    over: 'Su tiempo aquí está a punto de terminar',
    here: 'Sigo aquí',
    seen: 'De acuerdo',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `Su tiempo aquí termina en ${seconds(count)}`,
    hints: {
      screen: 'Toque la pantalla para continuar. Si no, se borrará para la siguiente persona.',
      waiting:
        'Está esperando a que le dejen pasar. Toque la pantalla para conservar su lugar. Si no, pasará a la siguiente persona.',
      'not-started':
        'Está esperando a que se abra la sala. Toque la pantalla para conservar su lugar. Si no, pasará a la siguiente persona.',
      untouched: 'Está en la sala. Toque la pantalla para quedarse. Si no, saldrá de la sala.',
      alone: 'No hay nadie más en la sala. Toque la pantalla para quedarse. Si no, saldrá de la sala.',
      'maximum-stay': 'Otras personas también quieren entrar aquí. Puede volver cuando quiera.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Consulte a nuestro personal',
    hint: 'Esta pantalla necesita reiniciarse.',
    reload: 'Reiniciar',
  },
};
