// The on-screen keyboard. simple-keyboard only draws and reports keys: the field itself holds the text, so that the
// hardware keyboard works beside it and no copy of a name is kept.
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { SimpleKeyboard } from 'simple-keyboard';
import type { Words } from '../../../contracts/words/index.ts';
import { useTongue } from '../words-in-use.ts';
import { beginsWord, layerAfter, type Board, type Candidate } from './board.ts';
import { Candidates } from './Candidates.tsx';
import { replaceBefore, textBefore, typeInto } from './type-into.ts';

interface Props {
  /** The field that keys go to. */
  field: RefObject<HTMLInputElement | null>;
}

/** What stands on keys without a letter. */
const captionsOf = ({ captions }: Board, words: Words['keyboard']): Record<string, string> => ({
  '{bksp}': '⌫',
  '{shift}': '⇧',
  '{space}': words.space,
  '{enter}': words.done,
  ...Object.fromEntries(Object.entries(captions).map(([key, { caption }]) => [key, caption])),
});

/** What a screen reader calls them. */
const namesOf = ({ captions }: Board, words: Words['keyboard']): Record<string, string> => ({
  '{bksp}': words.backspace,
  '{shift}': words.shift,
  '{accents}': words.accents,
  '{letters}': words.letters,
  '{latin}': words.latin,
  '{own}': words.own,
  '{space}': words.space,
  '{enter}': words.done,
  ...Object.fromEntries(
    Object.entries(captions).flatMap(([key, { name }]) => (name === undefined ? [] : [[key, name]])),
  ),
});

/** Whoever speaks to a machine says what they see (WCAG 2.5.3); a sign without letters is nothing to say. */
const withLetters = (seen: string, name: string): string =>
  !/\p{L}/u.test(seen) || name.includes(seen) ? name : `${seen}: ${name}`;

/** simple-keyboard's buttons would submit the form they stand in, and would be forty stops for the Tab key. */
function tameButtons(keyboard: HTMLElement, names: Readonly<Record<string, string>>): void {
  for (const button of keyboard.querySelectorAll<HTMLButtonElement>('button.hg-button')) {
    button.type = 'button';
    button.tabIndex = -1;
    const name = names[button.dataset['skbtn'] ?? ''];
    if (name !== undefined) button.setAttribute('aria-label', withLetters(button.textContent, name));
  }
}

/** And no address or code. */
const isName = (input: HTMLInputElement): boolean => input.autocapitalize === 'words';

export function Keyboard({ field }: Props): ReactNode {
  const { board, words: allWords } = useTongue();
  const { keyboard: words } = allWords;
  const place = useRef<HTMLDivElement>(null);
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const names = namesOf(board, words);
    const keyboard = new SimpleKeyboard(element, {
      layout: Object.fromEntries(Object.entries(board.layers).map(([name, rows]) => [name, [...rows]])),
      layoutName: board.first,
      display: captionsOf(board, words),
      useButtonTag: true,
      disableCaretPositioning: true,
      onRender: () => tameButtons(element, names),
      onChange: () => keyboard.clearInput(),
      onKeyPress: press,
    });
    const layer = (): string => keyboard.options.layoutName ?? board.first;
    const showLayer = (layoutName: string): void => {
      if (layer() !== layoutName) keyboard.setOptions({ layoutName });
    };
    /** Capitals offer themselves where a word of a name begins; an address has none. */
    function offerCapitals(input: HTMLInputElement): void {
      if (layer() === 'letters' && isName(input) && beginsWord(textBefore(input))) showLayer('capitals');
    }
    function offerCandidates(): void {
      const input = field.current;
      if (!board.candidates) return;
      setCandidates(input && layer() === board.first ? board.candidates(textBefore(input)) : []);
    }
    function press(key: string): void {
      const input = field.current;
      if (!input) return;
      showLayer(layerAfter(board, key, layer()));
      if (key === '{enter}') return input.form?.requestSubmit();
      typeInto(input, key, board.write);
      if (key === '{space}' || key === '-') offerCapitals(input);
      offerCandidates();
    }
    /** Each field begins with its own letters: an address or a code not with those of a name. */
    function follow(): void {
      const input = field.current;
      if (!input) return;
      showLayer(isName(input) ? board.first : 'letters');
      offerCapitals(input);
      offerCandidates();
    }
    follow();
    // After React's own listener, which says what the field is.
    document.addEventListener('focusin', follow);
    document.addEventListener('selectionchange', offerCandidates);
    // The field keeps the focus while keys are touched.
    const keepFocus = (event: Event): void => event.preventDefault();
    element.addEventListener('mousedown', keepFocus);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('selectionchange', offerCandidates);
      element.removeEventListener('mousedown', keepFocus);
      keyboard.destroy();
    };
  }, [field, words, board]);

  function choose(candidate: Candidate): void {
    if (field.current) replaceBefore(field.current, candidate);
  }

  const isHigh = (board.layers[board.first]?.length ?? 0) > 5;
  return (
    <section className={isHigh ? 'keyboard is-high' : 'keyboard'} aria-label={words.label}>
      {board.candidates && <Candidates candidates={candidates} label={words.candidates} onChoose={choose} />}
      {/* Keys stand where they stand on any keyboard, in a right-to-left language too. */}
      <div ref={place} className="simple-keyboard" dir="ltr" />
    </section>
  );
}
