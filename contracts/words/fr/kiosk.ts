// French words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInFrench = {
  setUp: {
    title: 'Choisissez un code PIN pour l’équipe',
    hint: 'Cet écran devient une borne verrouillée. Avec le code PIN, l’équipe ouvre son écran et quitte la borne : appuyez sur l’horloge pendant 3 secondes, ou sur Ctrl+Alt+S.',
    length: 'De 6 à 12 chiffres. Notez-le là où les visiteurs ne peuvent pas le voir.',
    againTitle: 'Saisissez le code PIN encore une fois',
    next: 'Suivant',
    finish: 'Verrouiller cette borne',
    startOver: 'Recommencer',
    keeping: 'Enregistrement du code PIN',
    differs: 'Les deux codes PIN ne sont pas identiques. Veuillez le choisir de nouveau.',
    notKept:
      'Le code PIN n’a pas pu être enregistré sur cet ordinateur. Prévenez l’informatique : le dossier de données de Foyer doit être accessible en écriture.',
    mistakes: {
      digits: 'Un code PIN ne contient que des chiffres.',
      short: 'Un code PIN demande au moins six chiffres.',
      long: 'Un code PIN a douze chiffres au plus.',
      easy: 'Ce code PIN est l’un des premiers que chacun essaierait. Veuillez en choisir un autre.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Réglages',
    hint: 'Avec quoi cette borne fonctionne, et qui l’a décidé. Pour modifier quelque chose, changez le fichier de configuration et redémarrez Foyer.',
    columns: { name: 'Réglage', value: 'Valeur', origin: 'Source' },
    look: 'Regarder de nouveau',
    kept: 'enregistré',
    notKept: 'non enregistré',
    unset: 'non défini',
    origins: {
      default: 'valeur de Foyer',
      'venue-file': 'fichier de configuration',
      environment: 'environnement',
      'command-line': 'ligne de commande',
      machine: 'cet ordinateur',
      remote: 'fichier de configuration du serveur',
      policy: 'stratégie, verrouillé',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Borne',
    hint: 'Une visite en cours est d’abord terminée et notée.',
    states: {
      windowed:
        'C’est une simple fenêtre, pas une borne verrouillée : le fichier de configuration le veut ainsi.',
      locked: 'Cette borne est verrouillée.',
      unlocked: 'Cette borne n’est pas verrouillée. Elle se verrouille à son prochain démarrage.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Redémarrer Foyer',
    restartHint: 'Prend quelques secondes. La borne est ensuite comme à la mise en marche.',
    leave: 'Quitter la borne',
    leaveHint: 'La fenêtre devient une simple fenêtre, et le bureau est accessible.',
    quit: 'Fermer Foyer',
    quitHint: 'Foyer se ferme. Les visiteurs trouvent le bureau.',
    neverLeave: 'Le fichier de configuration ne permet pas à l’équipe de quitter cette borne.',
    lock: 'Verrouiller de nouveau',
    lockHint: 'La fenêtre remplit l’écran, et personne ne la quitte sans le code PIN.',
    sure: 'En êtes-vous sûr ?',
    yes: 'Oui',
    no: 'Non',
    going: 'Un instant, s’il vous plaît',
  },
};
