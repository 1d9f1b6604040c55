// Records of one visit by seconds, for the tests of the attendance.
import { attendanceOf, type AttendanceFilter } from '../../../../main/journal/attendance.ts';
import {
  parseRecord,
  recordLine,
  type JournalEntry,
  type JournalRecord,
} from '../../../../main/journal/entry.ts';

const START = Date.parse('2026-11-21T09:00:00Z');
export const at = (seconds: number): number => START + seconds * 1_000;
export const ids = { visitId: 'v1', roomId: 'keynote' };
const facts = {};

export type Timed = [seconds: number, entry: JournalEntry];

export const ticket = (some: Partial<Extract<JournalEntry, { kind: 'ticket' }>> = {}): JournalEntry => ({
  kind: 'ticket',
  ...ids,
  customerKey: 'key1',
  name: 'Ada',
  attempt: 1,
  entry: 'open',
  registrantId: null,
  person: null,
  verified: { isSignatureSound: true, clockSkewSeconds: 0, passcode: 'zoom' },
  ...some,
});
export const started = (some: object = {}): JournalEntry => ({
  kind: 'visit-started',
  ...ids,
  isTest: false,
  ...some,
});
export const joined: JournalEntry = { kind: 'joined', ...ids };
export const closed: JournalEntry = { kind: 'closed', ...ids, facts, meant: 'ended-by-host' };
export const ended = (outcome: 'left' | 'ended' | 'gave-up' = 'left', some: object = {}): JournalEntry => ({
  kind: 'visit-ended',
  ...ids,
  outcome,
  ...some,
});
export const refused: JournalEntry = {
  kind: 'refused',
  ...ids,
  problem: 'room-full',
  zoomCode: null,
  isKnown: true,
  isContradictory: false,
  facts,
  attempt: 1,
  entry: 'open',
  detail: null,
};
export const opened = (isRehearsal: boolean): JournalEntry => ({
  kind: 'opened',
  appVersion: '1',
  sdkVersion: '6',
  isRehearsal,
  view: 'component',
  lastRun: null,
});

export function records(entries: readonly Timed[]): JournalRecord[] {
  return entries.map(([seconds, entry]) => {
    const read = parseRecord(recordLine(new Date(at(seconds)), entry));
    if (!read) throw new Error(`no record: ${entry.kind}`);
    return read;
  });
}

export async function* reading(list: readonly JournalRecord[]): AsyncGenerator<JournalRecord> {
  await Promise.resolve();
  yield* list;
}

export const rowsOf = (entries: readonly Timed[], filter: AttendanceFilter = { roomId: null }) =>
  attendanceOf(reading(records(entries)), filter);
