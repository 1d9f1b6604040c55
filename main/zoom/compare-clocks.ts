// Compares this machine's clock with Zoom's as long as Foyer runs. Somebody may set it: a correction of yesterday's would
// then be the mistake. And a kiosk may start before its network does.
import type { Log } from '../log.ts';
import type { ZoomClock } from './clock-skew.ts';

const EVERY_MS = 3_600_000;
const AGAIN_MS = 60_000;

interface Dependencies {
  clock: Pick<ZoomClock, 'measure'>;
  log: Pick<Log, 'info' | 'warn'>;
}

/** @returns compares now, and from there on as before. */
export function keepComparingClocks({ clock, log }: Dependencies): () => void {
  let timer: NodeJS.Timeout | undefined;
  const compare = async (): Promise<void> => {
    clearTimeout(timer);
    const measured = await clock.measure();
    if (measured.ok) log.info('clock', { skewSeconds: Math.round(measured.value) });
    else log.warn('clock not compared', { problem: measured.problem });
    clearTimeout(timer);
    timer = setTimeout(() => void compare(), measured.ok ? EVERY_MS : AGAIN_MS).unref();
  };
  void compare();
  return () => void compare();
}
