// Asks for the PIN. The digits leave this component once, for main.
import { useState, type ReactNode } from 'react';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../contracts/words/index.ts';
import { Button } from '../parts/Button.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { Sign } from '../parts/Sign.tsx';
import { useWords } from '../words-in-use.ts';
import type { DeskState } from './desk.ts';
import { DigitPad } from './DigitPad.tsx';
import { digitsAfter, mayUnlock, type PinKey } from './pin-keys.ts';
import { useTicking } from './use-ticking.ts';

interface Props {
  state: Extract<DeskState, { kind: 'locked' }>;
  onSpeak: (tag: LanguageTag) => void;
  onUnlock: (pin: string) => void;
  onClose: () => void;
}

export function PinPad({ state, onSpeak, onUnlock, onClose }: Props): ReactNode {
  const { staff, problems } = useWords();
  const { failure, isAsking, waitsUntilMs } = state;
  const [digits, setDigits] = useState('');
  const nowMs = useTicking(waitsUntilMs !== null);
  const waitSeconds =
    waitsUntilMs === null ? 0 : Math.min(Math.ceil((waitsUntilMs - nowMs) / 1000), Number(failure?.detail));
  const isMissing = failure?.problem === 'staff-pin-missing';
  const isBlocked = isAsking || waitSeconds > 0 || isMissing;

  function press(key: PinKey): void {
    if (isBlocked) return;
    if (key !== 'unlock') return setDigits(digitsAfter(digits, key));
    if (!mayUnlock(digits)) return;
    setDigits('');
    onUnlock(digits);
  }

  return (
    <main className="pin">
      <div className="pin-text">
        <ScreenTitle>{staff.pin.title}</ScreenTitle>
        <div aria-live="polite">
          {failure === null || (failure.problem === 'staff-pin-wait' && waitSeconds <= 0) ? (
            <p className="pin-hint">{isAsking ? staff.pin.checking : staff.pin.hint}</p>
          ) : (
            <div data-problem={failure.problem} data-problem-detail={failure.detail}>
              <p className="pin-problem">{problems[failure.problem].title}</p>
              {waitSeconds <= 0 && <p className="pin-hint">{problems[failure.problem].staff}</p>}
              {isMissing && (
                <p className="pin-hint">
                  <b>{staff.forIt}</b> {problems[failure.problem].it} {failure.detail}
                </p>
              )}
              {failure.problem === 'staff-pin-wrong' && (
                <p className="pin-hint">{staff.pin.left(Number(failure.detail ?? 1))}</p>
              )}
            </div>
          )}
        </div>
        {waitSeconds > 0 && <p className="pin-wait">{staff.pin.wait(waitSeconds)}</p>}
        <div className="pin-ways">
          <Button data-action="close" onClick={onClose}>
            <Sign name="back" />
            {staff.close}
          </Button>
          <LanguageChoice languages={LANGUAGE_TAGS} onChoose={onSpeak} />
        </div>
      </div>
      <DigitPad digits={digits} unlock={staff.pin.unlock} isBlocked={isBlocked} onPress={press} />
    </main>
  );
}
