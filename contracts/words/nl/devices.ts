// Dutch words about camera, microphone and sound: for visitors before and in the room, and for staff who choose.
import type { DeviceKind, DeviceTrouble, InputKind } from '../../devices.ts';

export const devicesInDutch = {
  /** What a visitor may look at before going in. */
  test: {
    open: 'Camera en geluid controleren',
    title: 'Camera, microfoon en geluid',
    hint: 'Alleen u ziet en hoort dit. Er wordt niets bewaard.',
    close: 'Klaar',
    picture: 'Beeld van de camera',
    starting: 'Een ogenblik alstublieft',
    works: {
      camera: 'De camera werkt.',
      microphone: 'Zeg iets: de balk beweegt als we u horen.',
    } satisfies Record<InputKind, string>,
    heard: 'We horen u.',
    level: 'Hoe luid we u horen',
    play: 'Een geluid afspelen',
    played:
      'U hebt als het goed is twee tonen gehoord. Zo niet, zet het volume hoger of zet de hoofdtelefoon op.',
    notPlayed: 'Er is op dit moment geen geluid. U kunt toch naar binnen.',
  },
  /** Why one cannot be used; the way in is open in every case. */
  trouble: {
    camera: {
      missing: 'Er is hier geen camera. U kunt zonder naar binnen.',
      busy: 'De camera wordt door iets anders gebruikt. U kunt zonder naar binnen.',
      refused: 'De camera is hier uitgeschakeld. U kunt zonder naar binnen.',
      failed: 'De camera start niet. U kunt zonder naar binnen.',
    },
    microphone: {
      missing: 'Er is hier geen microfoon. U kunt naar binnen en luisteren.',
      busy: 'De microfoon wordt door iets anders gebruikt. U kunt naar binnen en luisteren.',
      refused: 'De microfoon is hier uitgeschakeld. U kunt naar binnen en luisteren.',
      failed: 'De microfoon start niet. U kunt naar binnen en luisteren.',
    },
  } satisfies Record<InputKind, Record<DeviceTrouble, string>>,
  inRoom: {
    without: {
      camera: 'De camera is niet te gebruiken. U ziet en hoort de anderen',
      microphone: 'De microfoon is niet te gebruiken. U hoort de anderen en kunt in de chat schrijven',
    } satisfies Record<InputKind, string>,
    /** Where the venue has no words of its own about sound. */
    sound: 'Te hard of te zacht? Regel het volume op de hoofdtelefoon of de luidspreker',
  },
  staff: {
    title: 'Apparaten',
    hint: 'Camera, microfoon en luidspreker van deze kiosk. De camera staat alleen aan zolang u test.',
    start: 'Nu testen',
    stop: 'Test stoppen',
    kinds: { camera: 'Camera', microphone: 'Microfoon', speaker: 'Luidspreker' } satisfies Record<
      DeviceKind,
      string
    >,
    systemDefault: 'Dat van het systeem',
    /** Chosen, and not there at the moment. */
    absent: (label: string) => `${label} – niet aanwezig`,
    missing: (kinds: string) =>
      `Op dit moment niet aanwezig: ${kinds}. Bezoekers krijgen dat van het systeem tot het terug is.`,
    keep: 'Deze op deze kiosk gebruiken',
    kept: 'De volgende bezoeker krijgt deze. Ze worden op naam teruggevonden na een herstart, of als ze waren losgekoppeld.',
    notKept:
      'De volgende bezoeker krijgt deze, maar ze konden niet worden bewaard voor de volgende start. Vertel het IT.',
    /** By a policy. */
    locked: (kinds: string) => `Door IT vastgelegd: ${kinds}. Dat kan hier niet worden gewijzigd.`,
    byVisitor: 'Wat bezoekers in het menu van Zoom zelf kiezen, geldt alleen voor hun bezoek.',
  },
};
