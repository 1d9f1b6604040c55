// Italian words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('it');
const count = (number: number, one: string, others: string): string =>
  `${number} ${plural.select(number) === 'one' ? one : others}`;

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'meno di un minuto';
  if (minutes < 60) return count(minutes, 'minuto', 'minuti');
  const hours = count(Math.floor(minutes / 60), 'ora', 'ore');
  return minutes % 60 === 0 ? hours : `${hours} e ${count(minutes % 60, 'minuto', 'minuti')}`;
}

export const staffInItalian = {
  title: 'Per il personale',
  close: 'Chiudi',
  locksIn: (seconds: number) =>
    seconds < 60
      ? `Si blocca tra ${count(seconds, 'secondo', 'secondi')}`
      : `Si blocca tra ${duration(seconds)}`,
  working: 'Un momento, per favore',
  forIt: 'Per l’IT',
  pin: {
    title: 'PIN del personale',
    hint: 'Scriva il PIN di questo totem.',
    typed: (digits: number) => count(digits, 'cifra digitata', 'cifre digitate'),
    pad: 'Tastierino numerico',
    erase: 'Cancella',
    unlock: 'Apri',
    checking: 'Controllo del PIN',
    left: (tries: number) => `Ancora ${count(tries, 'tentativo', 'tentativi')} prima di una pausa.`,
    wait: (seconds: number) =>
      `Il prossimo PIN si potrà scrivere tra ${count(seconds, 'secondo', 'secondi')}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Questo totem non conosce l’account Zoom della sede. Le sale che chiedono solo un nome funzionano come sempre; da qui non si possono consultare i passcode né creare sale.',
  },
  sections: {
    label: 'Sezioni',
    incidents: 'Incidenti',
    check: 'Controllo',
    devices: 'Dispositivi',
    rooms: 'Sale',
    'new-room': 'Nuova sala',
    evidence: 'Riscontri',
    settings: 'Impostazioni',
    kiosk: 'Totem',
    'dress-rehearsal': 'Tutte le schermate',
  },
  entry: {
    open: 'solo con il nome',
    registered: 'registrati da Foyer',
    invited: 'solo persone invitate',
    'signed-in': 'come utente Zoom della sede',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Incidenti',
    hint: 'Ciò che è capitato a più visitatori insieme, perché nessuno debba contare.',
    none: 'Nulla da segnalare',
    noneHint:
      'Nessun problema comune a più visitatori. Se dovesse essercene uno, sarà indicato qui, una volta sola.',
    open: 'In corso',
    over: 'Concluso',
    now: 'Adesso',
    before: 'Già conclusi',
    since: 'Da',
    until: 'fino a',
    lasted: duration,
    hit: 'Colpiti',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'visita', 'visite')}, ${count(refusals, 'rifiuto', 'rifiuti')}`,
    rooms: 'Sale',
    codes: 'Zoom dice',
    noCode: 'nessun numero',
    tried: 'Foyer ha provato',
    triedNothing: 'nulla: queste sale non consentono un altro modo',
    helped: 'è servito',
    helpedNot: 'non è servito',
    cures: {
      'correct-clock': 'una nuova firma, con l’ora di Zoom',
      'read-passcode': 'il passcode, riletto da Zoom',
      'other-entry': 'un altro ingresso consentito dalla sala',
      overflow: 'la sala per chi trova questa piena',
    } satisfies Record<Cure, string>,
    works: 'Funziona ancora',
    worksNothing: 'ancora nulla di visto',
    worksIn: (room: string, entry: string) => `${room}: ${entry}`,
    toDo: 'Che cosa fare',
  },
  check: {
    title: 'Controllo',
    hint: 'Verifica tutto ciò che deve essere a posto prima dell’apertura delle porte. Non entra in nessuna sala.',
    all: 'Verifica tutto ora',
    one: 'Verifica ora',
    again: 'Verifica di nuovo',
    looking: 'Verifica in corso',
    kiosk: 'Questo totem',
    notYet: 'Non ancora verificato',
    at: (time: string) => `Verificato: ${time}`,
    levels: {
      green: 'Bene',
      amber: 'Da guardare',
      red: 'Agire subito',
      unknown: 'Non noto',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Sale',
    hint: 'Entri di persona per vedere se una sala funziona. Lasci il nome proposto, e l’organizzatore vedrà che è un test.',
    test: 'Prova questa sala',
    attendance: 'Chi è stato qui',
    hideAttendance: 'Nascondi l’elenco',
    passcode: 'Inserisci un nuovo passcode',
    passcodeLabel: 'Il passcode che Le ha dato l’organizzatore',
    passcodeHint: 'Vale finché Zoom non dice il passcode a Foyer, o Foyer non si riavvia.',
    passcodeEmpty: 'Scriva il passcode.',
    keep: 'Usa questo passcode',
    kept: 'Il prossimo visitatore userà il nuovo passcode.',
    attendanceSpan: 'Delle ultime 24 ore; il resto con «foyer attendance».',
    nobody: 'Nessuno.',
    rehearsal: 'prova',
    columns: {
      name: 'Nome',
      entry: 'Ingresso',
      came: 'Arrivo',
      joined: 'Entrata',
      left: 'Uscita',
      outcome: 'Com’è finita',
    },
    outcomes: {
      left: 'uscito',
      ended: 'sala terminata',
      'gave-up': 'ha rinunciato',
      'walked-away': 'si è allontanato',
      'stay-over': 'tempo massimo terminato',
      abandoned: 'schermo riavviato',
      crashed: 'schermo interrotto',
      slept: 'computer in pausa',
      quit: 'Foyer è stato chiuso',
    },
  },
  newRoom: {
    title: 'Nuova sala',
    hint: 'Crea su Zoom una riunione con un proprio passcode, e la rilegge. Il suo organizzatore è il proprietario dell’app Zoom della sede.',
    topic: 'Come si chiama?',
    topicHint:
      'I visitatori lo leggono quando l’IT ha messo la sala nel file di configurazione e riavviato Foyer.',
    topicEmpty: 'Scriva come si chiama.',
    start: 'Inizio',
    now: 'Ora',
    earlier: 'Un quarto d’ora prima',
    later: 'Un quarto d’ora dopo',
    nextDay: 'Un giorno dopo',
    length: 'Durata',
    minutes: (minutes: number) => count(minutes, 'minuto', 'minuti'),
    shorter: 'Un quarto d’ora in meno',
    longer: 'Un quarto d’ora in più',
    waitingRoom: 'Sala d’attesa',
    withoutWaitingRoom: 'No, ingresso diretto',
    withWaitingRoom: 'Sì, l’organizzatore fa entrare',
    create: 'Crea questa sala',
    made: 'La sala è creata',
    number: 'Numero della riunione',
    passcode: 'Passcode',
    noPasscode: 'nessuno',
    link: 'Link',
    differences: 'Zoom non ha preso tutto come richiesto',
    unread: {
      'passcode-rules': 'Zoom non ha detto le sue regole per i passcode: questo segue quelle di Foyer.',
      room: 'Non è stato possibile rileggere la sala: questo è ciò che Zoom ha risposto alla creazione.',
    },
    asked: 'Richiesto',
    got: 'Ottenuto',
    venueFile: 'Per il file di configurazione, sotto «rooms»',
    notShownYet:
      'I visitatori vedono questa sala quando l’IT ha messo queste righe nel file di configurazione e riavviato Foyer.',
    another: 'Creane un’altra',
  },
  dressRehearsal: {
    title: 'Tutte le schermate',
    hint: 'Tutte le schermate che un visitatore può vedere, su questo totem, con contenuti inventati. Nessun ingresso, nessuna chiamata, nessuna annotazione.',
    begin: 'Mostrale',
    previous: 'Precedente',
    next: 'Successiva',
    close: 'Torna alla schermata del personale',
    count: (at: number, of: number) => `${at} di ${of}`,
    room: 'Una sala con un titolo piuttosto lungo che richiede due righe',
    subtitle: 'Qualcuno che parla',
    visitor: 'Una persona in visita',
  },
  evidence: {
    title: 'Riscontri',
    hint: 'Un rapporto dei rifiuti senza nomi, numeri o passcode, per una richiesta di assistenza.',
    since: 'Da quando?',
    hours: (hours: number) =>
      hours === 1 ? 'Ultima ora' : hours % 24 === 0 ? `Ultimi ${hours / 24} giorni` : `Ultime ${hours} ore`,
    lastDay: 'Ultime 24 ore',
    saved: 'Salvato in',
    notSaved: 'Non è stato possibile salvarlo su questo computer. Avvisi l’IT, e lo copi da qui.',
    text: 'Il rapporto',
  },
};
