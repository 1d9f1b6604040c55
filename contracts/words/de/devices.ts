// German words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInGerman = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Kamera und Ton prüfen',
    title: 'Kamera, Mikrofon und Ton',
    hint: 'Nur Sie sehen und hören das. Nichts wird aufbewahrt.',
    close: 'Fertig',
    picture: 'Bild der Kamera',
    starting: 'Einen Moment bitte',
    works: {
      camera: 'Die Kamera funktioniert.',
      microphone: 'Sagen Sie etwas: Der Balken bewegt sich, wenn wir Sie hören.',
    } satisfies Record<InputKind, string>,
    heard: 'Wir hören Sie.',
    level: 'Wie laut wir Sie hören',
    play: 'Einen Ton abspielen',
    played:
      'Sie sollten zwei Töne gehört haben. Wenn nicht, stellen Sie bitte lauter, oder setzen Sie den Kopfhörer auf.',
    notPlayed: 'Im Moment ist kein Ton zu hören. Sie können trotzdem hineingehen.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Hier ist keine Kamera. Sie können ohne hineingehen.',
      busy: 'Die Kamera wird gerade anderweitig benutzt. Sie können ohne hineingehen.',
      refused: 'Die Kamera ist hier ausgeschaltet. Sie können ohne hineingehen.',
      failed: 'Die Kamera startet nicht. Sie können ohne hineingehen.',
    },
    microphone: {
      missing: 'Hier ist kein Mikrofon. Sie können hineingehen und zuhören.',
      busy: 'Das Mikrofon wird gerade anderweitig benutzt. Sie können hineingehen und zuhören.',
      refused: 'Das Mikrofon ist hier ausgeschaltet. Sie können hineingehen und zuhören.',
      failed: 'Das Mikrofon startet nicht. Sie können hineingehen und zuhören.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'Die Kamera lässt sich nicht benutzen. Sie sehen und hören die anderen',
      microphone:
        'Das Mikrofon lässt sich nicht benutzen. Sie hören die anderen und können im Chat schreiben',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Zu laut oder zu leise? Stellen Sie die Lautstärke am Kopfhörer oder am Lautsprecher ein',
  },
  staff: {
    title: 'Geräte',
    hint: 'Kamera, Mikrofon und Lautsprecher dieses Terminals. Die Kamera ist nur an, solange Sie testen.',
    start: 'Jetzt testen',
    stop: 'Test beenden',
    kinds: { camera: 'Kamera', microphone: 'Mikrofon', speaker: 'Lautsprecher' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'Das des Systems',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – nicht da`,
    missing: (kinds: string) =>
      `Im Moment nicht da: ${kinds}. Gäste bekommen das des Systems, bis es wieder da ist.`,
    keep: 'Auf diesem Terminal verwenden',
    kept: 'Der nächste Gast bekommt diese. Nach einem Neustart, oder wenn sie abgezogen waren, werden sie am Namen wiedererkannt.',
    notKept:
      'Der nächste Gast bekommt diese, aber für den nächsten Start ließen sie sich nicht speichern. Sagen Sie der IT Bescheid.',
    /** By a policy. */
    locked: (kinds: string) => `Von der IT festgelegt: ${kinds}. Das lässt sich hier nicht ändern.`,
    byVisitor: 'Was Gäste im Menü von Zoom selbst wählen, gilt nur für ihren Besuch.',
  },
};
