// Dutch words for the checks of a room: a name, and for each finding one sentence that says what to do. For staff and
// IT; a finding without a sentence does not compile.
import type { Finding, RoomCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';
import { NOT_SEEN } from './checks-kiosk.ts';

const READ = {
  ...NOT_SEEN,
  'no-account': 'Niet bekeken: er is geen Zoom-account ingesteld voor deze zaal. Kijk in het Zoom-portaal.',
  unread:
    'Niet bekeken: Zoom vertelde het niet. Zie de controle van het Zoom-account, en die of deze zaal bestaat.',
} as const;

export const roomChecks = {
  'room-exists': {
    name: 'Bij Zoom',
    findings: {
      exists: 'Zoom kent deze zaal.',
      'other-kind':
        'Verbeter "kind" in het configuratiebestand: bij Zoom is deze zaal van de hier genoemde soort.',
      missing:
        'Verbeter het nummer van de zaal in het configuratiebestand, of maak de zaal opnieuw: Zoom kent die niet.',
      ...READ,
      unread:
        'Controleer het Zoom-account en voer de controle dan opnieuw uit: Zoom vertelde niets over deze zaal, dus hier is niets bekeken.',
    },
  },
  'room-started': {
    name: 'Begonnen',
    findings: {
      started: 'De zaal loopt.',
      'opens-by-itself': 'De zaal gaat open met de eerste bezoeker.',
      'waits-for-host': 'De host of een alternatieve host moet de zaal starten: bezoekers wachten tot dan.',
      'not-told': 'Zoom zegt niet of de zaal begonnen is: vraag de host haar te starten.',
      ...READ,
    },
  },
  passcode: {
    name: 'Wachtwoord',
    findings: {
      equal: 'Zoom en het configuratiebestand hebben hetzelfde wachtwoord.',
      none: 'De zaal heeft geen wachtwoord.',
      'only-at-zoom':
        'Zet het wachtwoord in het configuratiebestand: Zoom heeft er een, en Foyer gebruikt het zolang het ernaar kan vragen.',
      differs:
        'Verbeter het wachtwoord in het configuratiebestand: Zoom heeft een ander, en Foyer gebruikt dat zolang het ernaar kan vragen.',
      'only-in-file':
        'Haal het wachtwoord uit het configuratiebestand: Zoom heeft er geen, en Foyer neemt zonder deel zolang het kan vragen.',
      'not-told':
        'Zoom geeft het wachtwoord niet: kijk in het Zoom-portaal of dat uit het configuratiebestand klopt.',
      ...READ,
    },
  },
  entry: {
    name: 'Toegang',
    findings: {
      open: 'Iedereen gaat naar binnen met een naam. Zoom staat dat alleen toe in vergaderingen van het account dat de SDK-app bezit; elders antwoordt het 4012.',
      registered: 'Elke bezoeker wordt bij Zoom geregistreerd. Nergens staat dat dit een 4012 verhelpt.',
      invited: 'Alleen mensen op de lijst van de zaal gaan naar binnen.',
      'signed-in':
        'Alle bezoekers gaan als één Zoom-gebruiker naar binnen: voor Zoom zijn ze één persoon, en of er velen tegelijk mogen zijn is niet gedocumenteerd.',
      'on-behalf':
        'Zorg dat de Zoom-gebruiker van "signedInAs" als eerste in de zaal is: bezoekers gaan namens die gebruiker naar binnen, en gaan weg als die weggaat.',
      'as-me':
        'Noem een kioskgebruiker in "signedInAs": "me" is de eigenaar van de Server-to-Server-app, en bezoekers zouden als die persoon naar binnen gaan.',
      'host-unknown': 'Zorg dat "signedInAs" niet de host noemt: Zoom kon niet worden gevraagd.',
      'as-host':
        'Noem een andere Zoom-gebruiker in "signedInAs": deze is de host of een alternatieve host, en elke bezoeker zou het ook zijn.',
      'user-unknown':
        'Verbeter "signedInAs" in het configuratiebestand: Zoom kent deze gebruiker niet, dus niemand kan als die gebruiker naar binnen.',
      'token-refused':
        'Controleer "signedInAs" en de scopes van de Server-to-Server-app: Zoom geeft geen token voor deze gebruiker.',
      'needs-account':
        'Stel het Zoom-account van de locatie in: de toegang tot deze zaal werkt er niet zonder.',
      ...NOT_SEEN,
    },
  },
  registration: {
    name: 'Registratie',
    findings: {
      off: 'De zaal vraagt geen registratie.',
      used: 'Registratie staat aan, en Foyer registreert elke bezoeker.',
      'will-register':
        'Zet registratie uit, of zet "entry" op "registered": bezoekers worden eerst geweigerd en dan geregistreerd.',
      'shared-link':
        'Vervang de persoonlijke link door het vergadernummer: alle bezoekers delen één registratie, en er kan er maar één tegelijk binnen zijn.',
      blocks:
        'Zet registratie uit bij Zoom, of zet "entry" op "registered" en stel het Zoom-account in: bezoekers worden geweigerd.',
      missing: 'Zet registratie aan bij Zoom, of zet "entry" op "open": niemand kan worden geregistreerd.',
      'by-hand':
        'Schakel over op automatische goedkeuring: geregistreerden wachten tot de host hen een voor een goedkeurt.',
      closed: 'Open de registratie bij Zoom opnieuw: ze is gesloten, dus er komt niemand nieuw binnen.',
      ...READ,
    },
  },
  'sign-in': {
    name: 'Aanmelden',
    findings: {
      'not-required': 'De zaal vraagt niemand zich aan te melden.',
      used: 'De zaal vraagt om aanmelding, en bezoekers gaan als Zoom-gebruiker naar binnen.',
      'will-sign-in':
        'Zet “Verificatie vereisen” uit bij Zoom: bezoekers worden eerst geweigerd en gaan dan als Zoom-gebruiker naar binnen.',
      blocks: 'Zet “Verificatie vereisen” uit bij Zoom: bezoekers zonder Zoom-account worden geweigerd.',
      ...READ,
    },
  },
  outsiders: {
    name: 'Mensen van buiten',
    findings: {
      admitted: 'De zaal is niet voorbehouden aan de mensen van het eigen account.',
      'as-user':
        'Doe een testdeelname met de hand: de zaal is alleen voor mensen van het eigen account, en bezoekers gaan als Zoom-gebruiker naar binnen.',
      internal: 'Haal “Interne vergadering” weg bij Zoom: mensen van buiten het account worden geweigerd.',
      private: 'Haal “Privévergadering” weg bij Zoom: mensen van buiten worden geweigerd.',
      'not-told': 'Zoom zegt niet of de zaal intern of privé is: kijk in het Zoom-portaal.',
      ...READ,
    },
  },
  'waiting-room': {
    name: 'Wachtruimte',
    findings: {
      off: 'Bezoekers komen meteen binnen.',
      'staff-admit': 'Zorg dat er iemand in de zaal is die mensen binnenlaat: de wachtruimte staat aan.',
      'not-told': 'Zoom zegt niet of er een wachtruimte is: kijk in het Zoom-portaal.',
      ...READ,
    },
  },
  'join-before-host': {
    name: 'Deelnemen vóór de host',
    findings: {
      allowed: 'Bezoekers mogen vóór de host naar binnen.',
      'host-is-there': 'De zaal loopt, dus het maakt niet uit.',
      webinar: 'Webinars hebben deze instelling niet: de host start ze.',
      'after-doors':
        'De deuren gaan eerder open dan Zoom mensen vóór het begin binnenlaat: bezoekers wachten tot de hier genoemde tijd.',
      overruled: 'Zet de wachtruimte uit als bezoekers vóór de host naar binnen moeten: die verhindert dat.',
      off: 'Zorg dat de host er is als de deuren opengaan, of sta deelname vóór de host toe.',
      'not-told': 'Zoom zegt niet of bezoekers vóór de host naar binnen mogen: kijk in het Zoom-portaal.',
      ...READ,
    },
  },
  'web-joining': {
    name: 'Deelnemen vanuit een browser',
    findings: {
      allowed: 'De instellingen van de host tonen de link om vanuit een browser deel te nemen.',
      'link-off':
        'Zet “Link ‘Deelnemen vanuit uw browser’ tonen” aan voor de host: Zoom kan de kiosk weigeren (3603, 3611). Een testdeelname met de hand toont het.',
      'end-to-end':
        'Zet end-to-endversleuteling bij Zoom om naar verbeterde versleuteling: niets wat vanuit een browser deelneemt kan naar binnen.',
      'not-told':
        'Zoom vertelt deze instelling van de host niet: kijk in het Zoom-portaal, of doe een testdeelname met de hand.',
      ...READ,
    },
  },
  doors: {
    name: 'Deuren',
    findings: {
      'any-time': 'Deze zaal heeft geen tijden: men kan er altijd in.',
      planned: 'De deuren zijn open op de hier genoemde tijden.',
      over: 'Verbeter de tijden van de zaal, of haal de zaal weg: de deuren zijn al meer dan een dag dicht, en niemand kan naar binnen.',
      ...NOT_SEEN,
    },
  },
  overflow: {
    name: 'Uitwijkzaal',
    findings: {
      none: 'Er is geen andere zaal genoemd voor als deze vol is: bezoekers wachten dan.',
      ready: 'Als deze zaal vol is, gaan bezoekers naar de hier genoemde zaal.',
      'closed-then':
        'Noem een andere uitwijkzaal, of verbeter de tijden: de hier genoemde zaal is nooit tegelijk open.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in RoomCheckId]: CheckWords<Finding<Id>> };
