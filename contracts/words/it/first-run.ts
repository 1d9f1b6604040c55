// Italian words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInItalian = {
  step: (at: number, of: number) => `Passo ${at} di ${of}`,
  back: 'Indietro',
  paste: 'Incolla',
  venue: {
    label: 'Come si chiama la Sua sede?',
    hint: 'I visitatori lo leggono sulla prima schermata.',
    empty: 'Scriva un nome, per favore.',
  },
  pin: {
    hint: 'Con il PIN il personale apre la sua schermata: tenga premuto l’orologio della prima schermata per 3 secondi, o prema Ctrl+Alt+S.',
    chosen: 'Il PIN è scelto',
    another: 'Scegli un altro PIN',
  },
  credentials: {
    title: 'La chiave di Zoom',
    hint: 'Crei un’app con il Meeting SDK su marketplace.zoom.us e copi il suo ID client e il suo segreto client. Senza di essi nessuno può entrare.',
    clientId: 'ID client',
    clientSecret: 'Segreto client',
    unusable: 'Non può essere questo: lo copi di nuovo, da solo e intero.',
    others: 'Scrivine altri',
    'no-encryption':
      'Questo computer non offre crittografia per i segreti. In chiaro, chiunque possa leggere i file di questo utente può leggerli.',
    plainText: 'Salva in chiaro su questo computer',
    'encryption-failed':
      'Il sistema operativo ha rifiutato di cifrare. Sblocchi il suo portachiavi e vada avanti ancora una volta.',
    'store-unwritable':
      'Non è stato possibile salvarli: la cartella dei dati di Foyer deve essere scrivibile.',
  },
  room: {
    title: (at: number) => `Sala ${at}`,
    link: 'Link Zoom o numero della riunione',
    linkHint: 'Lo incolli dall’invito.',
    withPasscode: (number: string) => `Riunione ${number}, con il suo passcode`,
    withoutPasscode: (number: string) => `Riunione ${number}, senza passcode`,
    name: 'Che cosa leggono i visitatori',
    nameHint: 'Per esempio: Apertura.',
    passcode: 'Passcode',
    passcodeHint: 'Come nell’invito. Lo lasci vuoto se non c’è.',
    another: 'Aggiungi un’altra sala',
    remove: 'Togli questa sala',
    mistakes: {
      empty: 'Incolli un link o scriva un numero, per favore.',
      unreadable: 'Non è né un link Zoom per i partecipanti né un numero di riunione.',
      digits: 'Un numero di riunione ha da 9 a 12 cifre.',
      'not-zoom': 'Questo link non porta a Zoom.',
      personal:
        'In un link personale non c’è alcun numero. Lo apra in un browser e copi il numero della riunione.',
      host: 'È il link con cui l’organizzatore avvia la riunione. Usi quello per i partecipanti.',
      registration: 'Questo link porta a un’iscrizione. Usi il link che l’iscrizione conferma, o il numero.',
      'long-passcode':
        'Il passcode di questo link è troppo lungo per un totem. Scriva sotto il passcode proprio della sala.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Funzionerà?',
    hint: 'Foyer guarda questo computer e le sue sale. Non entra in nessuna. Ciò che non è verde dice che cosa fare; può andare avanti comunque.',
    failed: 'Non è stato possibile guardare. Torni indietro e veda se tutto è scritto, o guardi di nuovo.',
  },
  ready: {
    title: 'C’è tutto',
    hint: 'Foyer si apre come lo vedranno i visitatori. Entri Lei stesso una volta in ogni sala prima dell’apertura.',
    window: 'In una finestra',
    fill: 'Riempi lo schermo e bloccalo',
    open: 'Apri Foyer',
    failures: {
      missing: 'Manca ancora qualcosa o qualcosa non è giusto. Torni indietro e guardi ogni passo.',
      exists: 'C’è già un file di configurazione. Riavvii Foyer per usarlo.',
      unwritable:
        'Non è stato possibile scrivere il file di configurazione: la cartella dei dati di Foyer deve essere scrivibile.',
    },
  },
};
