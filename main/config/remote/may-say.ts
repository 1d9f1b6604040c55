// What a signed venue file from a server may say: a table, and everything else is refused with the field's name. Pure.
// What a reader would get wrong: the signature does not make more possible. Whoever runs the venue's desk changes rooms;
// what a machine is and whom it trusts, only IT says.
import { isPlainObject } from '../plain-object.ts';

/** Sections that it may have, and why. */
export const MAY_SAY: Readonly<Record<string, string>> = {
  venue: 'its name, its times, its languages, where staff are',
  rooms: 'what it is for',
  idle: 'how long a visit may rest is the event’s matter',
  theme: 'colours and font; pictures must lie on the kiosk',
  attract: 'the same',
};

/** Why the others are not there; what is in neither table is a mistake in typing. */
export const MAY_NOT_SAY: Readonly<Record<string, string>> = {
  remote: 'it would name its own successor',
  signer: 'whoever signs tickets can join any meeting of the account',
  account: 'an endpoint, and where registrations go',
  credentials: 'how secrets are kept',
  staff: 'the PIN, the way out, and an address that is told of calls',
  kiosk: 'it could unlock the window',
  devices: 'they are of one machine',
  journal: 'how long people are kept is decided once',
  signature: 'how long a ticket lives',
  log: 'what is written down',
  telemetry: 'an address that is told what happens',
  updates: 'which program runs',
};

/** Sentences; empty where it says only what it may. */
export function forbiddenIn(written: unknown): string[] {
  if (!isPlainObject(written)) return ['It is not an object in { }.'];
  return Object.keys(written).flatMap((section) => {
    if (section === '$schema' || Object.hasOwn(MAY_SAY, section)) return [];
    const why = Object.hasOwn(MAY_NOT_SAY, section) ? ` (${MAY_NOT_SAY[section]})` : '';
    return [
      `${section}: a signed venue file may not say it${why}. Take it out; it belongs into the kiosk's own venue file or a policy.`,
    ];
  });
}

/** Fields of a room that are somebody's, or open a meeting. */
const PRIVATE_OF_ROOM = ['passcode', 'invited', 'signedInAs'] as const;

/** Names of what nobody may read on the way, such as `rooms[0].passcode`; a web server hands out what it has to anybody. */
export function privateIn(written: unknown): string[] {
  const rooms = isPlainObject(written) ? written['rooms'] : undefined;
  if (!Array.isArray(rooms)) return [];
  return rooms.flatMap((room: unknown, index) => {
    if (!isPlainObject(room)) return [];
    const named = PRIVATE_OF_ROOM.filter((field) => room[field] !== undefined && room[field] !== '');
    const link = room['joinLink'];
    const isPrivateLink = typeof link === 'string' && /[?&](?:pwd|tk)=/u.test(link);
    return [...named, ...(isPrivateLink ? ['joinLink'] : [])].map((field) => `rooms[${index}].${field}`);
  });
}
