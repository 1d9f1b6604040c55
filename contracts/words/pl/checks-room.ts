// Polish words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account':
    'Nie sprawdzono: dla tej sali nie skonfigurowano konta Zoom. Proszę spojrzeć do portalu Zoom.',
  unread: 'Nie sprawdzono: Zoom nie powiedział. Zobacz sprawdzenie konta Zoom i tego, czy sala istnieje.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'W Zoomie',
    findings: {
      exists: 'Zoom zna tę salę.',
      'other-kind': 'Proszę poprawić "kind" w pliku obiektu: w Zoomie ta sala jest podanego tu rodzaju.',
      missing: 'Proszę poprawić numer sali w pliku obiektu albo utworzyć salę ponownie: Zoom jej nie zna.',
      ...READ,
      unread:
        'Proszę sprawdzić konto Zoom i uruchomić sprawdzenie ponownie: Zoom nic nie powiedział o tej sali, więc nic tu nie sprawdzono.',
    },
  },
  'room-started': {
    name: 'Rozpoczęta',
    findings: {
      started: 'Sala działa.',
      'opens-by-itself': 'Sala otwiera się z pierwszym gościem.',
      'waits-for-host': 'Musi ją rozpocząć gospodarz lub jego zastępca: do tego czasu goście czekają.',
      'not-told': 'Zoom nie mówi, czy się rozpoczęła: proszę poprosić gospodarza o rozpoczęcie.',
      ...READ,
    },
  },
  passcode: {
    name: 'Kod dostępu',
    findings: {
      equal: 'Zoom i plik obiektu mają ten sam kod dostępu.',
      none: 'Sala nie ma kodu dostępu.',
      'only-at-zoom':
        'Proszę wpisać kod dostępu do pliku obiektu: Zoom go ma, a Foyer używa go, dopóki może o niego pytać.',
      differs:
        'Proszę poprawić kod dostępu w pliku obiektu: Zoom ma inny, a Foyer używa go, dopóki może o niego pytać.',
      'only-in-file':
        'Proszę usunąć kod dostępu z pliku obiektu: Zoom go nie ma, a Foyer wchodzi bez niego, dopóki może pytać.',
      'not-told':
        'Zoom nie podaje kodu dostępu: proszę sprawdzić w portalu Zoom, czy ten z pliku obiektu jest poprawny.',
      ...READ,
    },
  },
  entry: {
    name: 'Wejście',
    findings: {
      open: 'Każdy wchodzi, podając nazwę. Zoom pozwala na to tylko w spotkaniach konta, do którego należy aplikacja SDK; gdzie indziej odpowiada 4012.',
      registered: 'Każdy gość jest rejestrowany w Zoomie. Nic nie mówi, że to leczy 4012.',
      invited: 'Wchodzą tylko osoby z listy sali.',
      'signed-in':
        'Wszyscy goście wchodzą jako jeden użytkownik Zoom: dla Zooma są jedną osobą, a czy wiele może być naraz, nie jest opisane.',
      'on-behalf':
        'Użytkownik Zoom z "signedInAs" musi być w sali pierwszy: goście wchodzą w jego imieniu i wychodzą razem z nim.',
      'as-me':
        'Proszę podać użytkownika kiosku w "signedInAs": "me" to właściciel aplikacji server-to-server i goście wchodziliby jako ta osoba.',
      'host-unknown':
        'Proszę upewnić się, że "signedInAs" nie wskazuje gospodarza: Zooma nie można było zapytać.',
      'as-host':
        'Proszę podać innego użytkownika Zoom w "signedInAs": ten jest gospodarzem lub zastępcą, a każdy gość też by nim był.',
      'user-unknown':
        'Proszę poprawić "signedInAs" w pliku obiektu: Zoom nie zna tego użytkownika, więc nikt nie może wejść jako on.',
      'token-refused':
        'Proszę sprawdzić "signedInAs" i scope aplikacji server-to-server: Zoom nie daje tokenu dla tego użytkownika.',
      'needs-account': 'Proszę skonfigurować konto Zoom obiektu: bez niego wejście do tej sali nie działa.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Rejestracja',
    findings: {
      off: 'Sala nie wymaga rejestracji.',
      used: 'Rejestracja jest włączona, a Foyer rejestruje każdego gościa.',
      'will-register':
        'Proszę wyłączyć rejestrację albo ustawić "entry" na "registered": goście są najpierw odrzucani, a potem rejestrowani.',
      'shared-link':
        'Proszę zastąpić link osobisty numerem spotkania: wszyscy goście dzielą jedną rejestrację, która wpuszcza jedną osobę naraz.',
      blocks:
        'Proszę wyłączyć rejestrację w Zoomie albo ustawić "entry" na "registered" i skonfigurować konto Zoom: goście są odrzucani.',
      missing:
        'Proszę włączyć rejestrację w Zoomie albo ustawić "entry" na "open": nikogo nie można zarejestrować.',
      'by-hand':
        'Proszę przełączyć na automatyczne zatwierdzanie: zarejestrowani czekają, aż gospodarz zatwierdzi każdego z nich.',
      closed: 'Proszę ponownie otworzyć rejestrację w Zoomie: jest zamknięta, więc nikt nowy nie wejdzie.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Logowanie',
    findings: {
      'not-required': 'Sala nie wymaga logowania.',
      used: 'Sala wymaga logowania, a goście wchodzą jako użytkownik Zoom.',
      'will-sign-in':
        'Proszę wyłączyć „wymagaj uwierzytelnienia” w Zoomie: goście są najpierw odrzucani, a potem wchodzą jako użytkownik Zoom.',
      blocks: 'Proszę wyłączyć „wymagaj uwierzytelnienia” w Zoomie: goście bez konta Zoom są odrzucani.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Osoby z zewnątrz',
    findings: {
      admitted: 'Sala nie jest ograniczona do osób z jej konta.',
      'as-user':
        'Proszę ręcznie wykonać wejście próbne: sala jest tylko dla osób z jej konta, a goście wchodzą jako użytkownik Zoom.',
      internal: 'Proszę wyłączyć „spotkanie wewnętrzne” w Zoomie: osoby spoza konta są odrzucane.',
      private: 'Proszę wyłączyć „spotkanie prywatne” w Zoomie: osoby z zewnątrz są odrzucane.',
      'not-told': 'Zoom nie mówi, czy sala jest wewnętrzna lub prywatna: proszę spojrzeć do portalu Zoom.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Poczekalnia',
    findings: {
      off: 'Goście wchodzą od razu.',
      'staff-admit': 'W sali musi być ktoś, kto wpuszcza: poczekalnia jest włączona.',
      'not-told': 'Zoom nie mówi, czy jest poczekalnia: proszę spojrzeć do portalu Zoom.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Przed gospodarzem',
    findings: {
      allowed: 'Goście mogą wejść przed gospodarzem.',
      'host-is-there': 'Sala działa, więc nie ma to znaczenia.',
      webinar: 'Webinary nie mają takiego ustawienia: rozpoczyna je gospodarz.',
      'after-doors':
        'Drzwi otwierają się wcześniej, niż Zoom wpuszcza przed początkiem: goście czekają do podanej godziny.',
      overruled:
        'Proszę wyłączyć poczekalnię, jeśli goście mają wchodzić przed gospodarzem: ona to uniemożliwia.',
      off: 'Gospodarz musi być przy otwarciu drzwi albo proszę zezwolić na wejście przed nim.',
      'not-told': 'Zoom nie mówi, czy goście mogą wejść przed gospodarzem: proszę spojrzeć do portalu Zoom.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Wejście z przeglądarki',
    findings: {
      allowed: 'Ustawienia gospodarza pokazują link do wejścia z przeglądarki.',
      'link-off':
        'Proszę włączyć gospodarzowi „Pokaż link Dołącz z przeglądarki”: Zoom może odrzucać kiosk (3603, 3611). Pokaże to ręczne wejście próbne.',
      'end-to-end':
        'Proszę zmienić w Zoomie szyfrowanie end-to-end na rozszerzone: nic, co wchodzi z przeglądarki, nie dostanie się do środka.',
      'not-told':
        'Zoom nie podaje tego ustawienia gospodarza: proszę spojrzeć do portalu Zoom albo wykonać ręczne wejście próbne.',
      ...READ,
    },
  },
  doors: {
    name: 'Drzwi',
    findings: {
      'any-time': 'Ta sala nie ma godzin: można do niej wejść w każdej chwili.',
      planned: 'Drzwi są otwarte w podanych tu godzinach.',
      over: 'Proszę poprawić godziny sali albo ją usunąć: drzwi zamknięto ponad dobę temu i nikt nie może wejść.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Sala zapasowa',
    findings: {
      none: 'Nie podano innej sali na wypadek braku miejsc: goście wtedy czekają.',
      ready: 'Gdy w tej sali nie ma miejsc, goście idą do sali podanej tutaj.',
      'closed-then':
        'Proszę podać inną salę zapasową albo poprawić godziny: podana tu nigdy nie jest otwarta w tym samym czasie.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
