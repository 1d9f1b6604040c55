// Italian, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('it');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'secondo', 'secondi');
/** A time of day with its preposition, alle or dalle: alle 14:00, all’1:00. */
const hour = (preposition: 'all' | 'dall' | 'fino all', time: string): string =>
  /^0?1\D/.test(time) ? `${preposition}’${time.replace(/^0/, '')}` : `${preposition}e ${time}`;
/** Since a time of today, or a day with its time. */
const from = (moment: string): string => (/^\d/.test(moment) ? hour('dall', moment) : `da ${moment}`);
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'minuto', 'minuti');
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'visita', 'visite')}, ${many(rooms, 'sala', 'sale')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInItalian = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'it',
  common: {
    backToRooms: 'Torna alle sale',
    leave: 'Esci',
    cancel: 'Annulla',
    rehearsal: 'Prova – nessun collegamento con Zoom',
    loading: 'Un momento, per favore',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Lingua',
    title: 'Scelga la Sua lingua',
  },
  rooms: {
    title: 'Scelga la Sua sala',
    welcome: 'Benvenuti',
    now: 'Aperte ora',
    later: 'Più tardi',
    enter: 'Entra',
    opensAt: (time: string) => `Apre ${hour('all', time)}`,
    opensOn: (day: string, time: string) => `Apre ${day} ${hour('all', time)}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – tieni il mio posto`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => hour('dall', start).replace(/^d/, 'D'),
    until: (end: string) => hour('fino all', end).replace(/^f/, 'F'),
    nothingNow: 'Al momento nessuna sala è aperta. La prossima è indicata qui sotto.',
    nothingLeft: 'Per oggi non ci sono altre sale. Grazie della visita.',
    offline: 'Al momento questo schermo non è collegato. Il collegamento torna da sé.',
    staffNotice: 'Per il personale',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `I visitatori non riescono a entrare ${from(since)} – ${counted(visits, rooms, codes)}. Dettagli nella schermata del personale`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom rifiuta i visitatori ${from(since)} – ${counted(visits, rooms, codes)}. Dettagli nella schermata del personale`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Entri in una sala',
    begin: 'Tocchi per iniziare',
    now: 'Adesso',
    next: 'Dopo',
  },
  callStaff: {
    call: 'Chiama il personale',
    /** Where the call shows on this kiosk only. */
    ask: 'Ho bisogno di aiuto',
    again: 'Chiama di nuovo',
    called: 'Il nostro personale è stato chiamato. Resti qui, per favore.',
    'screen-only': 'Ora questo schermo mostra al nostro personale che ha bisogno di aiuto.',
    'not-reached': 'La chiamata non è arrivata.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: 'Qual è il Suo nome?',
    hint: 'Le persone nella sala lo vedranno.',
    email: 'Il Suo indirizzo e-mail',
    emailConsent:
      'L’indirizzo viene inviato a Zoom e all’organizzatore di questa sala. Non resta su questo schermo.',
    invitation: 'Codice di invito o indirizzo e-mail',
    invitationHint: 'Oppure avvicini il badge al lettore.',
    /** What staff who try a room are called in it. */
    testName: 'Test',
    enter: 'Entra nella sala',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Il Suo nome va anche a Zoom. La sede lo conserva per ${many(days, 'giorno', 'giorni')}; questo schermo lo dimentica quando esce.`,
    /** On a person's own machine. */
    remember: 'Ricorda il mio nome su questo computer',
    yourRoom: 'La Sua sala',
    showKeyboard: 'Mostra tastiera',
    hideKeyboard: 'Nascondi tastiera',
  },
  keyboard: {
    label: 'Tastiera su schermo',
    done: 'Fine',
    space: 'Spazio',
    backspace: 'Cancella',
    shift: 'Maiuscole',
    accents: 'Lettere accentate',
    letters: 'Lettere semplici',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Lettere latine',
    own: 'Lettere di questa lingua',
    /** What a syllable that was typed may be written as. */
    candidates: 'Caratteri tra cui scegliere',
  },
  joining: {
    title: (room: string) => `La accompagniamo in «${room}»`,
    again: (room: string) => `Riproviamo con «${room}»`,
    instead: (fullRoom: string) => `«${fullRoom}» al momento è piena. Può entrare qui al suo posto.`,
    hint: 'Bastano pochi secondi.',
  },
  waitingRoom: {
    title: 'L’organizzatore La farà entrare',
    hint: (room: string) =>
      `È alla porta di «${room}». Resti qui, per favore: l’organizzatore vede il Suo nome.`,
  },
  notStarted: {
    title: (room: string) => `«${room}» non è ancora iniziata`,
    hint: 'Resti qui, per favore. Entrerà automaticamente non appena inizia.',
    nextLook: (count: number) => `Ricontrolliamo tra ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'Videocamera accesa', off: 'Videocamera spenta' },
    microphone: { on: 'Microfono acceso', off: 'Microfono spento' },
    joinAudio: 'Tocchi le cuffie qui sotto per ascoltare e farsi sentire',
    reconnecting: 'Stiamo ripristinando il collegamento. Resti qui, per favore',
  },
  problem: {
    retry: 'Riprova',
    clearsIn: (count: number) => `Questo schermo si cancella tra ${seconds(count)}`,
    retryIn: (count: number) => `Riproviamo tra ${seconds(count)}`,
    enterEmail: 'Inserisci indirizzo e-mail',
    changeEmail: 'Cambia indirizzo e-mail',
    changeName: 'Cambia nome',
    changeInvitation: 'Cambia invito',
    forStaff: 'Per il personale',
    staffDo: 'Che cosa fare',
    itDetail: 'Per l’IT',
    code: 'Codice',
    detail: 'Dettaglio',
    reference: 'Riferimento',
    staffScreen: 'Schermata del personale',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Entri con il Suo telefono',
    pointCamera: 'Inquadri qui con la fotocamera del telefono.',
    qrCode: 'Codice QR con il link a questa sala',
    personal: 'Questo link è solo per Lei.',
    dialIn: 'Partecipi per telefono',
    numbers: 'Numeri di telefono per Paese',
    meetingNumber: 'Numero della riunione',
    passcode: 'Passcode',
    askStaff: 'Il nostro personale è lieto di aiutarLa',
    staffAt: (contact: string) => `Il nostro personale si trova qui: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'L’organizzatore ha chiuso questa sala',
      hint: 'Grazie per aver partecipato.',
    },
    removed: {
      title: 'La Sua visita in questa sala è terminata',
      hint: 'L’organizzatore l’ha conclusa. Per qualsiasi domanda, il nostro personale è lieto di aiutarLa.',
    },
    'time-limit': {
      title: 'Il tempo di questa sala è terminato',
      hint: 'Grazie per aver partecipato.',
    },
    elsewhere: {
      title: 'La visita continua su un altro schermo',
      hint: 'Questo è libero per la prossima persona.',
    },
    'maximum-stay': {
      title: 'Grazie della visita',
      hint: 'Il tempo è terminato, e questo schermo è libero per la prossima persona. Può rientrare quando vuole.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Grazie della visita',
    hint: 'A presto.',
  },
  interrupted: {
    crashed: {
      title: 'Ci scusi, qualcosa si è interrotto su questo schermo',
      hint: 'Ora funziona di nuovo. Scelga ancora una volta la Sua sala, per favore.',
    },
    slept: {
      title: 'Questo schermo era in pausa',
      hint: 'Nel frattempo la Sua visita è terminata. Scelga ancora una volta la Sua sala, per favore.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Si rivolga al nostro personale',
    hint: 'Questo schermo ha bisogno del suo aiuto. Nel frattempo può usarne un altro.',
    byItself: 'Riprova da sé tra un quarto d’ora.',
    reference: 'Riferimento',
  },
  goOn: {
    to: (room: string) => `Prosegui in «${room}»`,
    as: (name: string) => `Entrerà come ${name}.`,
  },
  placeKept: {
    title: (room: string) => `Il Suo posto in «${room}» è riservato`,
    hint: 'Entrerà automaticamente quando si aprono le porte. Resti vicino a questo schermo, per favore.',
    opensIn: (count: number) => `Apre tra ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'È ancora qui?',
    over: 'Il Suo tempo qui sta per finire',
    here: 'Sono ancora qui',
    seen: 'Va bene',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `Il Suo tempo qui termina tra ${seconds(count)}`,
    hints: {
      screen: 'Tocchi lo schermo per continuare. Altrimenti viene cancellato per la prossima persona.',
      waiting:
        'Sta aspettando di entrare. Tocchi lo schermo per tenere il posto. Altrimenti passa alla prossima persona.',
      'not-started':
        'Sta aspettando che la sala apra. Tocchi lo schermo per tenere il posto. Altrimenti passa alla prossima persona.',
      untouched: 'È nella sala. Tocchi lo schermo per restare. Altrimenti uscirà dalla sala.',
      alone: 'Nella sala non c’è nessun altro. Tocchi lo schermo per restare. Altrimenti uscirà dalla sala.',
      'maximum-stay': 'Anche altre persone vorrebbero entrare qui. Può tornare quando vuole.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Si rivolga al nostro personale',
    hint: 'Questo schermo deve essere riavviato.',
    reload: 'Riavvia',
  },
};
