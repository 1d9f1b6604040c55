// Spanish words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('es');
const count = (number: number, one: string, others: string): string =>
  `${number} ${plural.select(number) === 'one' ? one : others}`;

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'menos de un minuto';
  if (minutes < 60) return count(minutes, 'minuto', 'minutos');
  const hours = count(Math.floor(minutes / 60), 'hora', 'horas');
  return minutes % 60 === 0 ? hours : `${hours} y ${count(minutes % 60, 'minuto', 'minutos')}`;
}

export const staffInSpanish = {
  title: 'Para el personal',
  close: 'Cerrar',
  locksIn: (seconds: number) =>
    seconds < 60
      ? `Se bloquea en ${count(seconds, 'segundo', 'segundos')}`
      : `Se bloquea en ${duration(seconds)}`,
  working: 'Un momento, por favor',
  forIt: 'Para informática',
  pin: {
    title: 'PIN del personal',
    hint: 'Escriba el PIN de este terminal.',
    typed: (digits: number) => count(digits, 'cifra escrita', 'cifras escritas'),
    pad: 'Teclado numérico',
    erase: 'Borrar',
    unlock: 'Abrir',
    checking: 'Comprobando el PIN',
    left: (tries: number) => `${count(tries, 'intento', 'intentos')} más antes de una pausa.`,
    wait: (seconds: number) =>
      `El siguiente PIN podrá escribirse en ${count(seconds, 'segundo', 'segundos')}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Este terminal no conoce la cuenta de Zoom del recinto. Las salas que solo necesitan un nombre funcionan como siempre; desde aquí no se pueden consultar códigos de acceso ni crear salas.',
  },
  sections: {
    label: 'Secciones',
    incidents: 'Incidentes',
    check: 'Comprobación',
    devices: 'Dispositivos',
    rooms: 'Salas',
    'new-room': 'Nueva sala',
    evidence: 'Evidencias',
    settings: 'Ajustes',
    kiosk: 'Terminal',
    'dress-rehearsal': 'Todas las pantallas',
  },
  entry: {
    open: 'solo con nombre',
    registered: 'inscritos por Foyer',
    invited: 'solo personas invitadas',
    'signed-in': 'como usuario de Zoom del recinto',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Incidentes',
    hint: 'Lo que varios visitantes encontraron a la vez, para que nadie tenga que contar.',
    none: 'Nada que comunicar',
    noneHint: 'Ningún problema común a varios visitantes. Si surge alguno, se indicará aquí, una sola vez.',
    open: 'En curso',
    over: 'Terminado',
    now: 'Ahora mismo',
    before: 'Ya terminados',
    since: 'Desde',
    until: 'hasta',
    lasted: duration,
    hit: 'Afectados',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'visita', 'visitas')}, ${count(refusals, 'rechazo', 'rechazos')}`,
    rooms: 'Salas',
    codes: 'Zoom dice',
    noCode: 'sin número',
    tried: 'Foyer probó',
    triedNothing: 'nada: estas salas no permiten otra vía',
    helped: 'sirvió',
    helpedNot: 'no sirvió',
    cures: {
      'correct-clock': 'una firma nueva, con el reloj de Zoom',
      'read-passcode': 'el código de acceso, releído de Zoom',
      'other-entry': 'otra entrada que permite la sala',
      overflow: 'la sala prevista para cuando está llena',
    } satisfies Record<Cure, string>,
    works: 'Sigue funcionando',
    worksNothing: 'aún no se ha visto nada',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'Qué hacer',
  },
  check: {
    title: 'Comprobación',
    hint: 'Revisa todo lo que debe estar bien antes de abrir las puertas. No entra en ninguna sala.',
    all: 'Comprobar todo ahora',
    one: 'Comprobar ahora',
    again: 'Comprobar de nuevo',
    looking: 'Comprobando',
    kiosk: 'Este terminal',
    notYet: 'Aún sin comprobar',
    at: (time: string) => `Comprobado: ${time}`,
    levels: {
      green: 'Bien',
      amber: 'Revisar',
      red: 'Actuar ya',
      unknown: 'No se sabe',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Salas',
    hint: 'Entre en persona para ver si una sala funciona. Deje el nombre propuesto, y el anfitrión verá que es una prueba.',
    test: 'Probar esta sala',
    attendance: 'Quién ha estado aquí',
    hideAttendance: 'Ocultar la lista',
    passcode: 'Introducir otro código de acceso',
    passcodeLabel: 'El código de acceso que le dio el anfitrión',
    passcodeHint: 'Vale hasta que Zoom diga el código a Foyer, o Foyer se reinicie.',
    passcodeEmpty: 'Escriba el código de acceso.',
    keep: 'Usar este código de acceso',
    kept: 'El siguiente visitante usará el nuevo código de acceso.',
    attendanceSpan: 'De las últimas 24 horas; lo anterior, con «foyer attendance».',
    nobody: 'Nadie.',
    rehearsal: 'ensayo',
    columns: {
      name: 'Nombre',
      entry: 'Forma de entrada',
      came: 'Llegada',
      joined: 'Entrada',
      left: 'Salida',
      outcome: 'Cómo terminó',
    },
    outcomes: {
      left: 'se fue',
      ended: 'sala terminada',
      'gave-up': 'desistió',
      'walked-away': 'se marchó sin salir',
      'stay-over': 'estancia máxima cumplida',
      abandoned: 'pantalla reiniciada',
      crashed: 'la pantalla falló',
      slept: 'el equipo estuvo en reposo',
      quit: 'Foyer se cerró',
    },
  },
  newRoom: {
    title: 'Nueva sala',
    hint: 'Crea en Zoom una reunión con su propio código de acceso y la vuelve a leer. Su anfitrión es el propietario de la aplicación de Zoom del recinto.',
    topic: '¿Cómo se llama?',
    topicHint:
      'Los visitantes lo leerán cuando informática haya puesto la sala en el archivo de configuración y reiniciado Foyer.',
    topicEmpty: 'Escriba cómo se llama.',
    start: 'Inicio',
    now: 'Ahora',
    earlier: 'Un cuarto de hora antes',
    later: 'Un cuarto de hora después',
    nextDay: 'Un día después',
    length: 'Duración',
    minutes: (minutes: number) => count(minutes, 'minuto', 'minutos'),
    shorter: 'Un cuarto de hora menos',
    longer: 'Un cuarto de hora más',
    waitingRoom: 'Sala de espera',
    withoutWaitingRoom: 'No, entrada directa',
    withWaitingRoom: 'Sí, el anfitrión deja pasar',
    create: 'Crear esta sala',
    made: 'La sala está creada',
    number: 'Número de reunión',
    passcode: 'Código de acceso',
    noPasscode: 'ninguno',
    link: 'Enlace',
    differences: 'Zoom no lo ha tomado todo como se pidió',
    unread: {
      'passcode-rules': 'Zoom no dijo sus reglas para códigos de acceso: este sigue las de Foyer.',
      room: 'No se pudo releer la sala: esto es lo que Zoom respondió al crearla.',
    },
    asked: 'Pedido',
    got: 'Obtenido',
    venueFile: 'Para el archivo de configuración, en «rooms»',
    notShownYet:
      'Los visitantes verán esta sala cuando informática haya puesto estas líneas en el archivo de configuración y reiniciado Foyer.',
    another: 'Crear otra',
  },
  dressRehearsal: {
    title: 'Todas las pantallas',
    hint: 'Todas las pantallas que puede ver un visitante, en este terminal, con contenido inventado. No se entra, no se llama ni se anota nada.',
    begin: 'Mostrarlas',
    previous: 'Anterior',
    next: 'Siguiente',
    close: 'Volver a la pantalla del personal',
    count: (at: number, of: number) => `${at} de ${of}`,
    room: 'Una sala con un título bastante largo que necesita dos líneas',
    subtitle: 'Alguien que habla',
    visitor: 'Una persona de visita',
  },
  evidence: {
    title: 'Evidencias',
    hint: 'Un informe de rechazos sin nombres, números ni códigos de acceso, para una solicitud de soporte.',
    since: '¿Desde cuándo?',
    hours: (hours: number) =>
      hours === 1
        ? 'Última hora'
        : hours % 24 === 0
          ? `Últimos ${hours / 24} días`
          : `Últimas ${hours} horas`,
    lastDay: 'Últimas 24 horas',
    saved: 'Guardado en',
    notSaved: 'No se pudo guardar en este equipo. Avise a informática, y cópielo de aquí.',
    text: 'El informe',
  },
};
