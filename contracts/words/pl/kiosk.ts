// Polish words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInPolish = {
  setUp: {
    title: 'Proszę wybrać PIN dla obsługi',
    hint: 'Ten ekran stanie się zablokowanym kioskiem. Z PIN-em obsługa otwiera swój ekran i opuszcza kiosk: proszę przytrzymać zegar przez 3 sekundy albo nacisnąć Ctrl+Alt+S.',
    length: 'Od 6 do 12 cyfr. Proszę zapisać go tam, gdzie goście go nie zobaczą.',
    againTitle: 'Proszę wpisać PIN jeszcze raz',
    next: 'Dalej',
    finish: 'Zablokuj ten kiosk',
    startOver: 'Zacznij od nowa',
    keeping: 'Zapisywanie PIN-u',
    differs: 'Oba PIN-y nie są takie same. Proszę wybrać go ponownie.',
    notKept:
      'Nie można było zapisać PIN-u na tej maszynie. Proszę powiedzieć IT: folder danych Foyer musi pozwalać na zapis.',
    mistakes: {
      digits: 'PIN składa się tylko z cyfr.',
      short: 'PIN musi mieć co najmniej sześć cyfr.',
      long: 'PIN ma najwyżej dwanaście cyfr.',
      easy: 'Ten PIN to jeden z pierwszych, których każdy by spróbował. Proszę wybrać inny.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Ustawienia',
    hint: 'Z czym działa ten kiosk i kto tak ustalił. Aby coś zmienić, proszę zmienić plik obiektu i uruchomić Foyer ponownie.',
    columns: { name: 'Ustawienie', value: 'Wartość', origin: 'Skąd' },
    look: 'Spójrz ponownie',
    kept: 'zapisano',
    notKept: 'nie zapisano',
    unset: 'nie ustawiono',
    origins: {
      default: 'domyślne Foyer',
      'venue-file': 'plik obiektu',
      environment: 'środowisko',
      'command-line': 'wiersz poleceń',
      machine: 'ta maszyna',
      remote: 'plik obiektu z serwera',
      policy: 'zasady IT, zablokowane',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Kiosk',
    hint: 'Trwająca wizyta zostanie najpierw zakończona i zapisana.',
    states: {
      windowed: 'To zwykłe okno, a nie zablokowany kiosk: tak mówi plik obiektu.',
      locked: 'Ten kiosk jest zablokowany.',
      unlocked: 'Ten kiosk nie jest zablokowany. Zablokuje się sam przy następnym uruchomieniu.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Uruchom Foyer ponownie',
    restartHint: 'Trwa kilka sekund. Potem kiosk jest taki jak po włączeniu.',
    leave: 'Opuść kiosk',
    leaveHint: 'Okno staje się zwykłym oknem, a pulpit jest dostępny.',
    quit: 'Zakończ Foyer',
    quitHint: 'Foyer kończy pracę. Goście zobaczą pulpit.',
    neverLeave: 'Plik obiektu nie pozwala obsłudze opuścić tego kiosku.',
    lock: 'Zablokuj ponownie',
    lockHint: 'Okno wypełnia ekran i nikt nie opuści go bez PIN-u.',
    sure: 'Na pewno?',
    yes: 'Tak',
    no: 'Nie',
    going: 'Chwileczkę',
  },
};
