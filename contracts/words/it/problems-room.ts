// Italian words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Scriva il Suo nome',
    visitor: 'Scriva il Suo nome, per favore. Le persone nella sala lo vedranno.',
    staff: 'Aiuti il visitatore a scrivere un nome.',
    it: 'Uniti gli spazi, nel nome non restava nulla di visibile.',
  },
  'name-too-long': {
    title: 'Questo nome è un po’ troppo lungo',
    visitor: 'Questo nome è un po’ troppo lungo. Lo accorci, per favore.',
    staff: 'Aiuti il visitatore ad accorciare il nome.',
    it: 'Zoom accetta 128 unità per nome; un carattere fuori dal latino di base conta doppio.',
  },
  'name-has-markup': {
    title: 'Scriva questo nome in un altro modo',
    visitor: 'Scriva il Suo nome senza il segno <, per favore.',
    staff: 'Aiuti il visitatore a scrivere il nome senza il segno <.',
    it: 'Zoom rifiuta i nomi che contengono "<script".',
  },
  'name-has-hidden-characters': {
    title: 'Scriva di nuovo questo nome',
    visitor: 'In questo nome ci sono caratteri invisibili. Lo cancelli e lo scriva di nuovo, per favore.',
    staff: 'Aiuti il visitatore a svuotare il campo e a scrivere il nome a mano invece di incollarlo.',
    it: 'I caratteri di controllo, a larghezza zero o che invertono la direzione sono rifiutati: possono simulare un altro nome.',
  },
  'email-invalid': {
    title: 'Controlli l’indirizzo e-mail',
    visitor: 'Controlli l’indirizzo e-mail, per favore. Ha questa forma: name@example.com',
    staff: 'Aiuti il visitatore a scrivere l’indirizzo e-mail.',
    it: 'L’indirizzo non ha @ o non ha un dominio, oppure supera 100 caratteri.',
  },
  'invitation-empty': {
    title: 'Mostri il Suo invito',
    visitor: 'Scriva il codice o l’indirizzo e-mail del Suo invito, oppure avvicini il badge al lettore.',
    staff: 'Aiuti il visitatore a trovare il codice, o cerchi il suo indirizzo e-mail nell’elenco.',
    it: 'La sala è "invited" e non è stato indicato nulla.',
  },
  'not-invited': {
    title: 'Non troviamo questo invito',
    visitor: 'Non troviamo questo invito. Lo controlli ancora una volta o si rivolga al nostro personale.',
    staff:
      'Cerchi il visitatore nell’elenco di questa sala. Se ne fa parte, l’IT può aggiungerlo al file di configurazione.',
    it: 'Nessuna voce di "invited" di questa sala ha questo indirizzo e-mail, codice o badge.',
  },
  'invitation-tries-exceeded': {
    title: 'Chieda aiuto al nostro personale',
    visitor: 'Questo schermo ha bisogno di una breve pausa. Il nostro personale può cercare il Suo invito.',
    staff:
      'Cerchi il visitatore nell’elenco di questa sala. Tra qualche minuto lo schermo accetterà di nuovo codici.',
    it: 'Troppi inviti errati in poco tempo su questo totem; attende, perché i codici non si possano indovinare.',
  },
  'room-not-listed': {
    title: 'Questa sala non è più qui',
    visitor: 'Torni indietro e scelga un’altra sala, per favore.',
    staff: 'Confronti le sale di questo schermo con il programma, e riavvii Foyer perché le legga di nuovo.',
    it: 'Lo schermo ha chiesto un identificativo di sala che non c’è nel file di configurazione in vigore.',
  },
  'room-not-open': {
    title: 'Questa sala non è ancora aperta',
    visitor: 'Torni un po’ più tardi, per favore. L’elenco delle sale indica quando apre.',
    staff: 'Se la sala dovrebbe essere aperta, controlli l’ora su questo schermo e l’inizio nel programma.',
    it: 'Secondo l’orologio di questo computer è prima di startsAt meno doorsOpenMinutes, o dopo endsAt.',
  },
  'room-not-started': {
    title: 'La sala non è ancora iniziata',
    visitor: 'Resti qui, per favore. Entrerà automaticamente non appena inizia.',
    staff: 'Chieda all’organizzatore di avviare la riunione.',
    it: 'Zoom 3008: non avviata, e «Consenti ai partecipanti di entrare prima dell’organizzatore» è disattivato o c’è una sala d’attesa attiva.',
  },
  'room-full': {
    title: 'La sala al momento è piena',
    visitor: 'Attenda un momento, per favore. Entrerà non appena si libera un posto.',
    staff: 'Mandi i visitatori in un’altra sala, o chieda più posti all’organizzatore.',
    it: 'Zoom 4005: la capienza della licenza dell’organizzatore è raggiunta. Una licenza più grande la aumenta.',
  },
  'room-locked': {
    title: 'La sala al momento è chiusa',
    visitor: 'L’organizzatore ha chiuso la porta per ora. Attenda un momento o scelga un’altra sala.',
    staff: 'Chieda all’organizzatore di sbloccare la riunione: Strumenti host, Blocca riunione.',
    it: 'Zoom 4006: l’organizzatore ha bloccato la riunione in corso.',
  },
  'room-ended': {
    title: 'Questa sala è terminata',
    visitor: 'Grazie della visita. Scelga un’altra sala, per favore.',
    staff: 'Se dovrebbe essere ancora in corso, chieda all’organizzatore di riavviare la riunione.',
    it: 'Zoom 4004 (o 13208 per un webinar live simulato). Se lo dicono tutte le sale, controlli le intestazioni di isolamento della pagina.',
  },
  'room-unknown': {
    title: 'Non troviamo questa sala',
    visitor: 'Scelga un’altra sala o chieda aiuto al nostro personale.',
    staff:
      'Confronti il numero di riunione di questa sala con l’invito dell’organizzatore, e lo corregga nel file di configurazione.',
    it: 'Zoom 3001, 3610 o 3707: la riunione è stata eliminata o è scaduta, oppure un link personale non vale più.',
  },
  'room-misconfigured': {
    title: 'Questa sala ha prima bisogno del nostro aiuto',
    visitor: 'Scelga un’altra sala o chieda aiuto al nostro personale.',
    staff:
      'Dica all’IT di quale sala si tratta. Intanto mandi i visitatori a un altro schermo o in un’altra sala.',
    it: 'Zoom 3702, 3703 o 3706: il numero di riunione è malformato o il suo organizzatore non esiste. Controlli meetingNumber o joinLink.',
  },
  'passcode-wrong': {
    title: 'La porta di questa sala ha bisogno di noi',
    visitor: 'Chieda al nostro personale di aprire la porta. Non ha sbagliato nulla.',
    staff:
      'Chieda all’organizzatore il passcode attuale. Va nel file di configurazione, o nella schermata del personale dove la sede lo consente.',
    it: 'Zoom 3004 o 3714: il passcode è stato cambiato, o l’account ne aggiunge uno per regola. Lo rilegga dalla riunione; non lo codifichi.',
  },
  'host-busy': {
    title: 'La sala non è ancora pronta',
    visitor: 'L’organizzatore è ancora in un’altra sala. Attenda un momento, per favore.',
    staff: 'Chieda all’organizzatore di terminare l’altra riunione in corso sullo stesso account.',
    it: 'Zoom 3000 o 3711: una licenza regge una riunione alla volta. Assegni organizzatori diversi alle sale contemporanee.',
  },
  'host-unavailable': {
    title: 'La sala non può aprire in questo momento',
    visitor: 'Scelga un’altra sala o chieda aiuto al nostro personale.',
    staff: 'Dica all’IT che l’organizzatore di questa sala non è attivo su Zoom.',
    it: 'Zoom 3625 o 3709: l’utente organizzatore è stato rimosso o disattivato, o ha perso la licenza.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
