// One journal file without one person: the same lines in the same places, with nothing of that person's in them. Bytes
// that are not theirs are not touched, also where they are no record that this version can read.
import { parseRecord } from './entry.ts';
import { ERASED, foldCase, type FoundPerson } from './find-person.ts';

/** Sentences of Zoom's or of ours, which could quote a name. */
const SENTENCES = new Set(['reason', 'message', 'detail']);
/** What a field of a 'ticket' becomes. */
const CLEARED: ReadonlyMap<string, string | null> = new Map([
  ['name', ERASED],
  ['customerKey', ERASED],
  ['person', null],
  ['registrantId', null],
]);

interface ErasedLines {
  content: Buffer;
  isChanged: boolean;
  /** Lines that could not be read and told of this person: they are gone as a whole. */
  droppedCount: number;
}

/** As a word of its own, also as JSON writes it: Al is not in "also". */
function wordPattern(words: Iterable<string>): RegExp | null {
  const forms = [...words].flatMap((word) => [word, JSON.stringify(word).slice(1, -1)]);
  if (forms.length === 0) return null;
  const escaped = [...new Set(forms)].map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A line torn by a crash in the middle of the name. */
function isTornInside(text: string, words: Iterable<string>): boolean {
  const [, part = ''] = /"(?:name|person)":"((?:[^"\\]|\\.)+)$/u.exec(text.replace(/\uFFFD+$/u, '')) ?? [];
  return part !== '' && [...words].some((word) => foldCase(word).startsWith(foldCase(part)));
}

function eraseRecord(text: string, pattern: RegExp | null): string {
  const json: unknown = JSON.parse(text, (key, value: unknown) =>
    SENTENCES.has(key) && typeof value === 'string' && pattern ? value.replace(pattern, ERASED) : value,
  );
  if (typeof json !== 'object' || json === null || !('kind' in json) || json.kind !== 'ticket') {
    return JSON.stringify(json);
  }
  const cleared = Object.entries(json).map(([key, value]) => [
    key,
    CLEARED.has(key) ? CLEARED.get(key) : value,
  ]);
  return JSON.stringify(Object.fromEntries(cleared));
}

function linesOf(content: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < content.length;) {
    const newline = content.indexOf(0x0a, from);
    const to = newline < 0 ? content.length : newline + 1;
    lines.push(content.subarray(from, to));
    from = to;
  }
  return lines;
}

export function eraseLines(
  content: Buffer,
  { visitIds, words }: Pick<FoundPerson, 'visitIds' | 'words'>,
): ErasedLines {
  const sentences = wordPattern(words);
  const traces = wordPattern([...words, ...visitIds]);
  let droppedCount = 0;
  let isChanged = false;

  const kept = linesOf(content).map((line) => {
    const text = line.toString('utf8').replace(/\r?\n$/u, '');
    const record = parseRecord(text);
    if (record) {
      if (!('visitId' in record) || !visitIds.has(record.visitId)) return line;
      const erased = eraseRecord(text, sentences);
      if (erased === text) return line;
      isChanged = true;
      return Buffer.from(`${erased}\n`);
    }
    const isTrace =
      (traces !== null && text.normalize('NFC').search(traces) >= 0) || isTornInside(text, words);
    if (!isTrace) return line;
    isChanged = true;
    droppedCount += 1;
    return Buffer.alloc(0);
  });
  return { content: Buffer.concat(kept), isChanged, droppedCount };
}
