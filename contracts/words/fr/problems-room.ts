// French words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Veuillez saisir votre nom',
    visitor: 'Veuillez saisir votre nom. Les personnes présentes dans la salle le verront.',
    staff: 'Aidez le visiteur à saisir un nom.',
    it: 'Une fois les espaces réduits, le nom ne contenait plus rien de visible.',
  },
  'name-too-long': {
    title: 'Ce nom est un peu trop long',
    visitor: 'Ce nom est un peu trop long. Veuillez le raccourcir.',
    staff: 'Aidez le visiteur à raccourcir son nom.',
    it: 'Zoom accepte 128 unités par nom ; un caractère hors de l’alphabet latin de base compte double.',
  },
  'name-has-markup': {
    title: 'Veuillez écrire ce nom autrement',
    visitor: 'Veuillez saisir votre nom sans le signe <.',
    staff: 'Aidez le visiteur à saisir son nom sans le signe <.',
    it: 'Zoom refuse les noms qui contiennent "<script".',
  },
  'name-has-hidden-characters': {
    title: 'Veuillez saisir ce nom à nouveau',
    visitor: 'Ce nom contient des caractères invisibles. Veuillez l’effacer et le saisir à nouveau.',
    staff: 'Aidez le visiteur à vider le champ et à saisir son nom à la main au lieu de le coller.',
    it: 'Les caractères de contrôle, de largeur nulle ou d’inversion du sens d’écriture sont refusés, car ils permettent d’imiter un autre nom.',
  },
  'email-invalid': {
    title: 'Veuillez vérifier l’adresse e-mail',
    visitor: 'Veuillez vérifier l’adresse e-mail. Elle se présente ainsi : name@example.com',
    staff: 'Aidez le visiteur à saisir son adresse e-mail.',
    it: 'L’adresse n’a pas de @ ou pas de domaine, ou dépasse 100 caractères.',
  },
  'invitation-empty': {
    title: 'Veuillez présenter votre invitation',
    visitor:
      'Saisissez le code ou l’adresse e-mail de votre invitation, ou présentez votre badge au lecteur.',
    staff: 'Aidez le visiteur à trouver le code, ou cherchez son adresse e-mail dans la liste.',
    it: 'La salle est "invited", et rien n’a été saisi.',
  },
  'not-invited': {
    title: 'Nous ne trouvons pas cette invitation',
    visitor:
      'Nous ne trouvons pas cette invitation. Vérifiez-la encore une fois ou adressez-vous à notre équipe.',
    staff:
      'Cherchez le visiteur dans la liste de cette salle. S’il doit y figurer, l’informatique peut l’ajouter au fichier de configuration.',
    it: 'Aucune entrée de "invited" pour cette salle n’a cette adresse e-mail, ce code ou ce badge.',
  },
  'invitation-tries-exceeded': {
    title: 'Notre équipe peut vous aider',
    visitor: 'Cet écran a besoin d’une courte pause. Notre équipe peut rechercher votre invitation.',
    staff:
      'Cherchez le visiteur dans la liste de cette salle. L’écran acceptera de nouveau des codes dans quelques minutes.',
    it: 'Trop d’invitations erronées en peu de temps sur cette borne ; elle attend, afin que les codes ne puissent pas être devinés.',
  },
  'room-not-listed': {
    title: 'Cette salle n’est plus proposée ici',
    visitor: 'Veuillez revenir en arrière et choisir une autre salle.',
    staff: 'Comparez les salles de cet écran avec le programme, puis redémarrez Foyer pour les relire.',
    it: 'L’écran a demandé un identifiant de salle qui n’existe pas dans le fichier de configuration en vigueur.',
  },
  'room-not-open': {
    title: 'Cette salle n’est pas encore ouverte',
    visitor: 'Revenez un peu plus tard. La liste des salles indique l’heure d’ouverture.',
    staff:
      'Si la salle devait être ouverte, vérifiez l’heure de cet écran et l’heure de début dans le programme.',
    it: 'D’après l’horloge de cet ordinateur, il est plus tôt que startsAt moins doorsOpenMinutes, ou plus tard que endsAt.',
  },
  'room-not-started': {
    title: 'La salle n’a pas encore commencé',
    visitor: 'Restez ici, s’il vous plaît. Vous entrerez automatiquement dès le début.',
    staff: 'Demandez à l’hôte de démarrer la réunion.',
    it: 'Zoom 3008 : réunion non démarrée, et « Autoriser les participants à rejoindre avant l’hôte » est désactivé ou une salle d’attente est activée.',
  },
  'room-full': {
    title: 'La salle est complète pour le moment',
    visitor: 'Patientez un instant. Vous entrerez dès qu’une place se libère.',
    staff: 'Dirigez les visiteurs vers une autre salle, ou demandez plus de places à l’hôte.',
    it: 'Zoom 4005 : la capacité de la licence de l’hôte est atteinte. Une licence supérieure l’augmente.',
  },
  'room-locked': {
    title: 'La salle est fermée pour le moment',
    visitor: 'L’hôte a fermé la porte pour l’instant. Patientez un peu ou choisissez une autre salle.',
    staff: 'Demandez à l’hôte de déverrouiller la réunion : Outils de l’hôte, Verrouiller la réunion.',
    it: 'Zoom 4006 : l’hôte a verrouillé la réunion en cours.',
  },
  'room-ended': {
    title: 'Cette salle est terminée',
    visitor: 'Merci de votre visite. Veuillez choisir une autre salle.',
    staff: 'Si elle devait encore durer, demandez à l’hôte de redémarrer la réunion.',
    it: 'Zoom 4004 (ou 13208 pour un webinaire en direct simulé). Si toutes les salles l’indiquent, vérifiez les en-têtes d’isolation de la page.',
  },
  'room-unknown': {
    title: 'Nous ne trouvons pas cette salle',
    visitor: 'Choisissez une autre salle ou demandez de l’aide à notre équipe.',
    staff:
      'Comparez le numéro de réunion de cette salle avec l’invitation de l’hôte, et corrigez-le dans le fichier de configuration.',
    it: 'Zoom 3001, 3610 ou 3707 : la réunion a été supprimée ou a expiré, ou un lien personnel n’est plus valable.',
  },
  'room-misconfigured': {
    title: 'Cette salle a d’abord besoin de notre aide',
    visitor: 'Choisissez une autre salle ou demandez de l’aide à notre équipe.',
    staff:
      'Indiquez à l’informatique de quelle salle il s’agit. Dirigez entre-temps les visiteurs vers un autre écran ou une autre salle.',
    it: 'Zoom 3702, 3703 ou 3706 : le numéro de réunion est mal formé ou son hôte n’existe pas. Vérifiez meetingNumber ou joinLink.',
  },
  'passcode-wrong': {
    title: 'La porte de cette salle a besoin de notre aide',
    visitor: 'Demandez à notre équipe de vous l’ouvrir. Vous n’y êtes pour rien.',
    staff:
      'Demandez à l’hôte le code secret actuel. Saisissez-le dans le fichier de configuration, ou sur l’écran de l’équipe si le lieu le permet.',
    it: 'Zoom 3004 ou 3714 : le code secret a été changé, ou une règle du compte en ajoute un. Relisez-le dans la réunion ; ne l’encodez pas.',
  },
  'host-busy': {
    title: 'La salle n’est pas encore prête',
    visitor: 'L’hôte est encore dans une autre salle. Patientez un instant.',
    staff: 'Demandez à l’hôte de terminer l’autre réunion en cours sur le même compte.',
    it: 'Zoom 3000 ou 3711 : une licence ne permet qu’une réunion à la fois. Donnez des hôtes différents aux salles simultanées.',
  },
  'host-unavailable': {
    title: 'La salle ne peut pas ouvrir pour le moment',
    visitor: 'Choisissez une autre salle ou demandez de l’aide à notre équipe.',
    staff: 'Prévenez l’informatique que l’hôte de cette salle n’est pas actif chez Zoom.',
    it: 'Zoom 3625 ou 3709 : l’utilisateur hôte a été supprimé ou désactivé, ou a perdu sa licence.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
