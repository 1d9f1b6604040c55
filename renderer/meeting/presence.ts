// What is known of a visitor whom Zoom has a line to: held in the waiting room or in, alone, talking. Both views say it
// in the same two ways: by steps of "join speed", and by the visitor's own row in the roster. Neither is always said.
import type { Devices, JoinProgress } from './join-progress.ts';

/** ZOOM: steps of "join speed" (6.2.0): the only public word about going into and out of the waiting room. */
const STEP = { held: 6, admitted: 7 } as const;

/** ZOOM: after connecting, the visitor's own row in the roster says whether they are held. Nobody promises that row
    to a webinar's attendee: after this time, without a word of holding, they count as in. */
const OWN_ROW_WITHIN_MS = 3_000;

/** As long as the SDK's own microphone button shows a voice after it was heard (6.2.0). */
const SILENT_AFTER_MS = 5_000;

/** The visitor's own row, as far as it matters. */
export interface OwnRow {
  userId: number;
  isHeld: boolean;
  /** Nobody else is in the room. */
  isAlone: boolean;
  devices: Devices;
}

export interface Presence {
  /** A line to Zoom, new or again. */
  connected: () => void;
  /** The line is gone, perhaps for a moment. */
  lost: () => void;
  step: (step: number) => void;
  /** Something about people has changed. */
  look: () => void;
  /** ZOOM: lists who is heard, again and again while they are; that they fell silent it does not say (6.2.0). */
  heard: (userIds: readonly number[]) => void;
}

const NO_DEVICES: Devices = { hasAudio: false, hasCamera: false, hasMicrophone: false };

/** @param ownRow null: the roster has none. */
export function createPresence(progress: JoinProgress, ownRow: () => OwnRow | null): Presence {
  /** What the steps said last on this line; the row knows only the beginning for sure. */
  let isHeld: boolean | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function look(isPatient = true): void {
    if (!progress.isConnected()) return;
    const row = ownRow();
    // ZOOM: the word about the waiting room may come without a row in the roster (6.2.0).
    if (!row && isHeld === undefined && isPatient) return;
    if (isHeld ?? row?.isHeld ?? false) return progress.held();
    progress.admitted(row?.devices ?? NO_DEVICES);
    if (row) progress.alone(row.isAlone);
  }

  return {
    connected() {
      progress.connected();
      look();
      clearTimeout(patience);
      patience = setTimeout(() => look(false), OWN_ROW_WITHIN_MS);
    },
    lost() {
      clearTimeout(patience);
      isHeld = undefined;
      // While there is a room to tell it of: what is told later, without a line, nobody hears.
      clearTimeout(silence);
      progress.talking(false);
    },
    step(step) {
      if (step === STEP.held) isHeld = true;
      if (step === STEP.admitted) isHeld = false;
      look();
    },
    look: () => look(),
    heard(userIds) {
      const row = ownRow();
      if (!row || !userIds.includes(row.userId)) return;
      progress.talking(true);
      clearTimeout(silence);
      silence = setTimeout(() => progress.talking(false), SILENT_AFTER_MS);
    },
  };
}
