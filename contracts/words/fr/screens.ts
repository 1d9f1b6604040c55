// French, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { EndedWhy } from '../../visit.ts';

const plural = new Intl.PluralRules('fr');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'seconde', 'secondes');
/** What an outage has hit: figures and Zoom's numbers only. */
const counted = (visits: number, rooms: number, codes: string): string =>
  `${many(visits, 'visite', 'visites')}, ${many(rooms, 'salle', 'salles')}${codes === '' ? '' : ` – ${codes}`}`;

export const screensInFrench = {
  /** BCP 47, for the page's own lang attribute. */
  language: 'fr',
  common: {
    backToRooms: 'Retour aux salles',
    leave: 'Quitter',
    cancel: 'Annuler',
    rehearsal: 'Répétition – sans connexion à Zoom',
    loading: 'Un instant, s’il vous plaît',
  },
  rooms: {
    title: 'Choisissez votre salle',
    welcome: 'Bienvenue',
    now: 'Ouvertes maintenant',
    later: 'Plus tard',
    enter: 'Entrer',
    opensAt: (time: string) => `Ouvre à ${time}`,
    opensOn: (day: string, time: string) => `Ouvre le ${day} à ${time}`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `À partir de ${start}`,
    until: (end: string) => `Jusqu’à ${end}`,
    nothingNow: 'Aucune salle n’est ouverte pour le moment. La prochaine est indiquée ci-dessous.',
    nothingLeft: 'Il n’y a plus de salle aujourd’hui. Merci de votre visite.',
    staffNotice: 'Pour l’équipe',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Les visiteurs ne peuvent plus entrer depuis ${since} – ${counted(visits, rooms, codes)}. Détails sur l’écran de l’équipe`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom refuse les visiteurs depuis ${since} – ${counted(visits, rooms, codes)}. Détails sur l’écran de l’équipe`,
  },
  name: {
    title: 'Quel est votre nom ?',
    hint: 'Les personnes présentes dans la salle le verront.',
    email: 'Votre adresse e-mail',
    emailConsent:
      'Votre adresse est transmise à Zoom et à l’hôte de cette salle. Cet écran ne la conserve pas.',
    invitation: 'Code d’invitation ou adresse e-mail',
    invitationHint: 'Ou présentez votre badge au lecteur.',
    /** What staff who try a room are called in it. */
    testName: 'Test',
    enter: 'Entrer dans la salle',
    yourRoom: 'Votre salle',
    showKeyboard: 'Afficher le clavier',
    hideKeyboard: 'Masquer le clavier',
  },
  keyboard: {
    label: 'Clavier à l’écran',
    done: 'Terminé',
    space: 'Espace',
    backspace: 'Effacer',
    shift: 'Majuscules',
    accents: 'Lettres accentuées',
    letters: 'Lettres simples',
  },
  joining: {
    title: (room: string) => `Nous vous conduisons vers « ${room} »`,
    again: (room: string) => `Nouvel essai vers « ${room} »`,
    instead: (fullRoom: string) =>
      `« ${fullRoom} » est complète pour le moment. Nous vous accueillons ici à la place.`,
    hint: 'Cela prend quelques secondes.',
  },
  waitingRoom: {
    title: 'L’hôte va vous faire entrer',
    hint: (room: string) =>
      `Vous êtes à la porte de « ${room} ». Restez ici, s’il vous plaît : l’hôte voit votre nom.`,
  },
  notStarted: {
    title: (room: string) => `« ${room} » n’a pas encore commencé`,
    hint: 'Restez ici, s’il vous plaît. Vous entrerez automatiquement dès le début.',
    nextLook: (count: number) => `Nouvelle vérification dans ${seconds(count)}`,
  },
  inRoom: {
    camera: { on: 'Caméra activée', off: 'Caméra désactivée' },
    microphone: { on: 'Micro activé', off: 'Micro désactivé' },
    joinAudio: 'Touchez le casque ci-dessous pour écouter et parler',
    reconnecting: 'Reconnexion en cours. Restez ici, s’il vous plaît',
  },
  problem: {
    retry: 'Réessayer',
    clearsIn: (count: number) => `Cet écran s’efface dans ${seconds(count)}`,
    retryIn: (count: number) => `Nouvel essai dans ${seconds(count)}`,
    enterEmail: 'Saisir l’adresse e-mail',
    changeEmail: 'Changer d’adresse e-mail',
    changeName: 'Changer de nom',
    changeInvitation: 'Changer d’invitation',
    forStaff: 'Pour l’équipe',
    staffDo: 'Que faire',
    itDetail: 'Pour l’informatique',
    code: 'Code',
    detail: 'Détail',
    reference: 'Référence',
    staffScreen: 'Écran de l’équipe',
    zoomCode: (code: number, meaning: string | null) =>
      meaning === null ? `Zoom ${code}` : `Zoom ${code} : ${meaning}`,
  },
  /** Ways on where this kiosk cannot let somebody in. */
  ways: {
    ownPhone: 'Entrez avec votre téléphone',
    pointCamera: 'Visez ce code avec l’appareil photo de votre téléphone.',
    qrCode: 'Code QR contenant le lien vers cette salle',
    personal: 'Ce lien n’est que pour vous.',
    dialIn: 'Participez par téléphone',
    numbers: 'Numéros de téléphone par pays',
    meetingNumber: 'Numéro de réunion',
    passcode: 'Code secret',
    askStaff: 'Notre équipe vous aidera volontiers',
    staffAt: (contact: string) => `Notre équipe se trouve ici : ${contact}`,
  },
  ended: {
    'ended-by-host': {
      title: 'L’hôte a mis fin à cette salle',
      hint: 'Merci de votre présence.',
    },
    removed: {
      title: 'Votre visite dans cette salle est terminée',
      hint: 'L’hôte y a mis fin. Si vous avez une question, notre équipe vous aidera volontiers.',
    },
    'time-limit': {
      title: 'Le temps prévu pour cette salle est écoulé',
      hint: 'Merci de votre présence.',
    },
    elsewhere: {
      title: 'Vous avez continué sur un autre écran',
      hint: 'Celui-ci est libre pour la personne suivante.',
    },
  } satisfies Record<EndedWhy, { title: string; hint: string }>,
  thanks: {
    title: 'Merci de votre visite',
    hint: 'À bientôt.',
  },
  broken: {
    title: 'Adressez-vous à notre équipe',
    hint: 'Cet écran a besoin d’être relancé.',
    reload: 'Recommencer',
  },
};
