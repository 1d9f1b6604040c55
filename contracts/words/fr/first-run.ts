// French words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInFrench = {
  step: (at: number, of: number) => `Étape ${at} sur ${of}`,
  back: 'Retour',
  paste: 'Coller',
  venue: {
    label: 'Comment s’appelle votre lieu ?',
    hint: 'Les visiteurs le lisent sur le premier écran.',
    empty: 'Veuillez saisir un nom.',
  },
  pin: {
    hint: 'Avec le code PIN, l’équipe ouvre son écran : appuyez sur l’horloge du premier écran pendant 3 secondes, ou sur Ctrl+Alt+S.',
    chosen: 'Le code PIN est choisi',
    another: 'Choisir un autre code PIN',
  },
  credentials: {
    title: 'La clé de Zoom',
    hint: 'Créez une application avec le Meeting SDK sur marketplace.zoom.us et copiez son ID client et son secret client. Sans eux, personne ne peut entrer dans une salle.',
    clientId: 'ID client',
    clientSecret: 'Secret client',
    unusable: 'Cela ne peut pas en être un : copiez-le de nouveau, seul et en entier.',
    others: 'En saisir d’autres',
    'no-encryption':
      'Cet ordinateur n’offre aucun chiffrement pour les secrets. En clair, toute personne qui peut lire les fichiers de cet utilisateur peut les lire.',
    plainText: 'Enregistrer en clair sur cet ordinateur',
    'encryption-failed':
      'Le système d’exploitation a refusé de chiffrer. Déverrouillez son trousseau et continuez encore une fois.',
    'store-unwritable':
      'Ils n’ont pas pu être enregistrés : le dossier de données de Foyer doit être accessible en écriture.',
  },
  room: {
    title: (at: number) => `Salle ${at}`,
    link: 'Lien Zoom ou numéro de réunion',
    linkHint: 'Collez-le depuis l’invitation.',
    withPasscode: (number: string) => `Réunion ${number}, avec son code secret`,
    withoutPasscode: (number: string) => `Réunion ${number}, sans code secret`,
    name: 'Ce que lisent les visiteurs',
    nameHint: 'Par exemple : Conférence d’ouverture.',
    passcode: 'Code secret',
    passcodeHint: 'Comme dans l’invitation. Laissez vide s’il n’y en a pas.',
    another: 'Ajouter une autre salle',
    remove: 'Retirer cette salle',
    mistakes: {
      empty: 'Veuillez coller un lien ou saisir un numéro.',
      unreadable: 'Ce n’est ni un lien Zoom pour les participants ni un numéro de réunion.',
      digits: 'Un numéro de réunion a de 9 à 12 chiffres.',
      'not-zoom': 'Ce lien ne mène pas à Zoom.',
      personal:
        'Un lien personnel ne contient pas de numéro. Ouvrez-le dans un navigateur et copiez le numéro de réunion.',
      host: 'C’est le lien avec lequel l’hôte démarre. Prenez celui des participants.',
      registration:
        'Ce lien mène à une inscription. Prenez le lien que l’inscription confirme, ou le numéro.',
      'long-passcode':
        'Le code secret de ce lien est trop long pour une borne. Saisissez ci-dessous le code secret propre à la salle.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Est-ce que cela marchera ?',
    hint: 'Foyer examine cet ordinateur et ses salles. Il n’entre dans aucune. Ce qui n’est pas vert dit quoi faire ; vous pouvez continuer malgré tout.',
    failed:
      'L’examen n’a pas pu se faire. Revenez en arrière et voyez si tout est saisi, ou regardez de nouveau.',
  },
  ready: {
    title: 'Tout est là',
    hint: 'Foyer s’ouvre tel que les visiteurs le verront. Entrez vous-même une fois dans chaque salle avant l’ouverture des portes.',
    window: 'Dans une fenêtre',
    fill: 'Remplir l’écran et le verrouiller',
    open: 'Ouvrir Foyer',
    failures: {
      missing: 'Quelque chose manque encore ou n’est pas juste. Revenez en arrière et regardez chaque étape.',
      exists: 'Il y a déjà un fichier de configuration. Redémarrez Foyer pour l’utiliser.',
      unwritable:
        'Le fichier de configuration n’a pas pu être écrit : le dossier de données de Foyer doit être accessible en écriture.',
    },
  },
};
