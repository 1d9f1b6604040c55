// foyer doctor: text, JSON and exit codes.
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../../main/cli/commands.ts';
import { doctorCommand } from '../../../../main/cli/doctor.ts';
import type { DoctorFacts } from '../../../../main/health/doctor-facts.ts';
import { WELL } from '../health/doctor-facts.ts';
import { messageOf, parsed } from '../parse-command-line.ts';

const run = (changes: Partial<DoctorFacts> = {}, options: Record<string, string[]> = {}) =>
  doctorCommand(() => Promise.resolve({ ...WELL, ...changes }), { word: null, options });

const BROKEN: Partial<DoctorFacts> = {
  venueFile: { ...WELL.venueFile, mistakes: ['rooms is missing.', 'colour \u001b[31mis not known.'] },
  errors: [{ at: '2026-11-28T08:00:00.000Z', message: 'trouble', fields: { trouble: 'shell-gone' } }],
};

test('one line a subject, what to do below it, the last errors, the count last', async () => {
  const { out, exitCode, err } = await run(BROKEN);
  expect([exitCode, err]).toEqual([1, '']);
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^GREEN {2}Foyer {2,}Foyer is running: "open" since /u);
  expect(lines[2]).toMatch(/^RED {4}venue file {2,}\/etc\/foyer\/venue\.json .*cannot be used\.$/u);
  expect(lines.slice(3, 5)).toEqual(['       → rooms is missing.', '       → colour  [31mis not known.']);
  expect(lines).toContain('2026-11-28T08:00:00.000Z  trouble  trouble="shell-gone"');
  expect(lines.slice(-2)).toEqual(['1 red, 1 amber, 0 unknown, 8 green', '']);
});

test('JSON', async () => {
  const { out } = await run(BROKEN, { json: [] });
  expect(JSON.parse(out)).toMatchObject({
    at: '2026-11-28T09:00:00.000Z',
    exitCode: 1,
    worst: 'red',
    versions: { foyer: '0.1.0', sdk: '6.2.0' },
    diagnoses: expect.arrayContaining([
      {
        subject: 'venue file',
        level: 'red',
        sentence: '/etc/foyer/venue.json (the standard place) cannot be used.',
        cure: 'rooms is missing.\ncolour \u001b[31mis not known.',
      },
    ]) as unknown,
    lastErrors: [{ message: 'trouble' }],
  });
});

test.each<[Partial<DoctorFacts>, number]>([
  [{}, 0],
  [{ status: null }, 0],
  [{ zoom: [{ host: 'zoom.us', isReached: false }] }, 1],
])('exit code of %j: %d', async (changes, exitCode) => {
  expect((await run(changes)).exitCode).toBe(exitCode);
  expect((await run(changes, { json: [] })).exitCode).toBe(exitCode);
});

test('on the command line', () => {
  expect(parsed(['doctor', '--json']).task).toEqual({
    kind: 'command',
    name: 'doctor',
    given: { word: null, options: { json: [] } },
  });
  expect(messageOf(['doctor', '--room=a'])).toContain('--room is not an option of "doctor"');
  expect(COMMANDS.find(({ name }) => name === 'doctor')?.purpose).toContain('Exit code');
});
