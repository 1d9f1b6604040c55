// Italian words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInItalian = {
  setUp: {
    title: 'Scelga un PIN per il personale',
    hint: 'Questo schermo diventa un totem bloccato. Con il PIN il personale apre la sua schermata ed esce dal totem: tenga premuto l’orologio per 3 secondi, o prema Ctrl+Alt+S.',
    length: 'Da 6 a 12 cifre. Lo annoti dove i visitatori non possono vederlo.',
    againTitle: 'Scriva il PIN ancora una volta',
    next: 'Avanti',
    finish: 'Blocca questo totem',
    startOver: 'Ricomincia',
    keeping: 'Salvataggio del PIN',
    differs: 'I due PIN non sono uguali. Lo scelga di nuovo, per favore.',
    notKept:
      'Non è stato possibile salvare il PIN su questo computer. Dica all’IT che la cartella dei dati di Foyer deve essere scrivibile.',
    mistakes: {
      digits: 'Un PIN ha solo cifre.',
      short: 'Un PIN richiede almeno sei cifre.',
      long: 'Un PIN ha al massimo dodici cifre.',
      easy: 'Questo PIN è uno dei primi che chiunque proverebbe. Ne scelga un altro, per favore.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Impostazioni',
    hint: 'Con che cosa funziona questo totem, e chi l’ha deciso. Per cambiare qualcosa, modifichi il file di configurazione e riavvii Foyer.',
    columns: { name: 'Impostazione', value: 'Valore', origin: 'Da' },
    look: 'Guarda di nuovo',
    kept: 'salvato',
    notKept: 'non salvato',
    unset: 'non impostato',
    origins: {
      default: 'valore di Foyer',
      'venue-file': 'file di configurazione',
      environment: 'ambiente',
      'command-line': 'riga di comando',
      machine: 'questo computer',
      remote: 'file di configurazione dal server',
      policy: 'criterio, bloccato',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Totem',
    hint: 'Una visita in corso viene prima conclusa e annotata.',
    states: {
      windowed: 'Questa è una semplice finestra, non un totem bloccato: così dice il file di configurazione.',
      locked: 'Questo totem è bloccato.',
      unlocked: 'Questo totem non è bloccato. Si blocca da sé al prossimo avvio.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Riavvia Foyer',
    restartHint: 'Richiede alcuni secondi. Poi il totem è come appena acceso.',
    leave: 'Esci dal totem',
    leaveHint: 'La finestra diventa una semplice finestra, e il desktop è raggiungibile.',
    quit: 'Chiudi Foyer',
    quitHint: 'Foyer si chiude. I visitatori trovano il desktop.',
    neverLeave: 'Il file di configurazione non permette al personale di uscire da questo totem.',
    lock: 'Bloccalo di nuovo',
    lockHint: 'La finestra riempie lo schermo, e nessuno ne esce senza il PIN.',
    sure: 'Conferma?',
    yes: 'Sì',
    no: 'No',
    going: 'Un momento, per favore',
  },
};
