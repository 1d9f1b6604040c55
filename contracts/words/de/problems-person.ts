// German words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Bitte wenden Sie sich an unser Team',
    visitor: 'Der Host muss Sie wieder einlassen. Unser Team fragt gern für Sie.',
    staff: 'Fragen Sie den Host, ob dieser Gast wieder hineindarf.',
    it: 'Zoom 3009: „Entfernten Teilnehmern die erneute Teilnahme erlauben“ ist in den Einstellungen des Hosts aus.',
  },
  'refused-from-waiting-room': {
    title: 'Der Host hat Sie nicht eingelassen',
    visitor: 'Vielleicht ist im Raum gerade viel los. Unser Team fragt gern für Sie nach.',
    staff: 'Fragen Sie den Host, ob dieser Gast hineindarf.',
    it: 'Der Host hat diesen Teilnehmer aus dem Warteraum von Zoom entfernt.',
  },
  'already-in': {
    title: 'Sie scheinen schon in diesem Raum zu sein',
    visitor: 'Bitte verlassen Sie ihn am anderen Gerät und versuchen Sie es dann hier noch einmal.',
    staff:
      'Bitten Sie den Host, den doppelten Teilnehmer zu entfernen, und versuchen Sie es dann noch einmal.',
    it: 'Zoom 4008: Derselbe Teilnehmer ist schon im Meeting. Ein persönlicher Link gilt immer nur auf einem Gerät.',
  },
  'email-required': {
    title: 'Dieser Raum bittet um Ihre E-Mail-Adresse',
    visitor: 'Bitte geben Sie Ihre E-Mail-Adresse ein, um hineinzukommen.',
    staff: 'Helfen Sie dem Gast, eine E-Mail-Adresse einzugeben.',
    it: 'Zoom 3005: Das Webinar oder die Registrierung verlangt bei jedem Beitritt eine Adresse.',
  },
  'email-refused': {
    title: 'Bitte verwenden Sie eine andere E-Mail-Adresse',
    visitor: 'Dieser Raum kann diese E-Mail-Adresse nicht annehmen. Bitte geben Sie eine andere ein.',
    staff: 'Helfen Sie dem Gast, eine andere E-Mail-Adresse zu nehmen, nicht die des Hosts.',
    it: 'Zoom 3620, 3624 oder 3627: Das Konto sperrt die Adresse, oder sie gehört dem Host und würde eine Anmeldung erfordern.',
  },
  'registration-required': {
    title: 'Dieser Raum ist für registrierte Gäste',
    visitor: 'Unser Team sagt Ihnen gern, wie Sie sich registrieren.',
    staff:
      'Bitten Sie den Host, die Registrierung für diesen Raum auszuschalten, oder bitten Sie die IT, einen registrierten Link in die Konfigurationsdatei zu setzen.',
    it: 'Zoom 3099, 3110, 3116 oder 3135: Die Registrierung ist an. Für den Beitritt braucht es den eigenen Link eines Registrierten oder Diskussionsteilnehmers.',
  },
  'registration-off': {
    title: 'Dieser Raum nimmt noch keine Registrierungen an',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder wenden Sie sich an unser Team.',
    staff:
      'Bitten Sie den Host, die Registrierung für diesen Raum einzuschalten, oder sagen Sie der IT, dass er keine braucht.',
    it: 'Zoom 404: Das Meeting hat keine Registrierung, aber "entry" des Raums ist "registered". Schalten Sie die Registrierung bei Zoom ein, oder setzen Sie "entry" auf "open".',
  },
  'registration-closed': {
    title: 'Die Registrierung für diesen Raum ist geschlossen',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder wenden Sie sich an unser Team.',
    staff:
      'Fragen Sie den Host, ob weitere Registrierungen möglich sind: Sie ist geschlossen, voll oder vorbei.',
    it: 'Zoom 3043: Das Meeting hat so viele Registrierte, wie es aufnimmt. 3038: Das Meeting ist vorbei. Die Nummer steht im Detail.',
  },
  'registration-limit': {
    title: 'Bitte heute eine andere E-Mail-Adresse verwenden',
    visitor:
      'Diese Adresse wurde hier heute schon mehrmals verwendet. Bitte nehmen Sie eine andere, oder wenden Sie sich an unser Team.',
    staff: 'Helfen Sie dem Gast, eine andere E-Mail-Adresse zu nehmen. Diese geht morgen wieder.',
    it: 'Zoom 429: Eine Adresse lässt sich für ein Meeting dreimal am Tag registrieren. Andere Adressen sind nicht betroffen.',
  },
  'registration-refused': {
    title: 'Bitte wenden Sie sich an unser Team',
    visitor: 'Die Registrierung für diesen Raum braucht unsere Hilfe.',
    staff:
      'Sagen Sie der IT die Nummer unten. Bitten Sie den Host inzwischen um einen eigenen Link für diesen Gast.',
    it: 'Zoom hat diese Registrierung abgewiesen; die Nummer sagt, warum. 200: kein Recht dazu. 300: ein Feld. 3027 oder 3032: Die Adresse gehört dem Host oder einem Diskussionsteilnehmer, die eigene Links haben.',
  },
  'sign-in-required': {
    title: 'Dieser Raum ist für angemeldete Gäste',
    visitor: 'Von diesem Bildschirm aus kann man ihn nicht betreten. Bitte wenden Sie sich an unser Team.',
    staff:
      'Bitten Sie den Host, für diesen Raum „Authentifizierung zum Beitritt erforderlich“ auszuschalten.',
    it: 'Zoom 3034, 3051, 3052, 3100 oder 6024: Die Authentifizierung ist für das Meeting an oder für das Konto festgeschrieben.',
  },
  'real-name-required': {
    title: 'Dieser Raum verlangt eine Prüfung Ihres Namens',
    visitor: 'Von diesem Bildschirm aus kann man ihn nicht betreten. Bitte wenden Sie sich an unser Team.',
    staff: 'Zeigen Sie dem Gast, wie er mit dem eigenen Zoom-Konto am eigenen Gerät beitritt.',
    it: 'Zoom 3082: Prüfung des echten Namens, eine Regel für manche Regionen. An einem Terminal ist sie nicht möglich.',
  },
  'information-barrier': {
    title: 'Dieser Raum ist von hier aus nicht zugänglich',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder wenden Sie sich an unser Team.',
    staff: 'Sagen Sie der IT, dass Zoom diesen Raum von diesem Terminal getrennt hält.',
    it: 'Zoom 4007: Eine Informationsbarriere des Kontos hält diese Gruppen auseinander. Darüber entscheidet dessen Administrator.',
  },
  'app-not-approved': {
    title: 'Dieser Raum ist von hier aus noch nicht zugänglich',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder wenden Sie sich an unser Team.',
    staff:
      'Schicken Sie Gäste auf einem anderen Weg in diesen Raum, und sagen Sie der IT, dass er zu einem anderen Zoom-Konto gehört.',
    it: 'Zoom 4011: Die App ist nicht veröffentlicht, und das Meeting liegt auf einem anderen Konto. Halten Sie den Raum auf dem Konto ab, dem die App gehört, oder lassen Sie die App prüfen.',
  },
  'anonymous-refused': {
    title: 'Dieser Raum ist von hier aus gerade nicht zugänglich',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder fragen Sie unser Team nach einem anderen Weg hinein.',
    staff:
      'Bieten Sie den gewöhnlichen Zoom-Link des Raums auf einem anderen Gerät an, und sagen Sie der IT Bescheid.',
    it: 'Zoom 4012: Der Beitritt nur mit Namen wird dieser App verweigert. Erlaubt ist er auf dem Konto, dem die App gehört; Zoom kann das auf seiner Seite ändern, prüfen Sie es daher später noch einmal.',
  },
  'token-refused': {
    title: 'Dieser Raum braucht zuerst unsere Hilfe',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder bitten Sie unser Team um Hilfe.',
    staff:
      'Sagen Sie der IT Bescheid. Bieten Sie inzwischen den gewöhnlichen Zoom-Link des Raums auf einem anderen Gerät an.',
    it: 'Zoom 3265, 3623, 4013 bis 4016 oder 4018: Ein Registrierungs-, ZAK- oder OBF-Token fehlt, ist abgelaufen oder gilt für ein anderes Meeting.',
  },
  'authorizer-absent': {
    title: 'Der Raum wartet auf seinen Host',
    visitor: 'Bitte versuchen Sie es noch einmal, wenn der Host da ist.',
    staff:
      'Bitten Sie das Teammitglied, in dessen Namen dieses Terminal beitritt, den Raum zuerst zu betreten und darin zu bleiben.',
    it: 'Zoom 4017 oder 4019: Der Benutzer, der die App autorisiert hat, ist nicht im Meeting oder hat es verlassen.',
  },
  'app-blocked': {
    title: 'Dieser Raum ist von hier aus nicht zugänglich',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder wenden Sie sich an unser Team.',
    staff:
      'Bieten Sie den gewöhnlichen Zoom-Link des Raums auf einem anderen Gerät an, und sagen Sie der IT Bescheid.',
    it: 'Zoom 6603: Der Administrator des Host-Kontos sperrt diese App. Sie muss dort auf die Liste der erlaubten Apps.',
  },
  'web-joining-off': {
    title: 'Dieser Raum ist von hier aus nicht zugänglich',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder fragen Sie unser Team nach einem anderen Weg hinein.',
    staff:
      'Bitten Sie den Host, den Beitritt aus dem Browser zu erlauben, oder bieten Sie die Zoom-App auf einem anderen Gerät an.',
    it: 'Zoom 3603 bis 3611, 3630 oder 3701: „Aus dem Browser beitreten“ ist für das Konto des Hosts aus, oder diese Art Meeting kennt keinen Beitritt aus dem Web.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
