// The on-screen keyboard. simple-keyboard only draws and reports keys: the field itself holds the text, so that the
// hardware keyboard works beside it and no copy of a name is kept.
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { SimpleKeyboard } from 'simple-keyboard';
import { useWords } from '../words-in-use.ts';
import { beginsWord, layoutAfter, LAYOUTS, type LayoutName } from './layouts.ts';
import { typeInto } from './type-into.ts';

interface Props {
  /** The field that keys go to. */
  field: RefObject<HTMLInputElement | null>;
}

const isLayoutName = (name: string | undefined): name is LayoutName => name !== undefined && name in LAYOUTS;

/** simple-keyboard's buttons would submit the form they stand in, and would be forty stops for the Tab key. */
function tameButtons(keyboard: HTMLElement, names: Record<string, string>): void {
  for (const button of keyboard.querySelectorAll<HTMLButtonElement>('button.hg-button')) {
    button.type = 'button';
    button.tabIndex = -1;
    const name = names[button.dataset['skbtn'] ?? ''];
    if (name !== undefined) button.setAttribute('aria-label', name);
  }
}

export function Keyboard({ field }: Props): ReactNode {
  const { keyboard: words } = useWords();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const names = {
      '{bksp}': words.backspace,
      '{shift}': words.shift,
      '{accents}': words.accents,
      '{letters}': words.letters,
      '{space}': words.space,
      '{enter}': words.done,
    };
    const board = new SimpleKeyboard(element, {
      layout: LAYOUTS,
      layoutName: 'letters',
      display: {
        '{bksp}': '⌫',
        '{shift}': '⇧',
        '{accents}': 'áéñ',
        '{letters}': 'abc',
        '{space}': words.space,
        '{enter}': words.done,
      },
      useButtonTag: true,
      disableCaretPositioning: true,
      onRender: () => tameButtons(element, names),
      onChange: () => board.clearInput(),
      onKeyPress: press,
    });
    const showLayout = (layoutName: LayoutName): void => {
      if (board.options.layoutName !== layoutName) board.setOptions({ layoutName });
    };
    /** Capitals offer themselves where a word of a name begins; an address has none. */
    function offerCapitals(input: HTMLInputElement): void {
      const before = input.value.slice(0, input.selectionStart ?? input.value.length);
      if (input.autocapitalize === 'words' && beginsWord(before)) showLayout('capitals');
    }
    function press(key: string): void {
      const input = field.current;
      if (!input) return;
      const { layoutName } = board.options;
      if (isLayoutName(layoutName)) showLayout(layoutAfter(key, layoutName));
      if (key === '{enter}') return input.form?.requestSubmit();
      typeInto(input, key);
      if (key === '{space}' || key === '-') offerCapitals(input);
    }
    /** Each field begins with its own letters: an address or a code not with those of a name. */
    function follow(): void {
      const input = field.current;
      if (!input) return;
      showLayout('letters');
      offerCapitals(input);
    }
    follow();
    // After React's own listener, which says what the field is.
    document.addEventListener('focusin', follow);
    // The field keeps the focus while keys are touched.
    const keepFocus = (event: Event): void => event.preventDefault();
    element.addEventListener('mousedown', keepFocus);
    return () => {
      document.removeEventListener('focusin', follow);
      element.removeEventListener('mousedown', keepFocus);
      board.destroy();
    };
  }, [field, words]);

  return (
    <section className="keyboard" aria-label={words.label}>
      <div ref={place} className="simple-keyboard" />
    </section>
  );
}
