// German words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'Das ließ sich nicht rechtzeitig ansehen: Starten Sie die Prüfung noch einmal.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Konfigurationsdatei',
    findings: {
      sound: 'Die Konfigurationsdatei ist in Ordnung.',
      broken:
        'Berichtigen Sie die Konfigurationsdatei: Das Terminal startet nicht mit ihr, und kein Raum ließ sich ansehen.',
      'others-may-write':
        'Nur die installierte Konfigurationsdatei soll gelten, aber nicht nur ein Administrator kann sie ändern: siehe daneben.',
      'remote-stale':
        'Das Terminal kann die Konfigurationsdatei seines Servers nicht verwenden und läuft mit der letzten guten: siehe daneben.',
      'last-good':
        'Berichtigen Sie die Konfigurationsdatei: Bis dahin läuft das Terminal mit der letzten guten, und neuere Änderungen gelten nicht.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'SDK-Zugangsdaten',
    findings: {
      'from-environment': 'Sie kommen aus der Umgebung.',
      'from-store': 'Sie sind auf diesem Rechner hinterlegt.',
      'not-needed': 'Ein Signaturserver signiert; hier wird kein SDK-Secret gebraucht.',
      missing: 'Geben Sie Client-ID und Secret des SDK an: Ohne sie kann niemand beitreten.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Signatur',
    findings: {
      sound:
        'Für jeden Raum lässt sich eine Signatur erstellen, und ihre Claims stimmen. Ob Zoom der Schlüssel gefällt, kann nur Zoom sagen.',
      unsound: 'Sagen Sie der IT: Die Claims der Signatur für diese Räume sind nicht die verlangten.',
      refused:
        'Prüfen Sie die Raumliste des Signaturservers und Token oder Zertifikat dieses Terminals: Für diese Räume hat er nicht wie verlangt signiert.',
      'no-answer': 'Prüfen Sie den Signaturserver und das Netzwerk dorthin: Er antwortet nicht.',
      'nothing-to-sign':
        'Es gibt keinen Raum oder nichts, womit signiert werden könnte: siehe Konfigurationsdatei und SDK-Zugangsdaten.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Uhr',
    findings: {
      right: 'Die Uhr dieses Rechners stimmt mit der von Zoom überein.',
      off: 'Stellen Sie die Uhr dieses Rechners über einen Zeitserver. Foyer berichtigt seine Signaturen inzwischen, solange es Zoom nach der Zeit fragen kann.',
      'far-off':
        'Stellen Sie die Uhr dieses Rechners jetzt über einen Zeitserver: Signaturen werden berichtigt, aber Zertifikate, Öffnungszeiten und die Zeiten im Journal gehen nach dieser Uhr.',
      unmeasured: 'Zoom ließ sich nicht nach der Zeit fragen: Prüfen Sie das Netzwerk, und die Uhr von Hand.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Netzwerk zu Zoom',
    findings: {
      reached:
        'Zoom antwortet. Die Hosts unter *.zoom.us, die es beim Beitritt nennt, und UDP zeigt nur ein Testbeitritt von Hand.',
      unreached:
        'Öffnen Sie die Firewall oder den Proxy für diese Hosts, für *.zoom.us auf TCP 443 und für die UDP-Ports von Zoom.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Zoom-Konto',
    findings: {
      works:
        'Die REST-API von Zoom antwortet. Die Rechte, Gäste zu registrieren, Räume anzulegen und Berichte zu lesen, lassen sich nicht prüfen, ohne es zu tun.',
      'not-configured':
        'Es ist kein Zoom-Konto eingerichtet: Kenncodes lassen sich nicht neu lesen, Räume nicht ansehen, Gäste nicht registrieren, Anwesenheiten nicht abgleichen.',
      'needed-by-rooms': 'Richten Sie das Zoom-Konto des Hauses ein: Ohne es kommt niemand in diese Räume.',
      refused:
        'Prüfen Sie Konto-ID, Client-ID und Secret der Server-to-Server-App, und ob sie aktiviert ist: Zoom weist sie ab.',
      'scopes-missing':
        'Fügen Sie diese Scopes der Server-to-Server-App im Marketplace hinzu, und aktivieren Sie sie wieder.',
      'no-answer':
        'Starten Sie die Prüfung in einer Minute noch einmal: Die REST-API von Zoom hat nicht jede Frage beantwortet, wie sie sollte.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'SDK-Version',
    findings: {
      fine: 'Nach den veröffentlichten Regeln von Zoom wird dieses SDK an dem Tag unterstützt; ab dem hier genannten Tag kann ein höheres Minimum gelten.',
      'raises-before':
        'Aktualisieren Sie Foyer vor dem hier genannten Tag: Ab dann kann Zoom dieses SDK abweisen. Zoom nennt das nächste Minimum drei Monate vorher.',
      unlisted:
        'Foyer weiß nicht, wann dieses SDK erschienen ist: Vergleichen Sie es von Hand mit dem vierteljährlichen Minimum von Zoom.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'SDK-Dateien',
    findings: {
      whole: 'Alle Dateien des SDK sind da, jede mit ihrer Größe.',
      unlisted:
        'Installieren Sie Foyer neu, wenn Beitritte scheitern: Die Liste der SDK-Dateien fehlt, daher ließen sie sich nicht vergleichen.',
      incomplete: 'Installieren Sie Foyer neu: Dateien des SDK fehlen oder sind beschädigt.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Kamera',
    findings: {
      there: 'Eine Kamera ist da.',
      none: 'Schließen Sie eine Kamera an: Gäste können beitreten, aber niemand sieht sie.',
      unlisted:
        'Geräte lassen sich von hier aus nicht auflisten: Sehen Sie im Teambereich des laufenden Terminals nach.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Mikrofon',
    findings: {
      there: 'Ein Mikrofon ist da.',
      none: 'Schließen Sie ein Mikrofon an: Gäste können beitreten, aber niemand hört sie.',
      unlisted:
        'Geräte lassen sich von hier aus nicht auflisten: Sehen Sie im Teambereich des laufenden Terminals nach.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Gewählte Geräte',
    findings: {
      'none-chosen': 'Es ist keines gewählt: Gäste bekommen die des Systems.',
      there: 'Kamera, Mikrofon und Lautsprecher, die für dieses Terminal gewählt sind, sind da.',
      missing:
        'Schließen Sie an, was hier genannt ist, oder wählen Sie unter „Geräte“ ein anderes: Gäste bekommen inzwischen das des Systems.',
      'not-looked':
        'Testen Sie die Geräte im Teambereich des laufenden Terminals: Seit seinem Start hat niemand nach den gewählten gesehen.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Datenträger für das Journal',
    findings: {
      ready: 'Das Journal lässt sich schreiben.',
      'nearly-full': 'Schaffen Sie etwas Platz auf dem Datenträger des Journals.',
      full: 'Schaffen Sie jetzt Platz auf dem Datenträger des Journals: Bald wird kein Besuch mehr festgehalten.',
      unwritable:
        'Geben Sie dem Benutzer, unter dem Foyer läuft, das Schreibrecht für den Ordner des Journals, oder reparieren Sie den Datenträger.',
      held: 'Reparieren Sie den Datenträger, oder beenden Sie das andere Foyer, das dieses Journal schreibt: Diese Einträge sind nur im Arbeitsspeicher.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Aktualisierungen',
    findings: {
      off: 'Foyer aktualisiert sich nicht selbst: Die Konfigurationsdatei verlangt es nicht.',
      'left-to-it':
        'Updates sind Sache der IT: Diese Installation bekommt sie auf dem Weg, auf dem sie installiert wurde.',
      none: 'Hier ist keine neuere Version bekannt.',
      held: 'Eine neuere Version ist da. Sie wird jetzt nicht genommen: wegen einer Veranstaltung, eines gesperrten Tages oder weil jemand am Terminal ist.',
      ready:
        'Eine neuere Version ist heruntergeladen. Sie wird zu ihrer Zeit installiert, wenn niemand da ist.',
      failed:
        'Sehen Sie ins Protokoll, und aktualisieren Sie dieses Terminal von Hand, wenn die Veranstaltung es braucht: Es läuft mit seiner Version weiter.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Signaturserver',
    findings: {
      'not-used': 'Dieses Terminal signiert selbst.',
      strict: 'Er signiert weder für Hosts noch für Meetings, die keine Räume sind.',
      'signs-hosts':
        'Lassen Sie den Signaturserver Rolle 1 ablehnen: Wer ihn erreicht, kann Ihre Räume als Host betreten.',
      'signs-unlisted': 'Geben Sie dem Signaturserver seine Raumliste: Er signiert für jedes Meeting.',
      'signs-anything':
        'Nehmen Sie den Signaturserver vom Netz: Er signiert für jedes Meeting, und für Hosts.',
      'no-answer':
        'Ob der Signaturserver ablehnt, was er ablehnen muss, war nicht zu sehen: Er antwortet nicht wie ein solcher.',
      unproven:
        'Ob der Signaturserver ablehnt, was er ablehnen muss, war nicht zu sehen: Er hat auch die Räume der Konfigurationsdatei abgelehnt.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Start mit dem Rechner',
    findings: {
      registered: 'Foyer startet, wenn sich sein Benutzer anmeldet.',
      'not-wanted': 'Foyer wird von Hand gestartet oder durch das, was die IT eingerichtet hat.',
      missing:
        'Starten Sie Foyer einmal als der Benutzer, der sich hier anmeldet: Im System fehlt der Eintrag, er führt woandershin oder ist abgeschaltet. Bleibt das so, lehnt das System ihn ab.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
