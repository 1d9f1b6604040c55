// One key of the on-screen keyboard, applied to a field as if it had been typed on a hardware keyboard: at the caret,
// over a selection, one visible character at a time.
import type { Board, Writing } from './board.ts';

interface Edit {
  text: string;
  from: number;
  to: number;
}

/**
 * What a key changes in a text with this selection; null for a key that writes nothing. Pure.
 * @param write what the board makes of the key where nothing is selected; null: the key's own letter.
 */
export function editFor(
  key: string,
  value: string,
  start: number,
  end: number,
  write?: Board['write'],
): Edit | null {
  const writing = start === end ? write?.(value.slice(0, start), key) : null;
  if (writing) return { text: writing.text, from: start - writing.take, to: start };
  if (key === '{bksp}') {
    if (start !== end) return { text: '', from: start, to: end };
    if (start === 0) return null;
    const characters = [...new Intl.Segmenter().segment(value.slice(0, start))];
    return { text: '', from: characters.at(-1)?.index ?? 0, to: start };
  }
  if (key === '{space}') return { text: ' ', from: start, to: end };
  return /^\{.+\}$/u.test(key) ? null : { text: key, from: start, to: end };
}

const caretOf = ({ value, selectionStart }: HTMLInputElement): number => selectionStart ?? value.length;

export const textBefore = (field: HTMLInputElement): string => field.value.slice(0, caretOf(field));

/** React hears of it as of any other typing. */
function apply(field: HTMLInputElement, { text, from, to }: Edit): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Applies the key. */
export function typeInto(field: HTMLInputElement, key: string, write?: Board['write']): void {
  const start = caretOf(field);
  const edit = editFor(key, field.value, start, field.selectionEnd ?? start, write);
  if (edit) apply(field, edit);
}

export function replaceBefore(field: HTMLInputElement, { take, text }: Writing): void {
  const start = caretOf(field);
  apply(field, { text, from: start - take, to: start });
}
