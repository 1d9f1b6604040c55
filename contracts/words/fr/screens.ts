// French, screen by screen. A sentence with a value in it is a function, so that a language may put it anywhere.
import type { IdleRule } from '../../idle-rule.ts';
import type { CallReached } from '../../staff-call.ts';
import type { EndedWhy, Interruption } from '../../visit.ts';

const plural = new Intl.PluralRules('fr');
const many = (count: number, one: string, others: string): string =>
  `${count} ${plural.select(count) === 'one' ? one : others}`;
const seconds = (count: number): string => many(count, 'seconde', 'secondes');
/** Of seconds; a minute that has begun counts. */
const minutes = (count: number): string => many(Math.ceil(count / 60), 'minute', 'minutes');
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
  /** Chosen by a visitor for this visit, by staff for their screen. */
  languages: {
    label: 'Langue',
    title: 'Choisissez votre langue',
  },
  rooms: {
    title: 'Choisissez votre salle',
    welcome: 'Bienvenue',
    now: 'Ouvertes maintenant',
    later: 'Plus tard',
    enter: 'Entrer',
    opensAt: (time: string) => `Ouvre à ${time}`,
    opensOn: (day: string, time: string) => `Ouvre le ${day} à ${time}`,
    /** After one of the two above. */
    keepPlace: (opening: string) => `${opening} – garder ma place`,
    fromTo: (start: string, end: string) => `${start} – ${end}`,
    from: (start: string) => `À partir de ${start}`,
    until: (end: string) => `Jusqu’à ${end}`,
    nothingNow: 'Aucune salle n’est ouverte pour le moment. La prochaine est indiquée ci-dessous.',
    nothingLeft: 'Il n’y a plus de salle aujourd’hui. Merci de votre visite.',
    offline: 'Cet écran n’a pas de connexion pour le moment. Elle reviendra toute seule.',
    staffNotice: 'Pour l’équipe',
    dayAndTime: (day: string, time: string) => `${day}, ${time}`,
    incident: (since: string, visits: number, rooms: number, codes: string) =>
      `Les visiteurs ne peuvent plus entrer depuis ${since} – ${counted(visits, rooms, codes)}. Détails sur l’écran de l’équipe`,
    incidentRefused: (since: string, visits: number, rooms: number, codes: string) =>
      `Zoom refuse les visiteurs depuis ${since} – ${counted(visits, rooms, codes)}. Détails sur l’écran de l’équipe`,
  },
  /** While nobody is there. Read from afar. */
  attract: {
    title: 'Entrez dans une salle',
    begin: 'Touchez pour commencer',
    now: 'Maintenant',
    next: 'Ensuite',
  },
  callStaff: {
    call: 'Appeler l’équipe',
    /** Where the call shows on this kiosk only. */
    ask: 'J’ai besoin d’aide',
    again: 'Appeler de nouveau',
    called: 'Notre équipe est prévenue. Restez ici, s’il vous plaît.',
    'screen-only': 'Cet écran indique maintenant à notre équipe que vous avez besoin d’aide.',
    'not-reached': 'L’appel n’a pas abouti.',
  } satisfies Record<CallReached | 'call' | 'ask' | 'again', string>,
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
    /** What happens with a name, and for how long the venue keeps it. */
    privacy: (days: number) =>
      `Votre nom est aussi transmis à Zoom. Le lieu le conserve ${many(days, 'jour', 'jours')} ; cet écran l’oublie à votre départ.`,
    /** On a person's own machine. */
    remember: 'Retenir mon nom sur cet ordinateur',
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
    /** On the keyboard of a language that has other letters: those of e-mail addresses and codes, and back. */
    latin: 'Lettres latines',
    own: 'Lettres de cette langue',
    /** What a syllable that was typed may be written as. */
    candidates: 'Caractères au choix',
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
    'maximum-stay': {
      title: 'Merci de votre visite',
      hint: 'Le temps prévu est écoulé, et cet écran est libre pour la personne suivante. Vous pouvez revenir à tout moment.',
    },
  } satisfies Record<EndedWhy | 'maximum-stay', { title: string; hint: string }>,
  thanks: {
    title: 'Merci de votre visite',
    hint: 'À bientôt.',
  },
  interrupted: {
    crashed: {
      title: 'Désolés, cet écran a eu une panne',
      hint: 'Il fonctionne de nouveau. Veuillez choisir votre salle encore une fois.',
    },
    slept: {
      title: 'Cet écran était en veille',
      hint: 'Votre visite s’est terminée entre-temps. Veuillez choisir votre salle encore une fois.',
    },
  } satisfies Record<Interruption, { title: string; hint: string }>,
  /** Without Foyer behind it: main/kiosk/ask-staff-page.ts. */
  askStaff: {
    title: 'Adressez-vous à notre équipe',
    hint: 'Cet écran a besoin de son aide. Vous pouvez en utiliser un autre en attendant.',
    byItself: 'Il réessaiera de lui-même dans un quart d’heure.',
    reference: 'Référence',
  },
  goOn: {
    to: (room: string) => `Continuer vers « ${room} »`,
    as: (name: string) => `Vous entrez sous le nom de ${name}.`,
  },
  placeKept: {
    title: (room: string) => `Votre place dans « ${room} » est gardée`,
    hint: 'Vous entrerez automatiquement à l’ouverture des portes. Restez près de cet écran, s’il vous plaît.',
    opensIn: (count: number) => `Ouvre dans ${count < 60 ? seconds(count) : minutes(count)}`,
  },
  stillThere: {
    title: 'Êtes-vous toujours là ?',
    over: 'Votre temps ici touche à sa fin',
    here: 'Je suis toujours là',
    seen: 'D’accord',
    secondsLeft: (count: number) => seconds(count),
    overIn: (count: number) => `Votre temps ici se termine dans ${seconds(count)}`,
    hints: {
      screen: 'Touchez l’écran pour continuer. Sinon, il s’efface pour la personne suivante.',
      waiting:
        'Vous attendez qu’on vous fasse entrer. Touchez l’écran pour garder votre place. Sinon, elle revient à la personne suivante.',
      'not-started':
        'Vous attendez l’ouverture de la salle. Touchez l’écran pour garder votre place. Sinon, elle revient à la personne suivante.',
      untouched: 'Vous êtes dans la salle. Touchez l’écran pour y rester. Sinon, vous quittez la salle.',
      alone:
        'Il n’y a personne d’autre dans la salle. Touchez l’écran pour y rester. Sinon, vous quittez la salle.',
      'maximum-stay': 'D’autres personnes aimeraient aussi entrer ici. Vous pouvez revenir à tout moment.',
    } satisfies Record<IdleRule, string>,
  },
  broken: {
    title: 'Adressez-vous à notre équipe',
    hint: 'Cet écran a besoin d’être relancé.',
    reload: 'Recommencer',
  },
};
