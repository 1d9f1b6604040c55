// Outages as they happen, for staff. Fed with every record of this kiosk, seeded from the journal at start, so that an
// outage survives a restart in the middle of it. The rules are in fold-incidents.ts and one-incident.ts.
import type { Incident } from '../../contracts/incident.ts';
import { inTime } from '../in-time.ts';
import type { JournalRecord } from './entry.ts';
import { NO_INCIDENTS, foldIncidents, settleIncidents, type IncidentsState } from './fold-incidents.ts';
import { viewIncident, type FoldedIncident } from './one-incident.ts';
import { createModeReader, type Mode } from './mode-reader.ts';

/** How long an outage stays on the list; also how much of the journal a seed needs. */
export const RECENT_MS = 7 * 24 * 3_600_000;
/** A journal that is longer in coming is on a disk that does not answer; the present must not wait for its past. */
const SEED_WITHIN_MS = 10_000;

export interface Incidents {
  /** Takes every record, in the order in which they happen. Cheap. */
  note(record: JournalRecord): void;
  /**
   * The journal's last RECENT_MS, read before anything is noted: what is noted meanwhile waits for its end. Records from
   * after this call are left out, since they are noted too. Rejects when the records do, or when they have not come to
   * their end in time; what came before counts.
   */
  seed(records: AsyncIterable<JournalRecord>, withinMs?: number): Promise<void>;
  /** Those that last, oldest first. */
  open(): readonly Incident[];
  /** Of the last days: open ones first, then the latest. */
  recent(): readonly Incident[];
}

interface Parts {
  /** Unix milliseconds. */
  now: () => number;
  /** The open ones have changed. Time alone closes one only when somebody asks or the next record comes. */
  onChange: (open: readonly Incident[]) => void;
}

export function createIncidents({ now, onChange }: Parts): Incidents {
  const states: Record<Mode, IncidentsState> = { real: NO_INCIDENTS, rehearsal: NO_INCIDENTS };
  const modeOf = createModeReader();
  let mode: Mode = 'real';
  let waiting: JournalRecord[] | null = null;
  let told: readonly FoldedIncident[] = [];

  const openOnes = (): readonly FoldedIncident[] =>
    states[mode].incidents.filter(({ untilMs }) => untilMs === null);

  function tell(): void {
    const open = openOnes();
    if (open.length === told.length && open.every((one, index) => one === told[index])) return;
    told = open;
    onChange(open.map(viewIncident));
  }

  function fold(record: JournalRecord): void {
    mode = modeOf(record);
    states[mode] = foldIncidents(states[mode], record);
  }

  function settle(): void {
    const nowMs = now();
    const state = settleIncidents(states[mode], nowMs);
    const incidents = state.incidents.filter(
      ({ untilMs }) => untilMs === null || untilMs > nowMs - RECENT_MS,
    );
    states[mode] = incidents.length === state.incidents.length ? state : { ...state, incidents };
    tell();
  }

  return {
    note(record) {
      if (waiting) {
        waiting.push(record);
        return;
      }
      fold(record);
      settle();
    },
    async seed(records, withinMs = SEED_WITHIN_MS) {
      const beganAtMs = now();
      const later: JournalRecord[] = [];
      waiting = later;
      const readAll = async (): Promise<void> => {
        for await (const record of records) {
          // Too late: what has happened since is folded already.
          if (waiting !== later) return;
          if (Date.parse(record.at) < beganAtMs) fold(record);
        }
      };
      try {
        await inTime(withinMs, [readAll()]);
      } finally {
        waiting = null;
        later.forEach(fold);
        settle();
      }
    },
    open() {
      settle();
      return openOnes().map(viewIncident);
    },
    recent() {
      settle();
      const open = openOnes();
      const over = states[mode].incidents
        .filter((incident) => !open.includes(incident))
        .toSorted((a, b) => (b.untilMs ?? 0) - (a.untilMs ?? 0));
      return [...open, ...over].map(viewIncident);
    },
  };
}
