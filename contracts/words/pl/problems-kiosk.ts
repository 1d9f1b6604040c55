// Polish words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Ten ekran potrzebuje naszej pomocy',
  visitor: 'Prosimy użyć innego ekranu lub zapytać obsługę.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Proszę porównać godzinę na ekranie z zegarkiem. Jeśli się nie zgadza, powiedzieć IT.',
    it: 'Zoom 3705 przy świeżym podpisie: zegar tej maszyny źle chodzi. Napraw synchronizację czasu.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Proszę powiedzieć IT, że Zoom nie przyjmuje podpisu tego kiosku.',
    it: 'Zoom 3712: sekret nie pasuje do klucza albo „Meeting SDK” w Embed jest wyłączone w ustawieniach aplikacji.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Proszę powiedzieć IT, że Zoom nie przyjmuje danych dostępowych tego kiosku.',
    it: 'Zoom 3704, 3710 lub 3713: client ID jest błędny, z innej chmury albo jego aplikacja jest wyłączona.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Proszę uruchomić Foyer ponownie. Jeśli to się powtórzy, podać IT kod poniżej.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 lub 5013: Zoomowi nie spodobał się sposób prośby o wejście. Błąd Foyer.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Proszę powiedzieć IT, że Foyer trzeba zaktualizować na wszystkich kioskach.',
    it: 'Zoom 10000: Meeting SDK w tej wersji jest poniżej minimum Zooma, które rośnie co kwartał.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Proszę uruchomić tę maszynę ponownie. Jeśli to się powtórzy, powiedzieć IT.',
    it: 'Zoom 5000 lub 3635: WebAssembly lub urządzenia multimedialne są niedostępne. Sprawdź sterowniki grafiki, oprogramowanie zabezpieczające i czy pliki Foyer są całe.',
  },
  'zoom-unreachable': {
    title: 'Nie możemy teraz połączyć się z salą',
    visitor: 'Połączenie powinno zaraz wrócić. Prosimy tu pozostać.',
    staff:
      'Proszę sprawdzić kabel sieciowy lub Wi-Fi tej maszyny. Jeśli inne ekrany też tak mają, powiedzieć IT.',
    it: 'Brak użytecznej odpowiedzi Zooma (3621 lub -3000): sprawdź sieć, proxy i zaporę dla *.zoom.us na TCP 443.',
  },
  'zoom-error': {
    title: 'Sala teraz nie odpowiada',
    visitor: 'Powinna zaraz wrócić. Prosimy tu pozostać.',
    staff: 'Proszę zaczekać kilka minut. Jeśli to nie minie, sprawdzić status.zoom.us i powiedzieć IT.',
    it: 'Zoom 1, 403, 3622 lub 4009: usterka po stronie Zooma albo konto jest wyłączone.',
  },
  'zoom-throttling': {
    title: 'Właśnie wchodzi wiele osób',
    visitor: 'Prosimy tu pozostać. Zaraz Pani/Pana kolej.',
    staff: 'Proszę przez kilka minut wpuszczać gości po kolei.',
    it: 'Zoom 3633: dołączenia następują zbyt szybko po sobie, w ciągu około 10 sekund. Foyer czeka i próbuje ponownie.',
  },
  'zoom-wants-captcha': {
    title: 'Zbyt wiele osób wchodzi naraz',
    visitor: 'Prosimy zapytać obsługę lub wrócić za kilka minut.',
    staff: 'Proszę przez dziesięć minut nikogo nie wpuszczać z tej hali, a potem wpuszczać gości po kolei.',
    it: 'Zoom 3634: zbyt wiele dołączeń z jednego adresu publicznego, Zoom chce captcha. Rozłóż kioski w czasie albo daj im więcej adresów publicznych.',
  },
  'join-timed-out': {
    title: 'To trwa dłużej, niż powinno',
    visitor: 'Próbujemy ponownie. Prosimy tu pozostać.',
    staff: 'Proszę sprawdzić, czy sieć jest wolna także na innych ekranach. Jeśli tak, powiedzieć IT.',
    it: 'Strona spotkania nie była gotowa na czas albo Zoom nie odpowiedział na czas. Sprawdź sieć i obciążenie tej maszyny.',
  },
  'connection-lost': {
    title: 'Połączenie zostało przerwane',
    visitor: 'Wracamy do sali. Prosimy tu pozostać.',
    staff: 'Proszę sprawdzić kabel sieciowy lub Wi-Fi tej maszyny.',
    it: 'Zoom 4000 lub 4001 albo zamknięte gniazdo: linia do Zooma została zerwana i nie dało się jej naprawić.',
  },
  'meeting-page-hung': {
    title: 'Obraz sali się zatrzymał',
    visitor: 'Prosimy wejść jeszcze raz. To potrwa chwilę.',
    staff: 'Jeśli zdarza się to często na tym ekranie, proszę uruchomić maszynę ponownie i powiedzieć IT.',
    it: 'Strona spotkania nie odpowiedziała na sygnał życia: zawiesiła się albo jej proces się zakończył. Sprawdź obciążenie, pamięć i sterownik grafiki tej maszyny.',
  },
  'meeting-page-gone': {
    title: 'Sala została przerwana',
    visitor: 'Prosimy wejść jeszcze raz. To potrwa chwilę.',
    staff: 'Jeśli zdarza się to często na tym ekranie, proszę uruchomić maszynę ponownie i powiedzieć IT.',
    it: 'Strona spotkania sama przeszła pod inny adres. Czas jest w dzienniku; powiadom twórców Foyer.',
  },
  'refused-unknown': {
    title: 'Nie udało się wejść do sali',
    visitor: 'Prosimy spróbować ponownie lub zwrócić się do obsługi.',
    staff: 'Proszę spróbować jeszcze raz. Jeśli to się powtórzy, zapisać kod poniżej i podać go IT.',
    it: 'Zoom odmówił numerem, którego Foyer nie zna (lub 200: bez powodu). Sprawdź numer w Zoomie i w dzienniku.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff: 'Proszę powiedzieć IT, że ten kiosk nie może prowadzić zapisów. Goście nadal mogą wchodzić.',
    it: 'Nie można zapisywać w folderze dziennika: sprawdź wolne miejsce i uprawnienia.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Proszę powiedzieć IT, że plik obiektu tego kiosku jest błędny. Kiosk działa z ostatnim dobrym; nowsze zmiany nie obowiązują.',
    it: 'Pliku obiektu nie można było użyć przy ostatnim starcie; „foyer check” mówi, co jest nie tak. Popraw go i uruchom Foyer ponownie.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Proszę powiedzieć IT, że ten kiosk nie może użyć pliku obiektu ze swojego serwera. Działa z ostatnim dobrym; nowsze zmiany nie obowiązują.',
    it: 'Podpisany plik obiektu jest nieosiągalny, wygasł lub został odrzucony; „foyer check” mówi dlaczego. Sale mogą być nieaktualne.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Proszę zająć się gościem, który wezwał obsługę z tego kiosku. Otwarcie ekranu obsługi usuwa ten wiersz.',
    it: 'Wezwano obsługę. Dziennik mówi, kiedy i jak daleko dotarło wezwanie.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Proszę sprawdzić, czy kamera, mikrofon lub głośnik tego kiosku nie jest odłączony: goście mają tymczasem inne urządzenie. Które, mówią „Urządzenia” na ekranie obsługi.',
    it: 'Nazwy z „devices” w pliku obiektu albo wybranej na ekranie obsługi nie ma wśród urządzeń tej maszyny.',
  },
  'no-visit': {
    title: 'Prosimy zacząć od nowa',
    visitor: 'Prosimy wybrać salę jeszcze raz.',
    staff: 'Jeśli zdarza się to często na tym ekranie, proszę uruchomić Foyer ponownie i powiedzieć IT.',
    it: 'Ekran mówił o wizycie, którą Foyer już zamknął.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Proszę uruchomić Foyer ponownie i natychmiast powiedzieć IT.',
    it: 'Strona, która nie należy do Foyer, o coś poprosiła i otrzymała odmowę. Jej adres jest w logu.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Proszę uruchomić Foyer ponownie. Jeśli to się powtórzy, powiedzieć IT.',
    it: 'Ekran wysłał coś, na co nie pozwala umowa. Błąd Foyer; kanał jest w logu.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Proszę uruchomić Foyer ponownie. Jeśli to się powtórzy, powiedzieć IT.',
    it: 'Nieoczekiwany błąd Foyer. W logu jest wiersz z tą samą godziną.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
