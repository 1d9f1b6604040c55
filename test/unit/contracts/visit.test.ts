// The visit's state machine: every event in every state, written down, and what must hold in all of them.
import { describe, expect, test } from 'vitest';
import { START, visit, type VisitEvent, type VisitState, type Way } from '../../../contracts/visit.ts';

const NAME = 'Ada Lovelace';
const EMAIL = 'ada@example.org';
const INVITATION = 'A-1815';
const IN = { roomId: 'keynote', name: NAME, email: EMAIL, invitation: INVITATION, attempt: 2 };
const EMPTY = { roomId: 'keynote', name: '', email: '', invitation: '' };
const ONWARD = { roomId: 'panel', opensAtMs: null, asksDetails: false, name: NAME, email: EMAIL };
const WAYS: readonly Way[] = [{ kind: 'staff', contact: 'the desk' }];
const refusal = { type: 'refused', problem: 'room-full', zoomCode: 4005 } as const;

const STATES = {
  rooms: START,
  name: { screen: 'name', ...EMPTY },
  'name-by-itself': { screen: 'name', ...EMPTY, isByItself: true },
  'name-before-doors': { screen: 'name', ...EMPTY, opensAtMs: 9_000 },
  'place-kept': { screen: 'place-kept', ...IN, opensAtMs: 9_000, attempt: 0 },
  joining: { screen: 'joining', ...IN },
  'waiting-room': { screen: 'waiting-room', ...IN },
  'not-started': { screen: 'not-started', ...IN, askAgainSeconds: 30 },
  'asking-again': { screen: 'not-started', ...IN, askAgainSeconds: null },
  'in-room': { screen: 'in-room', ...IN, isReconnecting: false },
  reconnecting: { screen: 'in-room', ...IN, isReconnecting: true },
  problem: { screen: 'problem', ...IN, problem: 'room-full', zoomCode: 4005, retrySeconds: null, ways: WAYS },
  nameless: {
    screen: 'problem',
    ...EMPTY,
    attempt: 0,
    problem: 'room-full',
    zoomCode: null,
    retrySeconds: 9,
    ways: WAYS,
  },
  'listed-name': {
    screen: 'problem',
    ...IN,
    name: '',
    problem: 'room-full',
    zoomCode: 4005,
    retrySeconds: 9,
    ways: WAYS,
  },
  ended: { screen: 'ended', roomId: 'keynote', why: 'removed' },
  thanks: { screen: 'thanks', roomId: 'keynote' },
  'ended-onward': { screen: 'ended', roomId: 'keynote', why: 'time-limit', onward: ONWARD },
  'thanks-onward': { screen: 'thanks', roomId: 'keynote', onward: ONWARD },
  'onward-soon': { screen: 'thanks', roomId: 'keynote', onward: { ...ONWARD, opensAtMs: 9_000 } },
  'onward-asking': { screen: 'thanks', roomId: 'keynote', onward: { ...ONWARD, asksDetails: true } },
} satisfies Record<string, VisitState>;

const EVENTS = {
  'room-chosen': { type: 'room-chosen', roomId: 'panel' },
  'room-by-itself': { type: 'room-chosen', roomId: 'panel', isByItself: true },
  'name-given': { type: 'name-given', name: NAME, email: EMAIL, invitation: INVITATION },
  held: { type: 'held' },
  joined: { type: 'joined' },
  reconnecting: { type: 'reconnecting' },
  'join-again': { ...refusal, next: { kind: 'join-again' } },
  move: { ...refusal, next: { kind: 'move', roomId: 'second' } },
  'not-invited': { ...refusal, problem: 'not-invited', next: { kind: 'ask-a-person', ways: WAYS } },
  'count-down': { ...refusal, next: { kind: 'count-down', seconds: 30, ways: WAYS } },
  'wait-for-start': { ...refusal, next: { kind: 'wait-for-start', askAgainSeconds: 30 } },
  'ask-a-person': { ...refusal, next: { kind: 'ask-a-person', ways: WAYS } },
  ended: { type: 'ended', why: 'ended-by-host' },
  retry: { type: 'retry' },
  correct: { type: 'correct' },
  leave: { type: 'leave' },
  done: { type: 'done' },
  'room-opens-soon': { type: 'room-chosen', roomId: 'panel', opensAtMs: 9_000 },
  'doors-open': { type: 'doors-open' },
  'go-on': { type: 'go-on' },
  'walked-away': { type: 'walked-away', rule: 'screen' },
  'stay-over': { type: 'stay-over' },
} satisfies Record<string, VisitEvent>;

type StateName = keyof typeof STATES;
type EventName = keyof typeof EVENTS;
const stateNames = Object.keys(STATES) as StateName[];
const eventNames = Object.keys(EVENTS) as EventName[];

/** State → event → screen that follows, `again` for a further attempt. What is not listed changes nothing. */
const LIVE = {
  'join-again': 'joining again',
  move: 'joining again',
  // What was typed is corrected where it was typed.
  'not-invited': 'name',
  'count-down': 'problem',
  'wait-for-start': 'not-started',
  'ask-a-person': 'problem',
  held: 'waiting-room',
  joined: 'in-room',
  ended: 'ended',
  leave: 'rooms',
} as const;
/** Where the idle rules may end a visit. */
const IDLE = { 'walked-away': 'rooms', 'stay-over': 'ended' } as const;
const NAMING = {
  'name-given': 'joining',
  leave: 'rooms',
  'walked-away': 'rooms',
  'count-down': 'problem',
  'ask-a-person': 'problem',
  // Nothing to join again with before a name is given.
  'join-again': 'problem',
  move: 'problem',
  'not-invited': 'name',
  'wait-for-start': 'problem',
} as const;
const MATRIX: Record<StateName, Partial<Record<EventName, string | undefined>>> = {
  rooms: { 'room-chosen': 'name', 'room-by-itself': 'name', 'room-opens-soon': 'name' },
  name: NAMING,
  'name-by-itself': NAMING,
  'name-before-doors': { ...NAMING, 'name-given': 'place-kept' },
  'place-kept': { ...IDLE, leave: 'rooms', 'doors-open': 'joining' },
  joining: LIVE,
  'waiting-room': { ...LIVE, ...IDLE, held: undefined },
  'not-started': { ...LIVE, ...IDLE, retry: 'not-started again', 'wait-for-start': 'not-started' },
  'asking-again': { ...LIVE, ...IDLE },
  'in-room': { ...LIVE, ...IDLE, joined: undefined, reconnecting: 'in-room', leave: 'thanks' },
  reconnecting: { ...LIVE, ...IDLE, leave: 'thanks' },
  problem: { ...IDLE, retry: 'joining again', correct: 'name', leave: 'rooms', done: 'rooms' },
  'listed-name': { ...IDLE, retry: 'joining again', correct: 'name', leave: 'rooms', done: 'rooms' },
  nameless: { ...IDLE, retry: 'name', correct: 'name', leave: 'rooms', done: 'rooms' },
  ended: { done: 'rooms' },
  thanks: { done: 'rooms' },
  'ended-onward': { done: 'rooms', 'go-on': 'joining' },
  'thanks-onward': { done: 'rooms', 'go-on': 'joining' },
  'onward-soon': { done: 'rooms', 'go-on': 'place-kept' },
  'onward-asking': { done: 'rooms', 'go-on': 'name' },
};

const PAIRS = stateNames.flatMap((state) => eventNames.map((event) => [state, event] as const));

test.each(PAIRS)('%s + %s', (stateName, eventName) => {
  const before: VisitState = STATES[stateName];
  const after = visit(before, EVENTS[eventName]);
  const expected = MATRIX[stateName][eventName];
  if (expected === undefined) return expect(after).toBe(before);
  expect(after.screen).toBe(expected.split(' ')[0]);
  if (expected.endsWith('again'))
    expect(after).toMatchObject({
      attempt: IN.attempt + 1,
      name: stateName === 'listed-name' ? '' : NAME,
      email: EMAIL,
      invitation: INVITATION,
    });
  else if (eventName === 'doors-open') expect(after).toMatchObject({ ...IN, attempt: 1 });
  else if ('attempt' in after && 'attempt' in before) expect(after.attempt).toBe(before.attempt);
  return undefined;
});

test.each(PAIRS)('%s + %s: the same state is the same object', (stateName, eventName) => {
  const before: VisitState = STATES[stateName];
  const after = visit(before, EVENTS[eventName]);
  // Waiting for the start is asked for anew: a new wait begins, though it looks the same.
  if (stateName === 'not-started' && eventName === 'wait-for-start') return;
  if (after !== before) expect(after).not.toEqual(before);
});

describe('no dead ends', () => {
  const byVisitor: VisitEvent[] = [EVENTS.leave, EVENTS.done];
  const reachable = new Map<string, VisitState>();
  const pending: VisitState[] = [START];
  for (let state = pending.pop(); state; state = pending.pop()) {
    const key = JSON.stringify(state, (name, value: unknown) =>
      name === 'attempt' ? Math.min(Number(value), 2) : value,
    );
    if (reachable.has(key)) continue;
    reachable.set(key, state);
    for (const event of eventNames) pending.push(visit(state, EVENTS[event]));
  }

  test('every screen is reachable', () => {
    const screens = new Set([...reachable.values()].map(({ screen }) => screen));
    expect([...screens].sort()).toEqual(
      [...new Set(Object.values(STATES).map(({ screen }) => screen))].sort(),
    );
  });

  test.each([...reachable.keys()])('a visitor gets from %s to the rooms by two taps', (key) => {
    const start = reachable.get(key) ?? START;
    const ends = byVisitor.flatMap((first) =>
      byVisitor.map((second) => visit(visit(start, first), second).screen),
    );
    expect(ends).toContain('rooms');
  });

  test.each([...reachable.keys()])(
    '%s has something to join with where it joins, and a way on where it stops',
    (key) => {
      const state = reachable.get(key);
      if (state?.screen === 'problem') expect(state.ways.at(-1)).toMatchObject({ kind: 'staff' });
      else if (state && 'attempt' in state) expect(state.name).toBe(NAME);
    },
  );
});

test.each(['rooms', 'ended', 'thanks'] as const)(
  'late events of a finished visit change nothing in %s',
  (screen) => {
    const late: EventName[] = [
      'held',
      'joined',
      'reconnecting',
      'join-again',
      'move',
      'count-down',
      'wait-for-start',
      'ended',
    ];
    for (const event of late) expect(visit(STATES[screen], EVENTS[event])).toBe(STATES[screen]);
  },
);

test.each(PAIRS)('%s + %s: the name is forgotten with the visit', (stateName, eventName) => {
  const after = visit(STATES[stateName], EVENTS[eventName]);
  if (!['rooms', 'ended', 'thanks'].includes(after.screen)) return undefined;
  expect(JSON.stringify(after)).not.toContain(INVITATION);
  // Name and address stay where the visitor may go on with them, and no longer.
  if ('onward' in after) return expect(after).toBe(STATES[stateName]);
  expect(JSON.stringify(after)).not.toContain(NAME);
  expect(JSON.stringify(after)).not.toContain(EMAIL);
  return undefined;
});

test('reconnecting ends when the line is back', () => {
  expect(visit(STATES['in-room'], EVENTS.reconnecting)).toMatchObject({ isReconnecting: true });
  expect(visit(STATES.reconnecting, EVENTS.joined)).toMatchObject({ isReconnecting: false });
});

test('only a room that nobody chose is remembered as such', () => {
  expect(visit(START, EVENTS['room-by-itself'])).toMatchObject({ isByItself: true });
  expect(visit(START, EVENTS['room-chosen'])).not.toHaveProperty('isByItself');
});
