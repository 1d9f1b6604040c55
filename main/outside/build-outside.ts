// Joins what tells the outside how this kiosk is: the visit's lines in the log, the status file, metrics and traces. All of
// it is made of the journal's records and of what others know at the moment; nothing here acts on anything.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { App } from 'electron';
import { worstLevel, type CheckReport } from '../../contracts/check.ts';
import type { VenueConfig } from '../../contracts/config.ts';
import type { Folders } from '../folders.ts';
import { inTime } from '../in-time.ts';
import type { JournalRecord } from '../journal/entry.ts';
import type { KeptRecord } from '../journal/keep-record.ts';
import { RESTART_WHYS } from '../kiosk/restart.ts';
import type { Log } from '../log.ts';
import type { OpenLogFiles } from '../open-log-files.ts';
import { every } from '../timers.ts';
import type { Fetch } from '../zoom/fetch.ts';
import { createCollector } from './collector.ts';
import type { Resource } from './otlp.ts';
import { keepStatusFile, type KioskState, type Status, type StatusFile } from './status-file.ts';
import { createTelemetry, type Telemetry } from './telemetry.ts';
import { logVisit } from './visit-lines.ts';

interface Parts {
  config: Pick<VenueConfig, 'telemetry' | 'kiosk'>;
  folders: Pick<Folders, 'statusFile'>;
  app: Pick<App, 'getVersion'>;
  sdkVersion: string | null;
  isRehearsal: boolean;
  fetch: Fetch;
  log: Log;
  logFiles: Pick<OpenLogFiles, 'areWritten' | 'flush'>;
}

/** What is known only once the kiosk is built. */
interface Sources {
  journal: Pick<KeptRecord, 'incidents' | 'heldCount'>;
  /** Codes of what staff are told without a visit. */
  problems: () => readonly string[];
  isInUse: () => boolean;
  isOffline: () => boolean;
  needsSetUp: () => boolean;
}

export interface Outside {
  /** Never throws: whoever tells must not harm what is told. */
  onRecord: (record: JournalRecord) => void;
  onChecked: (report: CheckReport) => void;
  /** From now on the status file is written, and the collector gets its share. */
  start: (sources: Sources) => void;
  /** Visitors can use the kiosk. */
  opened: () => void;
  /** The page for staff is shown: nobody can. */
  staffAsked: () => void;
  /** "stopped", the last counts, the last lines of the log. Never rejects; within 4 s. */
  close: () => Promise<void>;
}

const LAST_WITHIN_MS = 2_000;
const iso = (ms: number): string => new Date(ms).toISOString();

/** A person's own machine is often named after them: it gets another name with each run. */
const instanceId = ({ mode }: VenueConfig['kiosk']): string =>
  mode === 'attendee' ? randomUUID() : hostname();

/** Who sends: for the collector's `target_info`. */
export function resourceOf({
  config,
  app,
  sdkVersion,
  isRehearsal,
}: Pick<Parts, 'config' | 'app' | 'sdkVersion' | 'isRehearsal'>): Resource {
  const { electron } = process.versions;
  return {
    // What is played must never be added to what Zoom really did.
    'service.name': isRehearsal ? 'foyer-rehearsal' : 'foyer',
    'service.version': app.getVersion(),
    'service.instance.id': instanceId(config.kiosk),
    'os.type': process.platform,
    ...(sdkVersion !== null && { 'foyer.sdk.version': sdkVersion }),
    ...(electron !== undefined && { 'foyer.electron.version': electron }),
    ...(config.kiosk.name !== undefined && { 'foyer.kiosk.name': config.kiosk.name }),
  };
}

export function buildOutside(parts: Parts): Outside {
  const { config, folders, sdkVersion, isRehearsal, fetch, log } = parts;
  const startMs = Date.now();
  const monotonicMs = (): number => performance.now();
  let sources: Sources | null = null;
  let statusFile: StatusFile | null = null;
  let shown: { state: KioskState; sinceMs: number } = { state: 'starting', sinceMs: startMs };
  let isOpen = false;
  let isStaffAsked = false;
  let lastJoinAt: string | null = null;
  let lastCheck: Status['lastCheck'] = null;

  const telemetry: Telemetry | null = config.telemetry
    ? createTelemetry({
        resource: resourceOf(parts),
        collector: createCollector({
          url: config.telemetry.url,
          fetch,
          monotonicMs,
          random: Math.random,
          onTrouble(isTrouble, why) {
            if (isTrouble) log.warn('telemetry is not taken', { why });
            else log.info('telemetry is taken');
          },
        }),
        hasTraces: config.telemetry.traces,
        startMs,
        now: Date.now,
        moment: () => ({
          openIncidents: sources?.journal.incidents.open() ?? [],
          openProblems: sources?.problems() ?? [],
          heldRecords: sources?.journal.heldCount() ?? 0,
        }),
        knownWhys: RESTART_WHYS,
      })
    : null;

  function stateNow(): KioskState {
    if (isStaffAsked) return 'staff-asked';
    if (!isOpen) return 'starting';
    return sources?.needsSetUp() ? 'set-up' : 'open';
  }

  function statusOf(state: KioskState): Status {
    if (state !== shown.state) shown = { state, sinceMs: Date.now() };
    const problems = sources?.problems() ?? [];
    return {
      state,
      since: iso(shown.sinceMs),
      version: parts.app.getVersion(),
      sdkVersion,
      pid: process.pid,
      isRehearsal,
      isInUse: sources?.isInUse() ?? false,
      isOffline: sources?.isOffline() ?? false,
      incidents: (sources?.journal.incidents.open() ?? []).map(
        ({ problem, zoomCodes, sinceMs, visitCount }) => ({
          problem,
          zoomCodes,
          since: iso(sinceMs),
          visits: visitCount,
        }),
      ),
      problems,
      lastCheck,
      journal: {
        isWritten: !problems.includes('journal-unwritable'),
        heldRecords: sources?.journal.heldCount() ?? 0,
      },
      logFiles: { areWritten: parts.logFiles.areWritten() },
      lastJoinAt,
    };
  }

  return {
    onRecord(record) {
      try {
        logVisit(log, record);
        if (record.kind === 'joined') lastJoinAt = record.at;
        telemetry?.note(record);
      } catch (bug) {
        log.error('not told outside', bug, { kind: record.kind });
      }
    },
    onChecked({ atMs, results }) {
      lastCheck = { at: iso(atMs), worst: worstLevel(results) };
    },
    start(given) {
      sources = given;
      statusFile = keepStatusFile({
        file: folders.statusFile,
        read: () => statusOf(stateNow()),
        now: Date.now,
        monotonicMs,
        every,
        onTrouble(isTrouble, code) {
          if (isTrouble) log.error('status file cannot be written', undefined, { code });
          else log.info('status file is written again');
        },
      });
      if (config.telemetry) every(config.telemetry.everySeconds * 1_000, () => void telemetry?.send());
    },
    opened() {
      isOpen = true;
    },
    staffAsked() {
      isStaffAsked = true;
    },
    async close() {
      const atMost = (work: Promise<void> | undefined): Promise<void> =>
        inTime(LAST_WITHIN_MS, work ? [work] : []).catch(() => undefined);
      await Promise.all([atMost(statusFile?.close(statusOf('stopped'))), atMost(telemetry?.sendLast())]);
      await parts.logFiles.flush();
    },
  };
}
