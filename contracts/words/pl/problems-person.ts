// Polish words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Prosimy zapytać obsługę',
    visitor: 'Gospodarz musi wpuścić ponownie. Obsługa może o to poprosić.',
    staff: 'Proszę zapytać gospodarza, czy ten gość może wrócić.',
    it: 'Zoom 3009: „Zezwalaj usuniętym uczestnikom na ponowne dołączanie” jest wyłączone w ustawieniach gospodarza.',
  },
  'refused-from-waiting-room': {
    title: 'Gospodarz nie wpuścił do sali',
    visitor: 'Może w sali jest teraz duży ruch. Obsługa chętnie zapyta.',
    staff: 'Proszę zapytać gospodarza, czy ten gość może wejść.',
    it: 'Gospodarz usunął tego uczestnika z poczekalni Zooma.',
  },
  'already-in': {
    title: 'Wygląda na to, że jest już Pani/Pan w tej sali',
    visitor: 'Prosimy wyjść z niej na drugim ekranie, a potem spróbować tutaj.',
    staff: 'Proszę poprosić gospodarza o usunięcie podwójnego uczestnika i spróbować ponownie.',
    it: 'Zoom 4008: ten sam uczestnik jest w spotkaniu. Link osobisty działa na jednym urządzeniu naraz.',
  },
  'email-required': {
    title: 'Ta sala prosi o adres e-mail',
    visitor: 'Aby wejść, prosimy wpisać adres e-mail.',
    staff: 'Proszę pomóc gościowi wpisać adres e-mail.',
    it: 'Zoom 3005: webinar lub rejestracja wymaga adresu przy każdym dołączeniu.',
  },
  'email-refused': {
    title: 'Prosimy o inny adres e-mail',
    visitor: 'Ta sala nie przyjmuje tego adresu e-mail. Prosimy wpisać inny.',
    staff: 'Proszę pomóc gościowi użyć innego adresu e-mail, nie adresu gospodarza.',
    it: 'Zoom 3620, 3624 lub 3627: adres jest zablokowany przez konto albo należy do gospodarza i wymaga logowania.',
  },
  'registration-required': {
    title: 'Ta sala jest dla zarejestrowanych gości',
    visitor: 'Obsługa powie, jak się zarejestrować.',
    staff:
      'Proszę poprosić gospodarza o wyłączenie rejestracji dla tej sali albo IT o link z rejestracją w pliku obiektu.',
    it: 'Zoom 3099, 3110, 3116 lub 3135: rejestracja jest włączona. Do wejścia potrzebny jest własny link zarejestrowanej osoby lub panelisty.',
  },
  'registration-off': {
    title: 'Ta sala nie przyjmuje jeszcze rejestracji',
    visitor: 'Prosimy wybrać inną salę lub zapytać obsługę.',
    staff:
      'Proszę poprosić gospodarza o włączenie rejestracji dla tej sali albo powiedzieć IT, że nie jest potrzebna.',
    it: 'Zoom 404: spotkanie nie ma rejestracji, a "entry" sali to "registered". Włącz rejestrację w Zoomie albo ustaw "entry" na "open".',
  },
  'registration-closed': {
    title: 'Rejestracja do tej sali jest zamknięta',
    visitor: 'Prosimy wybrać inną salę lub zapytać obsługę.',
    staff:
      'Proszę zapytać gospodarza, czy możliwe są kolejne rejestracje: jest zamknięta, pełna lub zakończona.',
    it: 'Zoom 3043: tylu zarejestrowanych, ilu przyjmuje spotkanie. 3038: spotkanie się skończyło. Numer jest w szczególe.',
  },
  'registration-limit': {
    title: 'Dziś prosimy o inny adres e-mail',
    visitor: 'Tego adresu użyto tu dziś kilka razy. Prosimy podać inny lub zapytać obsługę.',
    staff: 'Proszę pomóc gościowi użyć innego adresu e-mail. Ten zadziała znowu jutro.',
    it: 'Zoom 429: jeden adres można zarejestrować do spotkania trzy razy dziennie. Innych adresów to nie dotyczy.',
  },
  'registration-refused': {
    title: 'Prosimy zapytać obsługę',
    visitor: 'Rejestracja do tej sali wymaga naszej pomocy.',
    staff: 'Proszę podać IT numer poniżej. Tymczasem poprosić gospodarza o własny link dla tej osoby.',
    it: 'Zoom odrzucił rejestrację; numer mówi dlaczego. 200: brak uprawnienia. 300: pole. 3027 lub 3032: adres należy do gospodarza lub panelisty, którzy mają własne linki.',
  },
  'sign-in-required': {
    title: 'Ta sala jest dla zalogowanych gości',
    visitor: 'Z tego ekranu nie można do niej wejść. Prosimy zapytać obsługę.',
    staff: 'Proszę poprosić gospodarza o wyłączenie „Wymagaj uwierzytelnienia, aby dołączyć” dla tej sali.',
    it: 'Zoom 3034, 3051, 3052, 3100 lub 6024: uwierzytelnianie jest włączone dla spotkania lub zablokowane w koncie.',
  },
  'real-name-required': {
    title: 'Ta sala wymaga sprawdzenia tożsamości',
    visitor: 'Z tego ekranu nie można do niej wejść. Prosimy zapytać obsługę.',
    staff: 'Proszę pokazać gościowi, jak dołączyć z własnego konta Zoom na własnym urządzeniu.',
    it: 'Zoom 3082: weryfikacja prawdziwego nazwiska, wymóg niektórych regionów. Nie da się jej wykonać na kiosku.',
  },
  'information-barrier': {
    title: 'Nie można stąd wejść do tej sali',
    visitor: 'Prosimy wybrać inną salę lub zapytać obsługę.',
    staff: 'Proszę powiedzieć IT, że Zoom oddziela tę salę od tego kiosku.',
    it: 'Zoom 4007: bariera informacyjna konta rozdziela te grupy. Decyduje jego administrator.',
  },
  'app-not-approved': {
    title: 'Nie można stąd jeszcze wejść do tej sali',
    visitor: 'Prosimy wybrać inną salę lub zapytać obsługę.',
    staff:
      'Proszę skierować gości do tej sali inną drogą i powiedzieć IT, że należy ona do innego konta Zoom.',
    it: 'Zoom 4011: aplikacja nie jest opublikowana, a spotkanie jest na innym koncie. Prowadź salę na koncie właściciela aplikacji albo poddaj ją ocenie.',
  },
  'anonymous-refused': {
    title: 'Nie można teraz stąd wejść do tej sali',
    visitor: 'Prosimy wybrać inną salę lub zapytać obsługę o inną drogę.',
    staff: 'Proszę zaproponować zwykły link Zoom tej sali na innym urządzeniu i powiedzieć IT.',
    it: 'Zoom 4012: ta aplikacja nie może dołączać samą nazwą. Wolno to na koncie właściciela aplikacji; Zoom może to zmienić po swojej stronie, więc sprawdź później.',
  },
  'token-refused': {
    title: 'Najpierw musimy zająć się tą salą',
    visitor: 'Prosimy wybrać inną salę lub zwrócić się do obsługi.',
    staff: 'Proszę powiedzieć IT. Tymczasem zaproponować zwykły link Zoom tej sali na innym urządzeniu.',
    it: 'Zoom 3265, 3623, 4013 do 4016 lub 4018: token rejestracji, ZAK lub OBF brakuje, wygasł lub jest do innego spotkania.',
  },
  'authorizer-absent': {
    title: 'Sala czeka na gospodarza',
    visitor: 'Prosimy spróbować ponownie, gdy gospodarz przyjdzie.',
    staff:
      'Proszę poprosić osobę, w której imieniu dołącza ten kiosk, aby weszła do sali pierwsza i w niej została.',
    it: 'Zoom 4017 lub 4019: użytkownik, który autoryzował aplikację, nie jest w spotkaniu albo wyszedł.',
  },
  'app-blocked': {
    title: 'Nie można stąd wejść do tej sali',
    visitor: 'Prosimy wybrać inną salę lub zapytać obsługę.',
    staff: 'Proszę zaproponować zwykły link Zoom tej sali na innym urządzeniu i powiedzieć IT.',
    it: 'Zoom 6603: administrator konta gospodarza blokuje tę aplikację. Musi trafić na listę dozwolonych aplikacji.',
  },
  'web-joining-off': {
    title: 'Nie można stąd wejść do tej sali',
    visitor: 'Prosimy wybrać inną salę lub zapytać obsługę o inną drogę.',
    staff:
      'Proszę poprosić gospodarza o zezwolenie na dołączanie z przeglądarki albo zaproponować aplikację Zoom na innym urządzeniu.',
    it: 'Zoom 3603 do 3611, 3630 lub 3701: „Dołącz z przeglądarki” jest wyłączone dla konta gospodarza albo ten rodzaj spotkania nie ma wejścia przez www.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
