// SECURITY: what is planted in messages, fields, errors and stacks must not come out of the log.
import { describe, expect, test } from 'vitest';
import { createLog, type Log } from '../../../main/log.ts';

const PLANTED = {
  name: 'Ada Lovelace',
  number: '81000000002',
  grouped: '810 0000 0002',
  email: 'ada@example.org',
  passcode: 'Xy9$bare',
  signature: 'eyJhbGciOiJIUzI1NiJ9.eyJtbiI6IjgxMDAwMDAwMDAyIn0.c2lnbmF0dXJlLW9mLWl0',
  token: 'aB3dE5gH7jK9mN1pQ3sT5vW7',
  address: 'https://zoom.us/j/81000000002?pwd=abc123',
};
const EVERYTHING = Object.values(PLANTED).join(' and ');

function open(): { log: Log; lines: string[]; last: () => Record<string, unknown> } {
  const lines: string[] = [];
  const log = createLog({
    write: (line) => lines.push(line),
    now: () => new Date('2026-11-21T12:00:00.000Z'),
    alsoHide: () => [PLANTED.name, PLANTED.passcode],
  });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

function expectClean(lines: readonly string[]): void {
  expect(lines.length).toBeGreaterThan(0);
  for (const [what, secret] of Object.entries(PLANTED)) {
    expect([what, lines.join('').includes(secret)]).toEqual([what, false]);
  }
  expect(lines.join('')).not.toMatch(/abc123|Lovelace/u);
}

describe('nothing planted comes out', () => {
  test.each(['info', 'warn'] as const)('%s: of the message and of every field', (level) => {
    const { log, lines } = open();
    log[level](EVERYTHING, { note: EVERYTHING, number: Number(PLANTED.number) });
    expectClean(lines);
  });

  test('error: of message, reason, stack and fields', () => {
    const { log, lines } = open();
    const bug = new TypeError(`${EVERYTHING}\n    at ${PLANTED.name} (/home/${PLANTED.name}/x.js:1:2)`);
    log.error(EVERYTHING, bug, { note: EVERYTHING });
    expectClean(lines);
  });

  test('error: of a function that is named after somebody', () => {
    const { log, lines, last } = open();
    const bug = new Error('x');
    bug.stack = `Error: x\n    at ${PLANTED.name} (file:///opt/foyer/out/main/index.js:10:5)`;
    log.error('bug', bug);
    expectClean(lines);
    expect(last()['stack']).toEqual(['[hidden] index.js:10:5']);
  });

  test('error: of what is thrown and is no Error, since the SDK throws objects with name, passcode and number', () => {
    const { log, lines, last } = open();
    log.error('rejected', { reason: EVERYTHING });
    expect(last()['error']).toBe('a thrown object');
    log.error('rejected', EVERYTHING);
    expectClean(lines);
  });
});

test('one JSON line an entry: time, level, message and fields, which cannot pose as those', () => {
  const { log, lines, last } = open();
  log.warn('two\nlines', { id: 'e1b2c3d4', tries: 3, isLast: true, none: null, level: 'info' });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.endsWith('}\n') && lines[0].trim().includes('\n')).toBe(false);
  expect(last()).toEqual({
    at: '2026-11-21T12:00:00.000Z',
    level: 'warn',
    message: 'two\nlines',
    id: 'e1b2c3d4',
    tries: 3,
    isLast: true,
    none: null,
  });
});

test('an error keeps its name and where in our bundles it was, neither its message nor the paths of the machine', () => {
  const { log, last } = open();
  const bug = new RangeError('out of range');
  bug.stack = [
    'RangeError: out of range',
    '    at plan (file:///C:/Users/ada/Foyer/out/main/index.js:120:7)',
    '    at async C:\\Users\\ada\\Foyer\\out\\main\\index.js:9:1',
    '    at Array.map (<anonymous>)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
  ].join('\n');
  log.error('could not plan', bug);
  expect(last()).toMatchObject({
    level: 'error',
    message: 'could not plan',
    error: 'RangeError',
    stack: ['plan index.js:120:7', 'index.js:9:1'],
  });
  expect(JSON.stringify(last())).not.toContain('out of range');
  log.error('real', new Error('real'));
  expect(JSON.stringify(last()['stack'])).toContain('log.test.ts:');
  expect(JSON.stringify(last())).not.toContain(import.meta.dirname);
});

describe('levels', () => {
  test.each([
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
  ] as const)('"log": { "level": "%s" }', (level, written) => {
    const lines: string[] = [];
    const log = createLog({ write: (line) => lines.push(line), now: () => new Date(0), level: () => level });
    log.info('a');
    log.warn('b');
    log.error('c');
    expect(lines.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(written);
  });
});

test('SECURITY: the version of a signed venue file is kept, and nothing else that looks like a meeting number', () => {
  const { log, last } = open();
  log.info('signed venue file', { venueVersion: 1_795_892_129, version: 1_795_892_129 });
  expect(last()).toMatchObject({ venueVersion: 1_795_892_129, version: '[number]' });
  log.info('signed venue file', { venueVersion: PLANTED.number });
  expect(last()).toMatchObject({ venueVersion: '[number]' });
});

describe('one id through a visit', () => {
  const visitId = '7d1a2f3c-81ab-4c00-9d00-810000000022';
  const open = (current: string | null) => {
    const lines: string[] = [];
    const log = createLog({
      write: (line) => lines.push(line),
      now: () => new Date(0),
      visitId: () => current,
    });
    return { log, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
  };

  test('in each line that is written while it goes on, whole, though it looks like a token', () => {
    const { log, last } = open(visitId);
    log.info('clock');
    expect(last()).toMatchObject({ visitId });
    log.error('check', new Error('x'));
    expect(last()).toMatchObject({ visitId });
  });

  test('a line that names its own visit keeps it; at rest there is none', () => {
    const other = visitId.replace('7d', '8e');
    const { log, last } = open(visitId);
    log.info('late', { visitId: other });
    expect(last()).toMatchObject({ visitId: other });
    const rest = open(null);
    rest.log.info('clock');
    expect(last()).toHaveProperty('visitId');
    expect(rest.last()).not.toHaveProperty('visitId');
  });

  test('SECURITY: only what is an id of ours, and only in that field', () => {
    const { log, last } = open(null);
    log.info('x', { visitId: PLANTED.token, note: visitId });
    expect(last()).toMatchObject({ visitId: '[token]' });
    expect(last()['note']).not.toBe(visitId);
  });
});
