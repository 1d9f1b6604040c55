// What a room's settings mean for the visitors of a kiosk, by the names of main/zoom/room-differences.ts.
import type { ComparedField } from '../zoom/room-differences.ts';

const MEANINGS: Readonly<Record<ComparedField, (got: string) => string | null>> = {
  passcode: (got) =>
    got === 'none'
      ? 'if the room asks for one all the same, nobody knows it: set one at Zoom'
      : "Zoom's own counts, not the one that was asked for",
  'waiting room': (got) => (got === 'on' ? 'visitors wait until the host lets them in' : null),
  'sign-in': (got) =>
    got === 'on' ? 'visitors with a name alone are refused: they need "entry": "signed-in"' : null,
  registration: (got) =>
    got === 'manual'
      ? 'the host must approve every visitor'
      : got === 'automatic'
        ? 'visitors get in with "entry": "registered" only'
        : null,
  'join before host': (got) =>
    got === 'off'
      ? 'visitors wait until the host has started the room'
      : got.startsWith('from')
        ? 'whoever is earlier waits'
        : null,
  topic: () => null,
  start: () => null,
};

const isCompared = (field: string): field is ComparedField => Object.hasOwn(MEANINGS, field);

/** Null where it means nothing for them. */
export const meaningOf = (field: string, got: string): string | null =>
  isCompared(field) ? MEANINGS[field](got) : null;
