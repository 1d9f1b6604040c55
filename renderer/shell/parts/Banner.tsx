// What whoever stands at this screen, or passes it, has to know at once: above every screen of a visit, and in the
// layout's flow, so that it covers nothing. There before it says anything, or a screen reader would not hear it come.
import type { ReactNode } from 'react';
import { LANGUAGES } from '../../../contracts/words/index.ts';
import { screenOf, type Snapshot } from '../visit/snapshot.ts';
import { useStaffTongue, useWords } from '../words-in-use.ts';

/** In the room our bar speaks, and more of ours would lie on Zoom's view. On the others staff are there. */
const SILENT_ON: readonly string[] = ['in-room', 'staff', 'set-up'];

export function Banner({ snapshot }: { snapshot: Snapshot }): ReactNode {
  const words = useWords();
  const staff = useStaffTongue();
  const { venue } = snapshot;
  const speaking = venue === null || SILENT_ON.includes(screenOf(snapshot)) ? null : venue;
  return (
    <div className="banner" aria-live="polite">
      {speaking?.staffNotices.includes('staff-called') === true && (
        <p data-banner="staff-called" lang={staff.tag} dir={LANGUAGES[staff.tag].direction}>
          <b>{staff.words.rooms.staffNotice}</b> {staff.words.problems['staff-called'].staff}
        </p>
      )}
      {speaking?.isOffline === true && <p data-banner="offline">{words.rooms.offline}</p>}
    </div>
  );
}
