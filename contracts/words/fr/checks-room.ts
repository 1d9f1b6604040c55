// French words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account':
    'Non vérifié : aucun compte Zoom n’est configuré pour cette salle. Consultez le portail Zoom.',
  unread:
    'Non vérifié : Zoom ne l’a pas dit. Voir la vérification du compte Zoom, et celle de l’existence de cette salle.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'Chez Zoom',
    findings: {
      exists: 'Zoom connaît cette salle.',
      'other-kind':
        'Corrigez "kind" dans le fichier de configuration : chez Zoom, cette salle est du type indiqué ici.',
      missing:
        'Corrigez le numéro de la salle dans le fichier de configuration, ou recréez la salle : Zoom ne la connaît pas.',
      ...READ,
      unread:
        'Vérifiez le compte Zoom, puis relancez la vérification : Zoom n’a rien dit de cette salle, donc rien n’a été vérifié ici.',
    },
  },
  'room-started': {
    name: 'Démarrage',
    findings: {
      started: 'La salle est en cours.',
      'opens-by-itself': 'La salle s’ouvre avec le premier visiteur.',
      'waits-for-host': 'L’hôte ou un hôte suppléant doit la démarrer : les visiteurs attendent jusque-là.',
      'not-told': 'Zoom ne dit pas si elle a démarré : demandez à l’hôte de la démarrer.',
      ...READ,
    },
  },
  passcode: {
    name: 'Code secret',
    findings: {
      equal: 'Zoom et le fichier de configuration ont le même code secret.',
      none: 'La salle n’a pas de code secret.',
      'only-at-zoom':
        'Mettez le code secret dans le fichier de configuration : Zoom en a un, que Foyer utilise tant qu’il peut le demander.',
      differs:
        'Corrigez le code secret dans le fichier de configuration : Zoom en a un autre, que Foyer utilise tant qu’il peut le demander.',
      'only-in-file':
        'Retirez le code secret du fichier de configuration : Zoom n’en a pas, et Foyer entre sans code tant qu’il peut le demander.',
      'not-told':
        'Zoom ne donne pas le code secret : vérifiez dans le portail Zoom si celui du fichier de configuration est juste.',
      ...READ,
    },
  },
  entry: {
    name: 'Entrée',
    findings: {
      open: 'Chacun entre avec un nom. Zoom ne le permet que dans les réunions du compte propriétaire de l’application SDK ; ailleurs, il répond 4012.',
      registered: 'Chaque visiteur est inscrit auprès de Zoom. Rien ne dit que cela guérit un 4012.',
      invited: 'Seules les personnes de la liste de la salle entrent.',
      'signed-in':
        'Tous les visiteurs entrent comme un seul utilisateur Zoom : pour Zoom, ils sont une seule personne, et rien ne documente si plusieurs peuvent entrer à la fois.',
      'on-behalf':
        'Faites entrer d’abord l’utilisateur Zoom de "signedInAs" : les visiteurs entrent en son nom et sortent quand il sort.',
      'as-me':
        'Désignez un utilisateur de borne dans "signedInAs" : "me" est le propriétaire de l’application Server-to-Server, et les visiteurs entreraient comme cette personne.',
      'host-unknown': 'Assurez-vous que "signedInAs" ne désigne pas l’hôte : Zoom n’a pas pu être interrogé.',
      'as-host':
        'Désignez un autre utilisateur Zoom dans "signedInAs" : celui-ci est l’hôte ou un hôte suppléant, et chaque visiteur le serait aussi.',
      'user-unknown':
        'Corrigez "signedInAs" dans le fichier de configuration : Zoom ne connaît pas cet utilisateur, donc personne ne peut entrer ainsi.',
      'token-refused':
        'Vérifiez "signedInAs" et les scopes de l’application Server-to-Server : Zoom ne donne pas de jeton pour cet utilisateur.',
      'needs-account':
        'Configurez le compte Zoom du lieu : l’entrée de cette salle ne fonctionne pas sans lui.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Inscription',
    findings: {
      off: 'La salle ne demande pas d’inscription.',
      used: 'L’inscription est activée, et Foyer inscrit chaque visiteur.',
      'will-register':
        'Désactivez l’inscription, ou mettez "entry" sur "registered" : les visiteurs sont d’abord refusés, puis inscrits.',
      'shared-link':
        'Remplacez le lien personnel par le numéro de réunion : tous les visiteurs partagent une seule inscription, et un seul peut être présent à la fois.',
      blocks:
        'Désactivez l’inscription dans Zoom, ou mettez "entry" sur "registered" et configurez le compte Zoom : les visiteurs sont refusés.',
      missing:
        'Activez l’inscription dans Zoom, ou mettez "entry" sur "open" : personne ne peut être inscrit.',
      'by-hand':
        'Passez en approbation automatique : les inscrits attendent que l’hôte approuve chacun d’eux.',
      closed: 'Rouvrez l’inscription dans Zoom : elle est close, donc personne de nouveau n’entre.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Connexion',
    findings: {
      'not-required': 'La salle ne demande à personne de se connecter.',
      used: 'La salle demande de se connecter, et les visiteurs entrent comme utilisateur Zoom.',
      'will-sign-in':
        'Désactivez « Exiger une authentification » dans Zoom : les visiteurs sont d’abord refusés, puis entrent comme utilisateur Zoom.',
      blocks:
        'Désactivez « Exiger une authentification » dans Zoom : les visiteurs sans compte Zoom sont refusés.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Personnes extérieures',
    findings: {
      admitted: 'La salle n’est pas réservée aux personnes de son compte.',
      'as-user':
        'Faites une entrée de test à la main : la salle est réservée aux personnes de son compte, et les visiteurs entrent comme utilisateur Zoom.',
      internal:
        'Désactivez « Réunion interne » dans Zoom : les personnes extérieures au compte sont refusées.',
      private: 'Désactivez « Réunion privée » dans Zoom : les personnes extérieures sont refusées.',
      'not-told': 'Zoom ne dit pas si la salle est interne ou privée : consultez le portail Zoom.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Salle d’attente',
    findings: {
      off: 'Les visiteurs entrent immédiatement.',
      'staff-admit': 'Prévoyez quelqu’un dans la salle pour faire entrer : la salle d’attente est activée.',
      'not-told': 'Zoom ne dit pas s’il y a une salle d’attente : consultez le portail Zoom.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Entrée avant l’hôte',
    findings: {
      allowed: 'Les visiteurs peuvent entrer avant l’hôte.',
      'host-is-there': 'La salle est en cours, cela n’a donc pas d’importance.',
      webinar: 'Les webinaires n’ont pas ce réglage : c’est l’hôte qui les démarre.',
      'after-doors':
        'Les portes s’ouvrent avant l’heure à laquelle Zoom laisse entrer : les visiteurs attendent jusqu’à l’heure indiquée ici.',
      overruled:
        'Désactivez la salle d’attente si les visiteurs doivent entrer avant l’hôte : elle l’empêche.',
      off: 'Assurez-vous que l’hôte est là à l’ouverture des portes, ou autorisez l’entrée avant l’hôte.',
      'not-told': 'Zoom ne dit pas si les visiteurs peuvent entrer avant l’hôte : consultez le portail Zoom.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Entrée depuis un navigateur',
    findings: {
      allowed: 'Les paramètres de l’hôte affichent le lien d’entrée depuis un navigateur.',
      'link-off':
        'Activez « Afficher le lien Rejoindre depuis votre navigateur » pour l’hôte : Zoom peut refuser la borne (3603, 3611). Une entrée de test à la main le montre.',
      'end-to-end':
        'Dans Zoom, remplacez le chiffrement de bout en bout par le chiffrement renforcé : rien de ce qui vient d’un navigateur ne peut entrer.',
      'not-told':
        'Zoom ne donne pas ce réglage de l’hôte : consultez le portail Zoom, ou faites une entrée de test à la main.',
      ...READ,
    },
  },
  doors: {
    name: 'Portes',
    findings: {
      'any-time': 'Cette salle n’a pas d’horaires : on peut y entrer à tout moment.',
      planned: 'Les portes sont ouvertes aux heures indiquées ici.',
      over: 'Corrigez les horaires de la salle, ou retirez-la : ses portes sont fermées depuis plus d’un jour, et personne ne peut entrer.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Salle de débordement',
    findings: {
      none: 'Aucune autre salle n’est prévue quand celle-ci est complète : les visiteurs attendent alors.',
      ready: 'Quand cette salle est complète, les visiteurs vont dans la salle indiquée ici.',
      'closed-then':
        'Indiquez une autre salle de débordement, ou corrigez les horaires : la salle indiquée ici n’est jamais ouverte en même temps.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
