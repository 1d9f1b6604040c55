// What the doctor says of each thing that can be wrong, and what to do about it.
import { describe, expect, test } from 'vitest';
import type { DoctorFacts } from '../../../../main/health/doctor-facts.ts';
import { diagnose } from '../../../../main/health/doctor-rules.ts';
import { NOW_MS, RUNNING, WELL } from './doctor-facts.ts';

const of = (subject: string, changes: Partial<DoctorFacts>) =>
  diagnose({ ...WELL, ...changes }).find((one) => one.subject === subject);

test('nothing is wrong: all green, and nothing to do', () => {
  const all = diagnose(WELL);
  expect(all.map(({ level }) => level)).toEqual(all.map(() => 'green'));
  expect(all.map(({ cure }) => cure)).toEqual(all.map(() => null));
  expect(all.map(({ subject }) => subject)).toEqual([
    'Foyer',
    'versions',
    'venue file',
    'SDK credentials',
    'data folder',
    'last run',
    'journal',
    'incidents',
    'log',
    'Zoom',
  ]);
});

describe('whether Foyer runs', () => {
  test.each([
    [null, 'amber', 'No Foyer has written'],
    [{ ...RUNNING, isStale: true }, 'red', 'was not written since 2026-11-28T08:59:30.000Z'],
    [{ ...RUNNING, state: 'not-started' }, 'red', 'refused to start'],
    [{ ...RUNNING, state: 'staff-asked' }, 'red', 'page for staff'],
    [{ ...RUNNING, state: 'stopped' }, 'amber', 'is not running'],
    [{ ...RUNNING, state: 'set-up' }, 'amber', 'waits for a staff PIN'],
    [{ ...RUNNING, state: 'starting' }, 'green', 'running: "starting"'],
  ] as const)('%j', (status, level, sentence) => {
    expect(of('Foyer', { status })).toMatchObject({
      level,
      sentence: expect.stringContaining(sentence) as string,
      ...(level !== 'green' && { cure: expect.any(String) as string }),
    });
  });
});

describe('the last run', () => {
  const run = { restartsAtMs: [], unacceleratedSinceBootMs: null, isOpen: true };
  const stopped = { ...RUNNING, state: 'stopped' } as const;

  test.each<[string, Partial<DoctorFacts>, string, string]>([
    ['none', { lastRun: null }, 'unknown', 'No run'],
    ['broken off', { lastRun: run, status: { ...RUNNING, isStale: true } }, 'amber', 'without closing'],
    ['closed', { lastRun: { ...run, isOpen: false }, status: stopped }, 'green', 'was closed'],
    [
      'restarts of today, not of last week',
      { lastRun: { ...run, restartsAtMs: [NOW_MS - 7 * 86_400_000, NOW_MS - 60_000, NOW_MS - 30_000] } },
      'amber',
      'within a day: 2.',
    ],
    ['no graphics card', { lastRun: { ...run, unacceleratedSinceBootMs: 1 } }, 'amber', 'graphics card'],
  ])('%s', (_what, changes, level, sentence) => {
    expect(of('last run', changes)).toMatchObject({
      level,
      sentence: expect.stringContaining(sentence) as string,
    });
  });
});

test.each<[string, Partial<DoctorFacts>, string, string]>([
  ['versions', { versions: { ...WELL.versions, sdk: null } }, 'red', 'SDK not found'],
  [
    'venue file',
    { venueFile: { ...WELL.venueFile, origin: 'environment', mistakes: ['rooms is missing.', 'b'] } },
    'red',
    'FOYER_CONFIG',
  ],
  [
    'venue file',
    { venueFile: { ...WELL.venueFile, mistakes: ['rooms is missing.'], isLastGood: true } },
    'red',
    'The last good copy of it counts instead.',
  ],
  ['signed venue file', { signedVenue: { version: 7, trouble: null } }, 'green', 'Version 7 counts here.'],
  [
    'signed venue file',
    { signedVenue: { version: 7, trouble: 'has expired: sign it anew.' } },
    'amber',
    'Version 7 counts here, and may not be the newest.',
  ],
  [
    'signed venue file',
    { signedVenue: { version: null, trouble: 'is encrypted.' } },
    'amber',
    'None counts here.',
  ],
  [
    'data folder',
    { folders: [{ what: 'data', path: '/d', code: 'EACCES', freeBytes: null }] },
    'red',
    '/d cannot be written (EACCES)',
  ],
  [
    'data folder',
    { folders: [{ what: 'data', path: '/d', code: null, freeBytes: 1_000 }] },
    'amber',
    '0.0 GiB free',
  ],
  [
    'journal',
    { status: { ...RUNNING, journal: { isWritten: false, heldRecords: 7 } } },
    'red',
    '7 records are only in memory',
  ],
  ['journal', { journalDays: null }, 'unknown', 'no journal yet'],
  [
    'incidents',
    {
      status: {
        ...RUNNING,
        incidents: [{ problem: 'anonymous-refused', zoomCodes: [4012] }],
        problems: ['staff-called'],
      },
    },
    'amber',
    'anonymous-refused 4012, staff-called',
  ],
  ['incidents', { status: null }, 'unknown', 'Only a running Foyer'],
  ['incidents', { status: { ...RUNNING, state: 'stopped' } }, 'unknown', 'Only a running Foyer'],
  [
    'journal',
    { status: { ...RUNNING, state: 'not-started', journal: { isWritten: false, heldRecords: 0 } } },
    'green',
    'Days on disk: 2',
  ],
  [
    'SDK credentials',
    { secrets: [{ name: 'SDK credentials', isNeeded: true, found: { isAbsent: true, message: '' } }] },
    'unknown',
    'the Foyer that runs has its own',
  ],
  [
    'SDK credentials',
    {
      status: null,
      secrets: [{ name: 'SDK credentials', isNeeded: true, found: { isAbsent: true, message: 'Set it.' } }],
    },
    'red',
    'cannot start',
  ],
  [
    'SDK credentials',
    {
      secrets: [
        { name: 'SDK credentials', isNeeded: false, found: { isAbsent: false, message: 'Damaged.' } },
      ],
    },
    'red',
    'cannot start',
  ],
  [
    'SDK credentials',
    { secrets: [{ name: 'SDK credentials', isNeeded: false, found: { isAbsent: true, message: '' } }] },
    'green',
    'none is needed',
  ],
  ['Zoom', { zoom: [{ host: 'zoom.us', isReached: false }] }, 'red', 'zoom.us did not answer'],
  ['collector', { collector: [{ host: 'c', isReached: false }] }, 'amber', 'c did not answer'],
  ['collector', { collector: [{ host: 'c', isReached: true }] }, 'green', 'c answered'],
])('%s: %j', (subject, changes, level, sentence) => {
  expect(of(subject, changes)).toMatchObject({
    level,
    sentence: expect.stringContaining(sentence) as string,
  });
});

test('the log: an error of today, not one of last week', () => {
  const error = { message: 'trouble', fields: {} };
  expect(of('log', { errors: [{ ...error, at: '2026-11-21T09:00:00.000Z' }] })).toMatchObject({
    level: 'green',
  });
  expect(of('log', { errors: [{ ...error, at: '2026-11-28T08:00:00.000Z' }] })).toMatchObject({
    level: 'amber',
  });
});

test('SECURITY: whose machine it is stands nowhere', () => {
  const all = diagnose({
    ...WELL,
    venueFile: {
      path: '/home/ada/v.json',
      origin: 'switch',
      mistakes: ['The venue file /home/ada/v.json is empty'],
      isLastGood: false,
    },
  });
  expect(JSON.stringify(all)).toContain('~/v.json');
  expect(JSON.stringify(all)).not.toContain('ada');
});
