// The evidence report of journals on disk, as two files: for the staff screen and for `foyer evidence`. It only reads the
// journals, so it also works while Foyer runs.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceView } from '../../contracts/staff.ts';
import { errorCode } from './disk.ts';
import { evidenceMarkdown } from './evidence-markdown.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { readJournal } from './read.ts';

/** Unix milliseconds; `toMs` excluded. */
interface Range {
  fromMs: number;
  toMs: number;
}

export const readEvidence = (
  directories: readonly string[],
  range: Range,
  nowMs: number,
): Promise<Evidence> =>
  gatherEvidence({
    sources: directories.map((directory, index) => ({
      label: `kiosk ${index + 1}`,
      ...readJournal(directory),
    })),
    range,
    nowMs,
  });

export const evidenceJson = (evidence: Evidence): string => `${JSON.stringify(evidence, null, 2)}\n`;

/** evidence.md and evidence.json; makes the folder. Throws what the file system throws. */
export async function writeBoth(evidence: Evidence, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'evidence.md'), evidenceMarkdown(evidence));
  await writeFile(path.join(folder, 'evidence.json'), evidenceJson(evidence));
}

/** For the staff screen: both files in `folder`, and the text. `folder` in the answer is null where writing failed. */
export async function saveEvidence(asked: {
  journalDirectory: string;
  range: Range;
  nowMs: number;
  folder: string;
}): Promise<EvidenceView> {
  const evidence = await readEvidence([asked.journalDirectory], asked.range, asked.nowMs);
  const markdown = evidenceMarkdown(evidence);
  try {
    await writeBoth(evidence, asked.folder);
    return { markdown, folder: asked.folder };
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return { markdown, folder: null };
  }
}
