// Dutch words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('nl');
const count = (number: number, one: string, others: string): string =>
  `${number} ${plural.select(number) === 'one' ? one : others}`;

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'minder dan een minuut';
  if (minutes < 60) return count(minutes, 'minuut', 'minuten');
  const hours = `${Math.floor(minutes / 60)} uur`;
  return minutes % 60 === 0 ? hours : `${hours} en ${count(minutes % 60, 'minuut', 'minuten')}`;
}

export const staffInDutch = {
  title: 'Voor medewerkers',
  close: 'Sluiten',
  locksIn: (seconds: number) =>
    seconds < 60
      ? `Vergrendelt over ${count(seconds, 'seconde', 'seconden')}`
      : `Vergrendelt over ${duration(seconds)}`,
  working: 'Een ogenblik alstublieft',
  forIt: 'Voor IT',
  pin: {
    title: 'Pincode voor medewerkers',
    hint: 'Typ de pincode van deze kiosk.',
    typed: (digits: number) => count(digits, 'cijfer getypt', 'cijfers getypt'),
    pad: 'Cijferblok',
    erase: 'Wissen',
    unlock: 'Openen',
    checking: 'De pincode wordt gecontroleerd',
    left: (tries: number) => `Nog ${count(tries, 'poging', 'pogingen')} voor een pauze.`,
    wait: (seconds: number) =>
      `De volgende pincode kan over ${count(seconds, 'seconde', 'seconden')} worden getypt.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Deze kiosk kent het Zoom-account van de locatie niet. Zalen die alleen een naam vragen werken als altijd; wachtwoorden opzoeken en zalen maken kan hier niet.',
  },
  sections: {
    label: 'Onderdelen',
    incidents: 'Incidenten',
    check: 'Controle',
    devices: 'Apparaten',
    rooms: 'Zalen',
    'new-room': 'Nieuwe zaal',
    evidence: 'Bewijs',
    settings: 'Instellingen',
    kiosk: 'Kiosk',
    'dress-rehearsal': 'Alle schermen',
  },
  entry: {
    open: 'alleen met naam',
    registered: 'geregistreerd door Foyer',
    invited: 'alleen genodigden',
    'signed-in': 'als Zoom-gebruiker van de locatie',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Incidenten',
    hint: 'Wat meerdere bezoekers tegelijk overkwam, zodat niemand hoeft te tellen.',
    none: 'Niets te melden',
    noneHint: 'Geen problemen die meerdere bezoekers delen. Als er een komt, staat het hier, één keer.',
    open: 'Gaande',
    over: 'Voorbij',
    now: 'Nu aan de gang',
    before: 'Alweer voorbij',
    since: 'Sinds',
    until: 'tot',
    lasted: duration,
    hit: 'Getroffen',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'bezoek', 'bezoeken')}, ${count(refusals, 'weigering', 'weigeringen')}`,
    rooms: 'Zalen',
    codes: 'Zoom zegt',
    noCode: 'geen nummer',
    tried: 'Foyer probeerde',
    triedNothing: 'niets: deze zalen laten geen andere weg toe',
    helped: 'het hielp',
    helpedNot: 'het hielp niet',
    cures: {
      'correct-clock': 'een nieuwe handtekening, volgens de klok van Zoom',
      'read-passcode': 'het wachtwoord, opnieuw gelezen bij Zoom',
      'other-entry': 'een andere toegang die de zaal toelaat',
      overflow: 'de zaal voor wie deze vol aantreft',
    } satisfies Record<Cure, string>,
    works: 'Werkt nog',
    worksNothing: 'nog niets gezien',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'Wat te doen',
  },
  check: {
    title: 'Controle',
    hint: 'Bekijkt alles wat moet kloppen voordat de deuren opengaan. Gaat geen zaal binnen.',
    all: 'Nu alles bekijken',
    one: 'Nu bekijken',
    again: 'Opnieuw bekijken',
    looking: 'Wordt bekeken',
    kiosk: 'Deze kiosk',
    notYet: 'Nog niet bekeken',
    at: (time: string) => `Bekeken om ${time}`,
    levels: {
      green: 'Goed',
      amber: 'Bekijk het',
      red: 'Handel nu',
      unknown: 'Niet bekend',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Zalen',
    hint: 'Ga zelf naar binnen om te zien of een zaal werkt. Houd de voorgestelde naam, dan ziet de host dat het een test is.',
    test: 'Deze zaal proberen',
    attendance: 'Wie hier was',
    hideAttendance: 'Lijst verbergen',
    passcode: 'Nieuw wachtwoord invoeren',
    passcodeLabel: 'Het wachtwoord dat de host u gaf',
    passcodeHint: 'Het geldt tot Zoom het wachtwoord aan Foyer geeft, of Foyer opnieuw start.',
    passcodeEmpty: 'Typ alstublieft het wachtwoord.',
    keep: 'Dit wachtwoord gebruiken',
    kept: 'De volgende bezoeker gebruikt het nieuwe wachtwoord.',
    attendanceSpan: 'Van de laatste 24 uur; ouder met “foyer attendance”.',
    nobody: 'Niemand.',
    rehearsal: 'oefening',
    columns: {
      name: 'Naam',
      entry: 'Toegang',
      came: 'Gekomen',
      joined: 'Binnen',
      left: 'Buiten',
      outcome: 'Hoe het afliep',
    },
    outcomes: {
      left: 'weggegaan',
      ended: 'zaal afgelopen',
      'gave-up': 'opgegeven',
      'walked-away': 'weggelopen',
      'stay-over': 'langste verblijf was om',
      abandoned: 'scherm herstart',
      crashed: 'scherm viel uit',
      slept: 'computer stond in slaapstand',
      quit: 'Foyer werd gesloten',
    },
  },
  newRoom: {
    title: 'Nieuwe zaal',
    hint: 'Maakt bij Zoom een vergadering met een eigen wachtwoord, en leest die terug. De host is de eigenaar van de Zoom-app van de locatie.',
    topic: 'Hoe heet de zaal?',
    topicHint:
      'Bezoekers lezen dit zodra IT de zaal in het configuratiebestand heeft gezet en Foyer opnieuw heeft gestart.',
    topicEmpty: 'Typ alstublieft hoe de zaal heet.',
    start: 'Begin',
    now: 'Nu',
    earlier: 'Een kwartier eerder',
    later: 'Een kwartier later',
    nextDay: 'Een dag later',
    length: 'Duur',
    minutes: (minutes: number) => count(minutes, 'minuut', 'minuten'),
    shorter: 'Een kwartier korter',
    longer: 'Een kwartier langer',
    waitingRoom: 'Wachtruimte',
    withoutWaitingRoom: 'Nee, meteen naar binnen',
    withWaitingRoom: 'Ja, de host laat mensen binnen',
    create: 'Deze zaal maken',
    made: 'De zaal is gemaakt',
    number: 'Vergadernummer',
    passcode: 'Wachtwoord',
    noPasscode: 'geen',
    link: 'Link',
    differences: 'Zoom nam niet alles over zoals gevraagd',
    unread: {
      'passcode-rules': 'Zoom gaf zijn regels voor wachtwoorden niet: dit volgt de regels van Foyer zelf.',
      room: 'De zaal kon niet worden teruggelezen: dit antwoordde Zoom bij het maken.',
    },
    asked: 'Gevraagd',
    got: 'Gekregen',
    venueFile: 'Voor het configuratiebestand, onder “rooms”',
    notShownYet:
      'Bezoekers zien deze zaal zodra IT deze regels in het configuratiebestand heeft gezet en Foyer opnieuw heeft gestart.',
    another: 'Nog een maken',
  },
  dressRehearsal: {
    title: 'Alle schermen',
    hint: 'Elk scherm dat een bezoeker kan zien, op deze kiosk, met verzonnen inhoud. Er wordt niets betreden, niemand geroepen en niets opgeschreven.',
    begin: 'Laat ze zien',
    previous: 'Vorige',
    next: 'Volgende',
    close: 'Terug naar het medewerkersscherm',
    count: (at: number, of: number) => `${at} van ${of}`,
    room: 'Een zaal met een vrij lange titel die twee regels nodig heeft',
    subtitle: 'Iemand die spreekt',
    visitor: 'Een bezoeker',
  },
  evidence: {
    title: 'Bewijs',
    hint: 'Een rapport van weigeringen zonder namen, nummers of wachtwoorden, voor een supportaanvraag.',
    since: 'Vanaf wanneer?',
    hours: (hours: number) =>
      hours === 1 ? 'Laatste uur' : hours % 24 === 0 ? `Laatste ${hours / 24} dagen` : `Laatste ${hours} uur`,
    lastDay: 'Laatste 24 uur',
    saved: 'Opgeslagen in',
    notSaved: 'Het kon niet op deze computer worden opgeslagen. Vertel het IT, en kopieer het hiervandaan.',
    text: 'Het rapport',
  },
};
