// The report as it is pasted: the paragraph in plain words, and tables that stay tables.
import { expect, test } from 'vitest';
import { evidenceMarkdown } from '../../../../main/journal/evidence-markdown.ts';
import { ended, joined, joinedVisit, ms, opened, refused, refusedVisit, ticket, tried } from './records.ts';
import { FIRST, SECOND, gather } from './two-kiosks.ts';

test('the first paragraph tells it in plain words, to the minute', async () => {
  const [, summary, total] = evidenceMarkdown(await gather([FIRST, SECOND])).split('\n\n');
  expect(summary).toBe(
    'Between 10:03 and 11:00 UTC on 21 November 2026, 3 visits in 2 rooms were refused with 4012 (anonymous joining ' +
      'not allowed for this app); 1 of them got in after Foyer had taken another entry. Before, joining by the same app (Foyer 0.1.0, Meeting SDK 6.2.0) worked in all of ' +
      'these rooms. From then on, joining by the same app (Foyer 0.1.0, Meeting SDK 6.2.0) worked again in all of ' +
      'these rooms. Meanwhile people got in elsewhere or by other ways (registered).',
  );
  expect(total).toBe(
    'In all: 7 visits, 8 tries, 5 joined, 3 refusals. The claims of every signature were checked before it was used, and ' +
      'the signature itself where the secret is on the kiosk.',
  );
});

test('it claims nothing that was not seen: no join before, not over, an unsound signature', async () => {
  const verified = { isSignatureSound: false, clockSkewSeconds: null, passcode: 'none' } as const;
  const text = evidenceMarkdown(
    await gather([
      [
        opened('09:00'),
        ticket('10:00', 'a', 'hall', 'open', { verified }),
        refused('10:00', 'a'),
        ...refusedVisit('10:01', 'b'),
      ],
    ]),
  );
  expect(text).toContain('Since 10:00 UTC on 21 November 2026, 2 visits in 1 room have been refused');
  expect(text).toContain('It had not ended by 21 November 2026, 12:00 UTC.');
  expect(text).not.toMatch(/Before,|From then on|every signature/u);
});

test('worked only afterwards, only in one of the rooms, and by another version', async () => {
  const text = evidenceMarkdown(
    await gather([
      [
        opened('09:00'),
        ...refusedVisit('10:00', 'a'),
        ...refusedVisit('10:01', 'b', 'stage'),
        opened('10:30', false, '0.2.0'),
        ...joinedVisit('10:40', 'c'),
      ],
    ]),
  );
  expect(text).toContain('From then on, joining worked again in 1 of these 2 rooms.');
  expect(text).not.toContain('Before,');
});

test('refused and let in by a cure are told apart, also of a visit that was over before it was an outage', async () => {
  const passcode = { problem: 'passcode-wrong', zoomCode: 3004 } as const;
  const curedVisit = (time: string, visitId: string) => [
    ticket(time, visitId),
    refused(time, visitId, 'hall', passcode),
    tried(time, visitId, 'read-passcode', 'done', 'passcode-wrong'),
    ...joinedVisit(time, visitId),
    joined(time, visitId),
    ended(time, visitId),
  ];
  const visits = [
    ...curedVisit('10:00', 'a'),
    ...curedVisit('10:01', 'b'),
    ticket('10:02', 'c'),
    refused('10:02', 'c', 'hall', passcode),
    tried('10:02', 'c', 'read-passcode', 'unchanged', 'passcode-wrong'),
    ...curedVisit('10:03', 'd'),
  ];
  const text = evidenceMarkdown(await gather([[opened('09:00'), ...visits]]));
  expect(text).toMatch(
    /4 visits in 1 room have been refused with 3004 \(.*\); 3 of them got in after Foyer had asked Zoom for the passcode\./u,
  );
  expect(text).toMatch(/\| 4 \| 3 \| 4 \| hall \|/u);
});

test('an outage that nobody came back to', async () => {
  const range = { fromMs: ms('09:00') - 2 * 86_400_000, toMs: ms('09:00') + 2 * 86_400_000 };
  const records = [...refusedVisit('10:00', 'a'), ...refusedVisit('10:05', 'b')];
  const evidence = await gather([records], range, range.toMs);
  expect(evidenceMarkdown(evidence)).toContain('nobody joined these rooms the same way either');
  expect(evidence.incidents).toMatchObject([{ untilMs: ms('10:05') }]);
});

test('Markdown: tables of one form, all of it one cell a value', async () => {
  const text = evidenceMarkdown(await gather([FIRST, SECOND]));
  expect(text).toContain('| 2026-11-21 10:00 | 3 | 1 | 4012 × 2 |');
  expect(text).toContain('| hall | registered | 1 | 1 | 0 |');
  expect(text).toContain('; with the secret on the kiosk, the signature too | 8 of 8 joins |');
  for (const block of text.split('\n\n').filter((part) => part.startsWith('|'))) {
    expect(new Set(block.split('\n').map((line) => line.match(/(?<!\\)\|/gu)?.length)).size).toBe(1);
  }
});

test('a label with signs of Markdown in it stays one cell', async () => {
  const evidence = await gather([FIRST]);
  const kiosks = evidence.kiosks.map((kiosk) => ({ ...kiosk, label: 'a|b\n<img>`@all' }));
  expect(evidenceMarkdown({ ...evidence, kiosks })).toContain('| a\\|b &lt;img>\\`&#64;all | 0.1.0 |');
});
