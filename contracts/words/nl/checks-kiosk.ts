// Dutch words for the checks of the kiosk: a name, and for each finding one sentence that says what to do. For staff
// and IT; a finding without a sentence does not compile.
import type { Finding, KioskCheckId } from '../../check.ts';
import type { CheckWords } from '../check-words.ts';

export const NOT_SEEN = {
  'not-seen': 'Dit kon niet op tijd worden bekeken: voer de controle opnieuw uit.',
} as const;

export const kioskChecks = {
  configuration: {
    name: 'Configuratiebestand',
    findings: {
      sound: 'Het configuratiebestand is in orde.',
      broken:
        'Verbeter het configuratiebestand: de kiosk start er niet mee, en geen enkele zaal kon worden bekeken.',
      'others-may-write':
        'Alleen het geïnstalleerde configuratiebestand hoort te gelden, maar niet alleen een beheerder kan het wijzigen: zie hiernaast.',
      'remote-stale':
        'De kiosk kan het configuratiebestand van zijn server niet gebruiken en draait met het laatste goede: zie hiernaast.',
      'last-good':
        'Verbeter het configuratiebestand: tot dan draait de kiosk met het laatste goede, en gelden nieuwere wijzigingen niet.',
      ...NOT_SEEN,
    },
  },
  credentials: {
    name: 'SDK-gegevens',
    findings: {
      'from-environment': 'Ze komen uit de omgeving.',
      'from-store': 'Ze zijn op deze computer opgeslagen.',
      'not-needed': 'Een ondertekenserver ondertekent; hier is geen SDK-geheim nodig.',
      missing: 'Geef het client-ID en het geheim van de SDK op: zonder kan niemand deelnemen.',
      ...NOT_SEEN,
    },
  },
  signature: {
    name: 'Handtekening',
    findings: {
      sound:
        'Voor elke zaal kan een handtekening worden gemaakt, en de claims kloppen. Of de sleutel Zoom bevalt, weet alleen Zoom.',
      unsound: 'Vertel het IT: de claims van de handtekening voor deze zalen zijn niet wat gevraagd werd.',
      refused:
        'Controleer de zalenlijst van de ondertekenserver en het token of certificaat van deze kiosk: voor deze zalen werd niet ondertekend zoals gevraagd.',
      'no-answer': 'Controleer de ondertekenserver en het netwerk ernaartoe: hij antwoordt niet.',
      'nothing-to-sign':
        'Er is geen zaal, of niets om mee te ondertekenen: zie het configuratiebestand en de SDK-gegevens.',
      ...NOT_SEEN,
    },
  },
  clock: {
    name: 'Klok',
    findings: {
      right: 'De klok van deze computer loopt gelijk met die van Zoom.',
      off: 'Zet de klok van deze computer gelijk met een tijdserver. Foyer corrigeert intussen zijn handtekeningen, zolang het Zoom naar de tijd kan vragen.',
      'far-off':
        'Zet de klok van deze computer nu gelijk met een tijdserver: handtekeningen worden gecorrigeerd, maar certificaten, deuren en de tijden in het journaal volgen deze klok.',
      unmeasured:
        'Zoom kon niet naar de tijd worden gevraagd: controleer het netwerk, en de klok met de hand.',
      ...NOT_SEEN,
    },
  },
  'zoom-reachable': {
    name: 'Netwerk naar Zoom',
    findings: {
      reached:
        'Zoom antwoordt. De hosts onder *.zoom.us die het bij een deelname noemt, en UDP, kan alleen een testdeelname met de hand laten zien.',
      unreached:
        'Open de firewall of proxy voor deze hosts, voor *.zoom.us op TCP 443, en voor de UDP-poorten van Zoom.',
      ...NOT_SEEN,
    },
  },
  account: {
    name: 'Zoom-account',
    findings: {
      works:
        'De REST-API van Zoom antwoordt. Rechten om bezoekers te registreren, zalen te maken en rapporten te lezen zijn niet te beproeven zonder het te doen.',
      'not-configured':
        'Er is geen Zoom-account ingesteld: wachtwoorden kunnen niet opnieuw worden gelezen, zalen niet bekeken, bezoekers niet geregistreerd, aanwezigheid niet vergeleken.',
      'needed-by-rooms': 'Stel het Zoom-account van de locatie in: zonder komt niemand in deze zalen.',
      refused:
        'Controleer account-ID, client-ID en geheim van de Server-to-Server-app, en of die geactiveerd is: Zoom weigert ze.',
      'scopes-missing':
        'Voeg deze scopes toe aan de Server-to-Server-app in de Marketplace, en activeer die opnieuw.',
      'no-answer':
        'Voer de controle over een minuut opnieuw uit: de REST-API van Zoom beantwoordde niet elke vraag zoals het hoort.',
      ...NOT_SEEN,
    },
  },
  'sdk-version': {
    name: 'SDK-versie',
    findings: {
      fine: 'Volgens het gepubliceerde beleid van Zoom wordt deze SDK op die dag ondersteund; vanaf de hier genoemde dag kan het minimum stijgen.',
      'raises-before':
        'Werk Foyer bij vóór de hier genoemde dag: vanaf dan kan Zoom deze SDK weigeren. Zoom noemt het volgende minimum drie maanden vooraf.',
      unlisted:
        'Foyer weet niet wanneer deze SDK uitkwam: vergelijk hem met de hand met het kwartaalminimum van Zoom.',
      ...NOT_SEEN,
    },
  },
  assets: {
    name: 'SDK-bestanden',
    findings: {
      whole: 'Alle bestanden van de SDK zijn er, elk met de juiste grootte.',
      unlisted:
        'Installeer Foyer opnieuw als deelnames mislukken: de lijst met SDK-bestanden ontbreekt, dus ze konden niet worden vergeleken.',
      incomplete: 'Installeer Foyer opnieuw: bestanden van de SDK ontbreken of zijn beschadigd.',
      ...NOT_SEEN,
    },
  },
  camera: {
    name: 'Camera',
    findings: {
      there: 'Er is een camera.',
      none: 'Sluit een camera aan: bezoekers kunnen deelnemen, maar niemand ziet ze.',
      unlisted:
        'Apparaten kunnen hiervandaan niet worden opgesomd: kijk op het medewerkersscherm van de draaiende kiosk.',
      ...NOT_SEEN,
    },
  },
  microphone: {
    name: 'Microfoon',
    findings: {
      there: 'Er is een microfoon.',
      none: 'Sluit een microfoon aan: bezoekers kunnen deelnemen, maar niemand hoort ze.',
      unlisted:
        'Apparaten kunnen hiervandaan niet worden opgesomd: kijk op het medewerkersscherm van de draaiende kiosk.',
      ...NOT_SEEN,
    },
  },
  'chosen-devices': {
    name: 'Gekozen apparaten',
    findings: {
      'none-chosen': 'Er is niets gekozen: bezoekers krijgen die van het systeem.',
      there: 'De camera, microfoon en luidspreker die voor deze kiosk zijn gekozen, zijn er.',
      missing:
        'Sluit aan wat hier wordt genoemd, of kies een ander onder “Apparaten”: bezoekers krijgen intussen dat van het systeem.',
      'not-looked':
        'Test de apparaten op het medewerkersscherm van de draaiende kiosk: sinds de start heeft niemand naar de gekozen apparaten gekeken.',
      ...NOT_SEEN,
    },
  },
  'journal-disk': {
    name: 'Schijf voor het journaal',
    findings: {
      ready: 'In het journaal kan worden geschreven.',
      'nearly-full': 'Maak wat ruimte vrij op de schijf van het journaal.',
      full: 'Maak nu ruimte vrij op de schijf van het journaal: binnenkort wordt geen bezoek meer vastgelegd.',
      unwritable:
        'Geef de gebruiker waaronder Foyer draait schrijfrecht op de map van het journaal, of herstel de schijf.',
      held: 'Herstel de schijf, of sluit de andere Foyer die dit journaal schrijft: deze gegevens staan alleen in het geheugen.',
      ...NOT_SEEN,
    },
  },
  updates: {
    name: 'Bijwerken',
    findings: {
      off: 'Foyer werkt zichzelf niet bij: het configuratiebestand vraagt er niet om.',
      'left-to-it':
        'Updates zijn aan IT: deze installatie krijgt ze langs de weg waarlangs zij is geïnstalleerd.',
      none: 'Hier is geen nieuwere versie bekend.',
      held: 'Er is een nieuwere versie. Ze wordt nu niet genomen, vanwege een evenement, een bevroren dag of iemand bij de kiosk.',
      ready: 'Een nieuwere versie is gedownload. Ze wordt op haar tijd geïnstalleerd, als er niemand is.',
      failed:
        'Kijk in het logboek en werk deze kiosk met de hand bij als het evenement dat nodig heeft: hij gaat door met de versie die hij heeft.',
      ...NOT_SEEN,
    },
  },
  signer: {
    name: 'Ondertekenserver',
    findings: {
      'not-used': 'Deze kiosk ondertekent zelf.',
      strict: 'Hij ondertekent niet voor hosts en niet voor vergaderingen die geen zalen zijn.',
      'signs-hosts':
        'Laat de ondertekenserver rol 1 weigeren: wie hem bereikt, kan uw zalen als host binnengaan.',
      'signs-unlisted': 'Geef de ondertekenserver zijn zalenlijst: hij ondertekent voor elke vergadering.',
      'signs-anything':
        'Haal de ondertekenserver van het netwerk: hij ondertekent voor elke vergadering, en voor hosts.',
      'no-answer':
        'Of de ondertekenserver weigert wat hij moet weigeren, was niet te zien: hij antwoordt niet zoals een ondertekenserver hoort te doen.',
      unproven:
        'Of de ondertekenserver weigert wat hij moet weigeren, was niet te zien: hij weigerde ook de zalen uit het configuratiebestand.',
      ...NOT_SEEN,
    },
  },
  'starts-with-machine': {
    name: 'Starten met de computer',
    findings: {
      registered: 'Foyer start wanneer zijn gebruiker zich aanmeldt.',
      'not-wanted': 'Foyer wordt met de hand gestart, of door wat IT heeft ingericht.',
      missing:
        'Start Foyer één keer als de gebruiker die zich hier aanmeldt: de vermelding in het systeem ontbreekt, leidt ergens anders heen of is uitgeschakeld. Blijft dit zo, dan weigert het systeem haar.',
      ...NOT_SEEN,
    },
  },
} as const satisfies { readonly [Id in KioskCheckId]: CheckWords<Finding<Id>> };
