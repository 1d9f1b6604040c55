// German words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInGerman = {
  step: (at: number, of: number) => `Schritt ${at} von ${of}`,
  back: 'Zurück',
  paste: 'Einfügen',
  venue: {
    label: 'Wie heißt Ihr Veranstaltungsort?',
    hint: 'Gäste lesen den Namen auf dem ersten Bildschirm.',
    empty: 'Bitte geben Sie einen Namen ein.',
  },
  pin: {
    hint: 'Mit der PIN öffnet das Team seinen Bereich: Halten Sie die Uhr auf dem ersten Bildschirm 3 Sekunden lang gedrückt, oder drücken Sie Strg+Alt+S.',
    chosen: 'Die PIN ist gewählt',
    another: 'Eine andere PIN wählen',
  },
  credentials: {
    title: 'Der Schlüssel zu Zoom',
    hint: 'Legen Sie auf marketplace.zoom.us eine App mit dem Meeting SDK an, und kopieren Sie ihre Client-ID und ihr Client-Secret. Ohne sie kommt niemand in einen Raum.',
    clientId: 'Client-ID',
    clientSecret: 'Client-Secret',
    unusable: 'Das kann es nicht sein: Kopieren Sie es noch einmal, allein und ganz.',
    others: 'Andere eingeben',
    'no-encryption':
      'Dieser Rechner bietet keine Verschlüsselung für Geheimnisse. Im Klartext kann sie jeder lesen, der die Dateien dieses Benutzers lesen kann.',
    plainText: 'Im Klartext auf diesem Rechner speichern',
    'encryption-failed':
      'Das Betriebssystem hat die Verschlüsselung abgelehnt. Entsperren Sie seinen Schlüsselspeicher, und gehen Sie noch einmal weiter.',
    'store-unwritable':
      'Sie ließen sich nicht speichern: In den Datenordner von Foyer muss geschrieben werden können.',
  },
  room: {
    title: (at: number) => `Raum ${at}`,
    link: 'Zoom-Link oder Meeting-Nummer',
    linkHint: 'Fügen Sie den Link aus der Einladung ein.',
    withPasscode: (number: string) => `Meeting ${number}, mit Kenncode`,
    withoutPasscode: (number: string) => `Meeting ${number}, ohne Kenncode`,
    name: 'Was Gäste lesen',
    nameHint: 'Zum Beispiel: Eröffnung.',
    passcode: 'Kenncode',
    passcodeHint: 'Wie in der Einladung. Gibt es keinen, lassen Sie das Feld leer.',
    another: 'Noch einen Raum hinzufügen',
    remove: 'Diesen Raum weglassen',
    mistakes: {
      empty: 'Bitte fügen Sie einen Link ein, oder geben Sie eine Nummer ein.',
      unreadable: 'Das ist weder ein Zoom-Link für Teilnehmer noch eine Meeting-Nummer.',
      digits: 'Eine Meeting-Nummer hat 9 bis 12 Ziffern.',
      'not-zoom': 'Dieser Link führt nicht zu Zoom.',
      personal:
        'In einem persönlichen Link steht keine Nummer. Öffnen Sie ihn in einem Browser, und kopieren Sie die Meeting-Nummer.',
      host: 'Das ist der Link, mit dem der Host startet. Nehmen Sie den für Teilnehmer.',
      registration:
        'Dieser Link führt zu einer Anmeldung. Nehmen Sie den Link, den die Anmeldung bestätigt, oder die Nummer.',
      'long-passcode':
        'Der Kenncode in diesem Link ist zu lang für ein Terminal. Geben Sie unten den eigenen Kenncode des Raums ein.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Wird es gehen?',
    hint: 'Foyer sieht sich diesen Rechner und seine Räume an. Es betritt keinen. Was nicht grün ist, sagt, was zu tun ist; Sie können trotzdem weitergehen.',
    failed:
      'Es ließ sich nicht ansehen. Gehen Sie zurück, und sehen Sie nach, ob alles eingegeben ist, oder sehen Sie noch einmal nach.',
  },
  ready: {
    title: 'Alles ist da',
    hint: 'Foyer öffnet sich, wie Gäste es sehen. Gehen Sie vor dem Einlass selbst einmal in jeden Raum.',
    window: 'In einem Fenster',
    fill: 'Den Bildschirm füllen und sperren',
    open: 'Foyer öffnen',
    failures: {
      missing: 'Etwas fehlt noch oder stimmt nicht. Gehen Sie zurück, und sehen Sie jeden Schritt an.',
      exists: 'Es gibt schon eine Konfigurationsdatei. Starten Sie Foyer neu, um sie zu nutzen.',
      unwritable:
        'Die Konfigurationsdatei ließ sich nicht schreiben: In den Datenordner von Foyer muss geschrieben werden können.',
    },
  },
};
