// Polish words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Najpierw musimy zająć się tą salą',
  visitor: 'Prosimy zapytać obsługę. To nie Pani/Pana wina.',
} as const;

const SOON = {
  title: 'Sala teraz nie odpowiada',
  visitor: 'Powinna zaraz wrócić. Prosimy tu pozostać.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że ta sala wymaga konta Zoom obiektu na tym kiosku.',
    it: 'Wejście do tej sali wymaga REST API Zooma. Ustaw FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID i FOYER_ACCOUNT_CLIENT_SECRET albo zapisz je raz.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że Zoom nie przyjmuje danych dostępowych konta obiektu.',
    it: 'Account id, client id lub secret aplikacji server-to-server jest błędny albo aplikacja jest wyłączona w Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że w aplikacji Zoom obiektu brakuje uprawnienia; jego nazwa jest poniżej.',
    it: 'Dodaj podany tu scope do aplikacji server-to-server w Marketplace i aktywuj ją ponownie.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Jeśli poniżej jest numer, proszę chwilę zaczekać: Zoom ma usterkę. Bez numeru sprawdzić sieć tej maszyny.',
    it: 'Numer HTTP w szczególe to usterka po stronie Zooma: zobacz status.zoom.us. Bez numeru nic nie wróciło: sprawdź sieć i zaporę dla api.zoom.us (api.zoomgov.com) na TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'To może potrwać kilka minut. Prosimy tu pozostać lub zapytać obsługę.',
    staff:
      'Proszę wpuszczać gości po kolei: Zoom chce mniej zapytań. Godzina poniżej mówi, do kiedy co najmniej.',
    it: 'REST API Zooma odpowiedziało 429: limit całego konta lub dnia. Foyer czeka tyle, ile każe Zoom, najwyżej pięć minut, i pyta raz.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że Zoom dał odpowiedź, której Foyer nie rozumie; numer jest poniżej.',
    it: 'REST API odrzuciło zapytanie lub odpowiedziało inaczej, niż opisano. W logu są ścieżka i numer.',
  },
  'registration-pending': {
    title: 'Gospodarz musi najpierw potwierdzić',
    visitor: 'Rejestracja jest u gospodarza. Prosimy zapytać obsługę.',
    staff:
      'Proszę poprosić gospodarza o zatwierdzenie tej osoby albo o automatyczne zatwierdzanie dla tej sali.',
    it: 'Zatwierdzanie w tym spotkaniu jest ręczne: Zoom nie daje tokenu, zanim ktoś nie zatwierdzi.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że użytkownik Zoom tej sali jest też jej gospodarzem.',
    it: '"signedInAs" wskazuje gospodarza lub zastępcę: każdy gość też by nim był. Wskaż innego użytkownika Zoom.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że Zoom nie zna użytkownika Zoom tej sali.',
    it: '"signedInAs" wskazuje użytkownika, którego nie ma na koncie Zoom obiektu: popraw "userId" albo dodaj tam użytkownika.',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      'Proszę sprawdzić sieć tej maszyny, chyba że poniżej jest numer. Jeśli to nie minie, powiedzieć IT.',
    it: 'Numer HTTP w szczególe to usterka serwera podpisów ("signer" w pliku obiektu). Bez numeru nie odpowiedział na czas albo jego certyfikat nie jest zaufany.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że serwer podpisów nie obsługuje tego kiosku lub sali.',
    it: 'Serwer podpisów odmówił: sprawdź token lub certyfikat kiosku i listę sal serwera.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Proszę powiedzieć IT, że odpowiedzi serwera podpisów nie można użyć.',
    it: 'Treść podpisu nie zgadza się z prośbą: numer, rola 0, czasy. Szczegół podaje, co dokładnie.',
  },
  'staff-locked': {
    title: 'Ekran obsługi jest zablokowany',
    visitor: 'Prosimy wrócić.',
    staff: 'Proszę wpisać PIN ponownie.',
    it: 'Ekran obsługi blokuje się sam po kilku minutach.',
  },
  'staff-pin-missing': {
    title: 'Nie ma tu jeszcze PIN-u obsługi',
    visitor: 'Prosimy wrócić.',
    staff: 'Proszę poprosić IT o PIN.',
    it: 'Uruchom "foyer pin" i wpisz jego wynik do pliku obiektu jako "staff": { "pinHash": … }.',
  },
  'staff-pin-wrong': {
    title: 'Ten PIN się nie zgadza',
    visitor: 'Prosimy wrócić.',
    staff: 'Proszę wpisać go ponownie.',
    it: 'PIN nie zgadza się z "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Prosimy zaczekać przed następnym PIN-em',
    visitor: 'Prosimy wrócić.',
    staff: 'Proszę zaczekać tyle, ile podaje ekran, i wpisać PIN ponownie.',
    it: 'Błędne PIN-y wydłużają czekanie na następną próbę, najwyżej do pięciu minut.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
