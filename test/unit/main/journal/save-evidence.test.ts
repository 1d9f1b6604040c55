// The report for the staff screen: two files in a folder, and the text whatever the disk says.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { saveEvidence } from '../../../../main/journal/save-evidence.ts';
import { freshDirectory } from './fresh-directory.ts';
import { ms, refusedVisit } from './records.ts';

test('the staff screen gets the text also where nothing can be written', async () => {
  const journalDirectory = await freshDirectory();
  await mkdir(journalDirectory);
  const lines = refusedVisit('10:00', 'a').map((record) => `${JSON.stringify(record)}\n`);
  await writeFile(path.join(journalDirectory, 'visits-2026-11-21.jsonl'), lines.join(''));
  const asked = { journalDirectory, range: { fromMs: ms('09:00'), toMs: ms('12:00') }, nowMs: ms('12:00') };
  const folder = path.join(journalDirectory, 'evidence');
  const saved = await saveEvidence({ ...asked, folder });
  expect(saved.folder).toBe(folder);
  expect(saved.markdown).toContain('| 4012 × 1 |');
  expect(saved.markdown).toBe(await readFile(path.join(folder, 'evidence.md'), 'utf8'));
  await rm(folder, { recursive: true });
  await writeFile(folder, 'a file in the way');
  expect(await saveEvidence({ ...asked, folder })).toEqual({ markdown: saved.markdown, folder: null });
});
