// Set-up on a single machine: one question a screen, with the way back, the language and the keyboard on each.
import { useLayoutEffect, useMemo, useReducer, useRef, useState, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { FirstRunView } from '../../../contracts/first-run.ts';
import { LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from '../../../contracts/words/index.ts';
import { Keyboard } from '../keyboard/Keyboard.tsx';
import { typeInto } from '../keyboard/type-into.ts';
import { Button } from '../parts/Button.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { Sign } from '../parts/Sign.tsx';
import { TypingInUse } from '../staff/typing.ts';
import { loadTongue, type Tongue } from '../tongue.ts';
import { askMain } from '../visit/ask-main.ts';
import { StaffTongueInUse, TongueInUse } from '../words-in-use.ts';
import { CurrentStep } from './CurrentStep.tsx';
import { atStart, firstRun, STEPS, type FirstRunState } from './steps.ts';

interface Props {
  bridge: FoyerBridge;
  view: FirstRunView;
  /** The language to begin with. */
  first: Tongue;
}

const hasFields = ({ step, credentials }: FirstRunState): boolean =>
  step === 'venue' || step === 'room' || (step === 'credentials' && credentials === null);

export function FirstRun({ bridge, view, first }: Props): ReactNode {
  const [state, act] = useReducer(firstRun, view, atStart);
  const [tongue, setTongue] = useState(first);
  const [hasKeyboard, setHasKeyboard] = useState(true);
  /** Where the on-screen keyboard writes: the field that had the focus last. */
  const field = useRef<HTMLInputElement | null>(null);
  const typing = useMemo(
    () => ({ begin: (begun: HTMLInputElement) => void (field.current = begun), end: () => undefined }),
    [],
  );
  const { tag, words } = tongue;
  const isTyped = hasFields(state);
  const toField = (): void => field.current?.focus();

  // Before the first picture in it, or a right-to-left screen would be seen to turn.
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = LANGUAGES[tag].direction;
  }, [tag]);

  async function speak(wanted: LanguageTag): Promise<void> {
    setTongue(await loadTongue(wanted));
  }

  async function paste(): Promise<void> {
    const pasted = await askMain(bridge.firstRunPaste);
    if (!pasted.ok || !field.current) return;
    toField();
    // In the place of what is there: whoever pastes anew does not want both.
    field.current.select();
    typeInto(field.current, pasted.value.text);
  }

  return (
    <TongueInUse.Provider value={tongue}>
      <StaffTongueInUse.Provider value={tongue}>
        <TypingInUse.Provider value={typing}>
          <div className="foyer" data-screen="first-run" data-step={state.step}>
            {view.isRehearsal && <p className="rehearsal">{words.common.rehearsal}</p>}
            <div className="first-run">
              <header className="first-run-head">
                {state.step !== 'venue' && (
                  <Button data-action="back" onClick={() => act({ type: 'back' })}>
                    <Sign name="back" />
                    {words.firstRun.back}
                  </Button>
                )}
                <p className="first-run-at" aria-live="polite">
                  {words.firstRun.step(STEPS.indexOf(state.step) + 1, STEPS.length)}
                </p>
                <div className="first-run-tools">
                  {isTyped && (
                    <Button data-action="paste" onClick={() => void paste()}>
                      {words.firstRun.paste}
                    </Button>
                  )}
                  <LanguageChoice
                    languages={LANGUAGE_TAGS}
                    onChoose={(wanted) => void speak(wanted)}
                    onClosed={toField}
                  />
                  {isTyped && (
                    <Button
                      data-action="keyboard"
                      onClick={() => {
                        setHasKeyboard(!hasKeyboard);
                        toField();
                      }}
                    >
                      <Sign name="keyboard" />
                      {hasKeyboard ? words.name.hideKeyboard : words.name.showKeyboard}
                    </Button>
                  )}
                </div>
              </header>
              <CurrentStep state={state} act={act} bridge={bridge} language={tag} />
              {isTyped && hasKeyboard && <Keyboard field={field} />}
            </div>
          </div>
        </TypingInUse.Provider>
      </StaffTongueInUse.Provider>
    </TongueInUse.Provider>
  );
}
