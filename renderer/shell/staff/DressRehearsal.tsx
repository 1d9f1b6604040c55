// Shows every screen on the actual kiosk, in its own look and language. What is tapped in them does nothing: no visit
// begins, main hears nothing.
import { useMemo, useState, type ReactNode } from 'react';
import type { VenueView } from '../../../contracts/channels.ts';
import { Button } from '../parts/Button.tsx';
import { StaffCallInUse, type StaffCall } from '../parts/CallStaff.tsx';
import { Sign } from '../parts/Sign.tsx';
import { CurrentScreen } from '../screens/CurrentScreen.tsx';
import { screenOf } from '../visit/snapshot.ts';
import { useWords } from '../words-in-use.ts';
import { dressRehearsal } from './dress-rehearsal.ts';

const nothing = (): void => undefined;
/** SECURITY: no screen here reaches main (test/e2e/attract.spec.ts). */
const DEAF = {
  act: nothing,
  open: () => Promise.resolve(),
  wake: nothing,
  rememberName: nothing,
  speech: { speak: () => Promise.resolve(), speakAsAtFirst: nothing },
};

export function DressRehearsal({ venue, onClose }: { venue: VenueView; onClose: () => void }): ReactNode {
  const words = useWords();
  const { dressRehearsal: own } = words.staff;
  const [at, setAt] = useState(0);
  const [nowMs] = useState(Date.now);
  const screens = useMemo(() => dressRehearsal(venue, words, nowMs), [venue, words, nowMs]);
  const staffCall = useMemo<StaffCall>(
    () => ({
      call: () => Promise.resolve(venue.callReachesOut ? 'called' : 'screen-only'),
      reachesOut: venue.callReachesOut,
      contact: venue.staffContact,
    }),
    [venue],
  );
  const snapshot = screens[at];
  if (snapshot === undefined) return null;
  const shown = snapshot.openingFailure === null ? screenOf(snapshot) : 'opening-problem';
  return (
    <div className="dress">
      <div className="dress-screen" data-dress={shown}>
        <StaffCallInUse.Provider value={staffCall}>
          <CurrentScreen key={at} snapshot={snapshot} controller={DEAF} />
        </StaffCallInUse.Provider>
      </div>
      <footer className="dress-bar">
        <Button data-action="previous" disabled={at === 0} onClick={() => setAt(at - 1)}>
          <Sign name="back" />
          {own.previous}
        </Button>
        <p aria-live="polite">{own.count(at + 1, screens.length)}</p>
        <Button data-action="next" disabled={at === screens.length - 1} onClick={() => setAt(at + 1)}>
          {own.next}
          <Sign name="arrow" />
        </Button>
        <Button data-action="end-dress-rehearsal" onClick={onClose}>
          {own.close}
        </Button>
      </footer>
    </div>
  );
}
