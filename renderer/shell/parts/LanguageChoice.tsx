// A globe with the name of the language that is spoken, and the list of all that are offered, each in its own words:
// whoever cannot read this screen must still find theirs.
import { useId, useRef, type ReactNode } from 'react';
import { LANGUAGES, type LanguageTag } from '../../../contracts/words/index.ts';
import { useTongue } from '../words-in-use.ts';
import { Button } from './Button.tsx';
import { Sign } from './Sign.tsx';

interface Props {
  /** Where there is only one, nothing is drawn. */
  languages: readonly LanguageTag[];
  onChoose: (tag: LanguageTag) => void;
  /** The list is gone, with or without a choice. */
  onClosed?: () => void;
}

export function LanguageChoice({ languages, onChoose, onClosed }: Props): ReactNode {
  const { tag: chosen, words } = useTongue();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  if (languages.length < 2) return null;
  const { ownName } = LANGUAGES[chosen];

  function choose(tag: LanguageTag): void {
    dialog.current?.close();
    onChoose(tag);
  }

  return (
    <div className="language-choice">
      <Button
        data-action="language"
        aria-haspopup="dialog"
        aria-label={`${words.languages.label}: ${ownName}`}
        onClick={() => dialog.current?.showModal()}
      >
        <Sign name="globe" />
        {ownName}
      </Button>
      <dialog ref={dialog} className="languages" aria-labelledby={titleId} onClose={onClosed}>
        <h2 id={titleId}>{words.languages.title}</h2>
        <ul>
          {languages.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className="language"
                data-language={tag}
                lang={tag}
                dir={LANGUAGES[tag].direction}
                aria-current={tag === chosen ? 'true' : undefined}
                onClick={() => choose(tag)}
              >
                {LANGUAGES[tag].ownName}
              </button>
            </li>
          ))}
        </ul>
        <Button data-action="close-languages" onClick={() => dialog.current?.close()}>
          {words.common.cancel}
        </Button>
      </dialog>
    </div>
  );
}
