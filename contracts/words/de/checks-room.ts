// German words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account':
    'Nicht angesehen: Für diesen Raum ist kein Zoom-Konto eingerichtet. Sehen Sie im Zoom-Portal nach.',
  unread:
    'Nicht angesehen: Zoom hat es nicht gesagt. Siehe die Prüfung des Zoom-Kontos und die, ob es diesen Raum gibt.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'Bei Zoom',
    findings: {
      exists: 'Zoom kennt diesen Raum.',
      'other-kind':
        'Berichtigen Sie "kind" in der Konfigurationsdatei: Bei Zoom ist dieser Raum von der hier genannten Art.',
      missing:
        'Berichtigen Sie die Nummer des Raums in der Konfigurationsdatei, oder legen Sie den Raum neu an: Zoom kennt ihn nicht.',
      ...READ,
      unread:
        'Prüfen Sie das Zoom-Konto, und starten Sie die Prüfung dann noch einmal: Zoom hat über diesen Raum nichts gesagt, daher wurde hier nichts angesehen.',
    },
  },
  'room-started': {
    name: 'Begonnen',
    findings: {
      started: 'Der Raum läuft.',
      'opens-by-itself': 'Der Raum öffnet sich mit dem ersten Gast.',
      'waits-for-host': 'Der Host oder ein alternativer Host muss ihn starten: Bis dahin warten die Gäste.',
      'not-told': 'Zoom sagt nicht, ob er begonnen hat: Bitten Sie den Host, ihn zu starten.',
      ...READ,
    },
  },
  passcode: {
    name: 'Kenncode',
    findings: {
      equal: 'Zoom und die Konfigurationsdatei haben denselben Kenncode.',
      none: 'Der Raum hat keinen Kenncode.',
      'only-at-zoom':
        'Setzen Sie den Kenncode in die Konfigurationsdatei: Zoom hat einen, und Foyer nimmt ihn, solange es danach fragen kann.',
      differs:
        'Berichtigen Sie den Kenncode in der Konfigurationsdatei: Zoom hat einen anderen, und Foyer nimmt ihn, solange es danach fragen kann.',
      'only-in-file':
        'Nehmen Sie den Kenncode aus der Konfigurationsdatei: Zoom hat keinen, und Foyer tritt ohne bei, solange es fragen kann.',
      'not-told':
        'Zoom nennt den Kenncode nicht: Sehen Sie im Zoom-Portal nach, ob der aus der Konfigurationsdatei stimmt.',
      ...READ,
    },
  },
  entry: {
    name: 'Einlass',
    findings: {
      open: 'Alle kommen mit einem Namen hinein. Zoom erlaubt das nur in Meetings des Kontos, dem die SDK-App gehört; sonst antwortet es mit 4012.',
      registered: 'Jeder Gast wird bei Zoom registriert. Dass das gegen 4012 hilft, steht nirgends.',
      invited: 'Nur Menschen auf der Liste des Raums kommen hinein.',
      'signed-in':
        'Alle Gäste kommen als ein Zoom-Benutzer hinein: Für Zoom sind sie eine Person, und ob viele zugleich darin sein dürfen, ist nicht dokumentiert.',
      'on-behalf':
        'Lassen Sie den Zoom-Benutzer aus "signedInAs" zuerst in den Raum gehen: Gäste kommen in seinem Namen hinein und gehen, wenn er geht.',
      'as-me':
        'Nennen Sie in "signedInAs" einen eigenen Benutzer für das Terminal: "me" ist der Eigentümer der Server-to-Server-App, und Gäste kämen als diese Person hinein.',
      'host-unknown':
        'Vergewissern Sie sich, dass "signedInAs" nicht den Host nennt: Zoom ließ sich nicht fragen.',
      'as-host':
        'Nennen Sie in "signedInAs" einen anderen Zoom-Benutzer: Dieser ist der Host oder ein alternativer Host, und jeder Gast wäre es auch.',
      'user-unknown':
        'Berichtigen Sie "signedInAs" in der Konfigurationsdatei: Zoom kennt diesen Benutzer nicht, daher kommt niemand als solcher hinein.',
      'token-refused':
        'Prüfen Sie "signedInAs" und die Scopes der Server-to-Server-App: Zoom gibt kein Token für diesen Benutzer.',
      'needs-account':
        'Richten Sie das Zoom-Konto des Hauses ein: Ohne es funktioniert der Einlass in diesen Raum nicht.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Registrierung',
    findings: {
      off: 'Der Raum verlangt keine Registrierung.',
      used: 'Die Registrierung ist an, und Foyer registriert jeden Gast.',
      'will-register':
        'Schalten Sie die Registrierung aus, oder setzen Sie "entry" auf "registered": Gäste werden erst abgewiesen und dann registriert.',
      'shared-link':
        'Ersetzen Sie den persönlichen Link durch die Meeting-Nummer: Alle Gäste teilen sich eine Registrierung, und nur einer kann zur gleichen Zeit im Raum sein.',
      blocks:
        'Schalten Sie die Registrierung bei Zoom aus, oder setzen Sie "entry" auf "registered" und richten Sie das Zoom-Konto ein: Gäste werden abgewiesen.',
      missing:
        'Schalten Sie die Registrierung bei Zoom ein, oder setzen Sie "entry" auf "open": Niemand lässt sich registrieren.',
      'by-hand':
        'Stellen Sie auf automatische Genehmigung um: Registrierte warten, bis der Host jeden einzeln genehmigt.',
      closed:
        'Öffnen Sie die Registrierung bei Zoom wieder: Sie ist geschlossen, daher kommt niemand Neues hinein.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Anmeldung',
    findings: {
      'not-required': 'Der Raum verlangt von niemandem eine Anmeldung.',
      used: 'Der Raum verlangt eine Anmeldung, und Gäste kommen als Zoom-Benutzer hinein.',
      'will-sign-in':
        'Schalten Sie „Authentifizierung erforderlich“ bei Zoom aus: Gäste werden erst abgewiesen und kommen dann als Zoom-Benutzer hinein.',
      blocks:
        'Schalten Sie „Authentifizierung erforderlich“ bei Zoom aus: Gäste ohne Zoom-Konto werden abgewiesen.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Gäste von außerhalb',
    findings: {
      admitted: 'Der Raum ist nicht auf die Menschen seines Kontos beschränkt.',
      'as-user':
        'Machen Sie einen Testbeitritt von Hand: Der Raum ist nur für Menschen seines Kontos, und Gäste kommen als Zoom-Benutzer hinein.',
      internal: 'Nehmen Sie „Internes Meeting“ bei Zoom heraus: Wer nicht zum Konto gehört, wird abgewiesen.',
      private: 'Nehmen Sie „Privates Meeting“ bei Zoom heraus: Wer von außerhalb kommt, wird abgewiesen.',
      'not-told': 'Zoom sagt nicht, ob der Raum intern oder privat ist: Sehen Sie im Zoom-Portal nach.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Warteraum',
    findings: {
      off: 'Gäste kommen sofort hinein.',
      'staff-admit': 'Sorgen Sie dafür, dass jemand im Raum ist, der Gäste einlässt: Der Warteraum ist an.',
      'not-told': 'Zoom sagt nicht, ob es einen Warteraum gibt: Sehen Sie im Zoom-Portal nach.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Beitritt vor dem Host',
    findings: {
      allowed: 'Gäste dürfen vor dem Host hinein.',
      'host-is-there': 'Der Raum läuft, daher spielt es keine Rolle.',
      webinar: 'Webinare haben diese Einstellung nicht: Der Host startet sie.',
      'after-doors':
        'Die Türen öffnen früher, als Zoom vor dem Beginn einlässt: Gäste warten bis zu der hier genannten Zeit.',
      overruled: 'Schalten Sie den Warteraum aus, wenn Gäste vor dem Host hinein sollen: Er verhindert es.',
      off: 'Sorgen Sie dafür, dass der Host da ist, wenn die Türen öffnen, oder erlauben Sie den Beitritt vor dem Host.',
      'not-told': 'Zoom sagt nicht, ob Gäste vor dem Host hineindürfen: Sehen Sie im Zoom-Portal nach.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Beitritt aus dem Browser',
    findings: {
      allowed: 'In den Einstellungen des Hosts wird der Link für den Beitritt aus dem Browser angezeigt.',
      'link-off':
        'Schalten Sie für den Host „Link ‚Aus dem Browser beitreten‘ anzeigen“ ein: Zoom kann das Terminal sonst abweisen (3603, 3611). Ein Testbeitritt von Hand zeigt es.',
      'end-to-end':
        'Stellen Sie bei Zoom die Ende-zu-Ende-Verschlüsselung auf erweiterte Verschlüsselung um: Aus einem Browser kommt sonst nichts hinein.',
      'not-told':
        'Zoom nennt diese Einstellung des Hosts nicht: Sehen Sie im Zoom-Portal nach, oder machen Sie einen Testbeitritt von Hand.',
      ...READ,
    },
  },
  doors: {
    name: 'Türen',
    findings: {
      'any-time': 'Dieser Raum hat keine Zeiten: Er kann jederzeit betreten werden.',
      planned: 'Die Türen sind zu den hier genannten Zeiten geöffnet.',
      over: 'Berichtigen Sie die Zeiten des Raums, oder nehmen Sie ihn heraus: Seine Türen sind seit mehr als einem Tag geschlossen, und niemand kommt hinein.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Ausweichraum',
    findings: {
      none: 'Kein anderer Raum ist für den Fall genannt, dass dieser voll ist: Gäste warten dann.',
      ready: 'Wenn dieser Raum voll ist, gehen Gäste in den hier genannten.',
      'closed-then':
        'Nennen Sie einen anderen Ausweichraum, oder berichtigen Sie die Zeiten: Der hier genannte ist nie zur selben Zeit geöffnet.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
