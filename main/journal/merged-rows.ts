// One person's rows of Zoom's report as one stay: Zoom begins a new row for the waiting room, for each rejoin and for
// each breakout room, and some of them overlap.
import type { ParticipantRow } from '../zoom/participants-report.ts';

export interface StayPart {
  kind: 'meeting' | 'rejoin' | 'waiting-room' | 'breakout';
  /** Unix milliseconds; null: Zoom did not say. */
  joinMs: number | null;
  leaveMs: number | null;
}

/** All but `parts` without the waiting room. */
export interface MergedRows {
  joinMs: number | null;
  leaveMs: number | null;
  /** In the meeting, overlapping time counted once. */
  seconds: number;
  /** By their beginning. */
  parts: readonly StayPart[];
}

/** Length of the union of the rows' times; rows without times add what Zoom counted. */
function secondsIn(rows: readonly ParticipantRow[]): number {
  let ms = 0;
  let coveredToMs = -Infinity;
  for (const { joinMs, leaveMs, seconds } of rows) {
    if (joinMs === null || leaveMs === null) {
      ms += seconds * 1_000;
      continue;
    }
    ms += Math.max(0, leaveMs - Math.max(joinMs, coveredToMs));
    coveredToMs = Math.max(coveredToMs, leaveMs);
  }
  return Math.round(ms / 1_000);
}

function partsOf(rows: readonly ParticipantRow[]): StayPart[] {
  let wasIn = false;
  return rows.map(({ isWaitingRoom, breakoutId, joinMs, leaveMs }) => {
    if (isWaitingRoom) return { kind: 'waiting-room', joinMs, leaveMs };
    if (breakoutId !== null) return { kind: 'breakout', joinMs, leaveMs };
    const kind = wasIn ? 'rejoin' : 'meeting';
    wasIn = true;
    return { kind, joinMs, leaveMs };
  });
}

const known = (times: readonly (number | null)[]): number[] => times.filter((ms) => ms !== null);

/** @param rows of one person, in any order. `leaveMs` is null while one row has no end. */
export function mergeRows(rows: readonly ParticipantRow[]): MergedRows {
  const sorted = rows.toSorted((a, b) => (a.joinMs ?? 0) - (b.joinMs ?? 0));
  const inMeeting = sorted.filter(({ isWaitingRoom }) => !isWaitingRoom);
  const joins = known(inMeeting.map(({ joinMs }) => joinMs));
  const leaves = known(inMeeting.map(({ leaveMs }) => leaveMs));
  const isEnded = leaves.length > 0 && leaves.length === inMeeting.length;
  return {
    joinMs: joins.length > 0 ? Math.min(...joins) : null,
    leaveMs: isEnded ? Math.max(...leaves) : null,
    seconds: secondsIn(inMeeting),
    parts: partsOf(sorted),
  };
}
