// foyer evidence: the report of refusals, on the terminal or in a folder.
import path from 'node:path';
import { errorCode } from '../journal/disk.ts';
import { evidenceMarkdown } from '../journal/evidence-markdown.ts';
import { evidenceJson, readEvidence, writeBoth } from '../journal/save-evidence.ts';
import { done, has, refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { journalFolders } from './journal-folders.ts';
import { readRange } from './range.ts';

const DAY_MS = 24 * 3_600_000;

interface Deps {
  /** This kiosk's own journal. */
  journalDirectory: string;
  /** Unix milliseconds. */
  now: () => number;
}

export async function evidenceCommand({ journalDirectory, now }: Deps, given: Given): Promise<CommandEnd> {
  const nowMs = now();
  // What happens in this very millisecond is wanted too.
  const range = readRange(given, nowMs, { fromMs: (toMs) => toMs - DAY_MS, toMs: nowMs + 1 });
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
    return { exitCode, out: has(given, 'json') ? evidenceJson(evidence) : evidenceMarkdown(evidence), err };
  }
  const folder = path.resolve(out);
  try {
    await writeBoth(evidence, folder);
  } catch (error) {
    return refused(`The report cannot be written to ${folder} (${errorCode(error)}).`);
  }
  return { ...done(`Written: evidence.md and evidence.json in ${folder}\n`), exitCode, err };
}
