// What the screens, and whatever watches the shell, may ask of the visit on the screen. controller.ts does it.
import type { VisitEvent } from '../../../contracts/visit.ts';
import type { Snapshot } from './snapshot.ts';
import type { Speech } from './speech.ts';

export interface VisitController {
  snapshot: () => Snapshot;
  /** Answers the function that stops listening. */
  subscribe: (listener: () => void) => () => void;
  /** Asks main for the venue; again after a failure. */
  open: () => Promise<void>;
  /** The rooms are on the screen. */
  reportReady: () => void;
  /** What a visitor does. */
  act: (event: VisitEvent) => void;
  /** A touch, a key or the wheel, anywhere in the shell. */
  noteInput: () => void;
  /** In the middle of something: no moment to begin anew. */
  isSomebodyThere: () => boolean;
  speech: Omit<Speech, 'begin'>;
  /** Ends the visit on the screen first; does nothing while somebody is in a room, or before there is a venue. */
  openStaff: () => void;
  closeStaff: () => void;
  /** Attendee mode: null forgets. */
  rememberName: (name: string | null) => void;
  rest: () => void;
  wake: () => void;
  /** From the staff screen: a person of staff tries a room, also before its doors open. */
  startTest: (roomId: string) => void;
}
