// German, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

const plural = new Intl.PluralRules('de');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'Sekunde', 'Sekunden');
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'Besuch', 'Besuche')}, ${many(rooms, 'Raum', 'Räume')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInGerman = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'de',
  common: {
    backToRooms: 'Zurück zu den Räumen',
    leave: 'Verlassen',
    cancel: 'Abbrechen',
    rehearsal: 'Probe – nicht mit Zoom verbunden',
    loading: 'Einen Moment bitte',
  },
  rooms: {
    title: 'Wählen Sie Ihren Raum',
    welcome: 'Willkommen',
    now: 'Jetzt geöffnet',
    later: 'Später',
    enter: 'Eintreten',
    opensAt: (time: string) => `Öffnet um ${time}`,
    opensOn: (day: string, time: string) => `Öffnet am ${day} um ${time}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Ab ${start}`,
    until: (end: string) => `Bis ${end}`,
    nothingNow: 'Im Moment ist kein Raum geöffnet. Der nächste steht unten.',
    nothingLeft: 'Für heute sind alle Räume geschlossen. Vielen Dank für Ihren Besuch.',
    staffNotice: 'Für das Team',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Seit ${since} kommen Gäste nicht hinein – ${counted(visits, rooms, codes)}. Einzelheiten im Teambereich`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Seit ${since} weist Zoom Gäste ab – ${counted(visits, rooms, codes)}. Einzelheiten im Teambereich`,
  },
  name: {
    title: 'Wie heißen Sie?',
    hint: 'Alle im Raum sehen Ihren Namen.',
    email: 'Ihre E-Mail-Adresse',
    emailConsent:
      'Ihre Adresse geht an Zoom und an den Host dieses Raums. Hier am Bildschirm bleibt sie nicht gespeichert.',
    invitation: 'Einladungscode oder E-Mail-Adresse',
    invitationHint: 'Oder halten Sie Ihr Badge an den Scanner.',
    /** What staff who try a room are called in it. */
    testName: 'Test',
    enter: 'Raum betreten',
    yourRoom: 'Ihr Raum',
    showKeyboard: 'Tastatur einblenden',
    hideKeyboard: 'Tastatur ausblenden',
  },
  keyboard: {
    label: 'Bildschirmtastatur',
    done: 'Fertig',
    space: 'Leertaste',
    backspace: 'Löschen',
    shift: 'Großbuchstaben',
    accents: 'Buchstaben mit Akzenten',
    letters: 'Einfache Buchstaben',
  },
  joining: {
    title: (room: string) => `Wir bringen Sie zu „${room}“`,
    again: (room: string) => `Noch ein Versuch: „${room}“`,
    instead: (fullRoom: string) => `„${fullRoom}“ ist im Moment voll. Sie kommen stattdessen hier hinein.`,
    hint: 'Das dauert nur ein paar Sekunden.',
  },
  waitingRoom: {
    title: 'Der Host lässt Sie gleich ein',
    hint: (room: string) =>
      `Sie stehen an der Tür von „${room}“. Bitte bleiben Sie hier, der Host sieht Ihren Namen.`,
  },
  notStarted: {
    title: (room: string) => `„${room}“ hat noch nicht begonnen`,
    hint: 'Bitte bleiben Sie hier. Sobald es losgeht, kommen Sie von selbst hinein.',
    nextLook: (count: number) => `Wir sehen in ${seconds(count)} wieder nach`,
  },
  inRoom: {
    camera: { on: 'Kamera ein', off: 'Kamera aus' },
    microphone: { on: 'Mikrofon ein', off: 'Mikrofon aus' },
    joinAudio: 'Tippen Sie unten auf den Kopfhörer, um zu hören und gehört zu werden',
    reconnecting: 'Die Verbindung wird wiederhergestellt. Bitte bleiben Sie hier',
  },
  problem: {
    retry: 'Noch einmal versuchen',
    clearsIn: (count: number) => `Dieser Bildschirm wird in ${seconds(count)} geleert`,
    retryIn: (count: number) => `Wir versuchen es in ${seconds(count)} noch einmal`,
    enterEmail: 'E-Mail-Adresse eingeben',
    changeEmail: 'E-Mail-Adresse ändern',
    changeName: 'Namen ändern',
    changeInvitation: 'Einladung ändern',
    forStaff: 'Für das Team',
    staffDo: 'Was zu tun ist',
    itDetail: 'Für die IT',
    code: 'Code',
    detail: 'Detail',
    reference: 'Kennung',
    staffScreen: 'Teambereich',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Mit dem eigenen Handy hineingehen',
    pointCamera: 'Richten Sie die Kamera Ihres Handys hierauf.',
    qrCode: 'QR-Code mit dem Link zu diesem Raum',
    personal: 'Dieser Link gilt nur für Sie.',
    dialIn: 'Per Telefon einwählen',
    numbers: 'Telefonnummern nach Land',
    meetingNumber: 'Meeting-Nummer',
    passcode: 'Kenncode',
    askStaff: 'Unser Team hilft Ihnen gern',
    staffAt: (contact: string) => `Unser Team finden Sie hier: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'Der Host hat diesen Raum beendet',
      hint: 'Vielen Dank, dass Sie dabei waren.',
    },
    removed: {
      title: 'Ihr Besuch in diesem Raum ist zu Ende',
      hint: 'Der Host hat ihn für Sie beendet. Wenn Sie eine Frage haben, hilft Ihnen unser Team gern.',
    },
    'time-limit': {
      title: 'Die Zeit für diesen Raum ist um',
      hint: 'Vielen Dank, dass Sie dabei waren.',
    },
    elsewhere: {
      title: 'Sie sind an einem anderen Bildschirm weitergegangen',
      hint: 'Dieser hier ist frei für den nächsten Gast.',
    },
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Vielen Dank für Ihren Besuch',
    hint: 'Bis bald.',
  },
  broken: {
    title: 'Bitte wenden Sie sich an unser Team',
    hint: 'Dieser Bildschirm muss neu gestartet werden.',
    reload: 'Neu starten',
  },
};
