// The vocabulary of a scenario: what a row of `scenarios.ts` may say. A row is data only; the server reads it.
// All times are milliseconds at pace 1.

/** What Zoom's web service answers instead of letting the visitor through. */
export type InfoAnswer =
  | { kind: 'refuse'; errorCode: number; errorMessage: string }
  | { kind: 'http'; status: number }
  | { kind: 'text'; body: string }
  | { kind: 'silence' };

/** What the API socket does instead of `4098` with `res: 0`. */
export type Door =
  /** `forMs`: counted from the first visitor who knocks; without it, for good. */
  | { kind: 'refuse'; res: number; forMs?: number }
  | { kind: 'outdated'; upgradeVersion: string }
  | { kind: 'silence'; after: 'open' | 'ready' };

export interface Person {
  id: number;
  name: string;
  isHost?: boolean;
}

/** One thing that happens in the room; `act()` on the stand-in takes the same words. */
export type RoomAction =
  | { do: 'arrive'; person: Person }
  | { do: 'leave'; person: Person }
  | { do: 'chat'; from: Person; text: string }
  | { do: 'hold' }
  | { do: 'admit' }
  /** Admission as a move to another server: the SDK reconnects by itself. */
  | { do: 'admit-by-move' }
  /** The meeting ends for this visitor: `reason` of message 7939. */
  | { do: 'end'; reason: number }
  | { do: 'record'; on: boolean }
  /** The line breaks and stays dead for `forMs`, also for every new request about this meeting. */
  | { do: 'drop'; forMs: number };

export type RoomStep = RoomAction & { atMs: number };

export interface Scenario {
  number: string;
  key: string;
  /** What the visitor meets, in one plain sentence. */
  visitor: string;
  /** Accepted passcodes; each completed join moves on to the next one. Default: `abc123`. */
  passcodes?: readonly string[];
  /** `door`: the web service does not look at the passcode, the API socket does. */
  passcodeCheckedAt?: 'info' | 'door';
  info?: InfoAnswer;
  infoDelayMs?: number;
  /** The request fields of which one must be there; else `otherwise` is answered. */
  needs?: { anyOf: readonly ('tk' | 'userEmail' | 'ztk')[]; otherwise: InfoAnswer };
  /** Not started yet: 3008 until this long after the first request, said by info or by the door. */
  startsAfterMs?: number;
  notStartedSaidAt?: 'info' | 'door';
  pingStatus?: number;
  door?: Door;
  isWebinar?: boolean;
  /** The visitor is put on hold at once. */
  hasWaitingRoom?: boolean;
  /** Who is there already. */
  present?: readonly Person[];
  /** Runs once per visit, from the moment of joining; a reconnect does not start it again. */
  timeline?: readonly RoomStep[];
}
