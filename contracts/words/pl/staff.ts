// Polish words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('pl');
/** 1, 2 to 4, and everything else. */
const count = (number: number, one: string, few: string, many: string): string => {
  const rule = plural.select(number);
  return `${number} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

const minutesOf = (number: number): string => count(number, 'minuta', 'minuty', 'minut');

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'mniej niż minuta';
  if (minutes < 60) return minutesOf(minutes);
  const hours = count(Math.floor(minutes / 60), 'godzina', 'godziny', 'godzin');
  return minutes % 60 === 0 ? hours : `${hours} ${minutesOf(minutes % 60)}`;
}

export const staffInPolish = {
  title: 'Dla obsługi',
  close: 'Zamknij',
  locksIn: (seconds: number) =>
    `Do zablokowania: ${seconds < 60 ? count(seconds, 'sekunda', 'sekundy', 'sekund') : duration(seconds)}`,
  working: 'Chwileczkę',
  forIt: 'Dla IT',
  pin: {
    title: 'PIN obsługi',
    hint: 'Proszę wpisać PIN tego kiosku.',
    typed: (digits: number) => `Wpisano: ${count(digits, 'cyfra', 'cyfry', 'cyfr')}`,
    pad: 'Klawiatura numeryczna',
    erase: 'Usuń',
    unlock: 'Otwórz',
    checking: 'Sprawdzanie PIN-u',
    left: (tries: number) => `Do przerwy: ${count(tries, 'próba', 'próby', 'prób')}.`,
    wait: (seconds: number) =>
      `Następny PIN można wpisać za ${count(seconds, 'sekundę', 'sekundy', 'sekund')}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Ten kiosk nie zna konta Zoom obiektu. Sale, do których wystarcza nazwa, działają jak zawsze; kodów dostępu nie można jednak sprawdzić ani tworzyć stąd sal.',
  },
  sections: {
    label: 'Działy',
    incidents: 'Zdarzenia',
    check: 'Sprawdzenie',
    devices: 'Urządzenia',
    rooms: 'Sale',
    'new-room': 'Nowa sala',
    evidence: 'Dowody',
    settings: 'Ustawienia',
    kiosk: 'Kiosk',
    'dress-rehearsal': 'Wszystkie ekrany',
  },
  entry: {
    open: 'samą nazwą',
    registered: 'rejestruje Foyer',
    invited: 'tylko zaproszeni',
    'signed-in': 'jako użytkownik Zoom obiektu',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Zdarzenia',
    hint: 'To, co spotkało kilku gości naraz, aby nikt nie musiał liczyć.',
    none: 'Nic do zgłoszenia',
    noneHint: 'Nie ma kłopotu, który łączy kilku gości. Jeśli się pojawi, będzie tu podany raz.',
    open: 'Trwa',
    over: 'Zakończone',
    now: 'Trwające',
    before: 'Minione',
    since: 'Od',
    until: 'do',
    lasted: duration,
    hit: 'Dotyczy',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'wizyta', 'wizyty', 'wizyt')}, ${count(refusals, 'odmowa', 'odmowy', 'odmów')}`,
    rooms: 'Sale',
    codes: 'Zoom mówi',
    noCode: 'bez numeru',
    tried: 'Foyer próbował',
    triedNothing: 'nic: te sale nie pozwalają na inną drogę',
    helped: 'pomogło',
    helpedNot: 'nie pomogło',
    cures: {
      'correct-clock': 'nowy podpis, według zegara Zooma',
      'read-passcode': 'kod dostępu odczytany ponownie z Zooma',
      'other-entry': 'inne wejście dozwolone w sali',
      overflow: 'sala dla tych, którzy zastali brak miejsc',
    } satisfies Record<Cure, string>,
    works: 'Nadal działa',
    worksNothing: 'na razie nic',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'Co zrobić',
  },
  check: {
    title: 'Sprawdzenie',
    hint: 'Sprawdza wszystko, co musi się zgadzać przed otwarciem drzwi. Nie wchodzi do żadnej sali.',
    all: 'Sprawdź teraz wszystko',
    one: 'Sprawdź teraz',
    again: 'Sprawdź ponownie',
    looking: 'Sprawdzanie',
    kiosk: 'Ten kiosk',
    notYet: 'Jeszcze nie sprawdzono',
    at: (time: string) => `Sprawdzono ${time}`,
    levels: {
      green: 'Dobrze',
      amber: 'Do obejrzenia',
      red: 'Działać teraz',
      unknown: 'Nieznane',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Sale',
    hint: 'Proszę wejść osobiście, aby zobaczyć, że sala działa. Proponowana nazwa mówi gospodarzowi, że to próba.',
    test: 'Wypróbuj tę salę',
    attendance: 'Kto tu był',
    hideAttendance: 'Ukryj listę',
    passcode: 'Podaj nowy kod dostępu',
    passcodeLabel: 'Kod dostępu od gospodarza',
    passcodeHint: 'Obowiązuje, dopóki Zoom nie poda Foyer kodu albo Foyer nie uruchomi się ponownie.',
    passcodeEmpty: 'Prosimy wpisać kod dostępu.',
    keep: 'Użyj tego kodu',
    kept: 'Następny gość użyje nowego kodu.',
    attendanceSpan: 'Z ostatnich 24 godzin; starsze przez „foyer attendance”.',
    nobody: 'Nikt.',
    rehearsal: 'próba',
    columns: {
      name: 'Nazwa',
      entry: 'Wejście',
      came: 'Przyjście',
      joined: 'W sali od',
      left: 'Wyjście',
      outcome: 'Jak się skończyło',
    },
    outcomes: {
      left: 'wyjście',
      ended: 'koniec sali',
      'gave-up': 'rezygnacja',
      'walked-away': 'odejście od ekranu',
      'stay-over': 'koniec najdłuższego pobytu',
      abandoned: 'ekran uruchomiony ponownie',
      crashed: 'awaria ekranu',
      slept: 'maszyna była uśpiona',
      quit: 'Foyer zamknięto',
    },
  },
  newRoom: {
    title: 'Nowa sala',
    hint: 'Tworzy w Zoomie spotkanie z własnym kodem dostępu i odczytuje je z powrotem. Gospodarzem jest właściciel aplikacji Zoom obiektu.',
    topic: 'Jak się nazywa?',
    topicHint: 'Goście zobaczą ją, gdy IT wpisze salę do pliku obiektu i uruchomi Foyer ponownie.',
    topicEmpty: 'Prosimy wpisać, jak się nazywa.',
    start: 'Początek',
    now: 'Teraz',
    earlier: 'Kwadrans wcześniej',
    later: 'Kwadrans później',
    nextDay: 'Dzień później',
    length: 'Długość',
    minutes: minutesOf,
    shorter: 'Kwadrans krócej',
    longer: 'Kwadrans dłużej',
    waitingRoom: 'Poczekalnia',
    withoutWaitingRoom: 'Nie, wejście od razu',
    withWaitingRoom: 'Tak, wpuszcza gospodarz',
    create: 'Utwórz tę salę',
    made: 'Sala jest gotowa',
    number: 'Numer spotkania',
    passcode: 'Kod dostępu',
    noPasscode: 'brak',
    link: 'Link',
    differences: 'Zoom nie przyjął wszystkiego tak, jak proszono',
    unread: {
      'passcode-rules': 'Zoom nie podał swoich zasad kodów dostępu: ten kod jest według zasad Foyer.',
      room: 'Sali nie można było odczytać: oto odpowiedź Zooma przy tworzeniu.',
    },
    asked: 'Proszono',
    got: 'Otrzymano',
    venueFile: 'Do pliku obiektu, pod „rooms”',
    notShownYet:
      'Goście zobaczą tę salę, gdy IT wpisze te wiersze do pliku obiektu i uruchomi Foyer ponownie.',
    another: 'Utwórz kolejną',
  },
  dressRehearsal: {
    title: 'Wszystkie ekrany',
    hint: 'Każdy ekran, który może zobaczyć gość, na tym kiosku, ze zmyśloną treścią. Nikt nigdzie nie wchodzi, nikt nie jest wzywany i nic nie jest zapisywane.',
    begin: 'Pokaż je',
    previous: 'Poprzedni',
    next: 'Następny',
    close: 'Wróć do ekranu obsługi',
    count: (at: number, of: number) => `${at} z ${of}`,
    room: 'Sala o dość długim tytule, który zajmuje dwa wiersze',
    subtitle: 'Ktoś, kto przemawia',
    visitor: 'Przykładowy gość',
  },
  evidence: {
    title: 'Dowody',
    hint: 'Raport o odmowach bez nazwisk, numerów i kodów dostępu, do zgłoszenia w pomocy technicznej.',
    since: 'Od kiedy?',
    hours: (hours: number) => {
      if (hours === 1) return 'Ostatnia godzina';
      if (hours % 24 === 0) return `Ostatnie ${count(hours / 24, 'dzień', 'dni', 'dni')}`;
      return `Ostatnie ${count(hours, 'godzina', 'godziny', 'godzin')}`;
    },
    lastDay: 'Ostatnie 24 godziny',
    saved: 'Zapisano w',
    notSaved: 'Nie można było zapisać na tej maszynie. Proszę powiedzieć IT i skopiować stąd.',
    text: 'Raport',
  },
};
