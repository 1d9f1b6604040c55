// German, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('de');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'Sekunde', 'Sekunden');
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'Minute', 'Minuten');
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
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Sprache',
    title: 'Wählen Sie Ihre Sprache',
  },
  rooms: {
    title: 'Wählen Sie Ihren Raum',
    welcome: 'Willkommen',
    now: 'Jetzt geöffnet',
    later: 'Später',
    enter: 'Eintreten',
    opensAt: (time: string) => `Öffnet um ${time}`,
    opensOn: (day: string, time: string) => `Öffnet am ${day} um ${time}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – Platz freihalten`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Ab ${start}`,
    until: (end: string) => `Bis ${end}`,
    nothingNow: 'Im Moment ist kein Raum geöffnet. Der nächste steht unten.',
    nothingLeft: 'Für heute sind alle Räume geschlossen. Vielen Dank für Ihren Besuch.',
    offline: 'Dieser Bildschirm hat im Moment keine Verbindung. Sie kommt von selbst wieder.',
    staffNotice: 'Für das Team',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Seit ${since} kommen Gäste nicht hinein – ${counted(visits, rooms, codes)}. Einzelheiten im Teambereich`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Seit ${since} weist Zoom Gäste ab – ${counted(visits, rooms, codes)}. Einzelheiten im Teambereich`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Hinein in einen Raum',
    begin: 'Zum Beginnen berühren',
    now: 'Jetzt',
    next: 'Danach',
  },
  callStaff: {
    call: 'Team rufen',
    /** Where the call shows on this kiosk only. */
    ask: 'Ich brauche Hilfe',
    again: 'Noch einmal rufen',
    called: 'Unser Team ist gerufen. Bitte bleiben Sie hier.',
    'screen-only': 'Dieser Bildschirm zeigt unserem Team jetzt, dass Sie Hilfe brauchen.',
    'not-reached': 'Der Ruf ist nicht angekommen.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
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
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Ihr Name geht auch an Zoom. Das Haus bewahrt ihn ${many(days, 'Tag', 'Tage')} auf; dieser Bildschirm vergisst ihn, wenn Sie gehen.`,
    /** On a person's own machine. */
    remember: 'Meinen Namen auf diesem Computer merken',
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
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Lateinische Buchstaben',
    own: 'Buchstaben dieser Sprache',
    /** What a syllable that was typed may be written as. */
    candidates: 'Zeichen zur Auswahl',
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
    'maximum-stay': {
      title: 'Vielen Dank für Ihren Besuch',
      hint: 'Die Zeit dafür ist um, und dieser Bildschirm ist frei für den nächsten Gast. Sie können jederzeit wiederkommen.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Vielen Dank für Ihren Besuch',
    hint: 'Bis bald.',
  },
  interrupted: {
    crashed: {
      title: 'Entschuldigung, an diesem Bildschirm ist etwas ausgefallen',
      hint: 'Er funktioniert wieder. Bitte wählen Sie Ihren Raum noch einmal.',
    },
    slept: {
      title: 'Dieser Bildschirm hat geruht',
      hint: 'Ihr Besuch ist inzwischen zu Ende gegangen. Bitte wählen Sie Ihren Raum noch einmal.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Bitte wenden Sie sich an unser Team',
    hint: 'Dieser Bildschirm braucht dessen Hilfe. Sie können inzwischen gern einen anderen benutzen.',
    byItself: 'In einer Viertelstunde versucht er es von selbst noch einmal.',
    reference: 'Kennung',
  },
  goOn: {
    to: (room: string) => `Weiter zu „${room}“`,
    as: (name: string) => `Sie gehen als ${name} hinein.`,
  },
  placeKept: {
    title: (room: string) => `Ihr Platz in „${room}“ ist freigehalten`,
    hint: 'Sie kommen von selbst hinein, wenn die Türen öffnen. Bitte bleiben Sie in der Nähe dieses Bildschirms.',
    opensIn: (count: number) => `Öffnet in ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'Sind Sie noch da?',
    over: 'Ihre Zeit hier ist fast um',
    here: 'Ich bin noch da',
    seen: 'In Ordnung',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `Ihre Zeit hier endet in ${seconds(count)}`,
    hints: {
      screen: 'Berühren Sie den Bildschirm, um weiterzumachen. Sonst wird er für den nächsten Gast geleert.',
      waiting:
        'Sie warten darauf, eingelassen zu werden. Berühren Sie den Bildschirm, um Ihren Platz zu behalten. Sonst bekommt ihn der nächste Gast.',
      'not-started':
        'Sie warten darauf, dass der Raum öffnet. Berühren Sie den Bildschirm, um Ihren Platz zu behalten. Sonst bekommt ihn der nächste Gast.',
      untouched:
        'Sie sind im Raum. Berühren Sie den Bildschirm, um zu bleiben. Sonst verlassen Sie den Raum.',
      alone:
        'Außer Ihnen ist niemand im Raum. Berühren Sie den Bildschirm, um zu bleiben. Sonst verlassen Sie den Raum.',
      'maximum-stay': 'Auch andere Gäste möchten hier gern hinein. Sie können jederzeit wiederkommen.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Bitte wenden Sie sich an unser Team',
    hint: 'Dieser Bildschirm muss neu gestartet werden.',
    reload: 'Neu starten',
  },
};
