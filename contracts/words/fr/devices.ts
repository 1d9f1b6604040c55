// French words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInFrench = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Vérifier la caméra et le son',
    title: 'Caméra, micro et son',
    hint: 'Personne d’autre ne voit ni n’entend ceci. Rien n’est conservé.',
    close: 'Terminé',
    picture: 'Image de la caméra',
    starting: 'Un instant, s’il vous plaît',
    works: {
      camera: 'La caméra fonctionne.',
      microphone: 'Dites quelque chose : la barre bouge quand nous vous entendons.',
    } satisfies Record<InputKind, string>,
    heard: 'Nous vous entendons.',
    level: 'Force avec laquelle nous vous entendons',
    play: 'Écouter un son',
    played:
      'Vous devriez avoir entendu deux notes. Sinon, montez le volume ou mettez le casque, s’il vous plaît.',
    notPlayed: 'Il n’y a pas de son pour le moment. Vous pouvez entrer quand même.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Il n’y a pas de caméra ici. Vous pouvez entrer sans.',
      busy: 'La caméra est utilisée ailleurs. Vous pouvez entrer sans.',
      refused: 'La caméra est désactivée ici. Vous pouvez entrer sans.',
      failed: 'La caméra ne démarre pas. Vous pouvez entrer sans.',
    },
    microphone: {
      missing: 'Il n’y a pas de micro ici. Vous pouvez entrer et écouter.',
      busy: 'Le micro est utilisé ailleurs. Vous pouvez entrer et écouter.',
      refused: 'Le micro est désactivé ici. Vous pouvez entrer et écouter.',
      failed: 'Le micro ne démarre pas. Vous pouvez entrer et écouter.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'La caméra n’est pas utilisable. Vous voyez et entendez les autres',
      microphone: 'Le micro n’est pas utilisable. Vous entendez les autres et pouvez écrire dans le chat',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Trop fort ou pas assez ? Réglez le volume sur le casque ou le haut-parleur',
  },
  staff: {
    title: 'Appareils',
    hint: 'Caméra, micro et haut-parleur de cette borne. La caméra n’est active que pendant le test.',
    start: 'Tester maintenant',
    stop: 'Arrêter le test',
    kinds: { camera: 'Caméra', microphone: 'Micro', speaker: 'Haut-parleur' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'Celui du système',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – absent`,
    missing: (kinds: string) =>
      `Absent pour le moment : ${kinds}. Les visiteurs ont celui du système jusqu’à son retour.`,
    keep: 'Les utiliser sur cette borne',
    kept: 'Le prochain visiteur aura ceux-ci. Ils sont retrouvés par leur nom après un redémarrage, ou s’ils ont été débranchés.',
    notKept:
      'Le prochain visiteur aura ceux-ci, mais ils n’ont pas pu être enregistrés pour le prochain démarrage. Prévenez l’informatique.',
    /** By a policy. */
    locked: (kinds: string) => `Fixé par l’informatique : ${kinds}. Cela ne peut pas être changé ici.`,
    byVisitor: 'Ce que les visiteurs choisissent dans le menu de Zoom ne vaut que pour leur visite.',
  },
};
