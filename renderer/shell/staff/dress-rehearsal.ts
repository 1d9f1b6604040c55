// Every screen that a visitor can see, as pictures of the visit's state with made-up content. Pure. A screen that is
// missing here does not compile.
import type { VenueView } from '../../../contracts/channels.ts';
import type { ProblemCode } from '../../../contracts/problem.ts';
import type { RoomCard } from '../../../contracts/room.ts';
import type { Screen, VisitState, Way } from '../../../contracts/visit.ts';
import type { Words } from '../../../contracts/words/index.ts';
import { AT_START, type Snapshot } from '../visit/snapshot.ts';

const ROOM_ID = 'dress-rehearsal';
const HOUR_MS = 3_600_000;

/** An address that is nobody's, and as long as Zoom's own. */
const PHONE: Way = {
  kind: 'own-phone',
  url: `https://example.com/j/81000000000?pwd=${'x'.repeat(60)}`,
  passcode: '123456',
  isPersonal: false,
};
const DIAL_IN: Way = {
  kind: 'dial-in',
  numbers: [
    { country: 'DE', number: '+49 00 0000 0000' },
    { country: 'GB', number: '+44 00 0000 0000' },
  ],
  meetingNumber: '81000000000',
  passcode: '123456',
};

/** Seconds until the doors of the room with a place kept open. */
const PLACE_KEPT_FOR_S = 240;

/** One for each way on that a problem can have. */
const PROBLEMS: readonly { problem: ProblemCode; retrySeconds: number | null; ways: readonly Way[] }[] = [
  { problem: 'anonymous-refused', retrySeconds: null, ways: [PHONE, DIAL_IN] },
  { problem: 'room-full', retrySeconds: 30, ways: [] },
  { problem: 'zoom-unreachable', retrySeconds: 10, ways: [PHONE] },
  { problem: 'passcode-wrong', retrySeconds: null, ways: [] },
  { problem: 'email-required', retrySeconds: null, ways: [] },
  { problem: 'meeting-page-gone', retrySeconds: null, ways: [] },
];

function states(words: Words, nowMs: number): Readonly<Record<Screen, readonly VisitState[]>> {
  const named = {
    roomId: ROOM_ID,
    name: words.staff.dressRehearsal.visitor,
    email: '',
    invitation: '',
    attempt: 1,
  };
  const typed = { screen: 'name', roomId: ROOM_ID, name: '', email: '', invitation: '' } as const;
  return {
    rooms: [{ screen: 'rooms' }],
    interrupted: (['crashed', 'slept'] as const).map((why) => ({ screen: 'interrupted', why })),
    name: [
      typed,
      { ...typed, name: '<b>', problem: 'name-has-markup' },
      { ...typed, invitation: 'X', problem: 'not-invited' },
    ],
    'place-kept': [{ screen: 'place-kept', ...named, opensAtMs: nowMs + PLACE_KEPT_FOR_S * 1_000 }],
    joining: [{ screen: 'joining', ...named }],
    'waiting-room': [{ screen: 'waiting-room', ...named }],
    'not-started': [{ screen: 'not-started', ...named, askAgainSeconds: 15 }],
    'in-room': [
      { screen: 'in-room', ...named, isReconnecting: false },
      { screen: 'in-room', ...named, isReconnecting: true },
    ],
    problem: PROBLEMS.map((what) => ({ screen: 'problem', ...named, ...what, zoomCode: null })),
    ended: (['ended-by-host', 'removed', 'time-limit', 'elsewhere'] as const).map((why) => ({
      screen: 'ended',
      roomId: ROOM_ID,
      why,
    })),
    thanks: [{ screen: 'thanks', roomId: ROOM_ID }],
  };
}

function room(words: Words, nowMs: number): RoomCard {
  const { room: title, subtitle } = words.staff.dressRehearsal;
  return {
    id: ROOM_ID,
    title,
    subtitle,
    kind: 'meeting',
    entry: 'open',
    asksEmail: false,
    isListed: true,
    opensAtMs: nowMs - HOUR_MS,
    startsAtMs: nowMs - HOUR_MS / 2,
    endsAtMs: nowMs + HOUR_MS,
    closesAtMs: nowMs + HOUR_MS,
  };
}

/** In the order in which a visitor meets them; the venue's own rooms stand on the first two. */
export function dressRehearsal(venue: VenueView, words: Words, nowMs: number): readonly Snapshot[] {
  const sample: Snapshot = {
    ...AT_START,
    venue: { ...venue, rooms: [...venue.rooms, { ...room(words, nowMs), isListed: false }] },
    userName: words.staff.dressRehearsal.visitor,
    marks: { isAudioJoined: false, isCameraOn: true, isMicrophoneOn: false, troubles: {} },
  };
  const secondsOf = (state: VisitState): number | null =>
    'retrySeconds' in state
      ? state.retrySeconds
      : state.screen === 'not-started'
        ? state.askAgainSeconds
        : state.screen === 'place-kept'
          ? PLACE_KEPT_FOR_S
          : null;
  return [
    { ...sample, isAtRest: true },
    ...Object.values(states(words, nowMs))
      .flat()
      .map((state) => ({ ...sample, state, secondsLeft: secondsOf(state) })),
    { ...sample, venue: null, openingFailure: { ok: false, problem: 'internal', id: 'a1b2c3d4' } },
  ];
}
