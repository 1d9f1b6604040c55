// Dutch words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'Dit scherm heeft onze hulp nodig',
  visitor: 'Gebruik een ander scherm of vraag het onze medewerkers.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Vergelijk de tijd op dit scherm met uw horloge. Klopt die niet, vertel het dan IT.',
    it: 'Zoom 3705 bij een verse handtekening: de klok van deze computer loopt niet gelijk. Herstel de tijdsynchronisatie.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Vertel IT dat Zoom de handtekening van deze kiosk niet accepteert.',
    it: 'Zoom 3712: het geheim past niet bij de sleutel, of “Meeting SDK” onder Embed staat uit in de instellingen van de app.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Vertel IT dat Zoom de inloggegevens van deze kiosk niet accepteert.',
    it: 'Zoom 3704, 3710 of 3713: het client-ID is verkeerd of van de andere cloud, of de app ervan is gedeactiveerd.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Start Foyer opnieuw. Gebeurt het weer, geef IT dan de code hieronder.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 of 5013: de vorm van het verzoek tot deelname beviel Zoom niet. Een fout van Foyer.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Vertel IT dat Foyer op alle kiosken moet worden bijgewerkt.',
    it: 'Zoom 10000: de Meeting SDK in deze versie zit onder het minimum van Zoom, dat elk kwartaal stijgt.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Start deze computer opnieuw. Gebeurt het weer, vertel het dan IT.',
    it: 'Zoom 5000 of 3635: WebAssembly of media-apparaten zijn niet beschikbaar. Controleer grafische drivers, beveiligingssoftware en of de bestanden van Foyer compleet zijn.',
  },
  'zoom-unreachable': {
    title: 'We kunnen de zaal nu niet bereiken',
    visitor: 'De verbinding is waarschijnlijk snel terug. Blijf hier alstublieft.',
    staff:
      'Controleer de netwerkkabel of wifi van deze computer. Hebben andere schermen het ook, vertel het dan IT.',
    it: 'Geen bruikbaar antwoord van Zoom (3621 of -3000): controleer netwerk, proxy en firewall voor *.zoom.us op TCP 443.',
  },
  'zoom-error': {
    title: 'De zaal antwoordt op dit moment niet',
    visitor: 'Dat is waarschijnlijk snel verholpen. Blijf hier alstublieft.',
    staff: 'Wacht een paar minuten. Blijft het zo, kijk dan op status.zoom.us en vertel het IT.',
    it: 'Zoom 1, 403, 3622 of 4009: een storing aan de kant van Zoom, of het account is uitgeschakeld.',
  },
  'zoom-throttling': {
    title: 'Er gaan nu veel mensen naar binnen',
    visitor: 'Blijf hier alstublieft. U bent zo aan de beurt.',
    staff: 'Laat bezoekers een paar minuten lang een voor een naar binnen gaan.',
    it: 'Zoom 3633: deelnames volgen elkaar te snel op, binnen zo’n 10 seconden. Foyer wacht en probeert het opnieuw.',
  },
  'zoom-wants-captcha': {
    title: 'Er gaan te veel mensen tegelijk naar binnen',
    visitor: 'Vraag het onze medewerkers, of kom over een paar minuten terug.',
    staff:
      'Laat tien minuten lang niemand uit deze hal naar binnen; laat bezoekers daarna een voor een gaan.',
    it: 'Zoom 3634: te veel deelnames vanaf één openbaar adres; Zoom wil een captcha. Spreid de kiosken of geef ze meer dan één openbaar adres.',
  },
  'join-timed-out': {
    title: 'Dit duurt langer dan het zou moeten',
    visitor: 'We proberen het opnieuw voor u. Blijf hier alstublieft.',
    staff: 'Controleer of het netwerk ook op andere schermen traag is. Zo ja, vertel het dan IT.',
    it: 'De vergaderpagina was niet op tijd klaar, of Zoom antwoordde niet op tijd op de deelname. Controleer het netwerk en de belasting van deze computer.',
  },
  'connection-lost': {
    title: 'De verbinding werd onderbroken',
    visitor: 'We brengen u terug naar de zaal. Blijf hier alstublieft.',
    staff: 'Controleer de netwerkkabel of wifi van deze computer.',
    it: 'Zoom 4000 of 4001, of een socket die dichtging: de lijn met Zoom brak en kon niet worden hersteld.',
  },
  'meeting-page-hung': {
    title: 'Het beeld van de zaal staat stil',
    visitor: 'Ga alstublieft opnieuw naar binnen. Het duurt maar even.',
    staff: 'Gebeurt het vaak op dit scherm, start de computer dan opnieuw en vertel het IT.',
    it: 'De vergaderpagina reageerde niet op het levensteken: ze hangt, of het proces is gestopt. Controleer belasting, geheugen en grafische driver van deze computer.',
  },
  'meeting-page-gone': {
    title: 'De zaal werd onderbroken',
    visitor: 'Ga alstublieft opnieuw naar binnen. Het duurt maar even.',
    staff: 'Gebeurt het vaak op dit scherm, start de computer dan opnieuw en vertel het IT.',
    it: 'De vergaderpagina ging vanzelf naar een ander adres. De tijd staat in het journaal; vertel het de makers van Foyer.',
  },
  'refused-unknown': {
    title: 'We konden u niet naar binnen brengen',
    visitor: 'Probeer het opnieuw of vraag onze medewerkers om hulp.',
    staff: 'Probeer het nog een keer. Gebeurt het weer, noteer dan de code hieronder en vertel het IT.',
    it: 'Zoom weigerde met een nummer dat Foyer niet kent (of 200: geen reden gegeven). Zoek het nummer op bij Zoom en in het journaal.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff: 'Vertel IT dat deze kiosk zijn gegevens niet kan bijhouden. Bezoekers kunnen nog wel naar binnen.',
    it: 'In de map van het journaal kan niet worden geschreven: controleer vrije ruimte en rechten.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Vertel IT dat het configuratiebestand van deze kiosk niet klopt. De kiosk draait met het laatste goede; nieuwere wijzigingen gelden niet.',
    it: 'Het configuratiebestand was bij de laatste start onbruikbaar; ‘foyer check’ zegt wat er mis is. Verbeter het en start Foyer opnieuw.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Vertel IT dat deze kiosk het configuratiebestand van zijn server niet kan gebruiken. De kiosk draait met het laatste goede; nieuwere wijzigingen gelden niet.',
    it: 'Het ondertekende configuratiebestand is onbereikbaar, verlopen of geweigerd; ‘foyer check’ zegt waarom. Zalen kunnen verouderd zijn.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Help de bezoeker die vanaf deze kiosk heeft geroepen. Deze regel verdwijnt wanneer het medewerkersscherm wordt geopend.',
    it: 'Er is om een medewerker geroepen. Het journaal zegt wanneer, en hoever de oproep kwam.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Kijk of een camera, microfoon of luidspreker van deze kiosk is losgekoppeld: bezoekers krijgen intussen een ander apparaat. “Apparaten” op het medewerkersscherm zegt welk.',
    it: 'Een naam onder “devices” in het configuratiebestand, of een die op het medewerkersscherm is gekozen, staat niet bij de apparaten van deze computer.',
  },
  'no-visit': {
    title: 'Begin alstublieft opnieuw',
    visitor: 'Kies alstublieft nog een keer uw zaal.',
    staff: 'Gebeurt het vaak op dit scherm, start Foyer dan opnieuw en vertel het IT.',
    it: 'Het scherm had het over een bezoek dat Foyer al had afgesloten.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Start Foyer opnieuw en vertel het meteen IT.',
    it: 'Een pagina die niet van Foyer is vroeg iets en werd geweigerd. Het adres ervan staat in het logbestand.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Start Foyer opnieuw. Gebeurt het weer, vertel het dan IT.',
    it: 'Het scherm stuurde iets wat zijn contract niet toestaat. Een fout van Foyer; het kanaal staat in het logbestand.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Start Foyer opnieuw. Gebeurt het weer, vertel het dan IT.',
    it: 'Een onverwachte fout van Foyer. In het logbestand staat een regel met dezelfde tijd.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
