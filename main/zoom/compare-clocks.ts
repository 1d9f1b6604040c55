// Compares this machine's clock with Zoom's again and again: somebody may set it, and a correction of yesterday's would
// then be the mistake. A kiosk may also start before its network does.
import type { Log } from '../log.ts';
import type { ZoomClock } from './clock-skew.ts';

const EVERY_MS = 3_600_000;
/** While Zoom cannot be asked. */
const AGAIN_MS = 60_000;

/** Goes on for as long as Foyer runs, and keeps it from ending no longer. */
export async function compareClocks(clock: ZoomClock, log: Log): Promise<void> {
  const measured = await clock.measure();
  if (measured.ok) log.info('clock', { skewSeconds: Math.round(measured.value) });
  else log.warn('clock not compared', { problem: measured.problem });
  setTimeout(() => void compareClocks(clock, log), measured.ok ? EVERY_MS : AGAIN_MS).unref();
}
