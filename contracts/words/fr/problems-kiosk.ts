// French words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Cet écran a besoin de notre aide',
  visitor: 'Utilisez un autre écran ou adressez-vous à notre équipe.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Comparez l’heure de cet écran avec votre montre. Si elle est fausse, prévenez l’informatique.',
    it: 'Zoom 3705 sur une signature toute neuve : l’horloge de cet ordinateur est décalée. Réparez sa synchronisation.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Prévenez l’informatique que Zoom n’accepte pas la signature de cette borne.',
    it: 'Zoom 3712 : le secret ne correspond pas à la clé, ou « Meeting SDK » sous Embed est désactivé dans les paramètres de l’application.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Prévenez l’informatique que Zoom n’accepte pas les identifiants de cette borne.',
    it: 'Zoom 3704, 3710 ou 3713 : l’ID client est faux ou vient de l’autre cloud, ou son application est désactivée.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Redémarrez Foyer. Si cela se reproduit, donnez à l’informatique le code ci-dessous.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 ou 5013 : la forme de la demande d’entrée n’a pas convenu à Zoom. Une erreur de Foyer.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Prévenez l’informatique que Foyer doit être mis à jour sur toutes les bornes.',
    it: 'Zoom 10000 : le Meeting SDK de cette version est inférieur au minimum de Zoom, qui augmente chaque trimestre.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Redémarrez cet ordinateur. Si cela se reproduit, prévenez l’informatique.',
    it: 'Zoom 5000 ou 3635 : WebAssembly ou les périphériques multimédias sont indisponibles. Vérifiez les pilotes graphiques, le logiciel de sécurité et l’intégrité des fichiers de Foyer.',
  },
  'zoom-unreachable': {
    title: 'La salle est injoignable pour le moment',
    visitor: 'La connexion devrait revenir bientôt. Restez ici, s’il vous plaît.',
    staff:
      'Vérifiez le câble réseau ou le Wi-Fi de cet ordinateur. Si d’autres écrans sont touchés, prévenez l’informatique.',
    it: 'Aucune réponse exploitable de Zoom (3621 ou -3000) : vérifiez le réseau, le proxy et le pare-feu pour *.zoom.us sur TCP 443.',
  },
  'zoom-error': {
    title: 'La salle ne répond pas pour le moment',
    visitor: 'Elle devrait bientôt revenir. Restez ici, s’il vous plaît.',
    staff:
      'Attendez quelques minutes. Si cela persiste, consultez status.zoom.us et prévenez l’informatique.',
    it: 'Zoom 1, 403, 3622 ou 4009 : une panne du côté de Zoom, ou le compte est désactivé.',
  },
  'zoom-throttling': {
    title: 'Beaucoup de personnes entrent en ce moment',
    visitor: 'Restez ici, s’il vous plaît. Ce sera votre tour dans un instant.',
    staff: 'Faites entrer les visiteurs l’un après l’autre pendant quelques minutes.',
    it: 'Zoom 3633 : les entrées se suivent trop vite, à moins de 10 secondes environ. Foyer attend, puis réessaie.',
  },
  'zoom-wants-captcha': {
    title: 'Trop de personnes entrent en même temps',
    visitor: 'Adressez-vous à notre équipe ou revenez dans quelques minutes.',
    staff:
      'Ne faites entrer personne depuis ce hall pendant dix minutes ; ensuite, faites entrer les visiteurs l’un après l’autre.',
    it: 'Zoom 3634 : trop d’entrées depuis une même adresse publique, Zoom exige un captcha. Échelonnez les bornes ou donnez-leur plusieurs adresses publiques.',
  },
  'join-timed-out': {
    title: 'Cela prend plus de temps que prévu',
    visitor: 'Nous réessayons pour vous. Restez ici, s’il vous plaît.',
    staff:
      'Vérifiez si le réseau est lent aussi sur d’autres écrans. Si c’est le cas, prévenez l’informatique.',
    it: 'La page de réunion n’a pas été prête à temps, ou Zoom n’a pas répondu à temps. Vérifiez le réseau et la charge de cet ordinateur.',
  },
  'connection-lost': {
    title: 'La connexion a été interrompue',
    visitor: 'Nous vous ramenons dans la salle. Restez ici, s’il vous plaît.',
    staff: 'Vérifiez le câble réseau ou le Wi-Fi de cet ordinateur.',
    it: 'Zoom 4000 ou 4001, ou un socket fermé : la liaison avec Zoom s’est rompue et n’a pas pu être rétablie.',
  },
  'meeting-page-hung': {
    title: 'L’image de la salle s’est figée',
    visitor: 'Entrez de nouveau, s’il vous plaît. Cela ne prend qu’un instant.',
    staff: 'Si cela arrive souvent sur cet écran, redémarrez l’ordinateur et prévenez l’informatique.',
    it: 'La page de réunion n’a pas répondu au signal de vie : elle est bloquée, ou son processus s’est arrêté. Vérifiez la charge, la mémoire et le pilote graphique de cet ordinateur.',
  },
  'meeting-page-gone': {
    title: 'La salle a été interrompue',
    visitor: 'Entrez de nouveau, s’il vous plaît. Cela ne prend qu’un instant.',
    staff: 'Si cela arrive souvent sur cet écran, redémarrez l’ordinateur et prévenez l’informatique.',
    it: 'La page de réunion est passée d’elle-même à une autre adresse. L’heure est dans le registre ; prévenez les auteurs de Foyer.',
  },
  'refused-unknown': {
    title: 'Nous n’avons pas pu vous faire entrer',
    visitor: 'Réessayez ou demandez de l’aide à notre équipe.',
    staff: 'Réessayez une fois. Si cela se reproduit, notez le code ci-dessous et prévenez l’informatique.',
    it: 'Zoom a refusé avec un numéro que Foyer ne connaît pas (ou 200 : sans raison). Cherchez ce numéro chez Zoom et dans le registre.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff:
      'Prévenez l’informatique que cette borne ne peut plus tenir son registre. Les visiteurs peuvent toujours entrer.',
    it: 'Le dossier du registre n’est pas accessible en écriture : vérifiez l’espace libre et les droits.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Prévenez l’informatique que le fichier de configuration de cette borne est incorrect. Elle fonctionne avec le dernier qui était bon ; les changements plus récents ne comptent pas.',
    it: 'Le fichier de configuration était inutilisable au dernier démarrage ; « foyer check » dit ce qui ne va pas. Corrigez-le et redémarrez Foyer.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Prévenez l’informatique que cette borne ne peut pas utiliser le fichier de configuration de son serveur. Elle fonctionne avec le dernier qui était bon ; les changements plus récents ne comptent pas.',
    it: 'Le fichier de configuration signé est inaccessible, a expiré ou a été refusé ; « foyer check » dit pourquoi. Les salles ne sont peut-être plus à jour.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Occupez-vous du visiteur qui a appelé depuis cette borne. Ouvrir l’écran de l’équipe fait disparaître cette ligne.',
    it: 'Un appel à l’équipe a été lancé. Le registre dit quand, et jusqu’où il est allé.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Regardez si une caméra, un micro ou un haut-parleur de cette borne est débranché : les visiteurs en ont un autre en attendant. « Appareils », sur l’écran de l’équipe, dit lequel.',
    it: 'Un nom sous « devices » dans le fichier de configuration, ou choisi sur l’écran de l’équipe, ne figure pas parmi les appareils de cet ordinateur.',
  },
  'no-visit': {
    title: 'Veuillez recommencer',
    visitor: 'Veuillez choisir votre salle encore une fois.',
    staff: 'Si cela arrive souvent sur cet écran, redémarrez Foyer et prévenez l’informatique.',
    it: 'L’écran a parlé d’une visite que Foyer avait déjà terminée.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Redémarrez Foyer et prévenez immédiatement l’informatique.',
    it: 'Une page étrangère à Foyer a demandé quelque chose et a été refusée. Son adresse est dans le fichier journal.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Redémarrez Foyer. Si cela se reproduit, prévenez l’informatique.',
    it: 'L’écran a envoyé quelque chose que son contrat n’autorise pas. Une erreur de Foyer ; le canal est dans le fichier journal.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Redémarrez Foyer. Si cela se reproduit, prévenez l’informatique.',
    it: 'Une erreur inattendue de Foyer. Le fichier journal contient une ligne à la même heure.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
