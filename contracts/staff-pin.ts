// What a staff PIN may be, wherever one is chosen: on the kiosk's own pad and on the command line.

/** - digits: it has something else than digits
    - short, long: fewer than six digits, more than twelve
    - easy: one of the first that anybody would try */
export type PinMistake = 'digits' | 'short' | 'long' | 'easy';

export const LEAST_PIN_DIGITS = 6;
export const MOST_PIN_DIGITS = 12;

/** What is wrong with a PIN that somebody chooses; null: nothing. */
export function pinMistake(pin: string): PinMistake | null {
  if (!/^\d*$/u.test(pin)) return 'digits';
  if (pin.length < LEAST_PIN_DIGITS) return 'short';
  if (pin.length > MOST_PIN_DIGITS) return 'long';
  const digits = pin.split('').map(Number);
  const steps = new Set(digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10));
  const isRun = steps.size === 1 && [0, 1, 9].some((step) => steps.has(step));
  return isRun ? 'easy' : null;
}
