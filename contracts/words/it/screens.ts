// Italian, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

const plural = new Intl.PluralRules('it');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'secondo', 'secondi');
/** A time of day with its preposition, alle or dalle: alle 14:00, all’1:00. */
const hour = (preposition: 'all' | 'dall' | 'fino all', time: string): string =>
  /^0?1\D/.test(time) ? `${preposition}’${time.replace(/^0/, '')}` : `${preposition}e ${time}`;
/** Since a time of today, or a day with its time. */
const from = (moment: string): string => (/^\d/.test(moment) ? hour('dall', moment) : `da ${moment}`);
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
  rooms: {
    title: 'Scelga la Sua sala',
    welcome: 'Benvenuti',
    now: 'Aperte ora',
    later: 'Più tardi',
    enter: 'Entra',
    opensAt: (time: string) => `Apre ${hour('all', time)}`,
    opensOn: (day: string, time: string) => `Apre ${day} ${hour('all', time)}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => hour('dall', start).replace(/^d/, 'D'),
    until: (end: string) => hour('fino all', end).replace(/^f/, 'F'),
    nothingNow: 'Al momento nessuna sala è aperta. La prossima è indicata qui sotto.',
    nothingLeft: 'Per oggi non ci sono altre sale. Grazie della visita.',
    staffNotice: 'Per il personale',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `I visitatori non riescono a entrare ${from(since)} – ${counted(visits, rooms, codes)}. Dettagli nella schermata del personale`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom rifiuta i visitatori ${from(since)} – ${counted(visits, rooms, codes)}. Dettagli nella schermata del personale`,
  },
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
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Grazie della visita',
    hint: 'A presto.',
  },
  broken: {
    title: 'Si rivolga al nostro personale',
    hint: 'Questo schermo deve essere riavviato.',
    reload: 'Riavvia',
  },
};
