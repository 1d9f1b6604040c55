// foyer attendance: journals of one kiosk and of several, in three forms.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshDirectory } from '../journal/fresh-directory.ts';
import { at, journal, opened, run, visit } from './attendance-stage.ts';

const names = (out: string): string[] => ['Ada', 'Bo', 'Cy', 'Di'].filter((name) => out.includes(name));

test('a table of everybody, and how many got in', async () => {
  const { exitCode, out, err } = await run(
    await journal(visit('1', 'Ada', 0), visit('2', 'Bo', 20, 'annex')),
  );
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  const lines = out.split('\n');
  expect(lines[0]).toMatch(/^Room +Entry +Joined +Left +Outcome +Name$/u);
  expect(lines[1]).toMatch(/^keynote +open +2026-11-2\d \d\d:\d\d:30 +2026-11-2\d \d\d:\d\d:00 +left +Ada$/u);
  expect(lines[2]).toMatch(/^annex .* Bo$/u);
  expect(out).toContain('Visits: 2, of which 2 got in.');
  expect(out).toContain('Times are of the time zone ');
});

test.each<[Record<string, string[]>, string[]]>([
  [{ room: ['annex'] }, ['Bo']],
  [{ since: ['2026-11-21T09:15:00Z'] }, ['Bo']],
  [{ since: ['45m'] }, ['Bo']],
  [{ until: ['2026-11-21T09:15:00Z'] }, ['Ada']],
  [{ since: ['2026-11-21T09:05:00Z'], until: ['2026-11-21T09:06:00Z'] }, ['Ada']],
])('%j', async (options, expected) => {
  const { out } = await run(await journal(visit('1', 'Ada', 0), visit('2', 'Bo', 20, 'annex')), options);
  expect(names(out)).toEqual(expected);
});

test('as CSV and as JSON', async () => {
  const directory = await journal(visit('1', 'Ada', 0));
  const csv = await run(directory, { csv: [] });
  expect(csv.out.startsWith('\uFEFF"Name",')).toBe(true);
  expect(csv.out).toContain('"Ada","keynote","open"');
  const { rows } = JSON.parse((await run(directory, { json: [] })).out) as { rows: unknown[] };
  expect(rows).toMatchObject([{ name: 'Ada', joinedAtMs: at(0.5), leftAtMs: at(10), customerKey: 'key1' }]);
});

test("several kiosks' journals instead of this one's", async () => {
  const [own, one, two] = [
    await journal(visit('1', 'Ada', 0)),
    await journal(visit('2', 'Bo', 20)),
    await journal(visit('3', 'Cy', 10)),
  ];
  const { out } = await run(own, { journal: [one, two] });
  expect(names(out)).toEqual(['Bo', 'Cy']);
  expect(out.indexOf('Cy')).toBeLessThan(out.indexOf('Bo'));
});

test('a folder that is not there is said, and so are lines that cannot be read', async () => {
  const directory = await journal(visit('1', 'Ada', 0), 'torn {\n', '{"kind":"new"}\n');
  const missing = await run(directory, { journal: [directory, `${directory}-x`] });
  expect(missing).toMatchObject({ exitCode: 2, out: '' });
  expect(missing.err).toContain('there is no such folder');
  const { err, out, exitCode } = await run(directory);
  expect({ exitCode, names: names(out) }).toEqual({ exitCode: 0, names: ['Ada'] });
  expect(err).toMatch(/no records of this version.*: 2\.\n$/u);
});

test('a file that cannot be read is said', async () => {
  const directory = await freshDirectory();
  await mkdir(path.join(directory, 'visits-2026-11-21.jsonl'), { recursive: true });
  const { exitCode, err } = await run(directory);
  expect(exitCode).toBe(2);
  expect(err).toMatch(/cannot be read \(EISDIR\)/u);
});

test('nobody there is exit code 1 and said; the CSV keeps its header', async () => {
  const end = await run(await journal(opened(false)), { csv: [] });
  expect(end).toMatchObject({ exitCode: 1, err: 'The journal has no visit like that.\n' });
  expect(end.out).toContain('"Name"');
});

test.each<[Record<string, string[]>, RegExp]>([
  [{ room: ['keynot'] }, /did you mean "keynote"/u],
  [{ since: ['yesterday'] }, /^--since is no time/u],
  [{ until: ['soon'] }, /^--until is no time/u],
  [{ since: ['1h'], until: ['2h'] }, /not before/u],
  [{ csv: [], json: [] }, /do not go together/u],
  [{ reconcile: [] }, /say which with --room/u],
  [{ reconcile: [], room: ['keynote'], csv: [] }, /not with --csv/u],
])('typed wrongly: %j', async (options, sentence) => {
  const { exitCode, err, asked } = await run(await journal(visit('1', 'Ada', 0)), options);
  expect({ exitCode, asked }).toEqual({ exitCode: 2, asked: 0 });
  expect(err).toMatch(sentence);
});
