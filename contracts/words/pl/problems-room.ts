// Polish words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Prosimy o imię i nazwisko',
    visitor: 'Prosimy wpisać imię i nazwisko. Zobaczą je osoby w sali.',
    staff: 'Proszę pomóc gościowi wpisać imię i nazwisko.',
    it: 'Po usunięciu odstępów w nazwie nie było nic widocznego.',
  },
  'name-too-long': {
    title: 'To imię i nazwisko są trochę za długie',
    visitor: 'To imię i nazwisko są trochę za długie. Prosimy je skrócić.',
    staff: 'Proszę pomóc gościowi skrócić nazwę.',
    it: 'Zoom przyjmuje 128 jednostek nazwy; znak spoza podstawowej łaciny liczy się podwójnie.',
  },
  'name-has-markup': {
    title: 'Prosimy wpisać to inaczej',
    visitor: 'Prosimy wpisać imię i nazwisko bez znaku <.',
    staff: 'Proszę pomóc gościowi wpisać nazwę bez znaku <.',
    it: 'Zoom odrzuca nazwy zawierające "<script".',
  },
  'name-has-hidden-characters': {
    title: 'Prosimy wpisać to jeszcze raz',
    visitor: 'Są tu znaki, których nie widać. Prosimy wyczyścić pole i wpisać imię i nazwisko ponownie.',
    staff: 'Proszę pomóc gościowi wyczyścić pole i wpisać nazwę ręcznie zamiast ją wklejać.',
    it: 'Znaki sterujące, o zerowej szerokości i zmieniające kierunek, które mogą udawać inną nazwę, są odrzucane.',
  },
  'email-invalid': {
    title: 'Prosimy sprawdzić adres e-mail',
    visitor: 'Prosimy sprawdzić adres e-mail. Wygląda on tak: name@example.com',
    staff: 'Proszę pomóc gościowi wpisać adres e-mail.',
    it: 'Adres nie ma @ lub domeny albo jest dłuższy niż 100 znaków.',
  },
  'invitation-empty': {
    title: 'Prosimy pokazać zaproszenie',
    visitor: 'Prosimy wpisać kod lub adres e-mail z zaproszenia albo przyłożyć identyfikator do skanera.',
    staff: 'Proszę pomóc gościowi znaleźć kod albo odszukać jego adres e-mail na liście.',
    it: 'Sala ma "invited", a nic nie podano.',
  },
  'not-invited': {
    title: 'Nie znajdujemy tego zaproszenia',
    visitor: 'Nie znajdujemy tego zaproszenia. Prosimy sprawdzić je jeszcze raz lub zapytać obsługę.',
    staff:
      'Proszę odszukać gościa na liście tej sali. Jeśli powinien na niej być, IT może dopisać go do pliku obiektu.',
    it: 'Żaden wpis "invited" tej sali nie ma tego adresu, kodu ani identyfikatora.',
  },
  'invitation-tries-exceeded': {
    title: 'Prosimy zwrócić się do obsługi',
    visitor: 'Ten ekran potrzebuje krótkiej przerwy. Obsługa może odszukać zaproszenie.',
    staff: 'Proszę odszukać gościa na liście tej sali. Ekran znów przyjmie kody za kilka minut.',
    it: 'Zbyt wiele błędnych zaproszeń w krótkim czasie na tym kiosku; czeka on, aby nie dało się zgadnąć kodów.',
  },
  'room-not-listed': {
    title: 'Tej sali już tu nie ma',
    visitor: 'Prosimy wrócić i wybrać inną salę.',
    staff: 'Proszę porównać sale na ekranie z programem i uruchomić Foyer ponownie, aby wczytać je od nowa.',
    it: 'Ekran poprosił o id sali, którego nie ma w obowiązującym pliku obiektu.',
  },
  'room-not-open': {
    title: 'Ta sala nie jest jeszcze otwarta',
    visitor: 'Prosimy wrócić trochę później. Lista sal pokazuje godzinę otwarcia.',
    staff: 'Jeśli sala powinna być już otwarta, proszę sprawdzić godzinę na ekranie i początek w programie.',
    it: 'Według zegara tej maszyny jest przed startsAt minus doorsOpenMinutes albo po endsAt.',
  },
  'room-not-started': {
    title: 'Sala jeszcze nie ruszyła',
    visitor: 'Prosimy tu pozostać. Wejście nastąpi samo, gdy tylko się zacznie.',
    staff: 'Proszę poprosić gospodarza o rozpoczęcie spotkania.',
    it: 'Zoom 3008: nie rozpoczęto, a „Zezwalaj uczestnikom na dołączanie przed gospodarzem” jest wyłączone lub włączona jest poczekalnia.',
  },
  'room-full': {
    title: 'W sali nie ma teraz miejsc',
    visitor: 'Prosimy chwilę zaczekać. Wejście nastąpi, gdy zwolni się miejsce.',
    staff: 'Proszę kierować gości do innej sali albo poprosić gospodarza o więcej miejsc.',
    it: 'Zoom 4005: osiągnięto limit licencji gospodarza. Większa licencja go podnosi.',
  },
  'room-locked': {
    title: 'Sala jest teraz zamknięta',
    visitor: 'Gospodarz na razie zamknął drzwi. Prosimy chwilę zaczekać lub wybrać inną salę.',
    staff: 'Proszę poprosić gospodarza o odblokowanie spotkania: Narzędzia gospodarza, Zablokuj spotkanie.',
    it: 'Zoom 4006: gospodarz zablokował trwające spotkanie.',
  },
  'room-ended': {
    title: 'Spotkanie w tej sali się skończyło',
    visitor: 'Dziękujemy za przybycie. Prosimy wybrać inną salę.',
    staff: 'Jeśli powinno jeszcze trwać, proszę poprosić gospodarza o ponowne rozpoczęcie.',
    it: 'Zoom 4004 (lub 13208 dla symulowanego webinaru na żywo). Jeśli tak jest we wszystkich salach, sprawdź nagłówki izolacji strony.',
  },
  'room-unknown': {
    title: 'Nie możemy znaleźć tej sali',
    visitor: 'Prosimy wybrać inną salę lub zwrócić się do obsługi.',
    staff:
      'Proszę porównać numer spotkania tej sali z zaproszeniem gospodarza i poprawić go w pliku obiektu.',
    it: 'Zoom 3001, 3610 lub 3707: spotkanie usunięto lub wygasło albo skończyła się ważność linku osobistego.',
  },
  'room-misconfigured': {
    title: 'Najpierw musimy zająć się tą salą',
    visitor: 'Prosimy wybrać inną salę lub zwrócić się do obsługi.',
    staff: 'Proszę powiedzieć IT, która to sala. Gości kierować tymczasem do innego ekranu lub sali.',
    it: 'Zoom 3702, 3703 lub 3706: numer spotkania ma zły format lub jego gospodarz nie istnieje. Sprawdź meetingNumber lub joinLink.',
  },
  'passcode-wrong': {
    title: 'Drzwi tej sali wymagają naszej pomocy',
    visitor: 'Prosimy poprosić obsługę o otwarcie. To nie Pani/Pana wina.',
    staff:
      'Proszę zapytać gospodarza o aktualny kod dostępu. Wpisuje się go do pliku obiektu albo na ekranie obsługi, jeśli obiekt na to pozwala.',
    it: 'Zoom 3004 lub 3714: kod dostępu zmieniono albo konto dodaje go z zasady. Odczytaj go ze spotkania; nie koduj go.',
  },
  'host-busy': {
    title: 'Sala nie jest jeszcze gotowa',
    visitor: 'Gospodarz jest jeszcze w innej sali. Prosimy chwilę zaczekać.',
    staff: 'Proszę poprosić gospodarza o zakończenie drugiego spotkania na tym samym koncie.',
    it: 'Zoom 3000 lub 3711: jedna licencja prowadzi jedno spotkanie naraz. Daj równoległym salom różnych gospodarzy.',
  },
  'host-unavailable': {
    title: 'Tej sali nie można teraz otworzyć',
    visitor: 'Prosimy wybrać inną salę lub zwrócić się do obsługi.',
    staff: 'Proszę powiedzieć IT, że gospodarz tej sali nie jest aktywny w Zoomie.',
    it: 'Zoom 3625 lub 3709: użytkownika gospodarza usunięto, wyłączono lub stracił licencję.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
