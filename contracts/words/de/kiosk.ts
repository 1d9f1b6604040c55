// German words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInGerman = {
  setUp: {
    title: 'Wählen Sie eine PIN für das Team',
    hint: 'Dieser Bildschirm wird zu einem gesperrten Terminal. Mit der PIN öffnet das Team seinen Bereich und verlässt das Terminal: Halten Sie die Uhr 3 Sekunden lang gedrückt, oder drücken Sie Strg+Alt+S.',
    length: '6 bis 12 Ziffern. Schreiben Sie sie dort auf, wo Gäste sie nicht sehen.',
    againTitle: 'Geben Sie die PIN noch einmal ein',
    next: 'Weiter',
    finish: 'Dieses Terminal sperren',
    startOver: 'Von vorn beginnen',
    keeping: 'Die PIN wird gespeichert',
    differs: 'Die beiden PINs sind nicht gleich. Bitte wählen Sie sie noch einmal.',
    notKept:
      'Die PIN ließ sich auf diesem Rechner nicht speichern. Sagen Sie der IT: In den Datenordner von Foyer muss geschrieben werden können.',
    mistakes: {
      digits: 'Eine PIN besteht nur aus Ziffern.',
      short: 'Eine PIN braucht mindestens sechs Ziffern.',
      long: 'Eine PIN hat höchstens zwölf Ziffern.',
      easy: 'Diese PIN würde jeder zuerst versuchen. Bitte wählen Sie eine andere.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Einstellungen',
    hint: 'Womit dieses Terminal läuft, und wer es so bestimmt hat. Um etwas zu ändern, ändern Sie die Konfigurationsdatei, und starten Sie Foyer neu.',
    columns: { name: 'Einstellung', value: 'Wert', origin: 'Von' },
    look: 'Noch einmal ansehen',
    kept: 'gespeichert',
    notKept: 'nicht gespeichert',
    unset: 'nicht gesetzt',
    origins: {
      default: 'Vorgabe von Foyer',
      'venue-file': 'Konfigurationsdatei',
      environment: 'Umgebung',
      'command-line': 'Befehlszeile',
      machine: 'dieser Rechner',
      remote: 'Konfigurationsdatei vom Server',
      policy: 'Richtlinie, gesperrt',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Terminal',
    hint: 'Ein laufender Besuch wird vorher beendet und festgehalten.',
    states: {
      windowed:
        'Das ist ein einfaches Fenster, kein gesperrtes Terminal: So steht es in der Konfigurationsdatei.',
      locked: 'Dieses Terminal ist gesperrt.',
      unlocked: 'Dieses Terminal ist nicht gesperrt. Beim nächsten Start sperrt es sich selbst.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Foyer neu starten',
    restartHint: 'Dauert einige Sekunden. Danach ist das Terminal wie nach dem Einschalten.',
    leave: 'Terminal verlassen',
    leaveHint: 'Das Fenster wird zu einem einfachen, und der Desktop ist erreichbar.',
    quit: 'Foyer beenden',
    quitHint: 'Foyer wird beendet. Gäste finden den Desktop vor.',
    neverLeave: 'Die Konfigurationsdatei lässt das Team dieses Terminal nicht verlassen.',
    lock: 'Wieder sperren',
    lockHint: 'Das Fenster füllt den Bildschirm, und niemand verlässt es ohne die PIN.',
    sure: 'Sind Sie sicher?',
    yes: 'Ja',
    no: 'Nein',
    going: 'Einen Moment bitte',
  },
};
