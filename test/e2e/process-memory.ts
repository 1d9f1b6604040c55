// Processes as Linux shows them under /proc, and what their memory holds. A debugger's heap snapshot would show less of it,
// and silences a page for so long that main ends it.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** What can be read of a file of /proc; a process may end meanwhile. */
export function readProc(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** Of that process, its children's children included. */
export function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((each) => new RegExp(`^PPid:\\s*${pid}$`, 'mu').test(readProc(`/proc/${each}/status`)));
  return children.flatMap((child) => [child, ...descendants(child)]);
}

const PIECE_BYTES = 4_194_304;

/** What the process may write to: heaps and stacks, and nothing of the program's own files. First byte and the one after. */
const writable = (pid: number): [number, number][] =>
  [...readProc(`/proc/${pid}/maps`).matchAll(/^([\da-f]+)-([\da-f]+) rw/gmu)].map(([, from, to]) => [
    Number.parseInt(from ?? '', 16),
    Number.parseInt(to ?? '', 16),
  ]);

/** Which of these words are in there, as bytes or as UTF-16. Null: it may not be read, or is gone. */
export function foundInProcess(pid: number, words: readonly string[]): string[] | null {
  const found = new Set<string>();
  const needles = words.flatMap((word) =>
    (['latin1', 'utf16le'] as const).map((encoding) => ({ word, bytes: Buffer.from(word, encoding) })),
  );
  const overlap = Math.max(...needles.map(({ bytes }) => bytes.length));
  const piece = Buffer.alloc(PIECE_BYTES);
  let file: number;
  try {
    file = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return null;
  }
  for (const [from, to] of writable(pid)) {
    for (let at = from; at < to; at += PIECE_BYTES - overlap) {
      let bytes = 0;
      try {
        bytes = readSync(file, piece, 0, Math.min(PIECE_BYTES, to - at), at);
      } catch {
        // Unmapped since, or a device's.
        break;
      }
      const text = piece.subarray(0, bytes);
      for (const { word, bytes: needle } of needles) {
        if (!found.has(word) && text.includes(needle)) found.add(word);
      }
    }
  }
  closeSync(file);
  return words.filter((word) => found.has(word));
}
