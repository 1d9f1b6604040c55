// German words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('de');
const count = (number: number, one: string, others: string): string =>
  `${number} ${plural.select(number) === 'one' ? one : others}`;

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'weniger als eine Minute';
  if (minutes < 60) return count(minutes, 'Minute', 'Minuten');
  const hours = count(Math.floor(minutes / 60), 'Stunde', 'Stunden');
  return minutes % 60 === 0 ? hours : `${hours} ${count(minutes % 60, 'Minute', 'Minuten')}`;
}

export const staffInGerman = {
  title: 'Für das Team',
  close: 'Schließen',
  locksIn: (seconds: number) =>
    seconds < 60
      ? `Sperrt sich in ${count(seconds, 'Sekunde', 'Sekunden')}`
      : `Sperrt sich in ${duration(seconds)}`,
  working: 'Einen Moment bitte',
  forIt: 'Für die IT',
  pin: {
    title: 'Team-PIN',
    hint: 'Geben Sie die PIN dieses Terminals ein.',
    typed: (digits: number) => count(digits, 'Ziffer eingegeben', 'Ziffern eingegeben'),
    pad: 'Ziffernblock',
    erase: 'Löschen',
    unlock: 'Öffnen',
    checking: 'Die PIN wird geprüft',
    left: (tries: number) => `Noch ${count(tries, 'Versuch', 'Versuche')} bis zu einer Pause.`,
    wait: (seconds: number) => `Die nächste PIN geht in ${count(seconds, 'Sekunde', 'Sekunden')}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Dieses Terminal kennt das Zoom-Konto des Hauses nicht. Räume, die nur einen Namen brauchen, funktionieren wie immer; Kenncodes lassen sich nicht nachsehen und Räume von hier aus nicht anlegen.',
  },
  sections: {
    label: 'Abschnitte',
    incidents: 'Vorfälle',
    check: 'Prüfung',
    devices: 'Geräte',
    rooms: 'Räume',
    'new-room': 'Neuer Raum',
    evidence: 'Nachweis',
    settings: 'Einstellungen',
    kiosk: 'Terminal',
    'dress-rehearsal': 'Alle Bildschirme',
  },
  entry: {
    open: 'nur mit Namen',
    registered: 'von Foyer registriert',
    invited: 'nur Eingeladene',
    'signed-in': 'als Zoom-Benutzer des Hauses',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Vorfälle',
    hint: 'Was mehreren Gästen zugleich begegnet ist, damit niemand zählen muss.',
    none: 'Nichts zu melden',
    noneHint: 'Keine Störung, die mehrere Gäste teilen. Gäbe es eine, stünde sie hier, ein einziges Mal.',
    open: 'Offen',
    over: 'Vorbei',
    now: 'Im Gange',
    before: 'Schon vorbei',
    since: 'Seit',
    until: 'bis',
    lasted: duration,
    hit: 'Betroffen',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'Besuch', 'Besuche')}, ${count(refusals, 'Abweisung', 'Abweisungen')}`,
    rooms: 'Räume',
    codes: 'Zoom sagt',
    noCode: 'keine Nummer',
    tried: 'Foyer hat versucht',
    triedNothing: 'nichts: Einen anderen Weg, den diese Räume erlauben, gibt es nicht',
    helped: 'es hat geholfen',
    helpedNot: 'es hat nicht geholfen',
    cures: {
      'correct-clock': 'eine neue Signatur, nach der Uhr von Zoom',
      'read-passcode': 'den Kenncode, neu von Zoom gelesen',
      'other-entry': 'eine andere Einlassart, die der Raum erlaubt',
      overflow: 'den Raum für alle, die diesen voll antreffen',
    } satisfies Record<Cure, string>,
    works: 'Geht weiterhin',
    worksNothing: 'noch nichts gesehen',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'Was zu tun ist',
  },
  check: {
    title: 'Prüfung',
    hint: 'Sieht alles an, was stimmen muss, bevor die Türen öffnen. Sie betritt keinen Raum.',
    all: 'Jetzt alles ansehen',
    one: 'Jetzt ansehen',
    again: 'Noch einmal ansehen',
    looking: 'Wird angesehen',
    kiosk: 'Dieses Terminal',
    notYet: 'Noch nicht angesehen',
    at: (time: string) => `Angesehen um ${time}`,
    levels: {
      green: 'Gut',
      amber: 'Ansehen',
      red: 'Jetzt handeln',
      unknown: 'Nicht bekannt',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Räume',
    hint: 'Gehen Sie selbst hinein, um zu sehen, ob ein Raum funktioniert. Behalten Sie den vorgeschlagenen Namen, dann sieht der Host, dass es ein Test ist.',
    test: 'Diesen Raum ausprobieren',
    attendance: 'Wer hier war',
    hideAttendance: 'Liste ausblenden',
    passcode: 'Neuen Kenncode eingeben',
    passcodeLabel: 'Der Kenncode, den der Host Ihnen genannt hat',
    passcodeHint: 'Er gilt, bis Zoom ihn Foyer nennt oder Foyer neu startet.',
    passcodeEmpty: 'Bitte geben Sie den Kenncode ein.',
    keep: 'Diesen Kenncode verwenden',
    kept: 'Der nächste Gast verwendet den neuen Kenncode.',
    attendanceSpan: 'Aus den letzten 24 Stunden; Älteres mit „foyer attendance“.',
    nobody: 'Niemand.',
    rehearsal: 'Probe',
    columns: {
      name: 'Name',
      entry: 'Einlass',
      came: 'Gekommen',
      joined: 'Hinein',
      left: 'Hinaus',
      outcome: 'Wie es endete',
    },
    outcomes: {
      left: 'gegangen',
      ended: 'Raum beendet',
      'gave-up': 'aufgegeben',
      'walked-away': 'weggegangen',
      'stay-over': 'längste Zeit war um',
      abandoned: 'Bildschirm neu gestartet',
      crashed: 'Bildschirm ausgefallen',
      slept: 'Rechner hat geruht',
      quit: 'Foyer wurde geschlossen',
    },
  },
  newRoom: {
    title: 'Neuer Raum',
    hint: 'Legt bei Zoom ein Meeting mit eigenem Kenncode an und liest es zurück. Host ist der Eigentümer der Zoom-App des Hauses.',
    topic: 'Wie heißt er?',
    topicHint:
      'Gäste lesen das, sobald die IT den Raum in die Konfigurationsdatei gesetzt und Foyer neu gestartet hat.',
    topicEmpty: 'Bitte geben Sie ein, wie er heißt.',
    start: 'Beginn',
    now: 'Jetzt',
    earlier: 'Eine Viertelstunde früher',
    later: 'Eine Viertelstunde später',
    nextDay: 'Einen Tag später',
    length: 'Dauer',
    minutes: (minutes: number) => count(minutes, 'Minute', 'Minuten'),
    shorter: 'Eine Viertelstunde kürzer',
    longer: 'Eine Viertelstunde länger',
    waitingRoom: 'Warteraum',
    withoutWaitingRoom: 'Nein, gleich hinein',
    withWaitingRoom: 'Ja, der Host lässt Gäste ein',
    create: 'Diesen Raum anlegen',
    made: 'Der Raum ist angelegt',
    number: 'Meeting-Nummer',
    passcode: 'Kenncode',
    noPasscode: 'keiner',
    link: 'Link',
    differences: 'Zoom hat nicht alles so übernommen, wie es verlangt war',
    unread: {
      'passcode-rules':
        'Zoom hat seine Regeln für Kenncodes nicht genannt: Dieser folgt den eigenen Regeln von Foyer.',
      room: 'Der Raum ließ sich nicht zurücklesen: Das ist, was Zoom beim Anlegen geantwortet hat.',
    },
    asked: 'Verlangt',
    got: 'Bekommen',
    venueFile: 'Für die Konfigurationsdatei, unter „rooms“',
    notShownYet:
      'Gäste sehen diesen Raum, sobald die IT diese Zeilen in die Konfigurationsdatei gesetzt und Foyer neu gestartet hat.',
    another: 'Noch einen anlegen',
  },
  dressRehearsal: {
    title: 'Alle Bildschirme',
    hint: 'Jeder Bildschirm, den ein Gast sehen kann, auf diesem Terminal und mit erfundenem Inhalt. Es wird nichts betreten, niemand gerufen und nichts festgehalten.',
    begin: 'Zeigen',
    previous: 'Zurück',
    next: 'Weiter',
    close: 'Zurück zum Teambereich',
    count: (at: number, of: number) => `${at} von ${of}`,
    room: 'Ein Raum mit einem recht langen Titel, der zwei Zeilen braucht',
    subtitle: 'Jemand, der spricht',
    visitor: 'Ein Gast',
  },
  evidence: {
    title: 'Nachweis',
    hint: 'Ein Bericht über Abweisungen ohne Namen, Nummern und Kenncodes, für eine Supportanfrage.',
    since: 'Ab wann?',
    hours: (hours: number) =>
      hours === 1
        ? 'Letzte Stunde'
        : hours % 24 === 0
          ? `Letzte ${hours / 24} Tage`
          : `Letzte ${hours} Stunden`,
    lastDay: 'Letzte 24 Stunden',
    saved: 'Gespeichert unter',
    notSaved:
      'Er ließ sich auf diesem Rechner nicht speichern. Sagen Sie der IT Bescheid, und kopieren Sie ihn von hier.',
    text: 'Der Bericht',
  },
};
