// Visits of ours and rows of Zoom's report by minutes, for the tests that put them together.
import type { AttendanceRow } from '../../../../contracts/staff.ts';
import type { ParticipantRow } from '../../../../main/zoom/participants-report.ts';

const START = Date.parse('2026-11-21T09:00:00Z');
export const at = (minutes: number): number => START + minutes * 60_000;
export const key = (letter: string): string => letter.repeat(32);

/** In the room from `from` to `to`, in minutes. */
export const visit = (
  visitId: string,
  from: number,
  to: number | null,
  some: Partial<AttendanceRow> = {},
): AttendanceRow => ({
  visitId,
  name: visitId,
  roomId: 'keynote',
  entry: 'open',
  person: null,
  startedAtMs: at(from),
  joinedAtMs: at(from),
  leftAtMs: to === null ? null : at(to),
  customerKey: key(visitId),
  registrantId: null,
  outcome: 'left',
  ...some,
});

export const row = (
  from: number | null,
  to: number | null,
  some: Partial<ParticipantRow> = {},
): ParticipantRow => ({
  userId: String(from),
  customerKey: null,
  registrantId: null,
  name: 'somebody',
  joinMs: from === null ? null : at(from),
  leaveMs: to === null ? null : at(to),
  seconds: from === null || to === null ? 0 : (to - from) * 60,
  isWaitingRoom: false,
  breakoutId: null,
  ...some,
});
