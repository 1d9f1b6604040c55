// German words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Bitte geben Sie Ihren Namen ein',
    visitor: 'Bitte geben Sie Ihren Namen ein. Alle im Raum sehen ihn.',
    staff: 'Helfen Sie dem Gast, einen Namen einzugeben.',
    it: 'Vom Namen blieb nichts Sichtbares, nachdem Leerraum zusammengefasst war.',
  },
  'name-too-long': {
    title: 'Dieser Name ist ein wenig zu lang',
    visitor: 'Dieser Name ist ein wenig zu lang. Bitte kürzen Sie ihn.',
    staff: 'Helfen Sie dem Gast, den Namen zu kürzen.',
    it: 'Zoom nimmt 128 Einheiten je Name; ein Zeichen außerhalb der lateinischen Grundschrift zählt doppelt.',
  },
  'name-has-markup': {
    title: 'Bitte schreiben Sie diesen Namen anders',
    visitor: 'Bitte geben Sie Ihren Namen ohne das Zeichen < ein.',
    staff: 'Helfen Sie dem Gast, den Namen ohne das Zeichen < einzugeben.',
    it: 'Zoom weist Namen ab, in denen "<script" vorkommt.',
  },
  'name-has-hidden-characters': {
    title: 'Bitte geben Sie diesen Namen neu ein',
    visitor:
      'In diesem Namen stehen Zeichen, die niemand sehen kann. Bitte leeren Sie das Feld und geben Sie ihn neu ein.',
    staff: 'Helfen Sie dem Gast, das Feld zu leeren und den Namen von Hand einzugeben, statt ihn einzufügen.',
    it: 'Steuerzeichen, Zeichen ohne Breite und Zeichen, die die Schreibrichtung umkehren, werden abgewiesen: Sie können einen anderen Namen vortäuschen.',
  },
  'email-invalid': {
    title: 'Bitte prüfen Sie die E-Mail-Adresse',
    visitor: 'Bitte prüfen Sie die E-Mail-Adresse. Sie sieht so aus: name@example.com',
    staff: 'Helfen Sie dem Gast, die E-Mail-Adresse einzugeben.',
    it: 'Die Adresse hat kein @ oder keine Domain oder ist länger als 100 Zeichen.',
  },
  'invitation-empty': {
    title: 'Bitte zeigen Sie Ihre Einladung',
    visitor:
      'Bitte geben Sie den Code oder die E-Mail-Adresse Ihrer Einladung ein, oder halten Sie Ihr Badge an den Scanner.',
    staff: 'Helfen Sie dem Gast, den Code zu finden, oder schlagen Sie die E-Mail-Adresse in der Liste nach.',
    it: 'Der Raum ist "invited", und es wurde nichts angegeben.',
  },
  'not-invited': {
    title: 'Wir finden diese Einladung nicht',
    visitor:
      'Wir finden diese Einladung nicht. Bitte prüfen Sie sie noch einmal, oder wenden Sie sich an unser Team.',
    staff:
      'Suchen Sie den Gast in der Liste dieses Raums. Wenn er dazugehört, kann die IT ihn in die Konfigurationsdatei aufnehmen.',
    it: 'Kein Eintrag unter "invited" dieses Raums hat diese E-Mail-Adresse, diesen Code oder dieses Badge.',
  },
  'invitation-tries-exceeded': {
    title: 'Unser Team hilft Ihnen weiter',
    visitor: 'Dieser Bildschirm braucht eine kurze Pause. Unser Team kann Ihre Einladung nachschlagen.',
    staff:
      'Suchen Sie den Gast in der Liste dieses Raums. Nach einigen Minuten nimmt der Bildschirm wieder Codes an.',
    it: 'Zu viele falsche Einladungen in kurzer Zeit an diesem Terminal; es wartet, damit sich Codes nicht erraten lassen.',
  },
  'room-not-listed': {
    title: 'Diesen Raum gibt es hier nicht mehr',
    visitor: 'Bitte gehen Sie zurück und wählen Sie einen anderen Raum.',
    staff:
      'Vergleichen Sie die Räume auf diesem Bildschirm mit dem Programm, und starten Sie Foyer neu, damit es sie frisch einliest.',
    it: 'Der Bildschirm hat nach einer Raum-Kennung gefragt, die in der geltenden Konfigurationsdatei nicht steht.',
  },
  'room-not-open': {
    title: 'Dieser Raum ist noch nicht geöffnet',
    visitor: 'Bitte kommen Sie etwas später wieder. In der Liste der Räume steht, wann er öffnet.',
    staff:
      'Wenn der Raum jetzt geöffnet sein müsste, prüfen Sie die Uhrzeit auf diesem Bildschirm und den Beginn im Programm.',
    it: 'Nach der Uhr dieses Rechners liegt die Zeit vor startsAt minus doorsOpenMinutes oder nach endsAt.',
  },
  'room-not-started': {
    title: 'Der Raum hat noch nicht begonnen',
    visitor: 'Bitte bleiben Sie hier. Sobald es losgeht, kommen Sie von selbst hinein.',
    staff: 'Bitten Sie den Host, das Meeting zu starten.',
    it: 'Zoom 3008: nicht gestartet, und der Beitritt vor dem Host ist aus oder ein Warteraum ist an.',
  },
  'room-full': {
    title: 'Der Raum ist im Moment voll',
    visitor: 'Bitte warten Sie einen Moment. Sobald Platz ist, kommen Sie hinein.',
    staff: 'Schicken Sie Gäste in einen anderen Raum, oder bitten Sie den Host um mehr Plätze.',
    it: 'Zoom 4005: Die Lizenz des Hosts fasst nicht mehr Menschen. Eine größere Lizenz hebt die Grenze an.',
  },
  'room-locked': {
    title: 'Der Raum ist im Moment geschlossen',
    visitor:
      'Der Host hat die Tür vorerst geschlossen. Bitte warten Sie einen Moment, oder wählen Sie einen anderen Raum.',
    staff: 'Bitten Sie den Host, das Meeting zu entsperren: Host-Tools, Meeting sperren.',
    it: 'Zoom 4006: Der Host hat das laufende Meeting gesperrt.',
  },
  'room-ended': {
    title: 'Dieser Raum ist zu Ende',
    visitor: 'Vielen Dank für Ihren Besuch. Bitte wählen Sie einen anderen Raum.',
    staff: 'Wenn er noch laufen müsste, bitten Sie den Host, das Meeting wieder zu starten.',
    it: 'Zoom 4004 (oder 13208 bei einem simulierten Live-Webinar). Wenn alle Räume das sagen, prüfen Sie die Header zur Seitenisolation.',
  },
  'room-unknown': {
    title: 'Wir können diesen Raum nicht finden',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder bitten Sie unser Team um Hilfe.',
    staff:
      'Vergleichen Sie die Meeting-Nummer dieses Raums mit der Einladung des Hosts, und berichtigen Sie sie in der Konfigurationsdatei.',
    it: 'Zoom 3001, 3610 oder 3707: Das Meeting wurde gelöscht oder ist abgelaufen, oder ein persönlicher Link gilt nicht mehr.',
  },
  'room-misconfigured': {
    title: 'Dieser Raum braucht zuerst unsere Hilfe',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder bitten Sie unser Team um Hilfe.',
    staff:
      'Sagen Sie der IT, welcher Raum das ist. Schicken Sie Gäste bis dahin an einen anderen Bildschirm oder in einen anderen Raum.',
    it: 'Zoom 3702, 3703 oder 3706: Die Meeting-Nummer ist fehlerhaft, oder ihren Host gibt es nicht. Prüfen Sie meetingNumber oder joinLink.',
  },
  'passcode-wrong': {
    title: 'Die Tür zu diesem Raum braucht unsere Hilfe',
    visitor: 'Bitte lassen Sie sich die Tür von unserem Team öffnen. Sie haben nichts falsch gemacht.',
    staff:
      'Fragen Sie den Host nach dem jetzigen Kenncode. Er gehört in die Konfigurationsdatei oder, wo das Haus es erlaubt, in den Teambereich.',
    it: 'Zoom 3004 oder 3714: Der Kenncode wurde geändert, oder das Konto verlangt per Richtlinie einen. Lesen Sie ihn aus dem Meeting ab; kodieren Sie ihn nicht.',
  },
  'host-busy': {
    title: 'Der Raum ist noch nicht bereit',
    visitor: 'Der Host ist noch in einem anderen Raum. Bitte warten Sie einen Moment.',
    staff: 'Bitten Sie den Host, das andere Meeting zu beenden, das auf demselben Konto läuft.',
    it: 'Zoom 3000 oder 3711: Auf einer Lizenz läuft nur ein Meeting zur gleichen Zeit. Geben Sie gleichzeitigen Räumen verschiedene Hosts.',
  },
  'host-unavailable': {
    title: 'Der Raum kann im Moment nicht geöffnet werden',
    visitor: 'Bitte wählen Sie einen anderen Raum, oder bitten Sie unser Team um Hilfe.',
    staff: 'Sagen Sie der IT, dass der Host dieses Raums bei Zoom nicht aktiv ist.',
    it: 'Zoom 3625 oder 3709: Der Host wurde entfernt oder deaktiviert, oder er hat die Lizenz verloren.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
