// German words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Dieser Bildschirm braucht unsere Hilfe',
  visitor: 'Bitte nehmen Sie einen anderen Bildschirm, oder wenden Sie sich an unser Team.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff:
      'Vergleichen Sie die Uhrzeit auf diesem Bildschirm mit Ihrer Uhr. Wenn sie falsch ist, sagen Sie der IT Bescheid.',
    it: 'Zoom 3705 bei einer frischen Signatur: Die Uhr dieses Rechners geht falsch. Bringen Sie seine Zeitsynchronisation in Ordnung.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Sagen Sie der IT, dass Zoom die Signatur dieses Terminals nicht annimmt.',
    it: 'Zoom 3712: Das Secret passt nicht zum Schlüssel, oder „Meeting SDK“ unter „Embed“ ist in den Einstellungen der App aus.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Sagen Sie der IT, dass Zoom die Zugangsdaten dieses Terminals nicht annimmt.',
    it: 'Zoom 3704, 3710 oder 3713: Die Client-ID ist falsch oder aus der anderen Cloud, oder ihre App ist deaktiviert.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Starten Sie Foyer neu. Wenn es wieder geschieht, nennen Sie der IT den Code unten.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 oder 5013: Zoom war mit der Form der Beitrittsanfrage nicht einverstanden. Ein Fehler von Foyer.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Sagen Sie der IT, dass Foyer auf allen Terminals aktualisiert werden muss.',
    it: 'Zoom 10000: Das Meeting SDK in dieser Version liegt unter dem Minimum von Zoom, das jedes Quartal steigt.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Starten Sie diesen Rechner neu. Wenn es wieder geschieht, sagen Sie der IT Bescheid.',
    it: 'Zoom 5000 oder 3635: WebAssembly oder Mediengeräte sind nicht verfügbar. Prüfen Sie Grafiktreiber und Sicherheitssoftware, und ob die Dateien von Foyer vollständig sind.',
  },
  'zoom-unreachable': {
    title: 'Wir erreichen den Raum im Moment nicht',
    visitor: 'Die Verbindung sollte bald wieder da sein. Bitte bleiben Sie hier.',
    staff:
      'Prüfen Sie das Netzwerkkabel oder WLAN dieses Rechners. Wenn es anderen Bildschirmen auch so geht, sagen Sie der IT Bescheid.',
    it: 'Keine brauchbare Antwort von Zoom (3621 oder -3000): Prüfen Sie Netzwerk, Proxy und Firewall für *.zoom.us auf TCP 443.',
  },
  'zoom-error': {
    title: 'Der Raum antwortet im Moment nicht',
    visitor: 'Er sollte bald wieder da sein. Bitte bleiben Sie hier.',
    staff:
      'Warten Sie ein paar Minuten. Wenn es so bleibt, sehen Sie auf status.zoom.us nach, und sagen Sie der IT Bescheid.',
    it: 'Zoom 1, 403, 3622 oder 4009: eine Störung auf der Seite von Zoom, oder das Konto ist deaktiviert.',
  },
  'zoom-throttling': {
    title: 'Gerade möchten viele Menschen hinein',
    visitor: 'Bitte bleiben Sie hier. Gleich sind Sie an der Reihe.',
    staff: 'Lassen Sie Gäste ein paar Minuten lang nacheinander hineingehen.',
    it: 'Zoom 3633: Beitritte folgen zu schnell aufeinander, innerhalb von etwa 10 Sekunden. Foyer wartet und versucht es noch einmal.',
  },
  'zoom-wants-captcha': {
    title: 'Gerade gehen zu viele Menschen auf einmal hinein',
    visitor: 'Bitte wenden Sie sich an unser Team, oder kommen Sie in ein paar Minuten wieder.',
    staff: 'Lassen Sie aus dieser Halle zehn Minuten lang niemanden hinein; danach Gäste nacheinander.',
    it: 'Zoom 3634: zu viele Beitritte von einer öffentlichen Adresse, Zoom will ein Captcha. Staffeln Sie die Terminals, oder geben Sie ihnen mehr als eine öffentliche Adresse.',
  },
  'join-timed-out': {
    title: 'Das dauert länger, als es sollte',
    visitor: 'Wir versuchen es für Sie noch einmal. Bitte bleiben Sie hier.',
    staff:
      'Prüfen Sie, ob das Netzwerk auch an anderen Bildschirmen langsam ist. Wenn ja, sagen Sie der IT Bescheid.',
    it: 'Die Meeting-Seite wurde nicht rechtzeitig bereit, oder Zoom hat nicht rechtzeitig auf den Beitritt geantwortet. Prüfen Sie das Netzwerk und die Auslastung dieses Rechners.',
  },
  'connection-lost': {
    title: 'Die Verbindung wurde unterbrochen',
    visitor: 'Wir bringen Sie zurück in den Raum. Bitte bleiben Sie hier.',
    staff: 'Prüfen Sie das Netzwerkkabel oder WLAN dieses Rechners.',
    it: 'Zoom 4000 oder 4001, oder ein Socket, der zuging: Die Leitung zu Zoom ist abgerissen und ließ sich nicht wiederherstellen.',
  },
  'meeting-page-hung': {
    title: 'Das Bild aus dem Raum ist stehen geblieben',
    visitor: 'Bitte gehen Sie noch einmal hinein. Es dauert nur einen Moment.',
    staff:
      'Wenn es an diesem Bildschirm öfter geschieht, starten Sie den Rechner neu, und sagen Sie der IT Bescheid.',
    it: 'Die Meeting-Seite hat auf die Lebenszeichen-Anfrage nicht geantwortet: Sie hängt, oder ihr Prozess ist beendet. Prüfen Sie Auslastung, Speicher und Grafiktreiber dieses Rechners.',
  },
  'meeting-page-gone': {
    title: 'Der Raum wurde unterbrochen',
    visitor: 'Bitte gehen Sie noch einmal hinein. Es dauert nur einen Moment.',
    staff:
      'Wenn es an diesem Bildschirm öfter geschieht, starten Sie den Rechner neu, und sagen Sie der IT Bescheid.',
    it: 'Die Meeting-Seite ist von selbst zu einer anderen Adresse gegangen. Im Journal steht die Zeit; melden Sie es den Herstellern von Foyer.',
  },
  'refused-unknown': {
    title: 'Wir konnten Sie nicht hineinbringen',
    visitor: 'Bitte versuchen Sie es noch einmal, oder bitten Sie unser Team um Hilfe.',
    staff:
      'Versuchen Sie es noch einmal. Wenn es wieder geschieht, schreiben Sie den Code unten auf, und nennen Sie ihn der IT.',
    it: 'Zoom hat mit einer Nummer abgelehnt, die Foyer nicht kennt (oder mit 200: kein Grund genannt). Schlagen Sie die Nummer bei Zoom und im Journal nach.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff:
      'Sagen Sie der IT, dass dieses Terminal seine Aufzeichnungen nicht führen kann. Gäste kommen trotzdem hinein.',
    it: 'In den Ordner des Journals lässt sich nicht schreiben: Prüfen Sie freien Speicherplatz und Rechte.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Sagen Sie der IT, dass die Konfigurationsdatei dieses Terminals fehlerhaft ist. Es läuft mit der letzten guten; neuere Änderungen gelten nicht.',
    it: 'Die Konfigurationsdatei war beim letzten Start nicht brauchbar; „foyer check“ sagt, was falsch ist. Berichtigen Sie sie und starten Sie Foyer neu.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Sagen Sie der IT, dass dieses Terminal die Konfigurationsdatei seines Servers nicht verwenden kann. Es läuft mit der letzten guten; neuere Änderungen gelten nicht.',
    it: 'Die signierte Konfigurationsdatei ist nicht erreichbar, abgelaufen oder wurde abgelehnt; „foyer check“ sagt, warum. Räume können veraltet sein.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Kümmern Sie sich um den Gast, der von diesem Terminal aus gerufen hat. Sobald der Teambereich geöffnet wird, verschwindet diese Zeile.',
    it: 'Das Team wurde gerufen. Im Journal steht, wann und wie weit der Ruf gekommen ist.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Sehen Sie nach, ob Kamera, Mikrofon oder Lautsprecher dieses Terminals abgezogen sind: Gäste bekommen inzwischen ein anderes Gerät. Welches fehlt, steht im Teambereich unter „Geräte“.',
    it: 'Eine Bezeichnung unter „devices“ in der Konfigurationsdatei oder eine im Teambereich gewählte gehört zu keinem Gerät dieses Rechners.',
  },
  'no-visit': {
    title: 'Bitte beginnen Sie von vorn',
    visitor: 'Bitte wählen Sie Ihren Raum noch einmal.',
    staff:
      'Wenn es an diesem Bildschirm öfter geschieht, starten Sie Foyer neu, und sagen Sie der IT Bescheid.',
    it: 'Der Bildschirm sprach von einem Besuch, den Foyer schon abgeschlossen hatte.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Starten Sie Foyer neu, und sagen Sie der IT sofort Bescheid.',
    it: 'Eine Seite, die nicht zu Foyer gehört, hat etwas verlangt und wurde abgewiesen. Ihre Adresse steht im Log.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Starten Sie Foyer neu. Wenn es wieder geschieht, sagen Sie der IT Bescheid.',
    it: 'Der Bildschirm hat etwas geschickt, das seine Schnittstelle nicht erlaubt. Ein Fehler von Foyer; im Log steht der Kanal.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Starten Sie Foyer neu. Wenn es wieder geschieht, sagen Sie der IT Bescheid.',
    it: 'Ein unerwarteter Fehler von Foyer. Im Log steht eine Zeile mit derselben Zeit.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
