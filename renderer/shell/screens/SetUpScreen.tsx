// The first start of a kiosk: staff's PIN is chosen, twice. Main keeps it and locks the kiosk; there is nothing else to do
// here, and no way round it.
import { useState, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import { pinMistake } from '../../../contracts/staff-pin.ts';
import { Button } from '../parts/Button.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { DigitPad } from '../staff/DigitPad.tsx';
import { digitsAfter, mayUnlock, type PinKey } from '../staff/pin-keys.ts';
import { askMain } from '../visit/ask-main.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  choosePin: FoyerBridge['choosePin'];
  /** There is a PIN now. */
  onDone: () => void;
}

export function SetUpScreen({ choosePin, onDone }: Props): ReactNode {
  const words = useWords().kiosk.setUp;
  const [digits, setDigits] = useState('');
  /** As typed the first time; null: it is being typed. */
  const [first, setFirst] = useState<string | null>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  function startOver(why: string | null): void {
    setFirst(null);
    setDigits('');
    setTrouble(why);
  }

  async function finish(pin: string): Promise<void> {
    if (pin !== first) return startOver(words.differs);
    setIsKeeping(true);
    const kept = await askMain(() => choosePin({ pin }));
    setIsKeeping(false);
    startOver(null);
    // Somebody else was first: then there is a PIN, and main says so when it is asked.
    if (kept.ok || kept.problem === 'bad-request') onDone();
    else setTrouble(words.notKept);
  }

  function next(): void {
    const mistake = pinMistake(digits);
    if (mistake !== null) return startOver(words.mistakes[mistake]);
    setFirst(digits);
    setDigits('');
    setTrouble(null);
  }

  function press(key: PinKey): void {
    if (isKeeping) return;
    if (key !== 'unlock') return setDigits(digitsAfter(digits, key));
    if (!mayUnlock(digits)) return;
    if (first === null) next();
    else void finish(digits);
  }

  return (
    <main className="pin">
      <div className="pin-text">
        <ScreenTitle key={first === null ? 'first' : 'again'}>
          {first === null ? words.title : words.againTitle}
        </ScreenTitle>
        <p className="pin-hint">{words.hint}</p>
        <div aria-live="polite">
          {trouble === null ? (
            <p className="pin-hint">{isKeeping ? words.keeping : words.length}</p>
          ) : (
            <p className="pin-problem" data-set-up-trouble>
              {trouble}
            </p>
          )}
        </div>
        {first !== null && (
          <Button data-action="start-over" disabled={isKeeping} onClick={() => startOver(null)}>
            {words.startOver}
          </Button>
        )}
      </div>
      <DigitPad
        digits={digits}
        unlock={first === null ? words.next : words.finish}
        isBlocked={isKeeping}
        onPress={press}
      />
    </main>
  );
}
