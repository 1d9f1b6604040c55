// foyer room create|read: a meeting made at Zoom with a passcode of its own, and what Zoom says of a room. The passcode
// is printed where it is new; of a room that is in use only whether it is the venue file's.
import { newRoom, type NewRoom, type NewRoomView } from '../../contracts/staff.ts';
import type { Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';
import { done, has, refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { explain, failed } from './failure-text.ts';
import { parseMoment } from './moment.ts';
import { plainText } from './plain-text.ts';
import { readRoom } from './read-room.ts';
import { meaningOf } from './room-meanings.ts';
import { venueRoom } from './venue-room.ts';

interface Deps {
  rooms: readonly Room[];
  createRoom: (asked: NewRoom) => Promise<Result<NewRoomView>>;
  readMeeting: (room: Room) => Promise<Result<MeetingDetails>>;
  /** Unix milliseconds. */
  now: () => number;
}

const OF_WORD: Readonly<Record<string, readonly string[]>> = {
  create: ['topic', 'host', 'starts', 'minutes', 'passcode', 'waiting-room'],
  read: ['room'],
};

const WRONG: Readonly<Record<string, string>> = {
  topic: '--topic takes 1 to 200 characters',
  hostUserId: '--host takes a Zoom user id or an e-mail address',
  durationMinutes: '--minutes takes a whole number from 1 to 1440',
  passcode: '--passcode takes at most 10 characters',
};

/** A clock that is a little off, or a command that was typed slowly. */
const LATE_IS_NOW_MS = 300_000;

/** When it starts, null: now; or the sentence what is wrong. */
function readStart(typed: string | null, nowMs: number): number | null | string {
  if (typed === null) return null;
  // "6h" is how long ago; a room starts later.
  const ms = /^\d+[mhd]$/u.test(typed.trim()) ? null : parseMoment(typed, nowMs);
  if (ms === null) return '--starts takes a date (2026-11-21) or a time (2026-11-21T09:00)';
  return ms < nowMs - LATE_IS_NOW_MS ? '--starts is in the past' : ms;
}

function readAsked(given: Given, nowMs: number): NewRoom | string {
  if (valueOf(given, 'topic') === null) return 'Say what the room is called: --topic="Opening keynote"';
  const start = readStart(valueOf(given, 'starts'), nowMs);
  if (typeof start === 'string') return start;
  const minutes = valueOf(given, 'minutes');
  const asked = newRoom.safeParse({
    topic: valueOf(given, 'topic'),
    hostUserId: valueOf(given, 'host') ?? undefined,
    startsAtMs: start,
    durationMinutes: minutes === null ? undefined : Number(/^\d{1,4}$/u.exec(minutes.trim())?.[0]),
    hasWaitingRoom: has(given, 'waiting-room'),
    passcode: valueOf(given, 'passcode'),
  });
  if (asked.success) return asked.data;
  return asked.error.issues.map(({ path }) => WRONG[String(path[0])] ?? `${String(path[0])}?`).join('\n');
}

const UNREAD: Readonly<Record<NonNullable<NewRoomView['unread']>[number]['what'], string>> = {
  'passcode-rules':
    "The account's rules for passcodes could not be read, so the passcode was made within Foyer's own.",
  room: 'The room was made and could not be read back: look at it at Zoom before it is used.',
};

const isReadBack = ({ unread = [] }: NewRoomView): boolean => unread.every(({ what }) => what !== 'room');

const SIGNED_IN_AS =
  'Add to the lines below as whom visitors are signed in: "signedInAs": { "userId": "…" }, a Zoom user of the account ' +
  'who is never the host.';

function createdText(view: NewRoomView): string {
  const { meetingNumber, passcode, joinLink, differences, venueFileRoom, unread = [] } = view;
  const differing = differences.map(({ field, asked, got }) => {
    const meaning = meaningOf(field, got);
    return `  ${field}: asked: ${asked}, got: ${got}${meaning === null ? '' : `: ${meaning}`}`;
  });
  const asAsked = isReadBack(view)
    ? 'Zoom took everything as it was asked.'
    : 'Whether the room became what was asked is not known.';
  const needsSignIn = differences.some(({ field, got }) => field === 'sign-in' && got === 'on');
  const lines = [
    'The room is made.',
    `  Meeting number  ${meetingNumber}`,
    `  Passcode        ${passcode === '' ? '(Zoom names none)' : passcode}`,
    `  Link            ${joinLink === '' ? '(Zoom gave none)' : joinLink}`,
    '',
    differences.length === 0 ? asAsked : 'Zoom made some of it otherwise:',
    ...differing,
    ...unread.map(
      ({ what, problem, detail }) =>
        `${UNREAD[what]} ${explain(problem)}${detail === null ? '' : ` (${detail})`}`,
    ),
    '',
    ...(needsSignIn ? [SIGNED_IN_AS] : []),
    'For the venue file, under "rooms":',
  ].map(plainText);
  return `${lines.join('\n')}\n${venueFileRoom}\n`;
}

/** Zoom may have done what it was asked before the answer was lost. */
const MAY_BE_MADE = 'It may have been made all the same: look at Zoom before you try again.\n';

async function create({ createRoom, now }: Deps, given: Given): Promise<CommandEnd> {
  const asked = readAsked(given, now());
  if (typeof asked === 'string') return refused(asked);
  const made = await createRoom(asked);
  if (made.ok) {
    const out = has(given, 'json') ? `${JSON.stringify(made.value, null, 2)}\n` : createdText(made.value);
    return isReadBack(made.value) ? done(out) : { ...done(out), exitCode: 1 };
  }
  if (made.problem === 'room-misconfigured')
    return refused(`Nothing was made: ${made.detail ?? 'Zoom refused'}.`);
  const end = failed(made);
  // A refusal is clear; an answer of success that says nothing is not.
  const isUnsure = made.problem === 'account-unreachable' || made.detail?.startsWith('HTTP 2');
  return isUnsure ? { ...end, err: `${end.err}${MAY_BE_MADE}` } : end;
}

async function read({ rooms, readMeeting }: Deps, given: Given): Promise<CommandEnd> {
  const roomId = valueOf(given, 'room');
  if (roomId === null) return refused('Say which room of the venue file: --room=…');
  const room = venueRoom(roomId, rooms);
  if (typeof room === 'string') return refused(room);
  const details = await readMeeting(room);
  return details.ok ? done(readRoom(room, details.value, has(given, 'json'))) : failed(details);
}

/** Exit code 1 where Zoom refused, could not be asked or could not be asked what the room became, 2 where the command was typed wrongly or nothing may be made. */
export async function roomCommand(deps: Deps, given: Given): Promise<CommandEnd> {
  const word = given.word === 'create' ? 'create' : 'read';
  const strange = Object.keys(given.options).find(
    (name) => name !== 'json' && !OF_WORD[word]?.includes(name),
  );
  if (strange !== undefined) {
    return refused(`--${strange} does not go with "foyer room ${word}"`);
  }
  return word === 'create' ? create(deps, given) : read(deps, given);
}
