// Staff's PIN is chosen, twice, on the pad: at the first start of a kiosk, and when a machine is set up.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { DigitPad } from '../staff/DigitPad.tsx';
import { usePinChoice, type PinChoice } from '../staff/use-pin-choice.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  /** What it is for. */
  hint: string;
  /** What the last key says when it is typed the second time. */
  finish: string;
  choosePin: Parameters<typeof usePinChoice>[0]['choosePin'];
  /** There is a PIN now. */
  onDone: () => void;
}

export function ChoosePin({ hint, finish, choosePin, onDone }: Props): ReactNode {
  const words = useWords().kiosk.setUp;
  const { digits, isAgain, isKeeping, trouble, press, startOver } = usePinChoice({ choosePin, onDone });
  const sentence = (why: NonNullable<PinChoice['trouble']>): string => {
    if (why === 'differs') return words.differs;
    return why === 'not-kept' ? words.notKept : words.mistakes[why];
  };

  return (
    <main className="pin">
      <div className="pin-text">
        <ScreenTitle key={String(isAgain)}>{isAgain ? words.againTitle : words.title}</ScreenTitle>
        <p className="pin-hint">{hint}</p>
        <div aria-live="polite">
          {trouble === null ? (
            <p className="pin-hint">{isKeeping ? words.keeping : words.length}</p>
          ) : (
            <p className="pin-problem" data-set-up-trouble>
              {sentence(trouble)}
            </p>
          )}
        </div>
        {isAgain && (
          <Button data-action="start-over" disabled={isKeeping} onClick={startOver}>
            {words.startOver}
          </Button>
        )}
      </div>
      <DigitPad
        digits={digits}
        unlock={isAgain ? finish : words.next}
        isBlocked={isKeeping}
        onPress={press}
      />
    </main>
  );
}
