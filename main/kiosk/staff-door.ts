// Whether the staff screen is open: from a right PIN until some minutes after the last request. The shell draws a
// locked screen for people; what counts is this door, in main.

const OPEN_FOR_MS = 5 * 60_000;

export interface StaffDoor {
  /** After a right PIN only. */
  open: () => void;
  lock: () => void;
  isOpen: () => boolean;
  /** A request of staff: the time begins anew. @returns whether the door is open. */
  keepOpen: () => boolean;
  /** Unix milliseconds; 0 while it is locked. */
  locksAtMs: () => number;
}

/** @param now Unix milliseconds. */
export function createStaffDoor({ now }: { now: () => number }): StaffDoor {
  /** The last request; null: locked. */
  let lastAtMs: number | null = null;

  function isOpen(): boolean {
    if (lastAtMs === null) return false;
    const sinceMs = now() - lastAtMs;
    // SECURITY: a clock that was set back locks, and a door that was found locked stays so
    // (test/unit/main/kiosk/staff-door.test.ts).
    if (sinceMs < 0 || sinceMs >= OPEN_FOR_MS) lastAtMs = null;
    return lastAtMs !== null;
  }

  function keepOpen(): boolean {
    if (!isOpen()) return false;
    lastAtMs = now();
    return true;
  }

  return {
    open: () => {
      lastAtMs = now();
    },
    lock: () => {
      lastAtMs = null;
    },
    isOpen,
    keepOpen,
    locksAtMs: () => (isOpen() && lastAtMs !== null ? lastAtMs + OPEN_FOR_MS : 0),
  };
}
