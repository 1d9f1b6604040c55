// The first start of a kiosk: it has no staff PIN, so it is not locked, and the one thing to do is to choose one.
import { failure, type Result } from '../../contracts/result.ts';
import type { Handlers } from './handle.ts';

interface Dependencies {
  /** Asked anew each time: the first PIN ends set-up. */
  needsSetUp: () => boolean;
  choosePin: (pin: string) => Promise<Result<null>>;
  /** The kiosk has its PIN and can lock. */
  onChosen: () => void;
}

export const createSetUpHandlers = ({
  needsSetUp,
  choosePin,
  onChosen,
}: Dependencies): Pick<Handlers, 'set-up/choose-pin'> => ({
  'set-up/choose-pin': async ({ pin }) => {
    // SECURITY: nobody replaces a PIN from the screen (test/unit/main/ipc/set-up-channels.test.ts).
    if (!needsSetUp()) return failure('bad-request', 'not-now');
    const chosen = await choosePin(pin);
    if (chosen.ok) onChosen();
    return chosen;
  },
});
