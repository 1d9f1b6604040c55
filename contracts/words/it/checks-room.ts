// Italian words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account': 'Non verificato: nessun account Zoom è configurato per questa sala. Guardi nel portale Zoom.',
  unread:
    'Non verificato: Zoom non lo ha detto. Veda il controllo dell’account Zoom, e quello se questa sala esiste.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'Presso Zoom',
    findings: {
      exists: 'Zoom conosce questa sala.',
      'other-kind':
        'Corregga "kind" nel file di configurazione: presso Zoom questa sala è del tipo qui indicato.',
      missing:
        'Corregga il numero della sala nel file di configurazione, o crei di nuovo la sala: Zoom non la conosce.',
      ...READ,
      unread:
        'Controlli l’account Zoom, poi esegua di nuovo il controllo: Zoom non ha detto nulla di questa sala, quindi qui nulla è stato verificato.',
    },
  },
  'room-started': {
    name: 'Avviata',
    findings: {
      started: 'La sala è in corso.',
      'opens-by-itself': 'La sala si apre con il primo visitatore.',
      'waits-for-host':
        'Deve avviarla l’organizzatore o un organizzatore alternativo: fino ad allora i visitatori attendono.',
      'not-told': 'Zoom non dice se è stata avviata: chieda all’organizzatore di avviarla.',
      ...READ,
    },
  },
  passcode: {
    name: 'Passcode',
    findings: {
      equal: 'Zoom e il file di configurazione hanno lo stesso passcode.',
      none: 'La sala non ha passcode.',
      'only-at-zoom':
        'Metta il passcode nel file di configurazione: Zoom ne ha uno, che Foyer usa finché può chiederlo.',
      differs:
        'Corregga il passcode nel file di configurazione: Zoom ne ha un altro, che Foyer usa finché può chiederlo.',
      'only-in-file':
        'Tolga il passcode dal file di configurazione: Zoom non ne ha, e Foyer entra senza finché può chiederlo.',
      'not-told':
        'Zoom non dice il passcode: guardi nel portale Zoom se quello del file di configurazione è giusto.',
      ...READ,
    },
  },
  entry: {
    name: 'Ingresso',
    findings: {
      open: 'Tutti entrano con un nome. Zoom lo consente solo nelle riunioni dell’account proprietario dell’app SDK; altrove risponde 4012.',
      registered: 'Ogni visitatore viene registrato presso Zoom. Nulla dice che questo curi un 4012.',
      invited: 'Entrano solo le persone nell’elenco della sala.',
      'signed-in':
        'Tutti i visitatori entrano come un solo utente Zoom: per Zoom sono una persona, e non è documentato se in molti possano esserci insieme.',
      'on-behalf':
        'Faccia entrare prima l’utente Zoom di "signedInAs": i visitatori entrano per suo conto, ed escono quando esce.',
      'as-me':
        'Indichi un utente del totem in "signedInAs": "me" è il proprietario dell’app Server-to-Server, e i visitatori entrerebbero come quella persona.',
      'host-unknown':
        'Si assicuri che "signedInAs" non indichi l’organizzatore: non è stato possibile chiedere a Zoom.',
      'as-host':
        'Indichi un altro utente Zoom in "signedInAs": questo è l’organizzatore o un organizzatore alternativo, e lo sarebbe anche ogni visitatore.',
      'user-unknown':
        'Corregga "signedInAs" nel file di configurazione: Zoom non conosce questo utente, quindi nessuno può entrare come tale.',
      'token-refused':
        'Controlli "signedInAs" e gli scope dell’app Server-to-Server: Zoom non dà un token per questo utente.',
      'needs-account': 'Configuri l’account Zoom della sede: senza, l’ingresso di questa sala non funziona.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Registrazione',
    findings: {
      off: 'La sala non chiede registrazione.',
      used: 'La registrazione è attiva, e Foyer registra ogni visitatore.',
      'will-register':
        'Disattivi la registrazione, o imposti "entry" su "registered": i visitatori vengono prima rifiutati, poi registrati.',
      'shared-link':
        'Sostituisca il link personale con il numero della riunione: tutti i visitatori condividono una sola registrazione, e può entrare uno solo alla volta.',
      blocks:
        'Disattivi la registrazione su Zoom, o imposti "entry" su "registered" e configuri l’account Zoom: i visitatori vengono rifiutati.',
      missing: 'Attivi la registrazione su Zoom, o imposti "entry" su "open": nessuno può essere registrato.',
      'by-hand':
        'Passi all’approvazione automatica: i registrati attendono finché l’organizzatore non approva ciascuno.',
      closed: 'Riapra la registrazione su Zoom: è chiusa, quindi non entra nessuno di nuovo.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Accesso',
    findings: {
      'not-required': 'La sala non chiede a nessuno di effettuare l’accesso.',
      used: 'La sala chiede di effettuare l’accesso, e i visitatori entrano come utente Zoom.',
      'will-sign-in':
        'Disattivi «Richiedi autenticazione» su Zoom: i visitatori vengono prima rifiutati, poi entrano come utente Zoom.',
      blocks:
        'Disattivi «Richiedi autenticazione» su Zoom: i visitatori senza account Zoom vengono rifiutati.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Persone esterne',
    findings: {
      admitted: 'La sala non è riservata alle persone del suo account.',
      'as-user':
        'Faccia un ingresso di prova a mano: la sala è solo per persone del suo account, e i visitatori entrano come utente Zoom.',
      internal: 'Tolga «Riunione interna» su Zoom: le persone esterne all’account vengono rifiutate.',
      private: 'Tolga «Riunione privata» su Zoom: le persone esterne vengono rifiutate.',
      'not-told': 'Zoom non dice se la sala è interna o privata: guardi nel portale Zoom.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Sala d’attesa',
    findings: {
      off: 'I visitatori entrano subito.',
      'staff-admit': 'Tenga nella sala qualcuno che faccia entrare: la sala d’attesa è attiva.',
      'not-told': 'Zoom non dice se c’è una sala d’attesa: guardi nel portale Zoom.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Ingresso prima dell’organizzatore',
    findings: {
      allowed: 'I visitatori possono entrare prima dell’organizzatore.',
      'host-is-there': 'La sala è in corso, quindi non importa.',
      webinar: 'I webinar non hanno questa impostazione: li avvia l’organizzatore.',
      'after-doors':
        'Le porte aprono prima di quanto Zoom faccia entrare prima dell’inizio: i visitatori attendono fino all’ora qui indicata.',
      overruled:
        'Disattivi la sala d’attesa se i visitatori devono entrare prima dell’organizzatore: lo impedisce.',
      off: 'Faccia in modo che l’organizzatore ci sia all’apertura delle porte, o consenta l’ingresso prima dell’organizzatore.',
      'not-told':
        'Zoom non dice se i visitatori possono entrare prima dell’organizzatore: guardi nel portale Zoom.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Ingresso da un browser',
    findings: {
      allowed: 'Le impostazioni dell’organizzatore mostrano il link per entrare da un browser.',
      'link-off':
        'Attivi «Mostra il link Entra dal tuo browser» per l’organizzatore: Zoom può rifiutare il totem (3603, 3611). Lo mostra un ingresso di prova a mano.',
      'end-to-end':
        'Passi su Zoom dalla crittografia end-to-end a quella avanzata: nulla che venga da un browser può entrare.',
      'not-told':
        'Zoom non dice questa impostazione dell’organizzatore: guardi nel portale Zoom, o faccia un ingresso di prova a mano.',
      ...READ,
    },
  },
  doors: {
    name: 'Porte',
    findings: {
      'any-time': 'Questa sala non ha orari: vi si può entrare in qualsiasi momento.',
      planned: 'Le porte sono aperte negli orari qui indicati.',
      over: 'Corregga gli orari della sala, o la tolga: le porte sono chiuse da più di un giorno e nessuno può entrare.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Sala di riserva',
    findings: {
      none: 'Non è indicata un’altra sala per quando questa è piena: allora i visitatori attendono.',
      ready: 'Quando questa sala è piena, i visitatori vanno nella sala qui indicata.',
      'closed-then':
        'Indichi un’altra sala di riserva, o corregga gli orari: la sala qui indicata non è mai aperta nello stesso momento.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
