// Polish words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInPolish = {
  step: (at: number, of: number) => `Krok ${at} z ${of}`,
  back: 'Wstecz',
  paste: 'Wklej',
  venue: {
    label: 'Jak nazywa się Państwa obiekt?',
    hint: 'Goście czytają tę nazwę na pierwszym ekranie.',
    empty: 'Proszę wpisać nazwę.',
  },
  pin: {
    hint: 'Z PIN-em obsługa otwiera swój ekran: proszę przytrzymać zegar na pierwszym ekranie przez 3 sekundy albo nacisnąć Ctrl+Alt+S.',
    chosen: 'PIN jest wybrany',
    another: 'Wybierz inny PIN',
  },
  credentials: {
    title: 'Klucz do Zoom',
    hint: 'Proszę utworzyć na marketplace.zoom.us aplikację z Meeting SDK i skopiować jej identyfikator klienta (client ID) i sekret klienta (client secret). Bez nich nikt nie wejdzie do pokoju.',
    clientId: 'Identyfikator klienta',
    clientSecret: 'Sekret klienta',
    unusable: 'To nie może być to: proszę skopiować jeszcze raz, samo i w całości.',
    others: 'Wpisz inne',
    'no-encryption':
      'Ta maszyna nie oferuje szyfrowania sekretów. Jako zwykły tekst może je przeczytać każdy, kto może czytać pliki tego użytkownika.',
    plainText: 'Zapisz jako zwykły tekst na tej maszynie',
    'encryption-failed':
      'System operacyjny odmówił szyfrowania. Proszę odblokować jego magazyn kluczy i przejść dalej jeszcze raz.',
    'store-unwritable': 'Nie można było ich zapisać: folder danych Foyer musi pozwalać na zapis.',
  },
  room: {
    title: (at: number) => `Pokój ${at}`,
    link: 'Link Zoom lub numer spotkania',
    linkHint: 'Proszę wkleić z zaproszenia.',
    withPasscode: (number: string) => `Spotkanie ${number}, z kodem dostępu`,
    withoutPasscode: (number: string) => `Spotkanie ${number}, bez kodu dostępu`,
    name: 'Co czytają goście',
    nameHint: 'Na przykład: Otwarcie.',
    passcode: 'Kod dostępu',
    passcodeHint: 'Jak w zaproszeniu. Jeśli go nie ma, proszę zostawić puste pole.',
    another: 'Dodaj kolejny pokój',
    remove: 'Usuń ten pokój',
    mistakes: {
      empty: 'Proszę wkleić link lub wpisać numer.',
      unreadable: 'To nie jest ani link Zoom dla uczestników, ani numer spotkania.',
      digits: 'Numer spotkania ma od 9 do 12 cyfr.',
      'not-zoom': 'Ten link nie prowadzi do Zoom.',
      personal:
        'W linku osobistym nie ma numeru. Proszę otworzyć go w przeglądarce i skopiować numer spotkania.',
      host: 'To link, którym gospodarz rozpoczyna spotkanie. Proszę użyć linku dla uczestników.',
      registration:
        'Ten link prowadzi do rejestracji. Proszę użyć linku, który rejestracja potwierdza, albo numeru.',
      'long-passcode':
        'Kod dostępu w tym linku jest za długi dla kiosku. Proszę wpisać poniżej własny kod pokoju.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Czy to zadziała?',
    hint: 'Foyer sprawdza tę maszynę i jej pokoje. Do żadnego nie wchodzi. To, co nie jest zielone, mówi, co zrobić; mimo to można przejść dalej.',
    failed:
      'Nie można było tego sprawdzić. Proszę wrócić i zobaczyć, czy wszystko jest wpisane, albo spojrzeć ponownie.',
  },
  ready: {
    title: 'Wszystko jest gotowe',
    hint: 'Foyer otworzy się tak, jak zobaczą go goście. Proszę przed otwarciem drzwi wejść raz do każdego pokoju.',
    window: 'W oknie',
    fill: 'Wypełnij ekran i zablokuj go',
    open: 'Otwórz Foyer',
    failures: {
      missing: 'Czegoś jeszcze brakuje lub coś się nie zgadza. Proszę wrócić i spojrzeć na każdy krok.',
      exists: 'Plik obiektu już istnieje. Proszę uruchomić Foyer ponownie, aby go użyć.',
      unwritable: 'Nie można było zapisać pliku obiektu: folder danych Foyer musi pozwalać na zapis.',
    },
  },
};
