// What a key does to the digits of a PIN, touched or typed. Pure.

export const PIN_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'erase', '0', 'unlock'] as const;
export type PinKey = (typeof PIN_KEYS)[number];

const MOST_DIGITS = 12;
/** Fewer are no PIN of Foyer's: asking would only cost a try. */
const LEAST_DIGITS = 6;

export const mayUnlock = (digits: string): boolean => digits.length >= LEAST_DIGITS;

/** The digits after `erase` or a digit; `unlock` changes nothing. */
export function digitsAfter(digits: string, key: PinKey): string {
  if (key === 'erase') return digits.slice(0, -1);
  if (key === 'unlock' || digits.length >= MOST_DIGITS) return digits;
  return digits + key;
}

/** Null for a key that the pad has no use for. @param key KeyboardEvent.key, of the number block too. */
export function pinKeyOf(key: string): PinKey | null {
  if (key === 'Backspace' || key === 'Delete') return 'erase';
  if (key === 'Enter') return 'unlock';
  return PIN_KEYS.find((known) => known === key && known.length === 1) ?? null;
}
