// Lines that are not on disk yet, oldest first, never more than `most` waiting. Who must be dropped is counted, and
// the count becomes a line of its own in the place of what it stands for.
import { dayFileName } from './day-name.ts';
import { recordLine, type JournalEntry } from './entry.ts';

export interface HeldLine {
  at: Date;
  text: string;
  /** How many records are gone if this line goes. */
  standsFor: number;
  /** Whoever waits for this line is answered: it is on disk, or it is held. */
  settle: () => void;
}

export interface HeldLines {
  add(at: Date, entry: JournalEntry, settle?: () => void): void;
  /** Oldest lines that belong to one day's file; they count as held until `wrote`. Null when nothing is held. */
  take(): { fileName: string; text: string } | null;
  wrote(): void;
  /** The write failed: what was taken is held again, in its old place, and nobody waits for anything any more. */
  putBack(): void;
  count(): number;
}

export function createHeldLines(most: number): HeldLines {
  let taken: HeldLine[] = [];
  let waiting: HeldLine[] = [];
  let dropped: { at: Date; count: number } | null = null;

  function line(at: Date, entry: JournalEntry, settle: () => void, standsFor = 1): HeldLine {
    return { at, text: recordLine(at, entry), standsFor, settle };
  }

  function dropOldest(): void {
    for (const { at, standsFor, settle } of waiting.splice(0, waiting.length - most)) {
      dropped = { at, count: (dropped?.count ?? 0) + standsFor };
      settle();
    }
  }

  return {
    add(at, entry, settle = () => {}) {
      waiting.push(line(at, entry, settle));
      if (waiting.length > most) dropOldest();
    },
    take() {
      if (dropped) {
        const { at, count } = dropped;
        waiting.unshift(line(at, { kind: 'dropped', count }, () => {}, count));
        dropped = null;
      }
      const [first] = waiting;
      if (!first) return null;
      const fileName = dayFileName(first.at);
      const end = waiting.findIndex(({ at }) => dayFileName(at) !== fileName);
      taken = waiting.splice(0, end === -1 ? waiting.length : end);
      return { fileName, text: taken.map(({ text }) => text).join('') };
    },
    wrote() {
      for (const { settle } of taken) settle();
      taken = [];
    },
    putBack() {
      waiting = [...taken, ...waiting];
      taken = [];
      for (const { settle } of waiting) settle();
      if (waiting.length > most) dropOldest();
    },
    count: () => taken.length + waiting.length,
  };
}
