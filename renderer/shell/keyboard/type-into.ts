// One key of the on-screen keyboard, applied to a field as if it had been typed on a hardware keyboard: at the caret,
// over a selection, one visible character at a time.

interface Edit {
  text: string;
  from: number;
  to: number;
}

/** What a key changes in a text with this selection; null for a key that writes nothing. Pure. */
export function editFor(key: string, value: string, start: number, end: number): Edit | null {
  if (key === '{bksp}') {
    if (start !== end) return { text: '', from: start, to: end };
    if (start === 0) return null;
    const characters = [...new Intl.Segmenter().segment(value.slice(0, start))];
    return { text: '', from: characters.at(-1)?.index ?? 0, to: start };
  }
  if (key === '{space}') return { text: ' ', from: start, to: end };
  return /^\{.+\}$/u.test(key) ? null : { text: key, from: start, to: end };
}

/** Applies the key; React hears of it as of any other typing. */
export function typeInto(field: HTMLInputElement, key: string): void {
  const end = field.value.length;
  const edit = editFor(key, field.value, field.selectionStart ?? end, field.selectionEnd ?? end);
  if (!edit) return;
  field.setRangeText(edit.text, edit.from, edit.to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
