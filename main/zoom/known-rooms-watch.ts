// When each room is read at Zoom without anybody asking: soon after the start, and shortly before its doors open. One
// timer for all, so that rooms are read one after the other however many are due.
import type { Failure, Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';

const FIRST_AFTER_MS = 2_000;
const BEFORE_DOORS_MS = 120_000;
/** ZOOM: a free account may ask four times a second, all kiosks together (REST, rate limits). */
const APART_MS = 1_000;
const RETRY_AFTER_MS = [60_000, 300_000, 900_000];
/** The clock may be put right meanwhile, and a timer above 2^31 ms fires at once. */
const LOOK_AGAIN_MS = 600_000;

interface Plan {
  roomId: string;
  doorsReadAtMs: number;
  /** Infinity: nothing more to do. */
  dueAtMs: number;
  failures: number;
}

/** Starts at once; answers what stops it. Never keeps the process alive. */
export function watchRooms(deps: {
  rooms: readonly Pick<Room, 'id' | 'startsAtMs'>[];
  doorsOpenMinutes: number;
  now: () => number;
  refresh: (roomId: string) => Promise<Result<unknown>>;
  onTrouble: (roomId: string, failed: Failure) => void;
}): () => void {
  const { rooms, doorsOpenMinutes, now, refresh, onTrouble } = deps;
  const leadMs = doorsOpenMinutes * 60_000 + BEFORE_DOORS_MS;
  const plans = rooms.map(({ id, startsAtMs }): Plan => ({
    roomId: id,
    doorsReadAtMs: startsAtMs === null ? Infinity : startsAtMs - leadMs,
    dueAtMs: now() + FIRST_AFTER_MS,
    failures: 0,
  }));
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function readDue(plan: Plan): Promise<void> {
    const startedAtMs = now();
    const result = await refresh(plan.roomId);
    if (isStopped) return;
    const doorsAtMs = plan.doorsReadAtMs > startedAtMs ? plan.doorsReadAtMs : Infinity;
    if (!result.ok) onTrouble(plan.roomId, result);
    const pauseMs = result.ok ? undefined : RETRY_AFTER_MS[plan.failures];
    plan.failures = pauseMs === undefined ? 0 : plan.failures + 1;
    plan.dueAtMs = Math.min(doorsAtMs, pauseMs === undefined ? Infinity : now() + pauseMs);
  }

  function schedule(): void {
    const next = plans.toSorted((one, other) => one.dueAtMs - other.dueAtMs).at(0);
    if (isStopped || next === undefined || next.dueAtMs === Infinity) return;
    const inMs = Math.min(Math.max(next.dueAtMs - now(), APART_MS), LOOK_AGAIN_MS);
    timer = setTimeout(() => {
      const done = next.dueAtMs > now() ? Promise.resolve() : readDue(next);
      void done.then(schedule);
    }, inMs);
    timer.unref();
  }

  schedule();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
