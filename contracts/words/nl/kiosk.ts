// Dutch words round the lock of a kiosk: its first start, and what staff see of its settings and do with it.
import type { KioskView, SettingOrigin } from '../../staff.ts';
import type { PinMistake } from '../../staff-pin.ts';

export const kioskInDutch = {
  setUp: {
    title: 'Kies een pincode voor medewerkers',
    hint: 'Dit scherm wordt een vergrendelde kiosk. Met de pincode openen medewerkers hun scherm en verlaten ze de kiosk: houd de klok 3 seconden ingedrukt, of druk op Ctrl+Alt+S.',
    length: '6 tot 12 cijfers. Schrijf de pincode op waar bezoekers die niet zien.',
    againTitle: 'Typ de pincode nog een keer',
    next: 'Volgende',
    finish: 'Deze kiosk vergrendelen',
    startOver: 'Opnieuw beginnen',
    keeping: 'De pincode wordt bewaard',
    differs: 'De twee pincodes zijn niet gelijk. Kies de pincode alstublieft opnieuw.',
    notKept:
      'De pincode kon niet op deze computer worden bewaard. Vertel IT: in de gegevensmap van Foyer moet kunnen worden geschreven.',
    mistakes: {
      digits: 'Een pincode heeft alleen cijfers.',
      short: 'Een pincode heeft minstens zes cijfers nodig.',
      long: 'Een pincode heeft hoogstens twaalf cijfers.',
      easy: 'Deze pincode is een van de eerste die iedereen zou proberen. Kies alstublieft een andere.',
    } satisfies Record<PinMistake, string>,
  },
  settings: {
    title: 'Instellingen',
    hint: 'Waarmee deze kiosk draait, en wie dat heeft bepaald. Om iets te wijzigen, wijzig het configuratiebestand en start Foyer opnieuw.',
    columns: { name: 'Instelling', value: 'Waarde', origin: 'Van' },
    look: 'Opnieuw kijken',
    kept: 'bewaard',
    notKept: 'niet bewaard',
    unset: 'niet ingesteld',
    origins: {
      default: 'standaard van Foyer',
      'venue-file': 'configuratiebestand',
      environment: 'omgeving',
      'command-line': 'opdrachtregel',
      machine: 'deze computer',
      remote: 'configuratiebestand van de server',
      policy: 'beleid, vergrendeld',
    } satisfies Record<SettingOrigin, string>,
  },
  control: {
    title: 'Kiosk',
    hint: 'Een bezoek dat bezig is, wordt eerst beëindigd en opgeschreven.',
    states: {
      windowed:
        'Dit is een gewoon venster, geen vergrendelde kiosk: zo staat het in het configuratiebestand.',
      locked: 'Deze kiosk is vergrendeld.',
      unlocked: 'Deze kiosk is niet vergrendeld. Bij de volgende start vergrendelt hij zichzelf.',
    } satisfies Record<KioskView['state'], string>,
    restart: 'Foyer opnieuw starten',
    restartHint: 'Duurt enkele seconden. Daarna is de kiosk zoals toen hij werd aangezet.',
    leave: 'De kiosk verlaten',
    leaveHint: 'Het venster wordt een gewoon venster, en het bureaublad is bereikbaar.',
    quit: 'Foyer afsluiten',
    quitHint: 'Foyer stopt. Bezoekers zien het bureaublad.',
    neverLeave: 'Het configuratiebestand laat medewerkers deze kiosk niet verlaten.',
    lock: 'Weer vergrendelen',
    lockHint: 'Het venster vult het scherm, en niemand verlaat het zonder de pincode.',
    sure: 'Weet u het zeker?',
    yes: 'Ja',
    no: 'Nee',
    going: 'Een ogenblik alstublieft',
  },
};
