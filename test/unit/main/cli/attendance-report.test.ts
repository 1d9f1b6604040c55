// foyer attendance --reconcile: Zoom's report beside the journal, also a late one.
import { expect, test } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import { at, journal, opened, row, run, visit, type Report } from './attendance-stage.ts';

const COMPARE = { room: ['keynote'], reconcile: [] };
const WHOLE: Report = success({
  isLate: false,
  rows: [
    row('key1', 'Ada'),
    row('key1', 'Ada', { userId: '2', joinMs: at(11), leaveMs: at(12), seconds: 60 }),
    row(null, 'Bo'),
    row(null, 'Host'),
  ],
});

test("beside Zoom's report: matched, ours, Zoom's, ambiguous", async () => {
  const directory = await journal(
    visit('1', 'Ada', 0),
    visit('2', 'Bo', 0),
    visit('3', 'Cy', 1),
    visit('4', 'Di', 0, 'annex'),
  );
  const { exitCode, out, err, waited, asked } = await run(directory, COMPARE, [WHOLE]);
  expect({ exitCode, err, waited, asked }).toEqual({ exitCode: 0, err: '', waited: [], asked: 1 });
  expect(out).toMatch(/Matched: 1\n.*\n.* 11 min +meeting, rejoin +customer-key +Ada\n/u);
  expect(out).toMatch(/Only in our journal: 1\n.*\n.* Cy\n/u);
  expect(out).toMatch(/Only in the report: 1\n.*\n.* Host\n/u);
  expect(out).toMatch(/Ambiguous: 1\n +same name only:\n.*\n.* Bo\n +may be\n.*\n.* Bo\n/u);
  expect(out).not.toContain('Di');
  expect(out).not.toContain('81000000001');
});

test('the same as JSON', async () => {
  const { out } = await run(await journal(visit('1', 'Ada', 0)), { ...COMPARE, json: [] }, [WHOLE]);
  expect(JSON.parse(out)).toMatchObject({
    room: 'keynote',
    isLate: false,
    askedTimes: 1,
    reportRows: 4,
    matched: [{ visit: { name: 'Ada' }, by: 'customer-key', seconds: 630 }],
    oursOnly: [],
    neverJoined: [],
  });
});

const EMPTY: Report = success({ rows: [], isLate: true });

test('a late report is asked for again, with pauses, and that is said', async () => {
  const end = await run(await journal(visit('1', 'Ada', 0)), COMPARE, [EMPTY, EMPTY, WHOLE]);
  expect(end).toMatchObject({ exitCode: 0, waited: [5_000, 10_000], asked: 3 });
  expect(end.err).toBe("Zoom's report was late: asked 3 times.\n");
  expect(end.out).toContain('Matched: 1');
});

test.each<[string, Report, RegExp]>([
  ['empty', EMPTY, /still empty\. .*only one person.*Try again later/u],
  [
    'unfinished',
    success({ rows: [row('key1', 'Ada', { leaveMs: null })], isLate: true }),
    /still not finished/u,
  ],
])(
  'a report that stays %s ends the asking after a minute, with what there is',
  async (_what, report, sentence) => {
    const end = await run(await journal(visit('1', 'Ada', 0)), COMPARE, [report]);
    expect(end).toMatchObject({ exitCode: 1, asked: 5, waited: [5_000, 10_000, 20_000, 25_000] });
    expect(end.err).toMatch(sentence);
    expect(end.out).toContain('Ada');
  },
);

test('what Zoom refused is said with its scope; nothing is asked again', async () => {
  const scope = 'report:read:list_meeting_participants:admin';
  const end = await run(await journal(visit('1', 'Ada', 0), 'torn\n'), COMPARE, [
    failure('account-scope-missing', scope),
  ]);
  expect(end).toMatchObject({ exitCode: 1, out: '', asked: 1 });
  expect(end.err).toMatch(/: 1\.\n.*\(report:read:list_meeting_participants:admin\)\n$/u);
  const none = await run(await journal(visit('1', 'Ada', 0)), COMPARE, [failure('account-missing')]);
  expect(none.exitCode).toBe(2);
});

test('a rehearsal is marked, and compared with the report of a stand-in only', async () => {
  const directory = await journal(opened(true), visit('1', 'Ada', 0));
  expect((await run(directory)).out).toContain('left (rehearsal)');
  expect((await run(directory, COMPARE, [WHOLE])).out).toContain('Matched: none');
  expect((await run(directory, COMPARE, [WHOLE], true)).out).toContain('Matched: 1');
});

test("staff's own test is no stranger of Zoom's, and is shown as a test", async () => {
  const directory = await journal(visit('1', 'Ada', 0, 'keynote', true));
  const { out } = await run(directory, COMPARE, [success({ isLate: false, rows: [row('key1', 'Ada')] })]);
  expect(out).toMatch(/Matched: 1\n.*\n.* customer-key \(test by staff\) +Ada\n/u);
  expect(out).toContain('Only in the report: none');
  expect(await run(directory)).toMatchObject({ exitCode: 1 });
  expect((await run(directory, { csv: [] })).out).not.toContain('Ada');
});
