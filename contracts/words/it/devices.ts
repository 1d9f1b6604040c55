// Italian words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInItalian = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Prova videocamera e audio',
    title: 'Videocamera, microfono e audio',
    hint: 'Solo Lei vede e sente questo. Nulla viene conservato.',
    close: 'Fatto',
    picture: 'Immagine della videocamera',
    starting: 'Un momento, per favore',
    works: {
      camera: 'La videocamera funziona.',
      microphone: 'Dica qualcosa: la barra si muove quando La sentiamo.',
    } satisfies Record<InputKind, string>,
    heard: 'La sentiamo.',
    level: 'Quanto forte La sentiamo',
    play: 'Ascolta un suono',
    played: 'Dovrebbe aver sentito due note. Altrimenti alzi il volume o indossi le cuffie, per favore.',
    notPlayed: 'Al momento non c’è audio. Può entrare comunque.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Qui non c’è una videocamera. Può entrare senza.',
      busy: 'La videocamera è in uso altrove. Può entrare senza.',
      refused: 'Qui la videocamera è disattivata. Può entrare senza.',
      failed: 'La videocamera non si avvia. Può entrare senza.',
    },
    microphone: {
      missing: 'Qui non c’è un microfono. Può entrare e ascoltare.',
      busy: 'Il microfono è in uso altrove. Può entrare e ascoltare.',
      refused: 'Qui il microfono è disattivato. Può entrare e ascoltare.',
      failed: 'Il microfono non si avvia. Può entrare e ascoltare.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'La videocamera non è utilizzabile. Lei vede e sente gli altri',
      microphone: 'Il microfono non è utilizzabile. Lei sente gli altri e può scrivere in chat',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Troppo forte o troppo piano? Regoli il volume sulle cuffie o sull’altoparlante',
  },
  staff: {
    title: 'Dispositivi',
    hint: 'Videocamera, microfono e altoparlante di questo totem. La videocamera è accesa solo durante la prova.',
    start: 'Prova ora',
    stop: 'Termina la prova',
    kinds: { camera: 'Videocamera', microphone: 'Microfono', speaker: 'Altoparlante' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'Quello del sistema',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – non c’è`,
    missing: (kinds: string) =>
      `Al momento non c’è: ${kinds}. I visitatori usano quello del sistema finché non torna.`,
    keep: 'Usa questi su questo totem',
    kept: 'Il prossimo visitatore userà questi. Si ritrovano per nome dopo un riavvio, o se erano stati scollegati.',
    notKept:
      'Il prossimo visitatore userà questi, ma non è stato possibile salvarli per il prossimo avvio. Avvisi l’IT.',
    /** By a policy. */
    locked: (kinds: string) => `Stabilito dall’IT: ${kinds}. Qui non si può cambiare.`,
    byVisitor: 'Ciò che i visitatori scelgono nel menu di Zoom vale solo per la loro visita.',
  },
};
