// Dutch, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

const plural = new Intl.PluralRules('nl');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'seconde', 'seconden');
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
  rooms: {
    title: 'Kies uw zaal',
    welcome: 'Welkom',
    now: 'Nu open',
    later: 'Later',
    enter: 'Binnengaan',
    opensAt: (time: string) => `Opent om ${time}`,
    opensOn: (day: string, time: string) => `Opent op ${day} om ${time}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Vanaf ${start}`,
    until: (end: string) => `Tot ${end}`,
    nothingNow: 'Op dit moment is er geen zaal open. De volgende staat hieronder.',
    nothingLeft: 'Er zijn vandaag geen zalen meer. Dank u voor uw komst.',
    staffNotice: 'Voor medewerkers',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Bezoekers kunnen niet naar binnen sinds ${since} – ${counted(visits, rooms, codes)}. Details op het medewerkersscherm`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom weigert bezoekers sinds ${since} – ${counted(visits, rooms, codes)}. Details op het medewerkersscherm`,
  },
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
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Dank u voor uw bezoek',
    hint: 'Tot ziens.',
  },
  broken: {
    title: 'Vraag het onze medewerkers',
    hint: 'Dit scherm moet opnieuw worden gestart.',
    reload: 'Opnieuw starten',
  },
};
