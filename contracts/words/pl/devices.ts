// Polish words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInPolish = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Sprawdź kamerę i dźwięk',
    title: 'Kamera, mikrofon i dźwięk',
    hint: 'Nikt inny tego nie widzi i nie słyszy. Nic nie zostaje zapisane.',
    close: 'Gotowe',
    picture: 'Obraz z kamery',
    starting: 'Chwileczkę',
    works: {
      camera: 'Kamera działa.',
      microphone: 'Prosimy coś powiedzieć: pasek porusza się, gdy słyszymy głos.',
    } satisfies Record<InputKind, string>,
    heard: 'Słyszymy głos.',
    level: 'Jak głośno słyszymy głos',
    play: 'Odtwórz dźwięk',
    played:
      'Powinny zabrzmieć dwa dźwięki. Jeśli ich nie słychać, prosimy zwiększyć głośność lub założyć słuchawki.',
    notPlayed: 'W tej chwili nie ma dźwięku. Mimo to można wejść.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Nie ma tu kamery. Można wejść bez niej.',
      busy: 'Kamera jest zajęta przez coś innego. Można wejść bez niej.',
      refused: 'Kamera jest tu wyłączona. Można wejść bez niej.',
      failed: 'Kamera się nie uruchamia. Można wejść bez niej.',
    },
    microphone: {
      missing: 'Nie ma tu mikrofonu. Można wejść i słuchać.',
      busy: 'Mikrofon jest zajęty przez coś innego. Można wejść i słuchać.',
      refused: 'Mikrofon jest tu wyłączony. Można wejść i słuchać.',
      failed: 'Mikrofon się nie uruchamia. Można wejść i słuchać.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'Nie można użyć kamery. Innych widać i słychać',
      microphone: 'Nie można użyć mikrofonu. Innych słychać i można pisać na czacie',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Za głośno lub za cicho? Głośność można zmienić na słuchawkach lub głośniku',
  },
  staff: {
    title: 'Urządzenia',
    hint: 'Kamera, mikrofon i głośnik tego kiosku. Kamera jest włączona tylko podczas testu.',
    start: 'Testuj teraz',
    stop: 'Zakończ test',
    kinds: { camera: 'Kamera', microphone: 'Mikrofon', speaker: 'Głośnik' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'Systemowe',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – brak`,
    missing: (kinds: string) =>
      `W tej chwili brak: ${kinds}. Do czasu powrotu goście mają urządzenie systemowe.`,
    keep: 'Użyj ich na tym kiosku',
    kept: 'Następny gość użyje tych urządzeń. Po ponownym uruchomieniu lub odłączeniu są odnajdywane po nazwie.',
    notKept:
      'Następny gość użyje tych urządzeń, ale nie można było ich zapisać na następne uruchomienie. Proszę powiedzieć IT.',
    /** By a policy. */
    locked: (kinds: string) => `Ustalone przez IT: ${kinds}. Tutaj nie można tego zmienić.`,
    byVisitor: 'To, co goście wybiorą w menu samego Zooma, obowiązuje tylko podczas ich wizyty.',
  },
};
