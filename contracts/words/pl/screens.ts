// Polish, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

const plural = new Intl.PluralRules('pl');
/** 1, 2 to 4, and everything else. */
const many = (count: number, one: string, few: string, others: string): string => {
  const rule = plural.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : others}`;
};
const seconds = (count: number): string => many(count, 'sekundę', 'sekundy', 'sekund');
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'wizyta', 'wizyty', 'wizyt')}, ${many(rooms, 'sala', 'sale', 'sal')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInPolish = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'pl',
  common: {
    backToRooms: 'Wróć do listy sal',
    leave: 'Wyjdź',
    cancel: 'Anuluj',
    rehearsal: 'Próba – bez połączenia z Zoomem',
    loading: 'Chwileczkę',
  },
  rooms: {
    title: 'Wybierz salę',
    welcome: 'Witamy',
    now: 'Otwarte teraz',
    later: 'Później',
    enter: 'Wejdź',
    opensAt: (time: string) => `Otwarcie o ${time}`,
    opensOn: (day: string, time: string) => `Otwarcie: ${day}, ${time}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Od ${start}`,
    until: (end: string) => `Do ${end}`,
    nothingNow: 'W tej chwili żadna sala nie jest otwarta. Następna jest poniżej.',
    nothingLeft: 'Na dziś to już wszystkie sale. Dziękujemy za przybycie.',
    staffNotice: 'Dla obsługi',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Goście nie mogą wejść od ${since} – ${counted(visits, rooms, codes)}. Szczegóły na ekranie obsługi`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom odrzuca gości od ${since} – ${counted(visits, rooms, codes)}. Szczegóły na ekranie obsługi`,
  },
  name: {
    title: 'Jak się Pani/Pan nazywa?',
    hint: 'Zobaczą to osoby w sali.',
    email: 'Adres e-mail',
    emailConsent: 'Adres otrzymają Zoom i gospodarz tej sali. Nie zostaje on na tym ekranie.',
    invitation: 'Kod zaproszenia lub adres e-mail',
    invitationHint: 'Można też przyłożyć identyfikator do skanera.',
    /** What staff who try a room are called in it. */
    testName: 'Test',
    enter: 'Wejdź do sali',
    yourRoom: 'Wybrana sala',
    showKeyboard: 'Pokaż klawiaturę',
    hideKeyboard: 'Ukryj klawiaturę',
  },
  keyboard: {
    label: 'Klawiatura ekranowa',
    done: 'Gotowe',
    space: 'Spacja',
    backspace: 'Usuń',
    shift: 'Wielkie litery',
    accents: 'Litery ze znakami',
    letters: 'Zwykłe litery',
  },
  joining: {
    title: (room: string) => `Wchodzimy: ${room}`,
    again: (room: string) => `Próbujemy jeszcze raz: ${room}`,
    instead: (fullRoom: string) => `${fullRoom}: brak miejsc. Zapraszamy tutaj.`,
    hint: 'To potrwa kilka sekund.',
  },
  waitingRoom: {
    title: 'Gospodarz zaraz wpuści do sali',
    hint: (room: string) =>
      `To już drzwi sali: ${room}. Prosimy tu pozostać, gospodarz widzi imię i nazwisko.`,
  },
  notStarted: {
    title: (room: string) => `Jeszcze się nie zaczęło: ${room}`,
    hint: 'Prosimy tu pozostać. Wejście nastąpi samo, gdy tylko się zacznie.',
    nextLook: (count: number) => `Sprawdzimy ponownie za ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'Kamera włączona', off: 'Kamera wyłączona' },
    microphone: { on: 'Mikrofon włączony', off: 'Mikrofon wyłączony' },
    joinAudio: 'Aby słyszeć i mówić, proszę dotknąć słuchawek na dole',
    reconnecting: 'Przywracamy połączenie. Prosimy tu pozostać',
  },
  problem: {
    retry: 'Spróbuj ponownie',
    clearsIn: (count: number) => `Ten ekran zniknie za ${seconds(count)}`,
    retryIn: (count: number) => `Spróbujemy ponownie za ${seconds(count)}`,
    enterEmail: 'Podaj adres e-mail',
    changeEmail: 'Zmień adres e-mail',
    changeName: 'Zmień imię i nazwisko',
    changeInvitation: 'Zmień zaproszenie',
    forStaff: 'Dla obsługi',
    staffDo: 'Co zrobić',
    itDetail: 'Dla IT',
    code: 'Kod',
    detail: 'Szczegół',
    reference: 'Numer wpisu',
    staffScreen: 'Ekran obsługi',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code}: ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Wejście własnym telefonem',
    pointCamera: 'Proszę skierować tu aparat telefonu.',
    qrCode: 'Kod QR z linkiem do tej sali',
    personal: 'Ten link jest tylko dla Pani/Pana.',
    dialIn: 'Połączenie telefoniczne',
    numbers: 'Numery telefonów według krajów',
    meetingNumber: 'Numer spotkania',
    passcode: 'Kod dostępu',
    askStaff: 'Obsługa chętnie pomoże',
    staffAt: (contact: string) => `Obsługa: ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'Gospodarz zakończył spotkanie w tej sali',
      hint: 'Dziękujemy za obecność.',
    },
    removed: {
      title: 'Pobyt w tej sali dobiegł końca',
      hint: 'Zakończył go gospodarz. W razie pytań obsługa chętnie pomoże.',
    },
    'time-limit': {
      title: 'Czas tej sali dobiegł końca',
      hint: 'Dziękujemy za obecność.',
    },
    elsewhere: {
      title: 'Spotkanie trwa dalej na innym ekranie',
      hint: 'Ten ekran jest wolny dla kolejnej osoby.',
    },
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Dziękujemy za wizytę',
    hint: 'Do zobaczenia.',
  },
  broken: {
    title: 'Prosimy zwrócić się do obsługi',
    hint: 'Ten ekran trzeba uruchomić od nowa.',
    reload: 'Uruchom od nowa',
  },
};
