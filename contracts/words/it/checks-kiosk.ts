// Italian words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'Non è stato possibile verificarlo in tempo: esegua di nuovo il controllo.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'File di configurazione',
    findings: {
      sound: 'Il file di configurazione è in ordine.',
      broken:
        'Corregga il file di configurazione: il totem non si avvia con questo, e non è stato possibile verificare nessuna sala.',
      'others-may-write':
        'Deve valere solo il file di configurazione installato, ma non solo un amministratore può modificarlo: vedere accanto.',
      'remote-stale':
        'Il totem non può usare il file di configurazione del suo server e funziona con l’ultimo corretto: vedere accanto.',
      'last-good':
        'Corregga il file di configurazione: fino ad allora il totem funziona con l’ultimo corretto e le modifiche più recenti non valgono.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'Credenziali SDK',
    findings: {
      'from-environment': 'Provengono dall’ambiente.',
      'from-store': 'Sono conservate su questo computer.',
      'not-needed': 'Firma un server di firma; qui non serve nessun segreto SDK.',
      missing: 'Indichi l’ID client e il segreto dell’SDK: senza, nessuno può entrare.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Firma',
    findings: {
      sound:
        'Si può creare una firma per ogni sala, e i suoi claim sono corretti. Se la chiave va bene, può dirlo solo Zoom.',
      unsound: 'Avvisi l’IT: i claim della firma per queste sale non sono quelli richiesti.',
      refused:
        'Controlli l’elenco delle sale del server di firma e il token o certificato di questo totem: per queste sale non ha firmato come richiesto.',
      'no-answer': 'Controlli il server di firma e la rete fino a esso: non risponde.',
      'nothing-to-sign':
        'Non c’è nessuna sala, o nulla con cui firmare: veda il file di configurazione e le credenziali SDK.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Orologio',
    findings: {
      right: 'L’orologio di questo computer concorda con quello di Zoom.',
      off: 'Regoli l’orologio di questo computer su un server dell’ora. Intanto Foyer corregge le sue firme, finché può chiedere l’ora a Zoom.',
      'far-off':
        'Regoli subito l’orologio di questo computer su un server dell’ora: le firme vengono corrette, ma certificati, porte e orari del diario seguono questo orologio.',
      unmeasured: 'Non è stato possibile chiedere l’ora a Zoom: controlli la rete, e l’orologio a mano.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Rete verso Zoom',
    findings: {
      reached:
        'Zoom risponde. Gli host di *.zoom.us che indica all’ingresso, e UDP, si vedono solo con un ingresso di prova a mano.',
      unreached:
        'Apra il firewall o il proxy per questi host, per *.zoom.us su TCP 443 e per le porte UDP di Zoom.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Account Zoom',
    findings: {
      works:
        'L’API REST di Zoom risponde. I diritti di registrare visitatori, creare sale e leggere rapporti non si possono provare senza farlo.',
      'not-configured':
        'Nessun account Zoom è configurato: non si possono rileggere i passcode, verificare le sale, registrare i visitatori né riscontrare le presenze.',
      'needed-by-rooms': 'Configuri l’account Zoom della sede: senza, nessuno entra in queste sale.',
      refused:
        'Controlli ID account, ID client e segreto dell’app Server-to-Server, e che sia attivata: Zoom li rifiuta.',
      'scopes-missing':
        'Aggiunga questi scope all’app Server-to-Server nel Marketplace, e la attivi di nuovo.',
      'no-answer':
        'Esegua di nuovo il controllo tra un minuto: l’API REST di Zoom non ha risposto a ogni domanda come doveva.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'Versione SDK',
    findings: {
      fine: 'Secondo la politica pubblicata da Zoom, questo SDK è supportato in quel giorno; il minimo può salire a partire dal giorno qui indicato.',
      'raises-before':
        'Aggiorni Foyer prima del giorno qui indicato: da allora Zoom può rifiutare questo SDK. Zoom annuncia il minimo successivo tre mesi prima.',
      unlisted:
        'Foyer non sa quando è uscito questo SDK: lo confronti a mano con il minimo trimestrale di Zoom.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'File SDK',
    findings: {
      whole: 'Ci sono tutti i file dell’SDK, ciascuno con la sua dimensione.',
      unlisted:
        'Reinstalli Foyer se gli ingressi falliscono: manca l’elenco dei file dell’SDK, quindi non si è potuto confrontarli.',
      incomplete: 'Reinstalli Foyer: file dell’SDK mancano o sono danneggiati.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Videocamera',
    findings: {
      there: 'C’è una videocamera.',
      none: 'Colleghi una videocamera: i visitatori possono entrare, ma nessuno li vede.',
      unlisted:
        'Da qui non si possono elencare i dispositivi: guardi nella schermata del personale del totem in funzione.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Microfono',
    findings: {
      there: 'C’è un microfono.',
      none: 'Colleghi un microfono: i visitatori possono entrare, ma nessuno li sente.',
      unlisted:
        'Da qui non si possono elencare i dispositivi: guardi nella schermata del personale del totem in funzione.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Dispositivi scelti',
    findings: {
      'none-chosen': 'Nessuno è scelto: i visitatori usano quelli del sistema.',
      there: 'Videocamera, microfono e altoparlante scelti per questo totem ci sono.',
      missing:
        'Colleghi ciò che è indicato qui, o ne scelga un altro sotto «Dispositivi»: nel frattempo i visitatori usano quello del sistema.',
      'not-looked':
        'Provi i dispositivi nella schermata del personale del totem in funzione: da quando è stato avviato, nessuno ha cercato quelli scelti.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Disco del diario',
    findings: {
      ready: 'Nel diario si può scrivere.',
      'nearly-full': 'Liberi un po’ di spazio sul disco del diario.',
      full: 'Liberi subito spazio sul disco del diario: presto nessuna visita sarà più annotata.',
      unwritable:
        'Dia all’utente che esegue Foyer il diritto di scrivere nella cartella del diario, o ripari il disco.',
      held: 'Ripari il disco, o chiuda l’altro Foyer che scrive questo diario: queste annotazioni sono solo in memoria.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Aggiornamenti',
    findings: {
      off: 'Foyer non si aggiorna da sé: il file di configurazione non lo chiede.',
      'left-to-it':
        'Gli aggiornamenti spettano all’IT: questa installazione li riceve per la via con cui è stata installata.',
      none: 'Qui non è nota alcuna versione più recente.',
      held: 'C’è una versione più recente. Ora non viene presa, per un evento, un giorno bloccato o qualcuno al totem.',
      ready: 'Una versione più recente è scaricata. Verrà installata alla sua ora, se non c’è nessuno.',
      failed:
        'Guardi il registro e aggiorni questo totem a mano se l’evento lo richiede: continua con la versione che ha.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Server di firma',
    findings: {
      'not-used': 'Questo totem firma da sé.',
      strict: 'Non firma né per organizzatori né per riunioni che non sono sale.',
      'signs-hosts':
        'Faccia rifiutare il ruolo 1 al server di firma: chi lo raggiunge può entrare nelle Sue sale come organizzatore.',
      'signs-unlisted': 'Dia al server di firma il suo elenco delle sale: firma per qualsiasi riunione.',
      'signs-anything':
        'Tolga dalla rete il server di firma: firma per qualsiasi riunione, e per organizzatori.',
      'no-answer':
        'Non si è potuto vedere se il server di firma rifiuta ciò che deve: non risponde come un server di questo tipo.',
      unproven:
        'Non si è potuto vedere se il server di firma rifiuta ciò che deve: ha rifiutato anche le sale del file di configurazione.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Avvio con il computer',
    findings: {
      registered: 'Foyer si avvia quando il suo utente accede.',
      'not-wanted': 'Foyer viene avviato a mano, o da ciò che l’IT ha predisposto.',
      missing:
        'Avvii Foyer una volta con l’utente che accede qui: la voce di sistema manca, porta altrove o è disattivata. Se resta così, il sistema la rifiuta.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
