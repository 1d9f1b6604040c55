// Ten large keys, or those of a keyboard, for the digits of a PIN. No field, since digits must neither be seen nor kept.
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../words-in-use.ts';
import { mayUnlock, PIN_KEYS, pinKeyOf, type PinKey } from './pin-keys.ts';

interface Props {
  digits: string;
  /** What the last key does. */
  unlock: string;
  isBlocked: boolean;
  onPress: (key: PinKey) => void;
}

/** The key keeps no focus when it is touched, so that Enter on a keyboard is never its second press. */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();

export function DigitPad({ digits, unlock, isBlocked, onPress }: Props): ReactNode {
  const { pin } = useWords().staff;
  const captions: Partial<Record<PinKey, string>> = { erase: pin.erase, unlock };
  const isDisabled = (key: PinKey): boolean => isBlocked || (key === 'unlock' && !mayUnlock(digits));

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = pinKeyOf(event.key);
      const isOnButton = event.target instanceof HTMLButtonElement;
      if (key === null || event.ctrlKey || event.altKey || event.metaKey) return;
      if (key === 'unlock' && isOnButton) return;
      event.preventDefault();
      onPress(key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <div className="pin-side">
      <output className="pin-dots">
        <span>{pin.typed(digits.length)}</span>
        {Array.from(digits, (_digit, index) => (
          <i key={index} />
        ))}
      </output>
      <fieldset className="pin-pad" aria-label={pin.pad}>
        {PIN_KEYS.map((key) => (
          <button
            key={key}
            type="button"
            className={`pin-key is-${captions[key] === undefined ? 'digit' : key}`}
            data-pin-key={key}
            disabled={isDisabled(key)}
            onMouseDown={keepFocus}
            onClick={() => onPress(key)}
          >
            {captions[key] ?? key}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
