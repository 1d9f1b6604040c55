// The evidence report: what Zoom refused and when, from one or several kiosks' journals, ready for a support ticket.
// It leaves the venue, so nothing personal or secret is in it; which fields pass is in evidence-masks.ts.
import type { Incident } from '../../contracts/incident.ts';
import type { Entry } from '../../contracts/room.ts';
import { errorCode } from './disk.ts';
import type { JournalRecord } from './entry.ts';
import { maskRoomId, safeCode, safeVersion } from './evidence-masks.ts';
import { createTally, type Counts, type Tally } from './evidence-tally.ts';
import { NO_INCIDENTS, foldIncidents, settleIncidents } from './fold-incidents.ts';
import { mergeByTime } from './merge-by-time.ts';
import { viewIncident, type FoldedIncident } from './one-incident.ts';
import { createModeReader, type Mode } from './mode-reader.ts';

interface EvidenceSource {
  /** 'kiosk 1': stands in the report. */
  label: string;
  /** From the journal's beginning, so that what was before the range is known too. */
  records: AsyncIterable<JournalRecord>;
  unreadableCount: () => number;
}

interface EvidenceInput {
  sources: readonly EvidenceSource[];
  /** Unix milliseconds: from `fromMs` (included) to `toMs` (excluded). */
  range: { fromMs: number; toMs: number };
  nowMs: number;
}

interface Run {
  appVersion: string;
  sdkVersion: string;
  view: 'component' | 'client' | 'both';
  isRehearsal: boolean;
}

interface EvidenceKiosk {
  label: string;
  /** Every app that ran in the range, oldest first; empty where the journal does not say. */
  runs: readonly Run[];
  unreadableLines: number;
  /** The file system's code where the journal could not be read to its end; null: it was. */
  readError: string | null;
}

/** Times as Unix milliseconds where the contract has them, and in words. ISO 8601, UTC. */
export interface EvidenceIncident extends Incident {
  since: string;
  last: string;
  until: string | null;
  /** Of `visitCount`: who got in after Foyer had changed something by itself. */
  curedCount: number;
  /** Which entries were refused. */
  entries: readonly Entry[];
  /** Of `roomIds`, in the range: where the refused entry had worked before, and where it worked from `until` on. */
  workedBefore: readonly string[];
  workedAfter: readonly string[];
}

export interface Evidence extends Omit<Counts, 'quarters'> {
  /** ISO 8601, UTC, as all times in words here. */
  generatedAt: string;
  range: { from: string; to: string };
  /** Played against a stand-in: nothing in here is about Zoom. Real records are never mixed with a rehearsal's. */
  isRehearsal: boolean;
  /** Tries in rehearsals in the range, which this report leaves out. */
  rehearsalTriesLeftOut: number;
  kiosks: readonly EvidenceKiosk[];
  timeline: Counts['quarters'];
  incidents: readonly EvidenceIncident[];
}

interface Read {
  atMs: number;
  record: JournalRecord;
  mode: Mode;
  kiosk: string;
}

const iso = (ms: number): string => new Date(ms).toISOString();

const isSameRun = (a: Run, b: Run): boolean =>
  a.appVersion === b.appVersion &&
  a.sdkVersion === b.sdkVersion &&
  a.view === b.view &&
  a.isRehearsal === b.isRehearsal;

/** SECURITY: nothing foreign is read past this (test/unit/main/journal/evidence-privacy.test.ts). */
function masked(record: JournalRecord): JournalRecord {
  if (!('roomId' in record)) return record;
  const roomId = maskRoomId(record.roomId);
  return record.kind === 'refused'
    ? { ...record, roomId, zoomCode: safeCode(record.zoomCode) }
    : { ...record, roomId };
}

/** One journal's records up to the range's end, and what is to be said of the kiosk afterwards. */
function openSource({ label, records, unreadableCount }: EvidenceSource, range: EvidenceInput['range']) {
  const modeOf = createModeReader();
  let runs: Run[] = [];
  let readError: string | null = null;

  const readRun = ({
    appVersion,
    sdkVersion,
    view,
    isRehearsal,
  }: JournalRecord & { kind: 'opened' }): Run => ({
    appVersion: safeVersion(appVersion),
    sdkVersion: safeVersion(sdkVersion),
    view,
    isRehearsal,
  });

  async function* read(): AsyncGenerator<Read> {
    try {
      for await (const record of records) {
        const atMs = Date.parse(record.at);
        if (atMs >= range.toMs) continue;
        const mode = modeOf(record);
        if (record.kind === 'opened') {
          const run = readRun(record);
          if (atMs < range.fromMs) runs = [run];
          else if (!runs.some((other) => isSameRun(other, run))) runs.push(run);
        }
        yield { atMs, record: masked(record), mode, kiosk: label };
      }
    } catch (error) {
      readError = errorCode(error);
      if (readError === '') throw error;
    }
  }

  const kiosk = (): EvidenceKiosk => ({ label, runs, unreadableLines: unreadableCount(), readError });
  return { read, kiosk };
}

function describeIncident(folded: FoldedIncident, tally: Tally): EvidenceIncident {
  const incident = viewIncident(folded);
  const { sinceMs, lastMs, untilMs } = folded;
  const roomsWhere = (worked: (joins: { firstMs: number; lastMs: number }) => boolean): string[] => {
    const places = folded.hits.filter((place) => {
      const joins = tally.joins(place);
      return joins !== null && worked(joins);
    });
    return incident.roomIds.filter((id) => places.some(({ roomId }) => roomId === id));
  };
  return {
    ...incident,
    since: iso(sinceMs),
    last: iso(lastMs),
    until: untilMs === null ? null : iso(untilMs),
    curedCount: folded.curedIds.size,
    entries: [...new Set(folded.hits.map(({ entry }) => entry))],
    workedBefore: roomsWhere((joins) => joins.firstMs < sinceMs),
    workedAfter: untilMs === null ? [] : roomsWhere((joins) => joins.lastMs >= untilMs),
  };
}

/** Never rejects for a journal that cannot be read: that stands in the report. */
export async function gatherEvidence({ sources, range, nowMs }: EvidenceInput): Promise<Evidence> {
  const opened = sources.map((source) => openSource(source, range));
  const tallies = { real: createTally(range), rehearsal: createTally(range) };
  const states = { real: NO_INCIDENTS, rehearsal: NO_INCIDENTS };
  for await (const { record, mode, kiosk } of mergeByTime(opened.map(({ read }) => read()))) {
    tallies[mode].take(record, kiosk);
    states[mode] = foldIncidents(states[mode], record);
  }

  const counts = { real: tallies.real.counts(), rehearsal: tallies.rehearsal.counts() };
  const isUsed = ({ tries, joined, refused, testTries }: Counts): boolean =>
    tries + joined + refused + testTries > 0;
  const mode: Mode = !isUsed(counts.real) && isUsed(counts.rehearsal) ? 'rehearsal' : 'real';
  const { quarters, ...rest } = counts[mode];
  const { incidents } = settleIncidents(states[mode], Math.min(range.toMs, nowMs));
  return {
    generatedAt: iso(nowMs),
    range: { from: iso(range.fromMs), to: iso(range.toMs) },
    isRehearsal: mode === 'rehearsal',
    rehearsalTriesLeftOut: mode === 'real' ? counts.rehearsal.tries : 0,
    kiosks: opened.map(({ kiosk }) => kiosk()),
    ...rest,
    timeline: quarters,
    incidents: incidents
      .filter(({ untilMs }) => untilMs === null || untilMs >= range.fromMs)
      .toSorted((a, b) => a.sinceMs - b.sinceMs)
      .map((incident) => describeIncident(incident, tallies[mode])),
  };
}
