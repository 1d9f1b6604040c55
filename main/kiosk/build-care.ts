// Joins what looks after the machine round the kiosk: sleep, clock, displays, network, the start with the machine, the
// restart at night. What goes wrong is told to the watchdog; nothing here acts on a visit by itself.
import type { BrowserWindow, PowerMonitor, PowerSaveBlocker, Screen } from 'electron';
import type { VenueConfig } from '../../contracts/config.ts';
import { reachHosts, zoomOrigins } from '../health/reach.ts';
import type { Log } from '../log.ts';
import { doorsOf, roomCard } from '../room-card.ts';
import { after, every } from '../timers.ts';
import type { Fetch } from '../zoom/fetch.ts';
import type { Autostart } from './autostart.ts';
import { watchClock } from './clock-watch.ts';
import { watchDisplays } from './displays.ts';
import { keepAwake, mustStayAwake } from './keep-awake.ts';
import { isNightRestartDue, isQuiet, JITTER_MS } from './night.ts';
import { watchReachability, type Reachability } from './reachability.ts';
import type { Watchdog } from './watchdog.ts';
import type { RestartWhy } from './restart.ts';

/** Electron's own, of this machine. */
export interface Hardware {
  screen: Screen;
  powerMonitor: PowerMonitor;
  powerSaveBlocker: PowerSaveBlocker;
  hasNetwork: () => boolean;
}

interface Parts {
  hardware: Hardware;
  window: BrowserWindow;
  config: VenueConfig;
  /** The window fills its screen, and nobody of staff is at it. */
  isLocked: () => boolean;
  watchdog: Watchdog;
  hasVisit: () => boolean;
  /** A visitor, with a visit or without one yet. */
  isSomebodyThere: () => boolean;
  isStaffOpen: () => boolean;
  autostart: Autostart;
  restart: (why: RestartWhy) => void;
  compareClocks: () => void;
  fetch: Fetch;
  log: Log;
  onOffline: (isOffline: boolean) => void;
}

const NIGHT_LOOK_EVERY_MS = 60_000;
const seconds = (ms: number): string => `${ms < 0 ? '' : '+'}${Math.round(ms / 1_000)} s`;

export function buildCare(parts: Parts): { reachability: Reachability } {
  const { hardware, window, config, isLocked, watchdog, isSomebodyThere, isStaffOpen, log } = parts;
  const cards = config.rooms.map((room) => roomCard(room, doorsOf(config.venue)));
  const monotonicMs = (): number => performance.now();

  hardware.powerMonitor.on('resume', () => {
    watchdog.note('slept');
    parts.compareClocks();
  });
  watchClock({
    wallMs: Date.now,
    monotonicMs,
    every,
    onJump(byMs) {
      watchdog.note('clock-jump', { reason: seconds(byMs), exitCode: null });
      parts.compareClocks();
    },
  });
  watchDisplays({ screen: hardware.screen, window, isLocked, watchdog, after });
  keepAwake({
    blocker: hardware.powerSaveBlocker,
    mustStayAwake: () => mustStayAwake(cards, isSomebodyThere(), Date.now()),
    every,
  });

  const jitterMs = Math.random() * JITTER_MS;
  every(NIGHT_LOOK_EVERY_MS, () => {
    const nowMs = Date.now();
    const isDue = isNightRestartDue({
      at: isLocked() ? config.kiosk.nightRestart : 'off',
      nowMs,
      runningSinceMs: nowMs - process.uptime() * 1_000,
      jitterMs,
      isQuiet: isQuiet(cards, isSomebodyThere() || isStaffOpen(), nowMs),
    });
    if (isDue) parts.restart('night');
  });

  try {
    parts.autostart.set(config.kiosk.startsWithMachine);
  } catch (error) {
    // A machine that forbids it can still run a kiosk; `foyer check` says it.
    log.error('start with the machine not set', error);
  }

  const reachability = watchReachability({
    probe: async () =>
      (await reachHosts(parts.fetch, zoomOrigins(config.rooms, null))).some(({ isReached }) => isReached),
    hasNetwork: hardware.hasNetwork,
    // Who waits for the doors finds out nothing by themselves.
    isInUse: () => parts.hasVisit() || isStaffOpen(),
    monotonicMs,
    every,
    onChange(isOffline) {
      if (isOffline) log.warn('Zoom is not reached');
      else log.info('Zoom is reached again');
      parts.onOffline(isOffline);
    },
  });
  return { reachability };
}
