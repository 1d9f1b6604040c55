// "Call staff": one tap, and then what really happened with it. Main decides how far a call goes and that many taps are
// one call; the answer stays on the screen until the screen goes.
import { createContext, useContext, useState, type ReactNode } from 'react';
import type { CallReached } from '../../../contracts/staff-call.ts';
import { useWords } from '../words-in-use.ts';
import { Button } from './Button.tsx';
import { Sign } from './Sign.tsx';

export interface StaffCall {
  call: (roomId: string | null) => Promise<CallReached>;
  /** A call leaves this kiosk; else it only shows here. */
  reachesOut: boolean;
  /** Where staff are, in the venue's words, or null. */
  contact: string | null;
}

/** Null where nobody can be called: before main has answered, and in attendee mode. */
export const StaffCallInUse = createContext<StaffCall | null>(null);

export function CallStaff({ roomId = null }: { roomId?: string | null }): ReactNode {
  const { callStaff: words, ways } = useWords();
  const inUse = useContext(StaffCallInUse);
  const [state, setState] = useState<'idle' | 'calling' | CallReached>('idle');
  if (inUse === null) return null;
  const { call, reachesOut, contact } = inUse;

  async function press(): Promise<void> {
    setState('calling');
    setState(await call(roomId));
  }

  const isDone = state === 'called' || state === 'screen-only';
  return (
    <div className="call-staff" aria-live="polite" data-call={state}>
      {isDone || state === 'not-reached' ? (
        <p>
          <Sign name={isDone ? 'tick' : 'person'} />
          <span dir="auto">
            {words[state]} {contact !== null && ways.staffAt(contact)}
          </span>
        </p>
      ) : null}
      {!isDone && (
        <Button data-action="call-staff" disabled={state === 'calling'} onClick={() => void press()}>
          <Sign name="person" />
          {state === 'not-reached' ? words.again : reachesOut ? words.call : words.ask}
        </Button>
      )}
    </div>
  );
}
