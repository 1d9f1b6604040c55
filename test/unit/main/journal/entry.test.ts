// What a line may hold and what is taken for a record when it is read back.
import { expect, test } from 'vitest';
import { parseRecord, recordLine, type JournalEntry } from '../../../../main/journal/entry.ts';

const AT = new Date('2026-11-21T12:00:00.123Z');
const ids = { visitId: 'v', roomId: 'keynote' };
const planted =
  'Meeting does not exist: 81000000002, pwd=abc123 https://zoom.us/j/81000000002?tk=aB3dE5gH7jK9mN1pQ3sT5v';
const facts = {
  sdk: { errorCode: 200, type: 'JOIN_MEETING_FAILED', reason: planted },
  witness: { step: 'info', httpStatus: 200, code: 3001, message: planted, trackingId: 'WEB_1' },
} as const;

const ENTRIES: JournalEntry[] = [
  {
    kind: 'opened',
    appVersion: '0.1.0',
    sdkVersion: '6.2.0',
    isRehearsal: true,
    view: 'component',
    lastRun: null,
  },
  { kind: 'repaired', file: 'f', cutBytes: 3, keptIn: 'f.torn' },
  { kind: 'unrepaired', file: 'f', code: 'EBUSY' },
  { kind: 'dropped', count: 3 },
  { kind: 'visit-started', ...ids, isTest: true },
  {
    kind: 'ticket',
    ...ids,
    customerKey: 'k',
    name: 'Zoë 山 "😀"\n',
    attempt: 1,
    entry: 'invited',
    view: 'client',
    registrantId: 'r',
    person: 'zoe@example.com',
    verified: { isSignatureSound: true, clockSkewSeconds: -0.5, passcode: 'zoom' },
  },
  { kind: 'tried', ...ids, cure: 'read-passcode', outcome: 'failed', problem: 'passcode-wrong' },
  { kind: 'moved', ...ids, fromRoomId: 'full' },
  { kind: 'passcode-changed', roomId: 'keynote', source: 'staff' },
  { kind: 'erased', visits: 2 },
  { kind: 'purged', days: 3 },
  { kind: 'held', ...ids },
  { kind: 'joined', ...ids },
  { kind: 'reconnecting', ...ids, reason: 'failover' },
  {
    kind: 'refused',
    ...ids,
    problem: 'room-unknown',
    zoomCode: 3001,
    isKnown: true,
    isContradictory: false,
    facts: { sdk: { errorCode: 200 } },
    attempt: 1,
    entry: 'open',
    detail: 'HTTP 500',
  },
  { kind: 'closed', ...ids, facts: {}, meant: 'removed' },
  { kind: 'page-lost', ...ids, how: 'hung' },
  { kind: 'visit-ended', ...ids, outcome: 'abandoned' },
];

test.each(ENTRIES.map((entry) => [entry.kind, entry] as const))(
  '%s is one line, and reads back',
  (_kind, entry) => {
    const line = recordLine(AT, entry);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(parseRecord(line.trimEnd())).toEqual({ at: AT.toISOString(), ...entry });
  },
);

test.each([
  [
    'opened',
    { appVersion: '0.1.0', sdkVersion: '6.2.0', isRehearsal: false },
    { view: 'component', lastRun: null },
  ],
  ['visit-started', ids, { isTest: false }],
  [
    'ticket',
    { ...ids, customerKey: 'k', name: 'n', attempt: 1 },
    { entry: 'open', view: 'component', person: null },
  ],
])('%s of an older Foyer still reads', (kind, fields, added) => {
  const line = JSON.stringify({ at: AT.toISOString(), kind, ...fields });
  expect(parseRecord(line)).toMatchObject({ kind, ...fields, ...added });
});

test("SECURITY: number, passcode and token in Zoom's sentences do not reach the file", () => {
  const lines = [
    recordLine(AT, { kind: 'closed', ...ids, facts, meant: 'left' }),
    recordLine(AT, { kind: 'reconnecting', ...ids, reason: planted }),
  ].join('');
  expect(lines).not.toMatch(/81000000002|abc123|aB3dE5gH7jK9mN1pQ3sT5v/u);
  expect(lines).toContain('Meeting does not exist: [number]');
  expect(lines).toContain('WEB_1');
});

test.each([
  ['no JSON', '{"at":"2026-11-'],
  ['no object', '17'],
  ['null', 'null'],
  ['no time', '{"kind":"held","visitId":"v","roomId":"r"}'],
  ['a time that is none', '{"at":"noon","kind":"held","visitId":"v","roomId":"r"}'],
  ['an unknown kind', '{"at":"2026-11-21T12:00:00.123Z","kind":"sneezed","visitId":"v","roomId":"r"}'],
  [
    'a field that a record may not have',
    '{"at":"2026-11-21T12:00:00.123Z","kind":"held","visitId":"v","roomId":"r","passcode":"x"}',
  ],
])('%s is no record', (_what, line) => {
  expect(parseRecord(line)).toBeNull();
});
