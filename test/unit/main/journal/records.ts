// Journal records of one morning, for the tests of what is read out of them. Times are 'HH:MM' or 'HH:MM:SS', UTC.
import type { ProblemCode } from '../../../../contracts/problem.ts';
import type { Entry } from '../../../../contracts/room.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';

const DAY = '2026-11-21';

export const ms = (time: string): number => Date.parse(`${DAY}T${time}Z`);
const iso = (time: string): string => new Date(ms(time)).toISOString();

type Of<K extends JournalRecord['kind']> = Extract<JournalRecord, { kind: K }>;

const VERIFIED = { isSignatureSound: true, clockSkewSeconds: 0.4, passcode: 'zoom' } as const;

export const opened = (time: string, isRehearsal = false, appVersion = '0.1.0'): JournalRecord => ({
  at: iso(time),
  kind: 'opened',
  appVersion,
  sdkVersion: '6.2.0',
  isRehearsal,
  view: 'component',
  lastRun: null,
});

export const began = (time: string, visitId: string, roomId = 'hall', isTest = false): JournalRecord => ({
  at: iso(time),
  kind: 'visit-started',
  visitId,
  roomId,
  isTest,
});

export const ticket = (
  time: string,
  visitId: string,
  roomId = 'hall',
  entry: Entry = 'open',
  more: Partial<Of<'ticket'>> = {},
): Of<'ticket'> => ({
  at: iso(time),
  kind: 'ticket',
  visitId,
  roomId,
  customerKey: `key-${visitId}`,
  name: `Visitor ${visitId}`,
  attempt: 1,
  entry,
  view: 'component',
  registrantId: null,
  person: null,
  verified: VERIFIED,
  ...more,
});

export const refused = (
  time: string,
  visitId: string,
  roomId = 'hall',
  more: Partial<Of<'refused'>> = {},
): Of<'refused'> => ({
  at: iso(time),
  kind: 'refused',
  visitId,
  roomId,
  problem: 'anonymous-refused',
  zoomCode: 4012,
  isKnown: true,
  isContradictory: false,
  facts: {},
  attempt: 1,
  entry: 'open',
  detail: null,
  ...more,
});

export const joined = (time: string, visitId: string, roomId = 'hall'): JournalRecord => ({
  at: iso(time),
  kind: 'joined',
  visitId,
  roomId,
});

export const held = (time: string, visitId: string, roomId = 'hall'): JournalRecord => ({
  at: iso(time),
  kind: 'held',
  visitId,
  roomId,
});

export const tried = (
  time: string,
  visitId: string,
  cure: Of<'tried'>['cure'],
  outcome: Of<'tried'>['outcome'] = 'done',
  problem: ProblemCode | null = 'anonymous-refused',
): JournalRecord => ({ at: iso(time), kind: 'tried', visitId, roomId: 'hall', cure, outcome, problem });

export const ended = (time: string, visitId: string): JournalRecord => ({
  at: iso(time),
  kind: 'visit-ended',
  visitId,
  roomId: 'hall',
  outcome: 'left',
});

/** A visit that is refused once, by the room's own entry. */
export const refusedVisit = (time: string, visitId: string, roomId = 'hall', entry: Entry = 'open') => [
  ticket(time, visitId, roomId, entry),
  refused(time, visitId, roomId, { entry }),
];

/** A visit that gets in at once. */
export const joinedVisit = (time: string, visitId: string, roomId = 'hall', entry: Entry = 'open') => [
  ticket(time, visitId, roomId, entry),
  joined(time, visitId, roomId),
];

// eslint-disable-next-line typescript/require-await
export async function* stream(records: readonly JournalRecord[]): AsyncGenerator<JournalRecord> {
  yield* records;
}
