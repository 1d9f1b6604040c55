// Dutch words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Vraag het onze medewerkers',
    visitor: 'De host moet u opnieuw binnenlaten. Onze medewerkers kunnen het voor u vragen.',
    staff: 'Vraag de host of deze bezoeker weer naar binnen mag.',
    it: 'Zoom 3009: “Verwijderde deelnemers toestaan opnieuw deel te nemen” staat uit in de instellingen van de host.',
  },
  'refused-from-waiting-room': {
    title: 'De host heeft u niet binnengelaten',
    visitor: 'Misschien is het druk in de zaal. Onze medewerkers vragen het graag voor u na.',
    staff: 'Vraag de host of deze bezoeker naar binnen mag.',
    it: 'De host heeft deze deelnemer uit de wachtruimte van Zoom verwijderd.',
  },
  'already-in': {
    title: 'U lijkt al in deze zaal te zijn',
    visitor: 'Verlaat de zaal op uw andere scherm en probeer het dan hier opnieuw.',
    staff: 'Vraag de host de dubbele deelnemer te verwijderen en probeer het dan opnieuw.',
    it: 'Zoom 4008: dezelfde deelnemer is al in de vergadering. Een persoonlijke link werkt op één apparaat tegelijk.',
  },
  'email-required': {
    title: 'Deze zaal vraagt uw e-mailadres',
    visitor: 'Typ alstublieft uw e-mailadres om naar binnen te gaan.',
    staff: 'Help de bezoeker een e-mailadres te typen.',
    it: 'Zoom 3005: het webinar of de registratie wil bij elke deelname een adres.',
  },
  'email-refused': {
    title: 'Gebruik een ander e-mailadres',
    visitor: 'Deze zaal kan dat e-mailadres niet aannemen. Typ alstublieft een ander.',
    staff: 'Help de bezoeker een ander e-mailadres te gebruiken, niet dat van de host.',
    it: 'Zoom 3620, 3624 of 3627: het account blokkeert het adres, of het is van de host en zou aanmelding vereisen.',
  },
  'registration-required': {
    title: 'Deze zaal is voor geregistreerde gasten',
    visitor: 'Onze medewerkers kunnen u vertellen hoe u zich registreert.',
    staff:
      'Vraag de host de registratie voor deze zaal uit te zetten, of vraag IT een geregistreerde link in het configuratiebestand te zetten.',
    it: 'Zoom 3099, 3110, 3116 of 3135: registratie staat aan. Deelnemen vereist de eigen link van een geregistreerde of een panellid.',
  },
  'registration-off': {
    title: 'Deze zaal neemt nog geen registraties aan',
    visitor: 'Kies een andere zaal of vraag het onze medewerkers.',
    staff:
      'Vraag de host de registratie voor deze zaal aan te zetten, of vertel IT dat de zaal er geen nodig heeft.',
    it: 'Zoom 404: de vergadering heeft geen registratie, maar "entry" van de zaal is "registered". Zet registratie aan bij Zoom, of zet "entry" op "open".',
  },
  'registration-closed': {
    title: 'De registratie voor deze zaal is gesloten',
    visitor: 'Kies een andere zaal of vraag het onze medewerkers.',
    staff: 'Vraag de host of er meer registraties mogelijk zijn: de registratie is gesloten, vol of voorbij.',
    it: 'Zoom 3043: de vergadering heeft het maximale aantal geregistreerden. 3038: de vergadering is voorbij. Het nummer staat in het detail.',
  },
  'registration-limit': {
    title: 'Gebruik vandaag een ander e-mailadres',
    visitor:
      'Dit adres is hier vandaag al meermaals gebruikt. Neem een ander, of vraag het onze medewerkers.',
    staff: 'Help de bezoeker een ander e-mailadres te gebruiken. Dit adres werkt morgen weer.',
    it: 'Zoom 429: een adres kan drie keer per dag voor een vergadering worden geregistreerd. Andere adressen hebben er geen last van.',
  },
  'registration-refused': {
    title: 'Vraag het onze medewerkers',
    visitor: 'De registratie voor deze zaal heeft onze hulp nodig.',
    staff: 'Vertel IT het nummer hieronder. Vraag de host intussen om een eigen link voor deze persoon.',
    it: 'Zoom heeft deze registratie geweigerd; het nummer zegt waarom. 200: geen recht ertoe. 300: een veld. 3027 of 3032: het adres is van de host of een panellid, die eigen links hebben.',
  },
  'sign-in-required': {
    title: 'Deze zaal is voor aangemelde gasten',
    visitor: 'Vanaf dit scherm kunt u niet naar binnen. Vraag het onze medewerkers.',
    staff: 'Vraag de host “Verificatie vereisen om deel te nemen” voor deze zaal uit te zetten.',
    it: 'Zoom 3034, 3051, 3052, 3100 of 6024: verificatie staat aan voor de vergadering of is voor het account vastgezet.',
  },
  'real-name-required': {
    title: 'Deze zaal vraagt een controle van uw naam',
    visitor: 'Vanaf dit scherm kunt u niet naar binnen. Vraag het onze medewerkers.',
    staff: 'Laat de bezoeker zien hoe die met een eigen Zoom-account op een eigen apparaat deelneemt.',
    it: 'Zoom 3082: verificatie van de echte naam, een regel voor sommige regio’s. Op een kiosk kan dat niet.',
  },
  'information-barrier': {
    title: 'U kunt deze zaal hiervandaan niet in',
    visitor: 'Kies een andere zaal of vraag het onze medewerkers.',
    staff: 'Vertel IT dat Zoom deze zaal van deze kiosk gescheiden houdt.',
    it: 'Zoom 4007: een informatiebarrière van het account houdt deze groepen gescheiden. De beheerder ervan beslist.',
  },
  'app-not-approved': {
    title: 'U kunt deze zaal hiervandaan nog niet in',
    visitor: 'Kies een andere zaal of vraag het onze medewerkers.',
    staff:
      'Stuur bezoekers op een andere manier naar deze zaal, en vertel IT dat die bij een ander Zoom-account hoort.',
    it: 'Zoom 4011: de app is niet gepubliceerd en de vergadering staat op een ander account. Houd de zaal op het account dat de app bezit, of laat de app beoordelen.',
  },
  'anonymous-refused': {
    title: 'U kunt deze zaal hiervandaan nu even niet in',
    visitor: 'Kies een andere zaal of vraag onze medewerkers naar een andere weg naar binnen.',
    staff: 'Bied de gewone Zoom-link van de zaal op een ander apparaat aan, en vertel het IT.',
    it: 'Zoom 4012: deelnemen met alleen een naam wordt deze app geweigerd. Het mag op het account dat de app bezit; Zoom kan het aan zijn kant veranderen, controleer het dus later opnieuw.',
  },
  'token-refused': {
    title: 'Deze zaal heeft eerst onze hulp nodig',
    visitor: 'Kies een andere zaal of vraag onze medewerkers om hulp.',
    staff: 'Vertel het IT. Bied intussen de gewone Zoom-link van de zaal op een ander apparaat aan.',
    it: 'Zoom 3265, 3623, 4013 tot 4016 of 4018: een registratie-, ZAK- of OBF-token ontbreekt, is verlopen of is voor een andere vergadering.',
  },
  'authorizer-absent': {
    title: 'De zaal wacht op de host',
    visitor: 'Probeer het opnieuw als de host er is.',
    staff:
      'Vraag de medewerker uit wiens naam deze kiosk deelneemt als eerste de zaal in te gaan en er te blijven.',
    it: 'Zoom 4017 of 4019: de gebruiker die de app heeft geautoriseerd is niet in de vergadering, of heeft die verlaten.',
  },
  'app-blocked': {
    title: 'U kunt deze zaal hiervandaan niet in',
    visitor: 'Kies een andere zaal of vraag het onze medewerkers.',
    staff: 'Bied de gewone Zoom-link van de zaal op een ander apparaat aan, en vertel het IT.',
    it: 'Zoom 6603: de beheerder van het account van de host blokkeert deze app. Die moet op de lijst met toegestane apps komen.',
  },
  'web-joining-off': {
    title: 'U kunt deze zaal hiervandaan niet in',
    visitor: 'Kies een andere zaal of vraag onze medewerkers naar een andere weg naar binnen.',
    staff:
      'Vraag de host deelname vanuit een browser toe te staan, of bied de Zoom-app op een ander apparaat aan.',
    it: 'Zoom 3603 tot 3611, 3630 of 3701: “Deelnemen vanuit uw browser” staat uit voor het account van de host, of dit soort vergadering kent geen deelname via het web.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
