// Choosing a PIN, twice, on the pad. The digits are here for as long as they are typed; main keeps their hash.
import { useState } from 'react';
import { pinMistake, type PinMistake } from '../../../contracts/staff-pin.ts';
import type { Result } from '../../../contracts/result.ts';
import { askMain } from '../visit/ask-main.ts';
import { digitsAfter, mayUnlock, type PinKey } from './pin-keys.ts';

export interface PinChoice {
  digits: string;
  /** It was typed once, and is being typed again. */
  isAgain: boolean;
  isKeeping: boolean;
  trouble: PinMistake | 'differs' | 'not-kept' | null;
  press: (key: PinKey) => void;
  startOver: () => void;
}

interface Needs {
  choosePin: (asked: { pin: string }) => Promise<Result<null>>;
  /** There is a PIN now. */
  onDone: () => void;
}

export function usePinChoice({ choosePin, onDone }: Needs): PinChoice {
  const [digits, setDigits] = useState('');
  /** As typed the first time; null: it is being typed. */
  const [first, setFirst] = useState<string | null>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const [trouble, setTrouble] = useState<PinChoice['trouble']>(null);

  function startOver(why: PinChoice['trouble']): void {
    setFirst(null);
    setDigits('');
    setTrouble(why);
  }

  async function finish(pin: string): Promise<void> {
    if (pin !== first) return startOver('differs');
    setIsKeeping(true);
    const kept = await askMain(() => choosePin({ pin }));
    setIsKeeping(false);
    startOver(null);
    // Somebody else was first: then there is a PIN, and main says so when it is asked.
    if (kept.ok || kept.problem === 'bad-request') onDone();
    else setTrouble('not-kept');
  }

  function next(): void {
    const mistake = pinMistake(digits);
    if (mistake !== null) return startOver(mistake);
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

  return { digits, isAgain: first !== null, isKeeping, trouble, press, startOver: () => startOver(null) };
}
