// Polish words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'Nie udało się sprawdzić tego na czas: proszę uruchomić sprawdzenie ponownie.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Plik obiektu',
    findings: {
      sound: 'Plik obiektu jest w porządku.',
      broken: 'Proszę poprawić plik obiektu: kiosk z nim nie rusza i żadnej sali nie można było sprawdzić.',
      'others-may-write':
        'Ma obowiązywać tylko zainstalowany plik obiektu, ale może go zmienić nie tylko administrator: szczegóły obok.',
      'remote-stale':
        'Kiosk nie może użyć pliku obiektu ze swojego serwera i działa z ostatnim dobrym: szczegóły obok.',
      'last-good':
        'Proszę poprawić plik obiektu: do tego czasu kiosk działa z ostatnim dobrym, a nowsze zmiany nie obowiązują.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'Dane dostępowe SDK',
    findings: {
      'from-environment': 'Pochodzą ze zmiennych środowiskowych.',
      'from-store': 'Są przechowywane na tej maszynie.',
      'not-needed': 'Podpisuje serwer podpisów; sekret SDK nie jest tu potrzebny.',
      missing: 'Proszę podać client id i secret SDK: bez nich nikt nie wejdzie.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Podpis',
    findings: {
      sound:
        'Podpis da się utworzyć dla każdej sali i jego treść jest poprawna. Tylko Zoom może powiedzieć, czy klucz mu pasuje.',
      unsound: 'Proszę powiedzieć IT: treść podpisu dla tych sal nie jest taka, o jaką proszono.',
      refused:
        'Proszę sprawdzić listę sal serwera podpisów oraz token lub certyfikat tego kiosku: nie podpisał dla tych sal tak, jak proszono.',
      'no-answer': 'Proszę sprawdzić serwer podpisów i sieć do niego: nie odpowiada.',
      'nothing-to-sign': 'Nie ma sali albo nie ma czym podpisać: zobacz plik obiektu i dane dostępowe SDK.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Zegar',
    findings: {
      right: 'Zegar tej maszyny zgadza się z zegarem Zooma.',
      off: 'Proszę ustawić zegar tej maszyny według serwera czasu. Tymczasem Foyer poprawia podpisy, dopóki może pytać Zoom o godzinę.',
      'far-off':
        'Proszę teraz ustawić zegar tej maszyny według serwera czasu: podpisy są poprawiane, ale certyfikaty, godziny otwarcia i czasy dziennika idą za tym zegarem.',
      unmeasured: 'Nie można było zapytać Zooma o godzinę: proszę sprawdzić sieć, a zegar ręcznie.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Sieć do Zooma',
    findings: {
      reached:
        'Zoom odpowiada. Hosty w *.zoom.us, które podaje przy wejściu, oraz UDP pokaże dopiero ręczne wejście próbne.',
      unreached:
        'Proszę otworzyć zaporę lub proxy dla tych hostów, dla *.zoom.us na TCP 443 i dla portów UDP Zooma.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Konto Zoom',
    findings: {
      works:
        'REST API Zooma odpowiada. Praw do rejestrowania gości, tworzenia sal i czytania raportów nie da się sprawdzić bez ich użycia.',
      'not-configured':
        'Nie skonfigurowano konta Zoom: nie można ponownie odczytać kodów dostępu, sprawdzić sal, rejestrować gości ani porównać obecności.',
      'needed-by-rooms': 'Proszę skonfigurować konto Zoom obiektu: bez niego nikt nie wejdzie do tych sal.',
      refused:
        'Proszę sprawdzić account id, client id i secret aplikacji server-to-server oraz czy jest aktywna: Zoom ich nie przyjmuje.',
      'scopes-missing':
        'Proszę dodać te scope do aplikacji server-to-server w Marketplace i aktywować ją ponownie.',
      'no-answer':
        'Proszę powtórzyć sprawdzenie za minutę: REST API Zooma nie odpowiedziało na każde pytanie tak, jak powinno.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'Wersja SDK',
    findings: {
      fine: 'Według ogłoszonych zasad Zooma to SDK jest w tym dniu obsługiwane; od podanego dnia minimum może wzrosnąć.',
      'raises-before':
        'Proszę zaktualizować Foyer przed podanym dniem: od niego Zoom może odrzucać to SDK. Następne minimum Zoom podaje trzy miesiące wcześniej.',
      unlisted: 'Foyer nie wie, kiedy wydano to SDK: proszę porównać je ręcznie z kwartalnym minimum Zooma.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'Pliki SDK',
    findings: {
      whole: 'Wszystkie pliki SDK są na miejscu, każdy o właściwym rozmiarze.',
      unlisted:
        'Jeśli wejścia się nie udają, proszę zainstalować Foyer ponownie: brakuje listy plików SDK, więc nie można ich porównać.',
      incomplete: 'Proszę zainstalować Foyer ponownie: plików SDK brakuje lub są uszkodzone.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Kamera',
    findings: {
      there: 'Jest kamera.',
      none: 'Proszę podłączyć kamerę: goście mogą wejść, ale nikt ich nie zobaczy.',
      unlisted: 'Stąd nie można wymienić urządzeń: proszę spojrzeć na ekran obsługi działającego kiosku.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Mikrofon',
    findings: {
      there: 'Jest mikrofon.',
      none: 'Proszę podłączyć mikrofon: goście mogą wejść, ale nikt ich nie usłyszy.',
      unlisted: 'Stąd nie można wymienić urządzeń: proszę spojrzeć na ekran obsługi działającego kiosku.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Wybrane urządzenia',
    findings: {
      'none-chosen': 'Nie wybrano żadnego: goście mają urządzenia systemowe.',
      there: 'Kamera, mikrofon i głośnik wybrane dla tego kiosku są na miejscu.',
      missing:
        'Proszę podłączyć to, co tu podano, albo wybrać inne w dziale „Urządzenia”: goście mają tymczasem urządzenie systemowe.',
      'not-looked':
        'Proszę przetestować urządzenia na ekranie obsługi działającego kiosku: od jego uruchomienia nikt nie szukał wybranych.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Dysk dziennika',
    findings: {
      ready: 'Dziennik można zapisywać.',
      'nearly-full': 'Proszę zwolnić trochę miejsca na dysku dziennika.',
      full: 'Proszę teraz zwolnić miejsce na dysku dziennika: wkrótce żadna wizyta nie będzie zapisana.',
      unwritable:
        'Proszę dać użytkownikowi, który uruchamia Foyer, prawo zapisu w folderze dziennika albo naprawić dysk.',
      held: 'Proszę naprawić dysk albo zakończyć drugi program Foyer, który zapisuje ten dziennik: te wpisy są tylko w pamięci.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Aktualizacje',
    findings: {
      off: 'Foyer nie aktualizuje się sam: plik obiektu tego nie wymaga.',
      'left-to-it':
        'Aktualizacje należą do działu IT: ta instalacja otrzymuje je tą drogą, którą ją zainstalowano.',
      none: 'Nie jest tu znana żadna nowsza wersja.',
      held: 'Jest nowsza wersja. Nie jest teraz pobierana ani instalowana z powodu wydarzenia, zablokowanego dnia albo kogoś przy kiosku.',
      ready: 'Nowsza wersja jest pobrana. Zostanie zainstalowana o swojej porze, jeśli nikogo nie będzie.',
      failed:
        'Proszę zajrzeć do logu i w razie potrzeby zaktualizować ten kiosk ręcznie: działa dalej w obecnej wersji.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Serwer podpisów',
    findings: {
      'not-used': 'Ten kiosk podpisuje sam.',
      strict: 'Nie podpisuje ani dla gospodarzy, ani dla spotkań, które nie są salami.',
      'signs-hosts':
        'Proszę sprawić, by serwer podpisów odrzucał rolę 1: kto do niego dotrze, może wejść do sal jako gospodarz.',
      'signs-unlisted': 'Proszę dać serwerowi podpisów listę sal: podpisuje dla każdego spotkania.',
      'signs-anything':
        'Proszę odłączyć serwer podpisów od sieci: podpisuje dla każdego spotkania i dla gospodarzy.',
      'no-answer':
        'Nie udało się zobaczyć, czy serwer podpisów odrzuca to, co musi: nie odpowiada tak, jak serwer podpisów.',
      unproven:
        'Nie udało się zobaczyć, czy serwer podpisów odrzuca to, co musi: odrzucił także sale z pliku obiektu.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Start z maszyną',
    findings: {
      registered: 'Foyer uruchamia się, gdy zaloguje się jego użytkownik.',
      'not-wanted': 'Foyer jest uruchamiane ręcznie albo przez to, co przygotowało IT.',
      missing:
        'Proszę raz uruchomić Foyer jako użytkownik, który się tu loguje: wpisu w systemie brakuje, prowadzi gdzie indziej albo jest wyłączony. Jeśli to nie minie, system go odrzuca.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
