// The shell's one tree: the words in use, the rehearsal's ribbon, the screen for the state of the visit, and the way
// to the staff screen in its place.
import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { FoyerBridge } from '../../contracts/bridge.ts';
import type { CallReached } from '../../contracts/staff-call.ts';
import { english } from '../../contracts/words/index.ts';
import { StaffCallInUse } from './parts/CallStaff.tsx';
import { DeviceWaysInUse } from './devices/ways.ts';
import { outsideAttributes } from './outside-attributes.ts';
import { CurrentScreen } from './screens/CurrentScreen.tsx';
import { SetUpScreen } from './screens/SetUpScreen.tsx';
import { StillThere } from './parts/StillThere.tsx';
import { StaffScreen } from './staff/StaffScreen.tsx';
import { isStaffChord, StaffWayInUse } from './staff-way.ts';
import { askMain } from './visit/ask-main.ts';
import type { VisitController } from './visit/controller.ts';
import { WordsInUse } from './words-in-use.ts';

interface Props {
  controller: VisitController;
  /** For the staff screen, which asks main by itself. */
  bridge: FoyerBridge;
}

export function App({ controller, bridge }: Props): ReactNode {
  const snapshot = useSyncExternalStore(controller.subscribe, controller.snapshot);
  const { venue, isStaffOpen } = snapshot;
  const words = english;
  const hasVenue = venue !== null;

  useEffect(() => {
    if (hasVenue) controller.reportReady();
  }, [controller, hasVenue]);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  // No staff screen without a venue; then the chord does nothing either.
  const staffWay = useMemo(() => (hasVenue ? { open: controller.openStaff } : null), [controller, hasVenue]);

  // A person at their own machine has no staff to call.
  const isKiosk = venue?.kiosk.mode === 'kiosk';
  const reachesOut = venue?.callReachesOut ?? false;
  const contact = venue?.staffContact ?? null;
  const staffCall = useMemo(
    () =>
      isKiosk
        ? {
            call: async (roomId: string | null): Promise<CallReached> => {
              const answer = await askMain(() => bridge.callStaff({ roomId }));
              return answer.ok ? answer.value : 'not-reached';
            },
            reachesOut,
            contact,
          }
        : null,
    [bridge, isKiosk, reachesOut, contact],
  );

  const mayTest = venue?.mayTestDevices === true;
  const soundHint = venue?.soundHint ?? null;
  const deviceWays = useMemo(
    () => ({ invite: mayTest ? bridge.visitorDevices : null, soundHint }),
    [bridge, mayTest, soundHint],
  );

  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (!isStaffChord(event)) return;
      event.preventDefault();
      controller.openStaff();
    };
    window.addEventListener('keydown', open);
    return () => window.removeEventListener('keydown', open);
  }, [controller]);

  return (
    <WordsInUse.Provider value={words}>
      <StaffWayInUse.Provider value={staffWay}>
        <StaffCallInUse.Provider value={staffCall}>
          <div className="foyer" {...outsideAttributes(snapshot)}>
            {venue?.isRehearsal === true && <p className="rehearsal">{words.common.rehearsal}</p>}
            {venue?.needsSetUp === true ? (
              <SetUpScreen choosePin={bridge.choosePin} onDone={() => void controller.open()} />
            ) : isStaffOpen && venue !== null ? (
              <StaffScreen
                bridge={bridge}
                venue={venue}
                onClose={controller.closeStaff}
                onTest={controller.startTest}
              />
            ) : (
              <DeviceWaysInUse.Provider value={deviceWays}>
                <CurrentScreen snapshot={snapshot} controller={controller} />
              </DeviceWaysInUse.Provider>
            )}
            <StillThere asking={snapshot.asking} onHere={controller.noteInput} />
          </div>
        </StaffCallInUse.Provider>
      </StaffWayInUse.Provider>
    </WordsInUse.Provider>
  );
}
