// A keyboard on the screen as data: its layers of keys, how one layer follows another, and what a key makes of the text
// before the caret where that is more than its own letter. Words in braces are keys without a letter.

/** A change of the text before the caret: how many UTF-16 units of it go, and what comes in their place. */
export interface Writing {
  take: number;
  text: string;
}

/** What a syllable may be written as. */
export interface Candidate extends Writing {
  /** As it is offered. */
  caption: string;
}

type Rows = readonly string[];

export interface Board {
  /** Rows of keys, from the top. `letters` and `capitals` are Latin, and on every board: codes and addresses need them. */
  layers: Readonly<Record<string, Rows>> & { letters: Rows; capitals: Rows };
  /** What a name begins with. */
  first: string;
  /** Layer → key → layer; `*` is every key that writes. A key that is not here changes nothing. */
  turns: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** On its own keys, and what a screen reader calls them; in its own language, since nobody else types on them. */
  captions: Readonly<Record<string, { caption: string; name?: string }>>;
  /** Null: the key's own letter is written. */
  write?: (before: string, key: string) => Writing | null;
  /** Offered above the keys of its first layer. */
  candidates?: (before: string) => readonly Candidate[];
}

/** Keys that write nothing and change no layer by themselves. */
const SILENT: readonly string[] = ['{bksp}', '{enter}'];

/** Which layer follows when a key was pressed. */
export function layerAfter({ turns }: Pick<Board, 'turns'>, key: string, layer: string): string {
  const own = turns[layer];
  return own?.[key] ?? (SILENT.includes(key) ? undefined : own?.['*']) ?? layer;
}

/** A name's words begin with a capital: at the start, and after a space or a dash. */
export const beginsWord = (textBeforeCaret: string): boolean => /(^|[\s-])$/u.test(textBeforeCaret);
