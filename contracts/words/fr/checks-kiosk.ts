// French words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'La vérification n’a pas pu se faire à temps : relancez-la.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Fichier de configuration',
    findings: {
      sound: 'Le fichier de configuration est correct.',
      broken:
        'Corrigez le fichier de configuration : la borne ne démarre pas ainsi, et aucune salle n’a pu être vérifiée.',
      'others-may-write':
        'Seul le fichier de configuration installé doit compter, mais d’autres qu’un administrateur peuvent le modifier : voir à côté.',
      'remote-stale':
        'La borne ne peut pas utiliser le fichier de configuration de son serveur et fonctionne avec le dernier qui était bon : voir à côté.',
      'last-good':
        'Corrigez le fichier de configuration : d’ici là, la borne fonctionne avec le dernier qui était bon, et les changements plus récents ne comptent pas.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'Identifiants du SDK',
    findings: {
      'from-environment': 'Ils viennent de l’environnement.',
      'from-store': 'Ils sont enregistrés sur cet ordinateur.',
      'not-needed': 'Un serveur de signature signe ; aucun secret de SDK n’est nécessaire ici.',
      missing: 'Indiquez l’ID client et le secret du SDK : sans eux, personne ne peut entrer.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Signature',
    findings: {
      sound:
        'Une signature peut être produite pour chaque salle, et ses attributs sont justes. Seul Zoom peut dire si la clé lui convient.',
      unsound:
        'Prévenez l’informatique : les attributs de la signature de ces salles ne sont pas ceux demandés.',
      refused:
        'Vérifiez la liste de salles du serveur de signature et le jeton ou le certificat de cette borne : il n’a pas signé comme demandé pour ces salles.',
      'no-answer': 'Vérifiez le serveur de signature et le réseau qui y mène : il ne répond pas.',
      'nothing-to-sign':
        'Il n’y a pas de salle, ou rien pour signer : voir le fichier de configuration et les identifiants du SDK.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Horloge',
    findings: {
      right: 'L’horloge de cet ordinateur est d’accord avec celle de Zoom.',
      off: 'Réglez l’horloge de cet ordinateur sur un serveur de temps. Entre-temps, Foyer corrige ses signatures tant qu’il peut demander l’heure à Zoom.',
      'far-off':
        'Réglez maintenant l’horloge de cet ordinateur sur un serveur de temps : les signatures sont corrigées, mais les certificats, l’ouverture des portes et les heures du registre suivent cette horloge.',
      unmeasured:
        'Il n’a pas été possible de demander l’heure à Zoom : vérifiez le réseau, et l’horloge à la main.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Réseau vers Zoom',
    findings: {
      reached:
        'Zoom répond. Seule une entrée de test à la main peut vérifier les hôtes de *.zoom.us qu’il indique à l’entrée, ainsi qu’UDP.',
      unreached:
        'Ouvrez le pare-feu ou le proxy pour ces hôtes, pour *.zoom.us sur TCP 443 et pour les ports UDP de Zoom.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Compte Zoom',
    findings: {
      works:
        'L’API REST de Zoom répond. Les droits d’inscrire des visiteurs, de créer des salles et de lire des rapports ne peuvent être essayés sans le faire.',
      'not-configured':
        'Aucun compte Zoom n’est configuré : impossible de relire les codes secrets, de vérifier les salles, d’inscrire les visiteurs ou de rapprocher les présences.',
      'needed-by-rooms': 'Configurez le compte Zoom du lieu : sans lui, personne n’entre dans ces salles.',
      refused:
        'Vérifiez l’ID de compte, l’ID client et le secret de l’application Server-to-Server, et qu’elle est activée : Zoom les refuse.',
      'scopes-missing':
        'Ajoutez ces scopes à l’application Server-to-Server sur la Marketplace, puis réactivez-la.',
      'no-answer':
        'Relancez la vérification dans une minute : l’API REST de Zoom n’a pas répondu à toutes les questions comme il faut.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'Version du SDK',
    findings: {
      fine: 'Selon la politique publiée par Zoom, ce SDK est pris en charge ce jour-là ; le minimum peut augmenter à partir du jour indiqué ici.',
      'raises-before':
        'Mettez Foyer à jour avant le jour indiqué ici : Zoom pourra ensuite refuser ce SDK. Zoom annonce le minimum suivant trois mois à l’avance.',
      unlisted:
        'Foyer ne sait pas quand ce SDK est paru : comparez-le à la main au minimum trimestriel de Zoom.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'Fichiers du SDK',
    findings: {
      whole: 'Tous les fichiers du SDK sont là, chacun avec sa taille.',
      unlisted:
        'Réinstallez Foyer si les entrées échouent : la liste des fichiers du SDK manque, ils n’ont donc pas pu être comparés.',
      incomplete: 'Réinstallez Foyer : des fichiers du SDK manquent ou sont abîmés.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Caméra',
    findings: {
      there: 'Une caméra est présente.',
      none: 'Branchez une caméra : les visiteurs peuvent entrer, mais personne ne les voit.',
      unlisted:
        'Les périphériques ne peuvent pas être listés d’ici : consultez l’écran de l’équipe de la borne en marche.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Micro',
    findings: {
      there: 'Un micro est présent.',
      none: 'Branchez un micro : les visiteurs peuvent entrer, mais personne ne les entend.',
      unlisted:
        'Les périphériques ne peuvent pas être listés d’ici : consultez l’écran de l’équipe de la borne en marche.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Appareils choisis',
    findings: {
      'none-chosen': 'Aucun n’est choisi : les visiteurs ont ceux du système.',
      there: 'La caméra, le micro et le haut-parleur choisis pour cette borne sont présents.',
      missing:
        'Branchez ce qui est indiqué ici, ou choisissez-en un autre sous « Appareils » : les visiteurs ont celui du système en attendant.',
      'not-looked':
        'Testez les appareils sur l’écran de l’équipe de la borne en marche : depuis son démarrage, personne n’a cherché ceux qui sont choisis.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Disque du registre',
    findings: {
      ready: 'Le registre est accessible en écriture.',
      'nearly-full': 'Libérez un peu d’espace sur le disque du registre.',
      full: 'Libérez maintenant de l’espace sur le disque du registre : bientôt, plus aucune visite ne sera enregistrée.',
      unwritable:
        'Donnez à l’utilisateur qui exécute Foyer le droit d’écrire dans le dossier du registre, ou réparez le disque.',
      held: 'Réparez le disque, ou fermez l’autre Foyer qui écrit dans ce registre : ces entrées ne sont qu’en mémoire.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Mises à jour',
    findings: {
      off: 'Foyer ne se met pas à jour lui-même : le fichier de configuration ne le demande pas.',
      'left-to-it':
        'Les mises à jour reviennent à l’informatique : cette installation les reçoit par la voie qui l’a installée.',
      none: 'Aucune version plus récente n’est connue ici.',
      held: 'Une version plus récente est là. Elle n’est pas prise maintenant, à cause d’un événement, d’un jour gelé ou de quelqu’un à la borne.',
      ready:
        'Une version plus récente est téléchargée. Elle sera installée à son heure, si personne n’est là.',
      failed:
        'Consultez le journal technique et mettez cette borne à jour à la main si l’événement le demande : elle continue avec la version qu’elle a.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Serveur de signature',
    findings: {
      'not-used': 'Cette borne signe elle-même.',
      strict: 'Il ne signe ni pour les hôtes ni pour des réunions qui ne sont pas des salles.',
      'signs-hosts':
        'Faites refuser le rôle 1 par le serveur de signature : quiconque l’atteint peut entrer dans vos salles comme hôte.',
      'signs-unlisted':
        'Donnez au serveur de signature sa liste de salles : il signe pour n’importe quelle réunion.',
      'signs-anything':
        'Retirez le serveur de signature du réseau : il signe pour n’importe quelle réunion, et pour les hôtes.',
      'no-answer':
        'Il n’a pas été possible de voir si le serveur de signature refuse ce qu’il doit refuser : il ne répond pas comme un tel serveur.',
      unproven:
        'Il n’a pas été possible de voir si le serveur de signature refuse ce qu’il doit refuser : il a refusé aussi les salles du fichier de configuration.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Démarrage avec l’ordinateur',
    findings: {
      registered: 'Foyer démarre quand son utilisateur ouvre sa session.',
      'not-wanted': 'Foyer est démarré à la main, ou par ce que l’IT a mis en place.',
      missing:
        'Démarrez Foyer une fois avec le compte qui ouvre la session ici : l’entrée du système manque, mène ailleurs ou est désactivée. Si cela persiste, le système la refuse.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
