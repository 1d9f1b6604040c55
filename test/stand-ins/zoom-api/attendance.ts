// The rows of Zoom's reports: who was there. A test adds them, or the wire tells them (see ../world.ts).

/** As in `/report/meetings/{id}/participants`; the other report drops fields. */
export interface ParticipantRow {
  /** Empty for guests, as the next. */
  id: string;
  participant_user_id: string;
  /** New with each join. */
  user_id: string;
  name: string;
  user_email: string;
  join_time: string;
  leave_time: string;
  /** Seconds; 0 where Zoom has not counted yet. */
  duration: number;
  customer_key: string;
  registrant_id: string;
  failover: boolean;
  status: 'in_meeting' | 'in_waiting_room';
  bo_mtg_id: string;
}

/**
 * - settled: all rows
 * - unsettled: all rows, their duration still 0
 * - empty: no rows yet
 * - missing: 404/3001
 */
export type ReportState = 'settled' | 'unsettled' | 'empty' | 'missing';

export interface Attendance {
  add: (number: string, row: Partial<ParticipantRow>) => void;
  /** How far Zoom is with this meeting's report; `withhold`: rows that do not come yet. */
  set: (number: string, report: { state?: ReportState; withhold?: (row: ParticipantRow) => boolean }) => void;
  stateOf: (number: string) => ReportState;
  rows: (number: string) => readonly ParticipantRow[];
  clear: () => void;
}

const NOBODY: ParticipantRow = {
  id: '',
  participant_user_id: '',
  user_id: '0',
  name: '',
  user_email: '',
  join_time: '',
  leave_time: '',
  duration: 0,
  customer_key: '',
  registrant_id: '',
  failover: false,
  status: 'in_meeting',
  bo_mtg_id: '',
};

export function createAttendance(fromWire: (number: string) => readonly ParticipantRow[]): Attendance {
  const added = new Map<string, ParticipantRow[]>();
  const reports = new Map<string, { state?: ReportState; withhold?: (row: ParticipantRow) => boolean }>();
  const stateOf = (number: string): ReportState => reports.get(number)?.state ?? 'settled';

  return {
    add(number, row) {
      const times = { join: Date.parse(row.join_time ?? ''), leave: Date.parse(row.leave_time ?? '') };
      const duration = Math.round((times.leave - times.join) / 1000) || 0;
      added.set(number, [...(added.get(number) ?? []), { ...NOBODY, duration, ...row }]);
    },
    set: (number, report) => void reports.set(number, { ...reports.get(number), ...report }),
    stateOf,
    rows(number) {
      const withhold = reports.get(number)?.withhold ?? (() => false);
      const rows = [...fromWire(number), ...(added.get(number) ?? [])].filter((row) => !withhold(row));
      if (stateOf(number) === 'empty') return [];
      return stateOf(number) === 'unsettled' ? rows.map((row) => ({ ...row, duration: 0 })) : rows;
    },
    clear() {
      added.clear();
      reports.clear();
    },
  };
}
