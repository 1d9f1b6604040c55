// Italian words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Si rivolga al nostro personale',
    visitor: 'L’organizzatore deve farLa rientrare. Il nostro personale può chiederglielo per Lei.',
    staff: 'Chieda all’organizzatore se questo visitatore può rientrare.',
    it: 'Zoom 3009: «Consenti ai partecipanti rimossi di rientrare» è disattivato nelle impostazioni dell’organizzatore.',
  },
  'refused-from-waiting-room': {
    title: 'L’organizzatore non ha consentito l’ingresso',
    visitor: 'Forse la sala è occupata. Il nostro personale chiederà volentieri per Lei.',
    staff: 'Chieda all’organizzatore se questo visitatore può entrare.',
    it: 'L’organizzatore ha tolto questo partecipante dalla sala d’attesa di Zoom.',
  },
  'already-in': {
    title: 'Sembra che Lei sia già in questa sala',
    visitor: 'Esca dall’altro schermo, poi riprovi qui.',
    staff: 'Chieda all’organizzatore di togliere il partecipante doppio, poi riprovi.',
    it: 'Zoom 4008: lo stesso partecipante è già nella riunione. Un link personale vale su un dispositivo alla volta.',
  },
  'email-required': {
    title: 'Questa sala chiede il Suo indirizzo e-mail',
    visitor: 'Scriva il Suo indirizzo e-mail per entrare, per favore.',
    staff: 'Aiuti il visitatore a scrivere un indirizzo e-mail.',
    it: 'Zoom 3005: il webinar o la registrazione vuole un indirizzo a ogni ingresso.',
  },
  'email-refused': {
    title: 'Usi un altro indirizzo e-mail',
    visitor: 'Questa sala non può accettare quell’indirizzo e-mail. Ne scriva un altro, per favore.',
    staff: 'Aiuti il visitatore a usare un altro indirizzo e-mail, non quello dell’organizzatore.',
    it: 'Zoom 3620, 3624 o 3627: l’indirizzo è bloccato dall’account, oppure è dell’organizzatore e richiederebbe l’accesso.',
  },
  'registration-required': {
    title: 'Questa sala è per persone registrate',
    visitor: 'Il nostro personale può indicarLe come registrarsi.',
    staff:
      'Chieda all’organizzatore di disattivare la registrazione per questa sala, o all’IT di mettere un link registrato nel file di configurazione.',
    it: 'Zoom 3099, 3110, 3116 o 3135: la registrazione è attiva. Per entrare serve il link proprio di una persona registrata o di un relatore.',
  },
  'registration-off': {
    title: 'Questa sala non accetta ancora registrazioni',
    visitor: 'Scelga un’altra sala o si rivolga al nostro personale.',
    staff:
      'Chieda all’organizzatore di attivare la registrazione per questa sala, o dica all’IT che non ne ha bisogno.',
    it: 'Zoom 404: la riunione non ha registrazione, ma "entry" della sala è "registered". Attivi la registrazione su Zoom, o imposti "entry" su "open".',
  },
  'registration-closed': {
    title: 'La registrazione per questa sala è chiusa',
    visitor: 'Scelga un’altra sala o si rivolga al nostro personale.',
    staff: 'Chieda all’organizzatore se sono possibili altre registrazioni: è chiusa, piena o conclusa.',
    it: 'Zoom 3043: la riunione ha raggiunto il massimo di registrati. 3038: la riunione è conclusa. Il numero è nel dettaglio.',
  },
  'registration-limit': {
    title: 'Per oggi usi un altro indirizzo e-mail',
    visitor:
      'Questo indirizzo è già stato usato qui più volte oggi. Ne usi un altro o si rivolga al nostro personale.',
    staff: 'Aiuti il visitatore a usare un altro indirizzo e-mail. Questo funzionerà di nuovo domani.',
    it: 'Zoom 429: un indirizzo può essere registrato a una riunione tre volte al giorno. Gli altri indirizzi non sono toccati.',
  },
  'registration-refused': {
    title: 'Si rivolga al nostro personale',
    visitor: 'La registrazione per questa sala ha bisogno del nostro aiuto.',
    staff:
      'Dica all’IT il numero qui sotto. Intanto chieda all’organizzatore un link proprio per questa persona.',
    it: 'Zoom ha rifiutato questa registrazione; il numero dice perché. 200: manca il diritto di farla. 300: un campo. 3027 o 3032: l’indirizzo è dell’organizzatore o di un relatore, che hanno link propri.',
  },
  'sign-in-required': {
    title: 'Questa sala richiede di aver effettuato l’accesso',
    visitor: 'Non vi si può entrare da questo schermo. Si rivolga al nostro personale.',
    staff: 'Chieda all’organizzatore di disattivare «Richiedi autenticazione per entrare» per questa sala.',
    it: 'Zoom 3034, 3051, 3052, 3100 o 6024: l’autenticazione è attiva per la riunione o bloccata su attiva per l’account.',
  },
  'real-name-required': {
    title: 'Questa sala richiede una verifica del nome',
    visitor: 'Non vi si può entrare da questo schermo. Si rivolga al nostro personale.',
    staff: 'Mostri al visitatore come entrare con il proprio account Zoom sul proprio dispositivo.',
    it: 'Zoom 3082: verifica del nome reale, una regola di alcune regioni. Su un totem non è possibile.',
  },
  'information-barrier': {
    title: 'In questa sala non si può entrare da qui',
    visitor: 'Scelga un’altra sala o si rivolga al nostro personale.',
    staff: 'Dica all’IT che Zoom tiene questa sala separata da questo totem.',
    it: 'Zoom 4007: una barriera informativa dell’account tiene separati questi gruppi. Decide il suo amministratore.',
  },
  'app-not-approved': {
    title: 'In questa sala non si può ancora entrare da qui',
    visitor: 'Scelga un’altra sala o si rivolga al nostro personale.',
    staff:
      'Faccia entrare i visitatori in altro modo, e dica all’IT che questa sala appartiene a un altro account Zoom.',
    it: 'Zoom 4011: l’app non è pubblicata e la riunione è su un altro account. Tenga la sala sull’account proprietario dell’app, o faccia esaminare l’app.',
  },
  'anonymous-refused': {
    title: 'Al momento non si può entrare da qui',
    visitor: 'Scelga un’altra sala o chieda al nostro personale un altro modo per entrare.',
    staff: 'Offra il normale link Zoom della sala su un altro dispositivo, e avvisi l’IT.',
    it: 'Zoom 4012: entrare con il solo nome è rifiutato a questa app. È consentito sull’account proprietario dell’app; Zoom può cambiarlo dalla sua parte, quindi ricontrolli più tardi.',
  },
  'token-refused': {
    title: 'Questa sala ha prima bisogno del nostro aiuto',
    visitor: 'Scelga un’altra sala o chieda aiuto al nostro personale.',
    staff: 'Avvisi l’IT. Intanto offra il normale link Zoom della sala su un altro dispositivo.',
    it: 'Zoom 3265, 3623, da 4013 a 4016 o 4018: un token di registrazione, ZAK od OBF manca, è scaduto o è di un’altra riunione.',
  },
  'authorizer-absent': {
    title: 'La sala attende il suo organizzatore',
    visitor: 'Riprovi quando l’organizzatore sarà arrivato.',
    staff:
      'Chieda alla persona del personale a nome della quale entra questo totem di entrare per prima nella sala e di restarvi.',
    it: 'Zoom 4017 o 4019: l’utente che ha autorizzato l’app non è nella riunione, o l’ha lasciata.',
  },
  'app-blocked': {
    title: 'In questa sala non si può entrare da qui',
    visitor: 'Scelga un’altra sala o si rivolga al nostro personale.',
    staff: 'Offra il normale link Zoom della sala su un altro dispositivo, e avvisi l’IT.',
    it: 'Zoom 6603: l’amministratore dell’account dell’organizzatore blocca questa app. Va messa nel suo elenco di app consentite.',
  },
  'web-joining-off': {
    title: 'In questa sala non si può entrare da qui',
    visitor: 'Scelga un’altra sala o chieda al nostro personale un altro modo per entrare.',
    staff:
      'Chieda all’organizzatore di consentire l’ingresso da un browser, o offra l’app Zoom su un altro dispositivo.',
    it: 'Zoom da 3603 a 3611, 3630 o 3701: «Entra dal tuo browser» è disattivato per l’account dell’organizzatore, o questo tipo di riunione non ha ingresso dal web.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
