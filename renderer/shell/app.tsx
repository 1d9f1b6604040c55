// The shell's one tree: the words in use, the rehearsal's ribbon, the banner, the screen for the state of the visit, and
// the way to the staff screen in its place.
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { FoyerBridge } from '../../contracts/bridge.ts';
import type { CallReached } from '../../contracts/staff-call.ts';
import { LANGUAGES } from '../../contracts/words/index.ts';
import { Banner } from './parts/Banner.tsx';
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
import { localeIn } from './tongue.ts';
import { StaffTongueInUse, TongueInUse } from './words-in-use.ts';

interface Props {
  controller: VisitController;
  /** For the staff screen, which asks main by itself. */
  bridge: FoyerBridge;
}

export function App({ controller, bridge }: Props): ReactNode {
  const snapshot = useSyncExternalStore(controller.subscribe, controller.snapshot);
  const { isStaffOpen, staffTongue } = snapshot;
  const tongue = isStaffOpen ? staffTongue : snapshot.tongue;
  const { tag, words } = tongue;
  const hasVenue = snapshot.venue !== null;
  /** Its times as they are written in this language. */
  const venue = useMemo(
    () => snapshot.venue && { ...snapshot.venue, locale: localeIn(tag, snapshot.venue.locale) },
    [snapshot.venue, tag],
  );

  useEffect(() => {
    if (hasVenue) controller.reportReady();
  }, [controller, hasVenue]);

  // Before the first picture in it, or a right-to-left screen would be seen to turn.
  useLayoutEffect(() => {
    document.documentElement.lang = tag;
    document.documentElement.dir = LANGUAGES[tag].direction;
  }, [tag]);

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
    <TongueInUse.Provider value={tongue}>
      <StaffTongueInUse.Provider value={staffTongue}>
        <StaffWayInUse.Provider value={staffWay}>
          <StaffCallInUse.Provider value={staffCall}>
            <div className="foyer" {...outsideAttributes(snapshot)}>
              {venue?.isRehearsal === true && <p className="rehearsal">{words.common.rehearsal}</p>}
              <Banner snapshot={snapshot} />
              <div className="below-banner">
                {venue?.needsSetUp === true ? (
                  <SetUpScreen choosePin={bridge.choosePin} onDone={() => void controller.open()} />
                ) : isStaffOpen && venue !== null ? (
                  <StaffScreen
                    bridge={bridge}
                    venue={venue}
                    onSpeak={(wanted) => void controller.speech.speakToStaff(wanted)}
                    onClose={controller.closeStaff}
                    onTest={controller.startTest}
                  />
                ) : (
                  <DeviceWaysInUse.Provider value={deviceWays}>
                    <CurrentScreen snapshot={{ ...snapshot, venue }} controller={controller} />
                  </DeviceWaysInUse.Provider>
                )}
              </div>
              <StillThere asking={snapshot.asking} onHere={controller.noteInput} />
            </div>
          </StaffCallInUse.Provider>
        </StaffWayInUse.Provider>
      </StaffTongueInUse.Provider>
    </TongueInUse.Provider>
  );
}
