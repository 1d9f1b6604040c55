// Which names Zoom's SDK takes (6.2.0: 1..128, where a character above code 128 counts twice; no `<script`),
// and which we refuse besides because nobody can see them. Used by the name field as one types, and by main.
import type { ProblemCode } from './problem.ts';

export const NAME_MAX_UNITS = 128;

/** Controls, soft hyphens, zero-width and direction-override characters and tags: invisible, and able to fake
    another's name. U+200C/U+200D stay: Persian, Indic scripts and emoji need them; tags stay in the flags that are
    made of them. U+200E/U+200F are dropped silently. */
const HIDDEN =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u202A-\u202E\u2060-\u206F\uFFF9-\uFFFB\p{Cs}]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/u;

/** The name as it is sent: direction marks dropped, white space and letters without ink folded, ends trimmed, NFC. */
export function tidyName(typed: string): string {
  return typed
    .replace(/[\u200E\u200F]/gu, '')
    .replace(/[\s\u115F\u1160\u2800\u3164\uFFA0]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Length as Zoom counts it. */
export function nameUnits(name: string): number {
  let units = 0;
  for (let i = 0; i < name.length; i++) units += name.charCodeAt(i) > 128 ? 2 : 1;
  return units;
}

/** The first rule that the typed name breaks, or null. */
export function nameProblem(typed: string): ProblemCode | null {
  const name = tidyName(typed);
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name))
    return HIDDEN.test(name) ? 'name-has-hidden-characters' : 'name-empty';
  if (HIDDEN.test(name)) return 'name-has-hidden-characters';
  if (/<\s*\/?\s*script/iu.test(name)) return 'name-has-markup';
  if (nameUnits(name) > NAME_MAX_UNITS) return 'name-too-long';
  return null;
}

/** Zoom takes at most 100 characters. Deliberately loose: the mail server is the judge. */
export const isEmail = (typed: string): boolean =>
  typed.length <= 100 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(typed);
