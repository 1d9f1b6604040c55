// French words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Adressez-vous à notre équipe',
    visitor: 'L’hôte doit vous faire entrer de nouveau. Notre équipe peut le lui demander pour vous.',
    staff: 'Demandez à l’hôte si ce visiteur peut revenir.',
    it: 'Zoom 3009 : « Autoriser les participants exclus à rejoindre de nouveau » est désactivé dans les paramètres de l’hôte.',
  },
  'refused-from-waiting-room': {
    title: 'L’hôte ne vous a pas fait entrer',
    visitor: 'La salle est peut-être occupée. Notre équipe se renseignera volontiers pour vous.',
    staff: 'Demandez à l’hôte si ce visiteur peut entrer.',
    it: 'L’hôte a retiré ce participant de la salle d’attente de Zoom.',
  },
  'already-in': {
    title: 'Vous semblez déjà être dans cette salle',
    visitor: 'Quittez-la sur votre autre écran, puis réessayez ici.',
    staff: 'Demandez à l’hôte de retirer le participant en double, puis réessayez.',
    it: 'Zoom 4008 : le même participant est déjà dans la réunion. Un lien personnel ne fonctionne que sur un appareil à la fois.',
  },
  'email-required': {
    title: 'Cette salle demande votre adresse e-mail',
    visitor: 'Veuillez saisir votre adresse e-mail pour entrer.',
    staff: 'Aidez le visiteur à saisir une adresse e-mail.',
    it: 'Zoom 3005 : le webinaire ou l’inscription demande une adresse à chaque entrée.',
  },
  'email-refused': {
    title: 'Veuillez utiliser une autre adresse e-mail',
    visitor: 'Cette salle ne peut pas accepter cette adresse e-mail. Veuillez en saisir une autre.',
    staff: 'Aidez le visiteur à utiliser une autre adresse e-mail que celle de l’hôte.',
    it: 'Zoom 3620, 3624 ou 3627 : l’adresse est bloquée par le compte, ou est celle de l’hôte et exigerait une connexion.',
  },
  'registration-required': {
    title: 'Cette salle est réservée aux personnes inscrites',
    visitor: 'Notre équipe peut vous indiquer comment vous inscrire.',
    staff:
      'Demandez à l’hôte de désactiver l’inscription pour cette salle, ou à l’informatique de mettre un lien d’inscrit dans le fichier de configuration.',
    it: 'Zoom 3099, 3110, 3116 ou 3135 : l’inscription est activée. Il faut le lien personnel d’un inscrit ou d’un panéliste pour entrer.',
  },
  'registration-off': {
    title: 'Les inscriptions ne sont pas encore ouvertes',
    visitor: 'Choisissez une autre salle ou adressez-vous à notre équipe.',
    staff:
      'Demandez à l’hôte d’activer l’inscription pour cette salle, ou signalez à l’informatique qu’elle n’en a pas besoin.',
    it: 'Zoom 404 : la réunion n’a pas d’inscription, mais "entry" de la salle vaut "registered". Activez l’inscription dans Zoom, ou mettez "entry" sur "open".',
  },
  'registration-closed': {
    title: 'Les inscriptions pour cette salle sont closes',
    visitor: 'Choisissez une autre salle ou adressez-vous à notre équipe.',
    staff:
      'Demandez à l’hôte si d’autres inscriptions sont possibles : elles sont closes, complètes ou terminées.',
    it: 'Zoom 3043 : la réunion a atteint son nombre d’inscrits. 3038 : la réunion est terminée. Le numéro figure dans le détail.',
  },
  'registration-limit': {
    title: 'Utilisez une autre adresse e-mail aujourd’hui',
    visitor:
      'Cette adresse a déjà servi plusieurs fois ici aujourd’hui. Utilisez-en une autre ou adressez-vous à notre équipe.',
    staff: 'Aidez le visiteur à utiliser une autre adresse e-mail. Celle-ci fonctionnera de nouveau demain.',
    it: 'Zoom 429 : une adresse peut être inscrite à une réunion trois fois par jour. Les autres adresses ne sont pas concernées.',
  },
  'registration-refused': {
    title: 'Adressez-vous à notre équipe',
    visitor: 'L’inscription à cette salle a besoin de notre aide.',
    staff:
      'Donnez à l’informatique le numéro ci-dessous. Demandez entre-temps à l’hôte un lien propre à cette personne.',
    it: 'Zoom a refusé cette inscription ; le numéro dit pourquoi. 200 : pas le droit de le faire. 300 : un champ. 3027 ou 3032 : l’adresse est celle de l’hôte ou d’un panéliste, qui ont leurs propres liens.',
  },
  'sign-in-required': {
    title: 'Cette salle demande un compte Zoom',
    visitor: 'Il n’est pas possible d’y entrer depuis cet écran. Adressez-vous à notre équipe.',
    staff: 'Demandez à l’hôte de désactiver « Exiger une authentification pour rejoindre » pour cette salle.',
    it: 'Zoom 3034, 3051, 3052, 3100 ou 6024 : l’authentification est activée pour la réunion ou imposée par le compte.',
  },
  'real-name-required': {
    title: 'Cette salle demande une vérification de votre nom',
    visitor: 'Il n’est pas possible d’y entrer depuis cet écran. Adressez-vous à notre équipe.',
    staff: 'Montrez au visiteur comment rejoindre avec son propre compte Zoom sur son propre appareil.',
    it: 'Zoom 3082 : vérification du nom réel, une règle de certaines régions. Elle est impossible sur une borne.',
  },
  'information-barrier': {
    title: 'Cette salle n’est pas accessible d’ici',
    visitor: 'Choisissez une autre salle ou adressez-vous à notre équipe.',
    staff: 'Prévenez l’informatique que Zoom tient cette salle à l’écart de cette borne.',
    it: 'Zoom 4007 : une barrière d’information du compte sépare ces groupes. La décision revient à son administrateur.',
  },
  'app-not-approved': {
    title: 'Cette salle n’est pas encore accessible d’ici',
    visitor: 'Choisissez une autre salle ou adressez-vous à notre équipe.',
    staff:
      'Faites entrer les visiteurs autrement, et signalez à l’informatique que cette salle appartient à un autre compte Zoom.',
    it: 'Zoom 4011 : l’application n’est pas publiée et la réunion est sur un autre compte. Organisez la salle sur le compte propriétaire de l’application, ou faites valider celle-ci.',
  },
  'anonymous-refused': {
    title: 'Cette salle n’est pas accessible d’ici en ce moment',
    visitor: 'Choisissez une autre salle ou demandez à notre équipe un autre moyen d’entrer.',
    staff: 'Proposez le lien Zoom habituel de la salle sur un autre appareil, et prévenez l’informatique.',
    it: 'Zoom 4012 : entrer avec un simple nom est refusé à cette application. C’est permis sur le compte propriétaire de l’application ; Zoom peut le changer de son côté, vérifiez donc de nouveau plus tard.',
  },
  'token-refused': {
    title: 'Cette salle a d’abord besoin de notre aide',
    visitor: 'Choisissez une autre salle ou demandez de l’aide à notre équipe.',
    staff:
      'Prévenez l’informatique. Proposez entre-temps le lien Zoom habituel de la salle sur un autre appareil.',
    it: 'Zoom 3265, 3623, 4013 à 4016 ou 4018 : un jeton d’inscrit, ZAK ou OBF manque, a expiré ou a été émis pour une autre réunion.',
  },
  'authorizer-absent': {
    title: 'La salle attend son hôte',
    visitor: 'Réessayez quand l’hôte sera arrivé.',
    staff:
      'Demandez au membre de l’équipe au nom duquel cette borne entre de rejoindre la salle en premier et d’y rester.',
    it: 'Zoom 4017 ou 4019 : l’utilisateur qui a autorisé l’application n’est pas dans la réunion, ou l’a quittée.',
  },
  'app-blocked': {
    title: 'Cette salle n’est pas accessible d’ici',
    visitor: 'Choisissez une autre salle ou adressez-vous à notre équipe.',
    staff: 'Proposez le lien Zoom habituel de la salle sur un autre appareil, et prévenez l’informatique.',
    it: 'Zoom 6603 : l’administrateur du compte de l’hôte bloque cette application. Elle doit figurer sur sa liste d’applications autorisées.',
  },
  'web-joining-off': {
    title: 'Cette salle n’est pas accessible d’ici',
    visitor: 'Choisissez une autre salle ou demandez à notre équipe un autre moyen d’entrer.',
    staff:
      'Demandez à l’hôte d’autoriser l’accès depuis un navigateur, ou proposez l’application Zoom sur un autre appareil.',
    it: 'Zoom 3603 à 3611, 3630 ou 3701 : « Rejoindre depuis votre navigateur » est désactivé pour le compte de l’hôte, ou ce type de réunion ne s’ouvre pas sur le web.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
