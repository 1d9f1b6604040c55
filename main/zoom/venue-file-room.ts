// A room as lines for the venue file, to be pasted between two others.

interface MadeRoom {
  topic: string;
  meetingNumber: string;
  passcode: string;
  webEndpoint: 'zoom.us' | 'zoomgov.com';
  /** Null: the room is open from the beginning. Unix milliseconds. */
  startsAtMs: number | null;
  durationMinutes: number;
  /** As Zoom made it; null: it did not say. */
  registration: 'automatic' | 'manual' | 'none' | null;
  requiresSignIn: boolean | null;
}

const TITLE_LENGTH = 120;
const ID_LENGTH = 56;

/** 'Café: opening!' → 'cafe-opening'; what leaves no letter of ASCII is 'room'. Never one that is taken. */
function roomId(topic: string, taken: readonly string[]): string {
  const words = topic
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  const id = (words ?? []).join('-').slice(0, ID_LENGTH).replace(/-$/u, '') || 'room';
  // One id more than there are rooms, so one of them is free.
  const ids = [id, ...taken.map((_, index) => `${id}-${index + 2}`)];
  return ids.find((free) => !taken.includes(free)) ?? id;
}

/** ISO 8601 in UTC without milliseconds, as the venue file and Zoom take it. */
export const isoSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/u, 'Z');

/** By which entry visitors get in; nothing where a name is enough. */
function entryOf({ registration, requiresSignIn }: MadeRoom) {
  const mustRegister = registration === 'automatic' || registration === 'manual';
  if (requiresSignIn !== true) return mustRegister ? { entry: 'registered' } : {};
  return { entry: 'signed-in', ...(mustRegister && { otherEntries: ['registered'] }) };
}

/** JSON of one room, indented by two. @param taken ids of the rooms that the venue has. */
export function venueFileRoom(room: MadeRoom, taken: readonly string[]): string {
  const { topic, meetingNumber, passcode, webEndpoint, startsAtMs, durationMinutes } = room;
  const title = topic
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, TITLE_LENGTH)
    // Half of a character that was cut in two.
    .replace(/\p{Cs}/gu, '')
    .trim();
  const fields = {
    id: roomId(topic, taken),
    title: title || 'Room',
    meetingNumber,
    ...(passcode !== '' && { passcode }),
    ...(webEndpoint !== 'zoom.us' && { webEndpoint }),
    ...entryOf(room),
    ...(startsAtMs !== null && {
      startsAt: isoSeconds(startsAtMs),
      endsAt: isoSeconds(startsAtMs + durationMinutes * 60_000),
    }),
  };
  return JSON.stringify(fields, null, 2);
}
