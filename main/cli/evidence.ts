// foyer evidence: the report of refusals, on the terminal or in a folder. Only reads the journal, so it also works while
// Foyer runs; the staff screen uses the second half.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceView } from '../../contracts/staff.ts';
import { errorCode } from '../journal/disk.ts';
import { evidenceMarkdown } from '../journal/evidence-markdown.ts';
import { gatherEvidence, type Evidence } from '../journal/evidence.ts';
import { readJournal } from '../journal/read.ts';
import { done, has, refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { journalFolders } from './journal-folders.ts';
import { MOMENT_FORMS, parseMoment } from './moment.ts';

const DAY_MS = 24 * 3_600_000;

interface Deps {
  /** This kiosk's own journal. */
  journalDirectory: string;
  /** Unix milliseconds. */
  now: () => number;
}

/** Unix milliseconds; `toMs` excluded. */
export interface Range {
  fromMs: number;
  toMs: number;
}

const readEvidence = (directories: readonly string[], range: Range, nowMs: number): Promise<Evidence> =>
  gatherEvidence({
    sources: directories.map((directory, index) => ({
      label: `kiosk ${index + 1}`,
      ...readJournal(directory),
    })),
    range,
    nowMs,
  });

const jsonOf = (evidence: Evidence): string => `${JSON.stringify(evidence, null, 2)}\n`;

/** evidence.md and evidence.json; makes the folder. Throws what the file system throws. */
async function writeBoth(evidence: Evidence, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'evidence.md'), evidenceMarkdown(evidence));
  await writeFile(path.join(folder, 'evidence.json'), jsonOf(evidence));
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

function rangeOf(given: Given, nowMs: number): Range | string {
  const since = valueOf(given, 'since');
  const until = valueOf(given, 'until');
  // What happens in this very millisecond is wanted too.
  const toMs = until === null ? nowMs + 1 : parseMoment(until, nowMs);
  if (toMs === null) return `--until is no time: give ${MOMENT_FORMS}.`;
  const fromMs = since === null ? toMs - DAY_MS : parseMoment(since, nowMs);
  if (fromMs === null) return `--since is no time: give ${MOMENT_FORMS}.`;
  return fromMs < toMs ? { fromMs, toMs } : '--since is not before --until.';
}

export async function evidenceCommand({ journalDirectory, now }: Deps, given: Given): Promise<CommandEnd> {
  const nowMs = now();
  const range = rangeOf(given, nowMs);
  if (typeof range === 'string') return refused(range);
  const found = await journalFolders(given, journalDirectory);
  if (!found.ok) return refused(found.message);

  const evidence = await readEvidence(found.directories, range, nowMs);
  const unread = evidence.kiosks.flatMap(({ label, readError }) =>
    readError === null ? [] : [`${label} (${readError})`],
  );
  const err =
    unread.length === 0 ? '' : `Not read to its end: ${unread.join(', ')}. The report is not complete.\n`;
  const exitCode = unread.length === 0 ? 0 : 1;
  const out = valueOf(given, 'out');
  if (out === null) {
    return { exitCode, out: has(given, 'json') ? jsonOf(evidence) : evidenceMarkdown(evidence), err };
  }
  const folder = path.resolve(out);
  try {
    await writeBoth(evidence, folder);
  } catch (error) {
    return refused(`The report cannot be written to ${folder} (${errorCode(error)}).`);
  }
  return { ...done(`Written: evidence.md and evidence.json in ${folder}\n`), exitCode, err };
}
