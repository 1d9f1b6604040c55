// Italian words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Questo schermo ha bisogno del nostro aiuto',
  visitor: 'Usi un altro schermo o si rivolga al nostro personale.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Confronti l’ora di questo schermo con il Suo orologio. Se è sbagliata, avvisi l’IT.',
    it: 'Zoom 3705 su una firma appena fatta: l’orologio di questo computer è fuori ora. Ne ripari la sincronizzazione.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Dica all’IT che Zoom non accetta la firma di questo totem.',
    it: 'Zoom 3712: il segreto non corrisponde alla chiave, o «Meeting SDK» sotto Embed è disattivato nelle impostazioni dell’app.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Dica all’IT che Zoom non accetta le credenziali di questo totem.',
    it: 'Zoom 3704, 3710 o 3713: l’ID client è errato o dell’altro cloud, o la sua app è disattivata.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Riavvii Foyer. Se succede ancora, dica all’IT il codice qui sotto.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 o 5013: a Zoom non andava bene la forma della richiesta di ingresso. Un errore di Foyer.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Dica all’IT che Foyer va aggiornato su tutti i totem.',
    it: 'Zoom 10000: il Meeting SDK di questa versione è sotto il minimo di Zoom, che sale ogni trimestre.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Riavvii questo computer. Se succede ancora, avvisi l’IT.',
    it: 'Zoom 5000 o 3635: WebAssembly o i dispositivi multimediali non sono disponibili. Controlli driver grafici, software di sicurezza e che i file di Foyer siano integri.',
  },
  'zoom-unreachable': {
    title: 'Al momento non raggiungiamo la sala',
    visitor: 'Il collegamento dovrebbe tornare presto. Resti qui, per favore.',
    staff:
      'Controlli il cavo di rete o il Wi-Fi di questo computer. Se succede anche su altri schermi, avvisi l’IT.',
    it: 'Nessuna risposta utile da Zoom (3621 o -3000): controlli rete, proxy e firewall per *.zoom.us su TCP 443.',
  },
  'zoom-error': {
    title: 'La sala al momento non risponde',
    visitor: 'Dovrebbe tornare presto. Resti qui, per favore.',
    staff: 'Attenda qualche minuto. Se continua, guardi status.zoom.us e avvisi l’IT.',
    it: 'Zoom 1, 403, 3622 o 4009: un guasto dalla parte di Zoom, o l’account è disattivato.',
  },
  'zoom-throttling': {
    title: 'In questo momento entrano molte persone',
    visitor: 'Resti qui, per favore. Tra un attimo tocca a Lei.',
    staff: 'Per qualche minuto faccia entrare i visitatori uno dopo l’altro.',
    it: 'Zoom 3633: gli ingressi si susseguono troppo in fretta, entro circa 10 secondi. Foyer attende e riprova.',
  },
  'zoom-wants-captcha': {
    title: 'Entrano troppe persone insieme',
    visitor: 'Si rivolga al nostro personale o torni tra qualche minuto.',
    staff:
      'Per dieci minuti non faccia entrare nessuno da questo padiglione; poi faccia entrare i visitatori uno dopo l’altro.',
    it: 'Zoom 3634: troppi ingressi da un solo indirizzo pubblico, Zoom vuole un captcha. Scaglioni i totem o dia loro più di un indirizzo pubblico.',
  },
  'join-timed-out': {
    title: 'Ci vuole più tempo del previsto',
    visitor: 'Riproviamo noi per Lei. Resti qui, per favore.',
    staff: 'Controlli se la rete è lenta anche su altri schermi. Se è così, avvisi l’IT.',
    it: 'La pagina della riunione non è stata pronta, o Zoom non ha risposto all’ingresso, in tempo. Controlli la rete e il carico di questo computer.',
  },
  'connection-lost': {
    title: 'Il collegamento si è interrotto',
    visitor: 'La riportiamo nella sala. Resti qui, per favore.',
    staff: 'Controlli il cavo di rete o il Wi-Fi di questo computer.',
    it: 'Zoom 4000 o 4001, o un socket chiuso: la linea verso Zoom è caduta e non si è potuta ripristinare.',
  },
  'meeting-page-hung': {
    title: 'L’immagine della sala si è fermata',
    visitor: 'Entri di nuovo, per favore. Basta un momento.',
    staff: 'Se succede spesso su questo schermo, riavvii il computer e avvisi l’IT.',
    it: 'La pagina della riunione non ha risposto al segnale di vita: è bloccata, o il suo processo è terminato. Controlli carico, memoria e driver grafico di questo computer.',
  },
  'meeting-page-gone': {
    title: 'La sala si è interrotta',
    visitor: 'Entri di nuovo, per favore. Basta un momento.',
    staff: 'Se succede spesso su questo schermo, riavvii il computer e avvisi l’IT.',
    it: 'La pagina della riunione è passata da sola a un altro indirizzo. L’ora è nel diario; avvisi gli autori di Foyer.',
  },
  'refused-unknown': {
    title: 'Non siamo riusciti a farLa entrare',
    visitor: 'Riprovi o chieda aiuto al nostro personale.',
    staff: 'Riprovi una volta. Se succede ancora, annoti il codice qui sotto e avvisi l’IT.',
    it: 'Zoom ha rifiutato con un numero che Foyer non conosce (o 200: senza motivo). Cerchi il numero presso Zoom e nel diario.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff:
      'Dica all’IT che questo totem non può tenere le sue annotazioni. I visitatori possono comunque entrare.',
    it: 'Nella cartella del diario non si può scrivere: controlli spazio libero e permessi.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Dica all’IT che il file di configurazione di questo totem è errato. Funziona con l’ultimo corretto; le modifiche più recenti non valgono.',
    it: 'Il file di configurazione non era utilizzabile all’ultimo avvio; «foyer check» dice che cosa non va. Lo corregga e riavvii Foyer.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Dica all’IT che questo totem non può usare il file di configurazione del suo server. Funziona con l’ultimo corretto; le modifiche più recenti non valgono.',
    it: 'Il file di configurazione firmato non è raggiungibile, è scaduto o è stato rifiutato; «foyer check» dice perché. Le sale potrebbero non essere aggiornate.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Assista il visitatore che ha chiamato da questo totem. Aprendo la schermata del personale questa riga scompare.',
    it: 'È stato chiamato il personale. Il diario dice quando, e fin dove è arrivata la chiamata.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Guardi se una videocamera, un microfono o un altoparlante di questo totem è scollegato: nel frattempo i visitatori ne usano un altro. «Dispositivi», nella schermata del personale, dice quale.',
    it: 'Un nome di «devices» nel file di configurazione, o scelto nella schermata del personale, non è tra i dispositivi di questo computer.',
  },
  'no-visit': {
    title: 'Ricominci, per favore',
    visitor: 'Scelga ancora una volta la Sua sala, per favore.',
    staff: 'Se succede spesso su questo schermo, riavvii Foyer e avvisi l’IT.',
    it: 'Lo schermo parlava di una visita che Foyer aveva già chiuso.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Riavvii Foyer e avvisi subito l’IT.',
    it: 'Una pagina estranea a Foyer ha chiesto qualcosa ed è stata rifiutata. Il suo indirizzo è nel log.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Riavvii Foyer. Se succede ancora, avvisi l’IT.',
    it: 'Lo schermo ha inviato qualcosa che il suo contratto non ammette. Un errore di Foyer; il canale è nel log.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Riavvii Foyer. Se succede ancora, avvisi l’IT.',
    it: 'Un errore imprevisto di Foyer. Nel log c’è una riga con la stessa ora.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
