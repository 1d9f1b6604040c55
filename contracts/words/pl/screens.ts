// Polish, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('pl');
/** 1, 2 to 4, and everything else. */
const many = (count: number, one: string, few: string, others: string): string => {
  const rule = plural.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : others}`;
};
const seconds = (count: number): string => many(count, 'sekundę', 'sekundy', 'sekund');
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'minutę', 'minuty', 'minut');
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
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Język',
    title: 'Wybierz język',
  },
  rooms: {
    title: 'Wybierz salę',
    welcome: 'Witamy',
    now: 'Otwarte teraz',
    later: 'Później',
    enter: 'Wejdź',
    opensAt: (time: string) => `Otwarcie o ${time}`,
    opensOn: (day: string, time: string) => `Otwarcie: ${day}, ${time}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – zachowaj moje miejsce`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `Od ${start}`,
    until: (end: string) => `Do ${end}`,
    nothingNow: 'W tej chwili żadna sala nie jest otwarta. Następna jest poniżej.',
    nothingLeft: 'Na dziś to już wszystkie sale. Dziękujemy za przybycie.',
    offline: 'Ten ekran nie ma w tej chwili połączenia. Wróci ono samo.',
    staffNotice: 'Dla obsługi',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Goście nie mogą wejść. Początek: ${since} – ${counted(visits, rooms, codes)}. Szczegóły na ekranie obsługi`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom odrzuca gości. Początek: ${since} – ${counted(visits, rooms, codes)}. Szczegóły na ekranie obsługi`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Zapraszamy do sali',
    begin: 'Dotknij, aby zacząć',
    now: 'Teraz',
    next: 'Następnie',
  },
  callStaff: {
    call: 'Wezwij obsługę',
    /** Where the call shows on this kiosk only. */
    ask: 'Potrzebuję pomocy',
    again: 'Wezwij ponownie',
    called: 'Obsługa została wezwana. Prosimy tu pozostać.',
    'screen-only': 'Ten ekran pokazuje teraz obsłudze, że potrzebna jest pomoc.',
    'not-reached': 'Wezwanie nie dotarło.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
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
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Imię i nazwisko otrzyma także Zoom. Obiekt przechowuje je przez ${many(days, 'dzień', 'dni', 'dni')}; ten ekran zapomina je po wyjściu.`,
    /** On a person's own machine. */
    remember: 'Zapamiętaj moje imię i nazwisko na tym komputerze',
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
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Litery łacińskie',
    own: 'Litery tego języka',
    /** What a syllable that was typed may be written as. */
    candidates: 'Znaki do wyboru',
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
    'maximum-stay': {
      title: 'Dziękujemy za wizytę',
      hint: 'Jej czas dobiegł końca, a ten ekran jest wolny dla kolejnej osoby. Zawsze można wejść ponownie.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Dziękujemy za wizytę',
    hint: 'Do zobaczenia.',
  },
  interrupted: {
    crashed: {
      title: 'Przepraszamy, na tym ekranie wystąpiła usterka',
      hint: 'Ekran znów działa. Prosimy wybrać salę jeszcze raz.',
    },
    slept: {
      title: 'Ten ekran był uśpiony',
      hint: 'Wizyta w tym czasie się zakończyła. Prosimy wybrać salę jeszcze raz.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Prosimy zwrócić się do obsługi',
    hint: 'Ten ekran potrzebuje jej pomocy. W tym czasie zapraszamy do innego ekranu.',
    byItself: 'Za kwadrans ekran sam spróbuje ponownie.',
    reference: 'Numer wpisu',
  },
  goOn: {
    to: (room: string) => `Przejdź dalej: ${room}`,
    as: (name: string) => `Wejście jako: ${name}.`,
  },
  placeKept: {
    title: (room: string) => `Miejsce jest zachowane: ${room}`,
    hint: 'Wejście nastąpi samo, gdy drzwi się otworzą. Prosimy pozostać w pobliżu tego ekranu.',
    opensIn: (count: number) => `Otwarcie za ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'Czy ktoś tu jeszcze jest?',
    over: 'Czas tutaj prawie dobiegł końca',
    here: 'Nadal tu jestem',
    seen: 'W porządku',
    secondsLeft: (count: number) => many(count, 'sekunda', 'sekundy', 'sekund'),
    overIn: (count: number) => `Czas tutaj skończy się za ${seconds(count)}`,
    hints: {
      screen:
        'Aby kontynuować, prosimy dotknąć ekranu. W przeciwnym razie zostanie wyczyszczony dla kolejnej osoby.',
      waiting:
        'Trwa oczekiwanie na wpuszczenie. Aby zachować miejsce, prosimy dotknąć ekranu. W przeciwnym razie dostanie je kolejna osoba.',
      'not-started':
        'Trwa oczekiwanie na otwarcie sali. Aby zachować miejsce, prosimy dotknąć ekranu. W przeciwnym razie dostanie je kolejna osoba.',
      untouched:
        'Spotkanie w sali trwa. Aby pozostać, prosimy dotknąć ekranu. W przeciwnym razie nastąpi wyjście z sali.',
      alone:
        'W sali nie ma nikogo innego. Aby pozostać, prosimy dotknąć ekranu. W przeciwnym razie nastąpi wyjście z sali.',
      'maximum-stay': 'Inni goście też chcieliby tu wejść. Zawsze można wrócić.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Prosimy zwrócić się do obsługi',
    hint: 'Ten ekran trzeba uruchomić od nowa.',
    reload: 'Uruchom od nowa',
  },
};
