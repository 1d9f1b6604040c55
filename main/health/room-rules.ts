// What is right and wrong about a room, as Zoom has it and as the venue file has it: one pure rule per check. Sentences
// are in contracts/words/en/checks-room.ts; nobody's name, address or passcode gets into a detail.
import type { RoomCheckId, Verdict } from '../../contracts/check.ts';
import { parseJoinLink } from '../../contracts/join-link.ts';
import type { Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import { roomCard, type Doors } from '../room-card.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';
import { judgeEntry, judgeOutsiders, judgeRegistration, judgeSignIn } from './entry-rules.ts';
import { found } from './found.ts';

export interface RoomFacts {
  room: Room;
  doors: Doors;
  /** Of the check, Unix milliseconds. */
  atMs: number;
  isAccountConfigured: boolean;
  /** What Zoom says of it. Null here and below: no answer in time. */
  reading: Result<MeetingDetails> | null;
  /** Whether the host's settings allow joining from a browser; a null value: Zoom does not say. */
  browserJoining: Result<boolean | null> | null;
  /** Whether a token of the room's Zoom user can be had; only of rooms that have one. */
  token: Result<unknown> | null;
  /** The room where visitors go when this one is full. */
  overflow: Room | null;
}

type Unread = { finding: 'not-seen' | 'no-account' | 'unread'; detail: string | null };

/** Judges what was read, or says why it could not be. */
function read<T, V>(reading: Result<T> | null, judge: (value: T) => V): V | Unread {
  if (reading === null) return found('not-seen');
  if (reading.ok) return judge(reading.value);
  return reading.problem === 'account-missing'
    ? found('no-account')
    : found('unread', reading.detail ?? reading.problem);
}

function judgeStart({ hasStarted, mayJoinBeforeHost, hasWaitingRoom }: MeetingDetails) {
  if (hasStarted === null) return found('not-told');
  if (hasStarted) return found('started');
  // ZOOM: a waiting room takes joining before the host away (REST, fields that foretell a join problem).
  return mayJoinBeforeHost === true && hasWaitingRoom !== true
    ? found('opens-by-itself')
    : found('waits-for-host');
}

function judgePasscode(room: Room, { passcode, joinUrl }: MeetingDetails) {
  const link = room.joinLink !== null && joinUrl !== null ? parseJoinLink(joinUrl, false) : null;
  // A pasted link brings Zoom's encoded form of the same passcode.
  const isLinks = link?.ok === true && link.value.passcode === room.passcode;
  if (isLinks && room.passcode !== '') return found('equal');
  if (passcode === null) return found('not-told');
  if (passcode === '') return room.passcode === '' ? found('none') : found('only-in-file');
  if (passcode === room.passcode) return found('equal');
  return room.passcode === '' ? found('only-at-zoom') : found('differs');
}

function judgeBeforeHost(details: MeetingDetails, { openMinutes }: Doors) {
  const { kind, hasStarted, mayJoinBeforeHost, joinBeforeHostMinutes, hasWaitingRoom } = details;
  if (kind === 'webinar') return found('webinar');
  if (hasStarted === true) return found('host-is-there');
  if (mayJoinBeforeHost === null) return found('not-told');
  if (!mayJoinBeforeHost) return found('off');
  if (hasWaitingRoom === true) return found('overruled');
  // ZOOM: 0 is any time; 5, 10 and 15 are minutes before the start.
  const minutes = joinBeforeHostMinutes ?? 0;
  return minutes > 0 && minutes < openMinutes ? found('after-doors', `${minutes} min`) : found('allowed');
}

/** Rooms of the day before are no mistake while an event goes on; a date of last month or last year is one. */
const OVER_AFTER_MS = 86_400_000;

const minute = (ms: number | null): string =>
  ms === null ? '' : `${new Date(ms).toISOString().slice(0, 16)}Z`;

function judgeDoors({ room, doors, atMs }: RoomFacts): Verdict<'doors'> {
  const { opensAtMs, closesAtMs } = roomCard(room, doors);
  if (opensAtMs === null && closesAtMs === null) return found('any-time');
  const isOver = closesAtMs !== null && atMs > closesAtMs + OVER_AFTER_MS;
  return found(isOver ? 'over' : 'planned', `${minute(opensAtMs)} – ${minute(closesAtMs)}`.trim());
}

function judgeOverflow({ room, overflow, doors }: RoomFacts): Verdict<'overflow'> {
  if (!overflow) return found('none');
  const hours = [room, overflow].map((one) => roomCard(one, doors));
  const opensAt = Math.max(...hours.map(({ opensAtMs }) => opensAtMs ?? -Infinity));
  const closesAt = Math.min(...hours.map(({ closesAtMs }) => closesAtMs ?? Infinity));
  return opensAt < closesAt ? found('ready', overflow.id) : found('closed-then', overflow.id);
}

export const ROOM_RULES: { readonly [Id in RoomCheckId]: (facts: RoomFacts) => Verdict<Id> } = {
  'room-exists': ({ room, reading }) => {
    // Only an account is asked, and it had its time.
    if (reading === null) return found('unread', 'no answer');
    if (reading?.ok === false && reading.problem === 'room-unknown') return found('missing');
    return read(reading, ({ kind }) =>
      kind === room.kind ? found('exists', kind) : found('other-kind', kind),
    );
  },
  'room-started': ({ reading }) => read(reading, judgeStart),
  passcode: ({ room, reading }) => read(reading, (details) => judgePasscode(room, details)),
  entry: judgeEntry,
  registration: (facts) => read(facts.reading, (details) => judgeRegistration(facts, details)),
  'sign-in': (facts) => read(facts.reading, (details) => judgeSignIn(facts, details)),
  outsiders: (facts) => read(facts.reading, (details) => judgeOutsiders(facts, details)),
  'waiting-room': ({ reading }) =>
    read(reading, ({ kind, hasWaitingRoom }) => {
      if (hasWaitingRoom === true) return found('staff-admit');
      return hasWaitingRoom === false || kind === 'webinar' ? found('off') : found('not-told');
    }),
  'join-before-host': ({ reading, doors }) => read(reading, (details) => judgeBeforeHost(details, doors)),
  'web-joining': ({ reading, browserJoining }) =>
    read(reading, ({ hostId, isEndToEndEncrypted }) => {
      // ZOOM: no SDK for the web joins a meeting that is encrypted end to end (supported features; 6.2.0).
      if (isEndToEndEncrypted === true) return found('end-to-end');
      if (hostId === null) return found('not-told');
      return read(browserJoining, (isAllowed) => {
        if (isAllowed === null) return found('not-told');
        return isAllowed ? found('allowed') : found('link-off');
      });
    }),
  doors: judgeDoors,
  overflow: judgeOverflow,
};
