// Dutch, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('nl');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'seconde', 'seconden');
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'minuut', 'minuten');
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'bezoek', 'bezoeken')}, ${many(rooms, 'zaal', 'zalen')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInDutch = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'nl',
  common: {
    backToRooms: 'Terug naar de zalen',
    leave: 'Verlaten',
    cancel: 'Annuleren',
    rehearsal: 'Oefening – niet met Zoom verbonden',
    loading: 'Een ogenblik alstublieft',
  },
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Taal',
    title: 'Kies uw taal',
  },
  rooms: {
    title: 'Kies uw zaal',
    welcome: 'Welkom',
    now: 'Nu open',
    later: 'Later',
    enter: 'Binnengaan',
    opensAt: (time: string) => `Opent om ${time}`,
    opensOn: (day: string, time: string) => `Opent op ${day} om ${time}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – houd mijn plaats vrij`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Vanaf ${start}`,
    until: (end: string) => `Tot ${end}`,
    nothingNow: 'Op dit moment is er geen zaal open. De volgende staat hieronder.',
    nothingLeft: 'Er zijn vandaag geen zalen meer. Dank u voor uw komst.',
    offline: 'Dit scherm heeft op dit moment geen verbinding. Die komt vanzelf terug.',
    staffNotice: 'Voor medewerkers',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Bezoekers kunnen niet naar binnen sinds ${since} – ${counted(visits, rooms, codes)}. Details op het medewerkersscherm`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom weigert bezoekers sinds ${since} – ${counted(visits, rooms, codes)}. Details op het medewerkersscherm`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Stap een zaal binnen',
    begin: 'Raak aan om te beginnen',
    now: 'Nu',
    next: 'Straks',
  },
  callStaff: {
    call: 'Medewerker roepen',
    /** Where the call shows on this kiosk only. */
    ask: 'Ik heb hulp nodig',
    again: 'Nog eens roepen',
    called: 'Onze medewerkers zijn geroepen. Blijf hier alstublieft.',
    'screen-only': 'Dit scherm toont onze medewerkers nu dat u hulp nodig hebt.',
    'not-reached': 'De oproep is niet aangekomen.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
  name: {
    title: 'Wat is uw naam?',
    hint: 'De mensen in de zaal zien uw naam.',
    email: 'Uw e-mailadres',
    emailConsent:
      'Uw adres gaat naar Zoom en naar de host van deze zaal. Het wordt niet op dit scherm bewaard.',
    invitation: 'Uitnodigingscode of e-mailadres',
    invitationHint: 'Of houd uw badge voor de scanner.',
    /** What staff who try a room are called in it. */
    testName: 'Test',
    enter: 'De zaal in',
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Uw naam gaat ook naar Zoom. De locatie bewaart uw naam ${many(days, 'dag', 'dagen')}; dit scherm vergeet die wanneer u weggaat.`,
    /** On a person's own machine. */
    remember: 'Mijn naam op deze computer onthouden',
    yourRoom: 'Uw zaal',
    showKeyboard: 'Toetsenbord tonen',
    hideKeyboard: 'Toetsenbord verbergen',
  },
  keyboard: {
    label: 'Schermtoetsenbord',
    done: 'Klaar',
    space: 'Spatie',
    backspace: 'Wissen',
    shift: 'Hoofdletters',
    accents: 'Letters met accenten',
    letters: 'Gewone letters',
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Latijnse letters',
    own: 'Letters van deze taal',
    /** What a syllable that was typed may be written as. */
    candidates: 'Tekens om uit te kiezen',
  },
  joining: {
    title: (room: string) => `We brengen u naar “${room}”`,
    again: (room: string) => `Nog een poging voor “${room}”`,
    instead: (fullRoom: string) =>
      `“${fullRoom}” is op dit moment vol. U gaat in plaats daarvan hier naar binnen.`,
    hint: 'Dit duurt een paar seconden.',
  },
  waitingRoom: {
    title: 'De host laat u zo binnen',
    hint: (room: string) =>
      `U staat bij de deur van “${room}”. Blijf hier alstublieft, de host ziet uw naam.`,
  },
  notStarted: {
    title: (room: string) => `“${room}” is nog niet begonnen`,
    hint: 'Blijf hier alstublieft. U gaat vanzelf naar binnen zodra het begint.',
    nextLook: (count: number) => `We kijken opnieuw over ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'Camera aan', off: 'Camera uit' },
    microphone: { on: 'Microfoon aan', off: 'Microfoon uit' },
    joinAudio: 'Tik hieronder op de hoofdtelefoon om te horen en gehoord te worden',
    reconnecting: 'We verbinden u opnieuw. Blijf hier alstublieft',
  },
  problem: {
    retry: 'Opnieuw proberen',
    clearsIn: (count: number) => `Dit scherm wordt over ${seconds(count)} gewist`,
    retryIn: (count: number) => `We proberen het opnieuw over ${seconds(count)}`,
    enterEmail: 'E-mailadres invoeren',
    changeEmail: 'E-mailadres wijzigen',
    changeName: 'Naam wijzigen',
    changeInvitation: 'Uitnodiging wijzigen',
    forStaff: 'Voor medewerkers',
    staffDo: 'Wat te doen',
    itDetail: 'Voor IT',
    code: 'Code',
    detail: 'Detail',
    reference: 'Kenmerk',
    staffScreen: 'Medewerkersscherm',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Ga naar binnen met uw eigen telefoon',
    pointCamera: 'Richt de camera van uw telefoon hierop.',
    qrCode: 'QR-code met de link naar deze zaal',
    personal: 'Deze link is alleen voor u.',
    dialIn: 'Doe telefonisch mee',
    numbers: 'Telefoonnummers per land',
    meetingNumber: 'Vergadernummer',
    passcode: 'Wachtwoord',
    askStaff: 'Onze medewerkers helpen u graag',
    staffAt: (contact: string) => `U vindt onze medewerkers hier: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'De host heeft deze zaal gesloten',
      hint: 'Fijn dat u erbij was.',
    },
    removed: {
      title: 'Uw bezoek aan deze zaal is afgelopen',
      hint: 'De host heeft het voor u beëindigd. Als u een vraag hebt, helpen onze medewerkers u graag.',
    },
    'time-limit': {
      title: 'De tijd van deze zaal is om',
      hint: 'Fijn dat u erbij was.',
    },
    elsewhere: {
      title: 'U bent op een ander scherm verdergegaan',
      hint: 'Dit scherm is vrij voor de volgende gast.',
    },
    'maximum-stay': {
      title: 'Dank u voor uw bezoek',
      hint: 'De tijd ervoor is om, en dit scherm is vrij voor de volgende gast. U kunt altijd weer naar binnen.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Dank u voor uw bezoek',
    hint: 'Tot ziens.',
  },
  interrupted: {
    crashed: {
      title: 'Sorry, er ging iets mis op dit scherm',
      hint: 'Het werkt weer. Kies alstublieft nog een keer uw zaal.',
    },
    slept: {
      title: 'Dit scherm stond in de slaapstand',
      hint: 'Uw bezoek is intussen afgelopen. Kies alstublieft nog een keer uw zaal.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Vraag het onze medewerkers',
    hint: 'Dit scherm heeft hun hulp nodig. Intussen kunt u gerust een ander gebruiken.',
    byItself: 'Over een kwartier probeert het scherm het vanzelf opnieuw.',
    reference: 'Kenmerk',
  },
  goOn: {
    to: (room: string) => `Verder naar “${room}”`,
    as: (name: string) => `U gaat naar binnen als ${name}.`,
  },
  placeKept: {
    title: (room: string) => `Uw plaats in “${room}” blijft vrij`,
    hint: 'U gaat vanzelf naar binnen zodra de deuren opengaan. Blijf alstublieft in de buurt van dit scherm.',
    opensIn: (count: number) => `Opent over ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'Bent u er nog?',
    over: 'Uw tijd hier is bijna om',
    here: 'Ik ben er nog',
    seen: 'In orde',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `Uw tijd hier eindigt over ${seconds(count)}`,
    hints: {
      screen: 'Raak het scherm aan om verder te gaan. Anders wordt het gewist voor de volgende gast.',
      waiting:
        'U wacht tot u wordt binnengelaten. Raak het scherm aan om uw plaats te houden. Anders gaat die naar de volgende gast.',
      'not-started':
        'U wacht tot de zaal opengaat. Raak het scherm aan om uw plaats te houden. Anders gaat die naar de volgende gast.',
      untouched: 'U bent in de zaal. Raak het scherm aan om te blijven. Anders verlaat u de zaal.',
      alone: 'Er is niemand anders in de zaal. Raak het scherm aan om te blijven. Anders verlaat u de zaal.',
      'maximum-stay': 'Andere gasten willen hier ook graag naar binnen. U kunt altijd terugkomen.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Vraag het onze medewerkers',
    hint: 'Dit scherm moet opnieuw worden gestart.',
    reload: 'Opnieuw starten',
  },
};
