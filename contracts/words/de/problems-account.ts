// German words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Dieser Raum braucht zuerst unsere Hilfe',
  visitor: 'Bitte wenden Sie sich an unser Team. Sie haben nichts falsch gemacht.',
} as const;

const SOON = {
  title: 'Der Raum antwortet im Moment nicht',
  visitor: 'Er sollte bald wieder da sein. Bitte bleiben Sie hier.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Sagen Sie der IT, dass dieser Raum das Zoom-Konto des Hauses auf diesem Terminal braucht.',
    it: 'Die Einlassart dieses Raums braucht die REST-API von Zoom. Setzen Sie FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID und FOYER_ACCOUNT_CLIENT_SECRET, oder hinterlegen Sie sie einmal.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Sagen Sie der IT, dass Zoom die Konto-Zugangsdaten des Hauses nicht annimmt.',
    it: 'Konto-ID, Client-ID oder Secret der Server-to-Server-App ist falsch, oder die App ist im Marketplace deaktiviert.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'Sagen Sie der IT, dass der Zoom-App des Hauses ein Recht fehlt; sein Name steht unten.',
    it: 'Fügen Sie den hier genannten Scope der Server-to-Server-App im Marketplace hinzu, und aktivieren Sie sie wieder.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Warten Sie ein wenig, wenn unten eine Nummer steht: Dann hat Zoom eine Störung. Steht dort keine, prüfen Sie das Netzwerk dieses Rechners.',
    it: 'Eine HTTP-Nummer im Detail ist eine Störung auf der Seite von Zoom: siehe status.zoom.us. Ohne Nummer kam nichts zurück: Prüfen Sie Netzwerk und Firewall für api.zoom.us (api.zoomgov.com) auf TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'Es kann ein paar Minuten dauern. Bitte bleiben Sie hier, oder wenden Sie sich an unser Team.',
    staff:
      'Lassen Sie Gäste nacheinander hineingehen: Zoom möchte weniger Anfragen. Eine Zeit unten sagt, bis wann mindestens.',
    it: 'Die REST-API von Zoom hat mit 429 geantwortet: eine Ratengrenze des ganzen Kontos oder des Tages. Foyer wartet so lange, wie Zoom sagt, höchstens fünf Minuten, und fragt dann einmal.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff:
      'Sagen Sie der IT, dass Zoom eine Antwort gegeben hat, die Foyer nicht versteht; die Nummer steht unten.',
    it: 'Die REST-API hat den Aufruf abgelehnt oder in anderer Form geantwortet als dokumentiert. Im Log stehen Pfad und Nummer.',
  },
  'registration-pending': {
    title: 'Der Host muss Sie erst bestätigen',
    visitor: 'Ihre Registrierung liegt beim Host. Bitte wenden Sie sich an unser Team.',
    staff:
      'Bitten Sie den Host, die Registrierung zu genehmigen oder den Raum auf automatische Genehmigung umzustellen.',
    it: 'Die Genehmigung dieses Meetings ist auf „manuell“ gestellt: Zoom gibt kein Token, bevor ein Mensch zugestimmt hat.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Sagen Sie der IT, dass der Zoom-Benutzer dieses Raums zugleich sein Host ist.',
    it: '"signedInAs" nennt den Host oder einen alternativen Host: Jeder Gast wäre es dann auch. Nennen Sie einen anderen Zoom-Benutzer.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Sagen Sie der IT, dass Zoom den Zoom-Benutzer dieses Raums nicht kennt.',
    it: '"signedInAs" nennt einen Benutzer, den es im Zoom-Konto des Hauses nicht gibt: Berichtigen Sie "userId", oder legen Sie den Benutzer dort an.',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      'Prüfen Sie das Netzwerk dieses Rechners, außer wenn unten eine Nummer steht. Wenn es so bleibt, sagen Sie der IT Bescheid.',
    it: 'Eine HTTP-Nummer im Detail ist eine Störung des Signaturservers ("signer" in der Konfigurationsdatei). Ohne Nummer hat er nicht rechtzeitig geantwortet, oder seinem Zertifikat wird nicht vertraut.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Sagen Sie der IT, dass der Signaturserver dieses Terminal oder diesen Raum nicht bedient.',
    it: 'Der Signaturserver hat abgelehnt: Prüfen Sie Token oder Zertifikat des Terminals und die Raumliste des Servers.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Sagen Sie der IT, dass die Antwort des Signaturservers nicht zu gebrauchen ist.',
    it: 'Die Claims der Signatur passen nicht zur Anfrage: Nummer, Rolle 0, Zeiten. Das Detail nennt den Claim.',
  },
  'staff-locked': {
    title: 'Der Teambereich ist gesperrt',
    visitor: 'Bitte gehen Sie zurück.',
    staff: 'Geben Sie die PIN noch einmal ein.',
    it: 'Der Teambereich sperrt sich nach einigen Minuten von selbst.',
  },
  'staff-pin-missing': {
    title: 'Hier gibt es noch keine Team-PIN',
    visitor: 'Bitte gehen Sie zurück.',
    staff: 'Bitten Sie die IT um eine PIN.',
    it: 'Führen Sie "foyer pin" aus, und setzen Sie, was es ausgibt, als "staff": { "pinHash": … } in die Konfigurationsdatei.',
  },
  'staff-pin-wrong': {
    title: 'Diese PIN stimmt nicht',
    visitor: 'Bitte gehen Sie zurück.',
    staff: 'Geben Sie sie noch einmal ein.',
    it: 'Die PIN passt nicht zu "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Bitte warten Sie vor der nächsten PIN',
    visitor: 'Bitte gehen Sie zurück.',
    staff: 'Warten Sie so lange, wie der Bildschirm sagt, und geben Sie die PIN dann noch einmal ein.',
    it: 'Falsche PINs verlängern die Wartezeit bis zum nächsten Versuch, auf höchstens fünf Minuten.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
