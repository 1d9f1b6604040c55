// Italian words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Questa sala ha prima bisogno del nostro aiuto',
  visitor: 'Si rivolga al nostro personale. Non ha sbagliato nulla.',
} as const;

const SOON = {
  title: 'La sala al momento non risponde',
  visitor: 'Dovrebbe tornare presto. Resti qui, per favore.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Dica all’IT che questa sala ha bisogno dell’account Zoom della sede su questo totem.',
    it: 'La modalità di ingresso di questa sala richiede l’API REST di Zoom. Imposti FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID e FOYER_ACCOUNT_CLIENT_SECRET, o li memorizzi una volta.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Dica all’IT che Zoom non accetta le credenziali dell’account della sede.',
    it: 'L’ID account, l’ID client o il segreto dell’app Server-to-Server è errato, o l’app è disattivata nel Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'Dica all’IT che all’app Zoom della sede manca un diritto; il suo nome è qui sotto.',
    it: 'Aggiunga lo scope qui indicato all’app Server-to-Server nel Marketplace, e la attivi di nuovo.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Se qui sotto c’è un numero, attenda un po’: Zoom ha un guasto. Se non c’è, controlli la rete di questo computer.',
    it: 'Un numero HTTP nel dettaglio è un guasto dalla parte di Zoom: veda status.zoom.us. Senza numero non è tornato nulla: controlli rete e firewall per api.zoom.us (api.zoomgov.com) su TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'Può richiedere qualche minuto. Resti qui, per favore, o si rivolga al nostro personale.',
    staff:
      'Faccia entrare i visitatori uno alla volta: Zoom chiede meno chiamate. Un’ora qui sotto dice fino a quando come minimo.',
    it: 'L’API REST di Zoom ha risposto 429: un limite di frequenza di tutto l’account, o della giornata. Foyer attende quanto dice Zoom, al massimo cinque minuti, e poi chiede una volta.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Dica all’IT che Zoom ha dato una risposta che Foyer non capisce; il numero è qui sotto.',
    it: 'L’API REST ha rifiutato la chiamata o ha risposto in una forma diversa da quella documentata. Percorso e numero sono nel log.',
  },
  'registration-pending': {
    title: 'L’organizzatore deve prima darLe conferma',
    visitor: 'La Sua registrazione è presso l’organizzatore. Si rivolga al nostro personale.',
    staff:
      'Chieda all’organizzatore di approvare la registrazione, o di passare la sala all’approvazione automatica.',
    it: 'L’approvazione di questa riunione è manuale: Zoom non dà un token prima che una persona abbia approvato.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Dica all’IT che l’utente Zoom di questa sala ne è anche l’organizzatore.',
    it: '"signedInAs" indica l’organizzatore o un organizzatore alternativo: lo sarebbe anche ogni visitatore. Indichi un altro utente Zoom.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Dica all’IT che Zoom non conosce l’utente Zoom di questa sala.',
    it: '"signedInAs" indica un utente che non esiste nell’account Zoom della sede: corregga "userId", o aggiunga lì l’utente.',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      'Controlli la rete di questo computer, a meno che qui sotto ci sia un numero. Se continua, avvisi l’IT.',
    it: 'Un numero HTTP nel dettaglio è un guasto del server di firma ("signer" nel file di configurazione). Senza numero non ha risposto in tempo, o il suo certificato non è attendibile.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Dica all’IT che il server di firma non serve questo totem o questa sala.',
    it: 'Il server di firma ha rifiutato: controlli il token o il certificato del totem, e l’elenco delle sale del server.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Dica all’IT che la risposta del server di firma non è utilizzabile.',
    it: 'I claim della firma non corrispondono alla richiesta: numero, ruolo 0, orari. Il dettaglio dice quale.',
  },
  'staff-locked': {
    title: 'La schermata del personale è bloccata',
    visitor: 'Torni indietro, per favore.',
    staff: 'Scriva di nuovo il PIN.',
    it: 'La schermata del personale si blocca da sola dopo qualche minuto.',
  },
  'staff-pin-missing': {
    title: 'Qui non c’è ancora un PIN del personale',
    visitor: 'Torni indietro, per favore.',
    staff: 'Chieda un PIN all’IT.',
    it: 'Esegua "foyer pin" e metta ciò che stampa nel file di configurazione come "staff": { "pinHash": … }.',
  },
  'staff-pin-wrong': {
    title: 'Questo PIN non è giusto',
    visitor: 'Torni indietro, per favore.',
    staff: 'Lo scriva di nuovo.',
    it: 'Il PIN non corrisponde a "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Attenda prima del prossimo PIN',
    visitor: 'Torni indietro, per favore.',
    staff: 'Attenda il tempo indicato sullo schermo, poi scriva di nuovo il PIN.',
    it: 'I PIN errati allungano l’attesa fino al tentativo successivo, al massimo cinque minuti.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
