// Dutch words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'Deze zaal heeft eerst onze hulp nodig',
  visitor: 'Vraag het onze medewerkers. U hebt niets verkeerd gedaan.',
} as const;

const SOON = {
  title: 'De zaal antwoordt op dit moment niet',
  visitor: 'Dat is waarschijnlijk snel verholpen. Blijf hier alstublieft.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Vertel IT dat deze zaal het Zoom-account van de locatie op deze kiosk nodig heeft.',
    it: 'De toegangswijze van deze zaal vraagt de REST-API van Zoom. Stel FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID en FOYER_ACCOUNT_CLIENT_SECRET in, of sla ze één keer op.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Vertel IT dat Zoom de accountgegevens van de locatie niet accepteert.',
    it: 'Het account-ID, client-ID of geheim van de Server-to-Server-app is verkeerd, of de app is gedeactiveerd in de Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'Vertel IT dat de Zoom-app van de locatie een recht mist; de naam ervan staat hieronder.',
    it: 'Voeg de hier genoemde scope toe aan de Server-to-Server-app in de Marketplace, en activeer die opnieuw.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Wacht even als er hieronder een nummer staat: Zoom heeft een storing. Staat er geen, controleer dan het netwerk van deze computer.',
    it: 'Een HTTP-nummer in het detail is een storing aan de kant van Zoom: zie status.zoom.us. Zonder nummer kwam er niets terug: controleer netwerk en firewall voor api.zoom.us (api.zoomgov.com) op TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'Het kan een paar minuten duren. Blijf hier alstublieft, of vraag het onze medewerkers.',
    staff:
      'Laat bezoekers een voor een naar binnen: Zoom wil minder aanvragen. Een tijd hieronder zegt tot wanneer in elk geval.',
    it: 'De REST-API van Zoom antwoordde 429: een limiet van het hele account, of van de dag. Foyer wacht zo lang als Zoom zegt, hoogstens vijf minuten, en vraagt dan één keer.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Vertel IT dat Zoom een antwoord gaf dat Foyer niet begrijpt; het nummer staat hieronder.',
    it: 'De REST-API weigerde de aanroep of antwoordde in een andere vorm dan gedocumenteerd. In het logbestand staan pad en nummer.',
  },
  'registration-pending': {
    title: 'De host moet u eerst bevestigen',
    visitor: 'Uw registratie ligt bij de host. Vraag het onze medewerkers.',
    staff: 'Vraag de host de registratie goed te keuren, of de zaal op automatische goedkeuring te zetten.',
    it: 'De goedkeuring van deze vergadering is handmatig: Zoom geeft geen token voordat iemand heeft goedgekeurd.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Vertel IT dat de Zoom-gebruiker van deze zaal ook de host ervan is.',
    it: '"signedInAs" noemt de host of een alternatieve host: elke bezoeker zou het dan ook zijn. Noem een andere Zoom-gebruiker.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Vertel IT dat Zoom de Zoom-gebruiker van deze zaal niet kent.',
    it: '"signedInAs" noemt een gebruiker die niet bestaat in het Zoom-account van de locatie: verbeter "userId", of voeg de gebruiker daar toe.',
  },
  'signer-unreachable': {
    ...SOON,
    staff:
      'Controleer het netwerk van deze computer, tenzij er hieronder een nummer staat. Blijft het zo, vertel het dan IT.',
    it: 'Een HTTP-nummer in het detail is een storing van de ondertekenserver ("signer" in het configuratiebestand). Zonder nummer gaf die niet op tijd antwoord, of wordt het certificaat niet vertrouwd.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Vertel IT dat de ondertekenserver deze kiosk of zaal niet bedient.',
    it: 'De ondertekenserver weigerde: controleer het token of certificaat van de kiosk, en de zalenlijst van de server.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Vertel IT dat het antwoord van de ondertekenserver onbruikbaar is.',
    it: 'De claims van de handtekening passen niet bij wat gevraagd werd: nummer, rol 0, tijden. Het detail noemt de claim.',
  },
  'staff-locked': {
    title: 'Het medewerkersscherm is vergrendeld',
    visitor: 'Ga alstublieft terug.',
    staff: 'Typ de pincode opnieuw.',
    it: 'Het medewerkersscherm vergrendelt zichzelf na enkele minuten.',
  },
  'staff-pin-missing': {
    title: 'Er is hier nog geen pincode voor medewerkers',
    visitor: 'Ga alstublieft terug.',
    staff: 'Vraag IT om een pincode.',
    it: 'Voer "foyer pin" uit en zet de uitvoer in het configuratiebestand als "staff": { "pinHash": … }.',
  },
  'staff-pin-wrong': {
    title: 'Deze pincode klopt niet',
    visitor: 'Ga alstublieft terug.',
    staff: 'Typ de pincode opnieuw.',
    it: 'De pincode past niet bij "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Wacht even voor de volgende pincode',
    visitor: 'Ga alstublieft terug.',
    staff: 'Wacht zo lang als het scherm aangeeft, en typ de pincode dan opnieuw.',
    it: 'Verkeerde pincodes verlengen de wachttijd tot de volgende poging, hoogstens tot vijf minuten.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
