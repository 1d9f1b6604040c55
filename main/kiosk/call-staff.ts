// A visitor asks for a person. Honest about how far it reached: this screen alone, or also an address of the venue's.
// Nothing of the visitor goes along: the kiosk's name, the room and the time.
import type { VenueConfig } from '../../contracts/config.ts';
import type { CallReached } from '../../contracts/staff-call.ts';
import type { Log } from '../log.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Fetch } from '../zoom/fetch.ts';

/** Children press everything: within this the first call stands for all. */
const AGAIN_AFTER_MS = 60_000;
/** Somebody stands there and waits for the answer. */
const ANSWER_WITHIN_MS = 5_000;

interface Deps {
  /** Without `callUrl` the call shows on this kiosk only. */
  config: { staff: Pick<VenueConfig['staff'], 'callUrl'>; kiosk: Pick<VenueConfig['kiosk'], 'name'> };
  fetch: Fetch;
  /** Unix milliseconds. */
  now: () => number;
  record: (entry: JournalEntry) => Promise<void>;
  log: Pick<Log, 'warn'>;
  /** Whether a call waits for staff has changed. */
  onChange: (isWaiting: boolean) => void;
}

export interface StaffCall {
  call: (roomId: string | null) => Promise<CallReached>;
  /** Staff are here: they have opened their screen. */
  answer: () => void;
}

export function createStaffCall(deps: Deps): StaffCall {
  const { config, fetch, now, record, log, onChange } = deps;
  let isWaiting = false;
  let last: { atMs: number; reached: Promise<CallReached> } | null = null;

  async function post(roomId: string | null, atMs: number): Promise<CallReached> {
    const { callUrl } = config.staff;
    if (callUrl === undefined) return 'screen-only';
    try {
      const answer = await fetch(callUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        // SECURITY: no name and nothing typed (test/unit/main/kiosk/call-staff.test.ts).
        body: JSON.stringify({
          kiosk: config.kiosk.name ?? null,
          room: roomId,
          at: new Date(atMs).toISOString(),
        }),
        redirect: 'error',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      if (answer.ok) return 'called';
      log.warn('staff not called', { status: answer.status });
    } catch (error) {
      log.warn('staff not called', { reason: error instanceof Error ? error.name : 'unknown' });
    }
    return 'not-reached';
  }

  async function begin(roomId: string | null): Promise<CallReached> {
    const atMs = now();
    isWaiting = true;
    onChange(true);
    const reached = await post(roomId, atMs);
    await record({ kind: 'staff-called', roomId: roomId ?? '', reached });
    return reached;
  }

  return {
    async call(roomId) {
      // A clock that was set back would make one call stand for all until it has caught up.
      if (last && Math.abs(now() - last.atMs) < AGAIN_AFTER_MS) {
        const reached = await last.reached;
        // One that did not get through may be tried again at once.
        if (reached !== 'not-reached') return reached;
      }
      const reached = begin(roomId);
      last = { atMs: now(), reached };
      return reached;
    },
    answer() {
      if (!isWaiting) return;
      isWaiting = false;
      last = null;
      onChange(false);
    },
  };
}
