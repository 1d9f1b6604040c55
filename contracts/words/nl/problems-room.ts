// Dutch words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Typ alstublieft uw naam',
    visitor: 'Typ alstublieft uw naam. De mensen in de zaal zien die.',
    staff: 'Help de bezoeker een naam te typen.',
    it: 'Na het samenvoegen van witruimte bleef er niets zichtbaars van de naam over.',
  },
  'name-too-long': {
    title: 'Deze naam is iets te lang',
    visitor: 'Deze naam is iets te lang. Maak hem alstublieft korter.',
    staff: 'Help de bezoeker de naam korter te maken.',
    it: 'Zoom neemt 128 eenheden per naam; een teken buiten het basis-Latijn telt dubbel.',
  },
  'name-has-markup': {
    title: 'Typ deze naam alstublieft anders',
    visitor: 'Typ uw naam alstublieft zonder het teken <.',
    staff: 'Help de bezoeker de naam zonder het teken < te typen.',
    it: 'Zoom weigert namen waarin "<script" staat.',
  },
  'name-has-hidden-characters': {
    title: 'Typ deze naam alstublieft opnieuw',
    visitor: 'Er staan tekens in deze naam die niemand kan zien. Wis de naam en typ hem alstublieft opnieuw.',
    staff: 'Help de bezoeker het veld te wissen en de naam met de hand te typen in plaats van te plakken.',
    it: 'Besturingstekens, tekens zonder breedte en tekens die de schrijfrichting omkeren worden geweigerd: ze kunnen een andere naam nabootsen.',
  },
  'email-invalid': {
    title: 'Controleer het e-mailadres',
    visitor: 'Controleer alstublieft het e-mailadres. Het ziet er zo uit: name@example.com',
    staff: 'Help de bezoeker het e-mailadres te typen.',
    it: 'Het adres heeft geen @ of geen domein, of is langer dan 100 tekens.',
  },
  'invitation-empty': {
    title: 'Laat alstublieft uw uitnodiging zien',
    visitor: 'Typ de code of het e-mailadres van uw uitnodiging, of houd uw badge voor de scanner.',
    staff: 'Help de bezoeker de code te vinden, of zoek het e-mailadres op in de lijst.',
    it: 'De zaal is "invited" en er is niets opgegeven.',
  },
  'not-invited': {
    title: 'We vinden deze uitnodiging niet',
    visitor:
      'We vinden deze uitnodiging niet. Controleer de uitnodiging nog eens, of vraag het onze medewerkers.',
    staff:
      'Zoek de bezoeker op in de lijst van deze zaal. Hoort die erbij, dan kan IT de naam in het configuratiebestand zetten.',
    it: 'Geen vermelding in "invited" van deze zaal heeft dit e-mailadres, deze code of deze badge.',
  },
  'invitation-tries-exceeded': {
    title: 'Onze medewerkers helpen u verder',
    visitor: 'Dit scherm heeft een korte pauze nodig. Onze medewerkers kunnen uw uitnodiging opzoeken.',
    staff:
      'Zoek de bezoeker op in de lijst van deze zaal. Na enkele minuten neemt het scherm weer codes aan.',
    it: 'Te veel verkeerde uitnodigingen in korte tijd op deze kiosk; hij wacht, zodat codes niet te raden zijn.',
  },
  'room-not-listed': {
    title: 'Deze zaal is hier niet meer',
    visitor: 'Ga alstublieft terug en kies een andere zaal.',
    staff:
      'Vergelijk de zalen op dit scherm met het programma, en start Foyer opnieuw om ze opnieuw in te lezen.',
    it: 'Het scherm vroeg om een zaal-id die niet in het geldende configuratiebestand staat.',
  },
  'room-not-open': {
    title: 'Deze zaal is nog niet open',
    visitor: 'Kom alstublieft iets later terug. In de lijst met zalen staat wanneer die opengaat.',
    staff: 'Moet de zaal nu open zijn, controleer dan de tijd op dit scherm en het begin in het programma.',
    it: 'Volgens de klok van deze computer is het vóór startsAt min doorsOpenMinutes, of na endsAt.',
  },
  'room-not-started': {
    title: 'De zaal is nog niet begonnen',
    visitor: 'Blijf hier alstublieft. U gaat vanzelf naar binnen zodra het begint.',
    staff: 'Vraag de host de vergadering te starten.',
    it: 'Zoom 3008: niet gestart, en “Deelnemers mogen deelnemen vóór de host” staat uit of een wachtruimte staat aan.',
  },
  'room-full': {
    title: 'De zaal is op dit moment vol',
    visitor: 'Wacht alstublieft even. U gaat naar binnen zodra er plaats is.',
    staff: 'Stuur bezoekers naar een andere zaal, of vraag de host om meer plaatsen.',
    it: 'Zoom 4005: de capaciteit van de licentie van de host is bereikt. Een grotere licentie verhoogt die.',
  },
  'room-locked': {
    title: 'De zaal is op dit moment gesloten',
    visitor: 'De host heeft de deur voorlopig gesloten. Wacht even of kies een andere zaal.',
    staff: 'Vraag de host de vergadering te ontgrendelen: Hosthulpmiddelen, Vergadering vergrendelen.',
    it: 'Zoom 4006: de host heeft de lopende vergadering vergrendeld.',
  },
  'room-ended': {
    title: 'Deze zaal is afgelopen',
    visitor: 'Dank u voor uw komst. Kies alstublieft een andere zaal.',
    staff: 'Als de zaal nog zou moeten doorgaan, vraag de host dan de vergadering opnieuw te starten.',
    it: 'Zoom 4004 (of 13208 bij een gesimuleerd live webinar). Zeggen alle zalen dit, controleer dan de headers voor pagina-isolatie.',
  },
  'room-unknown': {
    title: 'We kunnen deze zaal niet vinden',
    visitor: 'Kies een andere zaal of vraag onze medewerkers om hulp.',
    staff:
      'Vergelijk het vergadernummer van deze zaal met de uitnodiging van de host, en verbeter het in het configuratiebestand.',
    it: 'Zoom 3001, 3610 of 3707: de vergadering is verwijderd of verlopen, of een persoonlijke link is verlopen.',
  },
  'room-misconfigured': {
    title: 'Deze zaal heeft eerst onze hulp nodig',
    visitor: 'Kies een andere zaal of vraag onze medewerkers om hulp.',
    staff: 'Vertel IT welke zaal dit is. Stuur bezoekers intussen naar een ander scherm of een andere zaal.',
    it: 'Zoom 3702, 3703 of 3706: het vergadernummer is ongeldig of de host bestaat niet. Controleer meetingNumber of joinLink.',
  },
  'passcode-wrong': {
    title: 'De deur van deze zaal heeft onze hulp nodig',
    visitor: 'Vraag onze medewerkers de deur voor u te openen. U hebt niets verkeerd gedaan.',
    staff:
      'Vraag de host om het huidige wachtwoord. Het hoort in het configuratiebestand, of op het medewerkersscherm als de locatie dat toestaat.',
    it: 'Zoom 3004 of 3714: het wachtwoord is gewijzigd, of het account voegt er volgens beleid een toe. Lees het terug uit de vergadering; codeer het niet.',
  },
  'host-busy': {
    title: 'De zaal is nog niet klaar',
    visitor: 'De host is nog in een andere zaal. Wacht alstublieft even.',
    staff: 'Vraag de host de andere vergadering te beëindigen die op hetzelfde account loopt.',
    it: 'Zoom 3000 of 3711: een licentie laat één vergadering tegelijk toe. Geef gelijktijdige zalen verschillende hosts.',
  },
  'host-unavailable': {
    title: 'De zaal kan nu niet worden geopend',
    visitor: 'Kies een andere zaal of vraag onze medewerkers om hulp.',
    staff: 'Vertel IT dat de host van deze zaal niet actief is bij Zoom.',
    it: 'Zoom 3625 of 3709: de hostgebruiker is verwijderd, gedeactiveerd of de licentie kwijt.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
