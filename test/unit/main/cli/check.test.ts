// foyer check: text, JSON and exit codes.
import { describe, expect, test, vi } from 'vitest';
import { checkResult, type CheckReport, type CheckResult } from '../../../../contracts/check.ts';
import { venueFile } from '../../../../contracts/config.ts';
import { checkCommand } from '../../../../main/cli/check.ts';
import { COMMANDS } from '../../../../main/cli/commands.ts';
import type { LoadedConfig } from '../../../../main/config/load.ts';

const AT_MS = Date.UTC(2026, 10, 21, 9, 0, 0);
const SOUND: LoadedConfig = {
  ok: true,
  config: venueFile.parse({
    venue: { name: 'Expo' },
    rooms: [
      { id: 'keynote', title: 'Planted Title', meetingNumber: '81000000001', passcode: 'plantedPass' },
      { id: 'workshop', title: 'Planted Two', meetingNumber: '81000000002' },
    ],
  }),
};
const GREEN = checkResult('camera', null, { finding: 'there', detail: '1' });
const AMBER = checkResult('clock', null, { finding: 'off', detail: '+94 s' });
const RED = checkResult('room-exists', 'keynote', { finding: 'missing', detail: null });
const UNKNOWN = checkResult('passcode', 'workshop', { finding: 'unread', detail: 'HTTP 503' });

async function run(
  options: Record<string, string[]> = {},
  results: CheckResult[] = [GREEN, AMBER, RED, UNKNOWN],
  venue: LoadedConfig = SOUND,
) {
  const runChecks = vi.fn((_asked: { roomId: string | null; onMs: number | null }): Promise<CheckReport> =>
    Promise.resolve({ atMs: AT_MS, results }),
  );
  const end = await checkCommand({ venue, runChecks, now: () => AT_MS }, { word: null, options });
  return { ...end, asked: runChecks.mock.calls[0]?.[0] ?? null };
}

describe('the text', () => {
  test('one line a check, rooms grouped, the count last', async () => {
    const { out, err } = await run();
    expect(err).toBe('');
    const lines = out.split('\n');
    expect(lines[0]).toBe('This kiosk');
    expect(lines[1]).toMatch(/^GREEN {2}Camera {2,}There is a camera\. \(1\)$/u);
    expect(lines[2]).toMatch(/^AMBER {2}Clock {2,}Set this machine’s clock .*\(\+94 s\)$/u);
    expect(lines[4]).toBe('Room "keynote"');
    expect(lines[5]).toMatch(/^RED {4}At Zoom {2,}Correct the room’s number .*it\.$/u);
    expect(lines[7]).toBe('Room "workshop"');
    expect(lines[8]).toMatch(/^\? {6}Passcode {2,}Not looked at: .*\(HTTP 503\)$/u);
    expect(lines.slice(-2)).toEqual(['1 red, 1 amber, 1 unknown, 1 green', '']);
  });

  test('names no title, number or passcode', async () => {
    const { out } = await run();
    expect(out).not.toMatch(/planted|8100000000/iu);
  });
});

describe('JSON', () => {
  test('has the words too', async () => {
    const { out, exitCode } = await run({ json: [] });
    expect(exitCode).toBe(1);
    const { results, ...head } = JSON.parse(out) as { results: unknown[] };
    expect(head).toEqual({ at: '2026-11-21T09:00:00.000Z', exitCode: 1, worst: 'red', messages: [] });
    expect(results[1]).toEqual({
      id: 'clock',
      roomId: null,
      level: 'amber',
      finding: 'off',
      sentence: expect.stringMatching(/^Set this machine/u) as string,
      detail: '+94 s',
    });
  });
});

describe('the exit code', () => {
  test('is in the help', () => {
    expect(COMMANDS.find(({ name }) => name === 'check')?.purpose).toMatch(/Exit code 0: .* 1: .* 2: /u);
  });

  test.each([
    [0, [GREEN]],
    [0, [GREEN, AMBER, UNKNOWN]],
    [1, [GREEN, RED]],
    // A room of the account that could not be read: a script must not go on.
    [1, [GREEN, checkResult('room-exists', 'keynote', { finding: 'unread', detail: 'HTTP 429' })]],
    [0, [GREEN, checkResult('room-exists', 'keynote', { finding: 'no-account', detail: null })]],
    [0, []],
  ])('%i', async (exitCode, results) => {
    expect((await run({}, results)).exitCode).toBe(exitCode);
    expect((await run({ json: [] }, results)).exitCode).toBe(exitCode);
  });
});

describe('a broken venue file', () => {
  const BROKEN: LoadedConfig = { ok: false, messages: ['rooms[0].title is missing.', 'kiosk is odd.'] };
  const found = checkResult('configuration', null, { finding: 'broken', detail: '2 problems' });

  test('is red, with its messages', async () => {
    const { out, exitCode } = await run({}, [found], BROKEN);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/RED {4}Venue file .*\(2 problems\)/u);
    expect(out).toContain('\nrooms[0].title is missing.\nkiosk is odd.\n');
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 red, 0 amber, 0 unknown, 0 green');
  });

  test('is red in JSON, and no room can be typed wrongly', async () => {
    const { out, exitCode } = await run({ json: [], room: ['keynote'] }, [found], BROKEN);
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ worst: 'red', messages: BROKEN.messages });
  });
});

describe('--room', () => {
  test('is handed on', async () => {
    expect((await run({ room: ['workshop'] })).asked).toEqual({ roomId: 'workshop', onMs: null });
    expect((await run()).asked).toEqual({ roomId: null, onMs: null });
  });

  test('that is none: 2, with the nearest', async () => {
    const { exitCode, err, out, asked } = await run({ room: ['keynot'] });
    expect([exitCode, out, asked]).toEqual([2, '', null]);
    expect(err).toBe('--room is no room of this venue: did you mean "keynote"?\n');
    expect((await run({ room: ['zzzzzz'] })).err).toMatch(
      /^--room is no room of this venue: it has "keynote", .*\.\n$/u,
    );
  });
});

describe('--on', () => {
  test('is a day', async () => {
    expect((await run({ on: ['2026-12-24T00:00:00Z'] })).asked?.onMs).toBe(Date.UTC(2026, 11, 24));
    const local = (await run({ on: ['2026-12-24'] })).asked?.onMs ?? 0;
    expect(new Date(local).getHours()).toBe(0);
  });

  test.each(['tomorrow', '24.12.2026', '2d', '90m', '2026-13-01', ''])('%j is none: 2', async (on) => {
    const { exitCode, err, asked } = await run({ on: [on] });
    expect([exitCode, asked]).toEqual([2, null]);
    expect(err).toBe('--on takes a day, such as 2026-11-21\n');
  });
});
