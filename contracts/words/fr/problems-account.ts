// French words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Cette salle a d’abord besoin de notre aide',
  visitor: 'Adressez-vous à notre équipe. Vous n’y êtes pour rien.',
} as const;

const SOON = {
  title: 'La salle ne répond pas pour le moment',
  visitor: 'Elle devrait bientôt revenir. Restez ici, s’il vous plaît.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Prévenez l’informatique que cette salle a besoin du compte Zoom du lieu sur cette borne.',
    it: 'Le mode d’entrée de cette salle exige l’API REST de Zoom. Définissez FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID et FOYER_ACCOUNT_CLIENT_SECRET, ou enregistrez-les une fois.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Prévenez l’informatique que Zoom n’accepte pas les identifiants du compte du lieu.',
    it: 'L’ID de compte, l’ID client ou le secret de l’application Server-to-Server est faux, ou l’application est désactivée sur la Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff:
      'Prévenez l’informatique qu’il manque un droit à l’application Zoom du lieu ; son nom figure ci-dessous.',
    it: 'Ajoutez le scope indiqué ici à l’application Server-to-Server sur la Marketplace, puis réactivez-la.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Attendez un peu si un numéro figure ci-dessous : Zoom est en panne. Sinon, vérifiez le réseau de cet ordinateur.',
    it: 'Un numéro HTTP dans le détail est une panne du côté de Zoom : voir status.zoom.us. Sans numéro, rien n’est revenu : vérifiez le réseau et le pare-feu pour api.zoom.us (api.zoomgov.com) sur TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor:
      'Cela peut prendre quelques minutes. Restez ici, s’il vous plaît, ou adressez-vous à notre équipe.',
    staff:
      'Faites entrer les visiteurs un par un : Zoom demande moins d’appels. Une heure ci-dessous indique jusqu’à quand au moins.',
    it: 'L’API REST de Zoom a répondu 429 : une limite de débit de tout le compte, ou de la journée. Foyer attend autant que Zoom le dit, cinq minutes au plus, puis redemande une fois.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff:
      'Prévenez l’informatique que Zoom a donné une réponse que Foyer ne comprend pas ; le numéro figure ci-dessous.',
    it: 'L’API REST a refusé l’appel ou a répondu sous une autre forme que celle documentée. Le chemin et le numéro sont dans le fichier journal.',
  },
  'registration-pending': {
    title: 'L’hôte doit d’abord confirmer votre inscription',
    visitor: 'Votre inscription est entre les mains de l’hôte. Adressez-vous à notre équipe.',
    staff: 'Demandez à l’hôte d’approuver l’inscription, ou de passer la salle en approbation automatique.',
    it: 'L’approbation de cette réunion est manuelle : Zoom ne donne pas de jeton avant l’accord d’une personne.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Prévenez l’informatique que l’utilisateur Zoom de cette salle en est aussi l’hôte.',
    it: '"signedInAs" désigne l’hôte ou un hôte suppléant : chaque visiteur le serait aussi. Désignez un autre utilisateur Zoom.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Prévenez l’informatique que Zoom ne connaît pas l’utilisateur Zoom de cette salle.',
    it: '"signedInAs" désigne un utilisateur qui n’existe pas dans le compte Zoom du lieu : corrigez "userId", ou ajoutez-y l’utilisateur.',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      'Vérifiez le réseau de cet ordinateur, sauf si un numéro figure ci-dessous. Si cela persiste, prévenez l’informatique.',
    it: 'Un numéro HTTP dans le détail est une panne du serveur de signature ("signer" dans le fichier de configuration). Sans numéro, il n’a pas répondu à temps, ou son certificat n’est pas approuvé.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Prévenez l’informatique que le serveur de signature ne dessert pas cette borne ou cette salle.',
    it: 'Le serveur de signature a refusé : vérifiez le jeton ou le certificat de la borne, et la liste de salles du serveur.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Prévenez l’informatique que la réponse du serveur de signature est inutilisable.',
    it: 'Les attributs (claims) de la signature ne correspondent pas à la demande : numéro, rôle 0, heures. Le détail indique lequel.',
  },
  'staff-locked': {
    title: 'L’écran de l’équipe est verrouillé',
    visitor: 'Veuillez revenir en arrière.',
    staff: 'Saisissez de nouveau le code PIN.',
    it: 'L’écran de l’équipe se verrouille de lui-même après quelques minutes.',
  },
  'staff-pin-missing': {
    title: 'Il n’y a pas encore de code PIN ici',
    visitor: 'Veuillez revenir en arrière.',
    staff: 'Demandez un code PIN à l’informatique.',
    it: 'Exécutez "foyer pin" et placez ce qu’il affiche dans le fichier de configuration sous la forme "staff": { "pinHash": … }.',
  },
  'staff-pin-wrong': {
    title: 'Ce code PIN n’est pas le bon',
    visitor: 'Veuillez revenir en arrière.',
    staff: 'Saisissez-le de nouveau.',
    it: 'Le code PIN ne correspond pas à "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Patientez avant le prochain code PIN',
    visitor: 'Veuillez revenir en arrière.',
    staff: 'Attendez le temps indiqué à l’écran, puis saisissez de nouveau le code PIN.',
    it: 'Chaque code PIN erroné allonge l’attente avant l’essai suivant, cinq minutes au plus.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
