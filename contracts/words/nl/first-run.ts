// Dutch words for set-up on a single machine, as whoever has just installed Foyer reads them.
import type { LinkMistake } from '../../join-link.ts';

export const firstRunInDutch = {
  step: (at: number, of: number) => `Stap ${at} van ${of}`,
  back: 'Terug',
  paste: 'Plakken',
  venue: {
    label: 'Hoe heet uw locatie?',
    hint: 'Bezoekers lezen de naam op het eerste scherm.',
    empty: 'Typ alstublieft een naam.',
  },
  pin: {
    hint: 'Met de pincode openen medewerkers hun scherm: houd de klok op het eerste scherm 3 seconden ingedrukt, of druk op Ctrl+Alt+S.',
    chosen: 'De pincode is gekozen',
    another: 'Een andere pincode kiezen',
  },
  credentials: {
    title: 'De sleutel tot Zoom',
    hint: 'Maak op marketplace.zoom.us een app met de Meeting SDK en kopieer de client-ID en het client-secret. Zonder deze twee kan niemand een ruimte in.',
    clientId: 'Client-ID',
    clientSecret: 'Client-secret',
    unusable: 'Dit kan het niet zijn: kopieer het nog een keer, alleen en helemaal.',
    others: 'Andere typen',
    'no-encryption':
      'Deze computer biedt geen versleuteling voor geheimen. Als leesbare tekst kan iedereen ze lezen die de bestanden van deze gebruiker kan lezen.',
    plainText: 'Als leesbare tekst op deze computer bewaren',
    'encryption-failed':
      'Het besturingssysteem weigerde te versleutelen. Ontgrendel de sleutelbos en ga nog een keer verder.',
    'store-unwritable':
      'Ze konden niet worden bewaard: in de gegevensmap van Foyer moet kunnen worden geschreven.',
  },
  room: {
    title: (at: number) => `Ruimte ${at}`,
    link: 'Zoom-link of vergadernummer',
    linkHint: 'Plak die uit de uitnodiging.',
    withPasscode: (number: string) => `Vergadering ${number}, met wachtwoord`,
    withoutPasscode: (number: string) => `Vergadering ${number}, zonder wachtwoord`,
    name: 'Wat bezoekers lezen',
    nameHint: 'Bijvoorbeeld: Opening.',
    passcode: 'Wachtwoord',
    passcodeHint: 'Zoals in de uitnodiging. Laat het leeg als er geen is.',
    another: 'Nog een ruimte toevoegen',
    remove: 'Deze ruimte weghalen',
    mistakes: {
      empty: 'Plak alstublieft een link of typ een nummer.',
      unreadable: 'Dit is geen Zoom-link voor deelnemers en geen vergadernummer.',
      digits: 'Een vergadernummer heeft 9 tot 12 cijfers.',
      'not-zoom': 'Deze link leidt niet naar Zoom.',
      personal:
        'In een persoonlijke link staat geen nummer. Open de link in een browser en kopieer het vergadernummer.',
      host: 'Dit is de link waarmee de host start. Neem die voor deelnemers.',
      registration:
        'Deze link leidt naar een registratie. Neem de link die de registratie bevestigt, of het nummer.',
      'long-passcode':
        'Het wachtwoord in deze link is te lang voor een kiosk. Typ hieronder het eigen wachtwoord van de ruimte.',
    } satisfies Record<LinkMistake | 'empty', string>,
  },
  check: {
    title: 'Zal het werken?',
    hint: 'Foyer bekijkt deze computer en de ruimtes. Het gaat er geen binnen. Wat niet groen is, zegt wat te doen is; u kunt toch verdergaan.',
    failed: 'Het kon niet worden bekeken. Ga terug en zie of alles is ingevuld, of kijk opnieuw.',
  },
  ready: {
    title: 'Alles is er',
    hint: 'Foyer opent zoals bezoekers het zien. Ga zelf één keer elke ruimte in voordat de deuren opengaan.',
    window: 'In een venster',
    fill: 'Het scherm vullen en vergrendelen',
    open: 'Foyer openen',
    failures: {
      missing: 'Er ontbreekt nog iets of er klopt iets niet. Ga terug en bekijk elke stap.',
      exists: 'Er is al een configuratiebestand. Start Foyer opnieuw om het te gebruiken.',
      unwritable:
        'Het configuratiebestand kon niet worden geschreven: in de gegevensmap van Foyer moet kunnen worden geschreven.',
    },
  },
};
