// French words of the staff screen. Staff are addressed as people who can act; numbers and Zoom's own words are fine
// here. What a problem is and what to do about it is in problems*.ts, what a check found in checks.ts.
import type { Cure } from '../../problem.ts';
import type { CheckLevel } from '../../check.ts';
import type { Entry } from '../../room.ts';

const plural = new Intl.PluralRules('fr');
const count = (number: number, one: string, others: string): string =>
  `${number} ${plural.select(number) === 'one' ? one : others}`;

/** Whole seconds, in the one or two largest units. */
function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return 'moins d’une minute';
  if (minutes < 60) return count(minutes, 'minute', 'minutes');
  const hours = count(Math.floor(minutes / 60), 'heure', 'heures');
  return minutes % 60 === 0 ? hours : `${hours} ${count(minutes % 60, 'minute', 'minutes')}`;
}

export const staffInFrench = {
  title: 'Pour l’équipe',
  close: 'Fermer',
  locksIn: (seconds: number) =>
    seconds < 60
      ? `Se verrouille dans ${count(seconds, 'seconde', 'secondes')}`
      : `Se verrouille dans ${duration(seconds)}`,
  working: 'Un instant, s’il vous plaît',
  forIt: 'Pour l’informatique',
  pin: {
    title: 'Code PIN de l’équipe',
    hint: 'Saisissez le code PIN de cette borne.',
    typed: (digits: number) => count(digits, 'chiffre saisi', 'chiffres saisis'),
    pad: 'Pavé numérique',
    erase: 'Effacer',
    unlock: 'Ouvrir',
    checking: 'Vérification du code PIN',
    left: (tries: number) => `Encore ${count(tries, 'essai', 'essais')} avant une pause.`,
    wait: (seconds: number) =>
      `Le prochain code PIN pourra être saisi dans ${count(seconds, 'seconde', 'secondes')}.`,
  },
  account: {
    /** Where the venue has no Zoom account on this kiosk, which is no fault. */
    missing:
      'Cette borne ne connaît pas le compte Zoom du lieu. Les salles qui ne demandent qu’un nom fonctionnent comme toujours ; les codes secrets ne peuvent pas être consultés, ni des salles créées d’ici.',
  },
  sections: {
    label: 'Rubriques',
    incidents: 'Incidents',
    check: 'Vérification',
    devices: 'Appareils',
    rooms: 'Salles',
    'new-room': 'Nouvelle salle',
    evidence: 'Preuves',
    settings: 'Réglages',
    kiosk: 'Borne',
    'dress-rehearsal': 'Tous les écrans',
  },
  entry: {
    open: 'par le nom seulement',
    registered: 'inscrits par Foyer',
    invited: 'personnes invitées seulement',
    'signed-in': 'comme utilisateur Zoom du lieu',
  } satisfies Record<Entry, string>,
  incidents: {
    title: 'Incidents',
    hint: 'Ce que plusieurs visiteurs ont rencontré en même temps, pour que personne n’ait à compter.',
    none: 'Rien à signaler',
    noneHint:
      'Aucun problème commun à plusieurs visiteurs. S’il en survient un, il sera indiqué ici, une seule fois.',
    open: 'En cours',
    over: 'Terminé',
    now: 'En ce moment',
    before: 'Déjà terminés',
    since: 'Depuis',
    until: 'jusqu’à',
    lasted: duration,
    hit: 'Touchés',
    hitCount: (visits: number, refusals: number) =>
      `${count(visits, 'visite', 'visites')}, ${count(refusals, 'refus', 'refus')}`,
    rooms: 'Salles',
    codes: 'Zoom dit',
    noCode: 'aucun numéro',
    tried: 'Foyer a essayé',
    triedNothing: 'rien : ces salles n’autorisent pas d’autre moyen',
    helped: 'cela a aidé',
    helpedNot: 'cela n’a pas aidé',
    cures: {
      'correct-clock': 'une nouvelle signature, à l’heure de Zoom',
      'read-passcode': 'le code secret, relu auprès de Zoom',
      'other-entry': 'une autre entrée autorisée par la salle',
      overflow: 'la salle prévue quand celle-ci est complète',
    } satisfies Record<Cure, string>,
    works: 'Fonctionne encore',
    worksNothing: 'rien de vu pour l’instant',
    worksIn: (room: string, entry: string) => `${room} : ${entry}`,
    toDo: 'Que faire',
  },
  check: {
    title: 'Vérification',
    hint: 'Vérifie tout ce qui doit être en ordre avant l’ouverture des portes, sans entrer dans aucune salle.',
    all: 'Tout vérifier maintenant',
    one: 'Vérifier maintenant',
    again: 'Vérifier à nouveau',
    looking: 'Vérification en cours',
    kiosk: 'Cette borne',
    notYet: 'Pas encore vérifié',
    at: (time: string) => `Vérifié à ${time}`,
    levels: {
      green: 'Bon',
      amber: 'À regarder',
      red: 'Agir maintenant',
      unknown: 'Inconnu',
    } satisfies Record<CheckLevel, string>,
  },
  rooms: {
    title: 'Salles',
    hint: 'Entrez vous-même pour voir si une salle fonctionne. Gardez le nom proposé : l’hôte verra que c’est un test.',
    test: 'Essayer cette salle',
    attendance: 'Qui était là',
    hideAttendance: 'Masquer la liste',
    passcode: 'Saisir un nouveau code secret',
    passcodeLabel: 'Le code secret que l’hôte vous a donné',
    passcodeHint: 'Il vaut jusqu’à ce que Zoom donne le code à Foyer, ou que Foyer redémarre.',
    passcodeEmpty: 'Veuillez saisir le code secret.',
    keep: 'Utiliser ce code secret',
    kept: 'Le prochain visiteur utilisera le nouveau code secret.',
    attendanceSpan: 'Sur les dernières 24 heures ; au-delà, avec « foyer attendance ».',
    nobody: 'Personne.',
    rehearsal: 'répétition',
    columns: {
      name: 'Nom',
      entry: 'Mode d’entrée',
      came: 'Arrivée',
      joined: 'Entrée',
      left: 'Sortie',
      outcome: 'Comment cela s’est terminé',
    },
    outcomes: {
      left: 'départ',
      ended: 'salle terminée',
      'gave-up': 'abandon',
      'walked-away': 'parti sans prévenir',
      'stay-over': 'durée maximale atteinte',
      abandoned: 'écran redémarré',
      crashed: 'écran en panne',
      slept: 'ordinateur en veille',
      quit: 'Foyer a été fermé',
    },
  },
  newRoom: {
    title: 'Nouvelle salle',
    hint: 'Crée une réunion chez Zoom avec son propre code secret, puis la relit. Son hôte est le propriétaire de l’application Zoom du lieu.',
    topic: 'Comment s’appelle-t-elle ?',
    topicHint:
      'Les visiteurs le lisent une fois que l’informatique a mis la salle dans le fichier de configuration et redémarré Foyer.',
    topicEmpty: 'Veuillez saisir son nom.',
    start: 'Début',
    now: 'Maintenant',
    earlier: 'Un quart d’heure plus tôt',
    later: 'Un quart d’heure plus tard',
    nextDay: 'Un jour plus tard',
    length: 'Durée',
    minutes: (minutes: number) => count(minutes, 'minute', 'minutes'),
    shorter: 'Un quart d’heure de moins',
    longer: 'Un quart d’heure de plus',
    waitingRoom: 'Salle d’attente',
    withoutWaitingRoom: 'Non, entrée directe',
    withWaitingRoom: 'Oui, l’hôte fait entrer',
    create: 'Créer cette salle',
    made: 'La salle est créée',
    number: 'Numéro de réunion',
    passcode: 'Code secret',
    noPasscode: 'aucun',
    link: 'Lien',
    differences: 'Zoom n’a pas tout repris comme demandé',
    unread: {
      'passcode-rules':
        'Zoom n’a pas donné ses règles pour les codes secrets : celui-ci suit celles de Foyer.',
      room: 'La salle n’a pas pu être relue : voici ce que Zoom a répondu à sa création.',
    },
    asked: 'Demandé',
    got: 'Obtenu',
    venueFile: 'Pour le fichier de configuration, sous « rooms »',
    notShownYet:
      'Les visiteurs voient cette salle une fois que l’informatique a mis ces lignes dans le fichier de configuration et redémarré Foyer.',
    another: 'En créer une autre',
  },
  dressRehearsal: {
    title: 'Tous les écrans',
    hint: 'Tous les écrans qu’un visiteur peut voir, sur cette borne, avec un contenu inventé. Rien n’est rejoint, appelé ni noté.',
    begin: 'Les montrer',
    previous: 'Précédent',
    next: 'Suivant',
    close: 'Retour à l’écran de l’équipe',
    count: (at: number, of: number) => `${at} sur ${of}`,
    room: 'Une salle au titre plutôt long qui demande deux lignes',
    subtitle: 'Quelqu’un qui parle',
    visitor: 'Une personne en visite',
  },
  evidence: {
    title: 'Preuves',
    hint: 'Un rapport des refus sans noms, numéros ni codes secrets, pour une demande d’assistance.',
    since: 'À partir de quand ?',
    hours: (hours: number) =>
      hours === 1
        ? 'Dernière heure'
        : hours % 24 === 0
          ? `${hours / 24} derniers jours`
          : `${hours} dernières heures`,
    lastDay: '24 dernières heures',
    saved: 'Enregistré dans',
    notSaved:
      'Il n’a pas pu être enregistré sur cet ordinateur. Prévenez l’informatique, et copiez-le d’ici.',
    text: 'Le rapport',
  },
};
