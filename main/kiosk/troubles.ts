// What can go wrong while nobody stands beside the kiosk, one row each: how it is noticed, what is done, how often that
// is enough, and what follows then. watchdog.ts does what stands here; "not here" in `act` names who else does.
import type { VisitOutcome } from '../journal/entry.ts';
import type { Allowance } from './restart-budget.ts';

/**
 * - note: the record and nothing else; another part acts, or nothing has to.
 * - reload: a fresh shell, at once. · reload-at-rest: when nobody is there.
 * - restart: Foyer itself, at once. · restart-at-rest: when nobody is there.
 * - restart-unaccelerated: at rest, and without the graphics card until the machine starts anew.
 * - ask-staff: the static page (ask-staff-page.ts), which tries again by itself after a long while.
 * Every restart has to be granted by the budget that outlives it, else staff are asked.
 */
export type Act =
  | 'note'
  | 'reload'
  | 'reload-at-rest'
  | 'restart'
  | 'restart-at-rest'
  | 'restart-unaccelerated'
  | 'ask-staff';

interface TroubleRow {
  noticed: string;
  act: Act;
  /** How often `act` is enough, and what is done from there on. Null: always. */
  enough: (Allowance & { afterwards: Act }) | null;
  /** What becomes of a visit that is going on; null: it goes on. */
  visit: Extract<VisitOutcome, 'crashed' | 'slept'> | null;
  reason: string;
  /** for-real: it was caused on a real machine · electron-event: only Electron's own event was sent · unit-test: neither. */
  seen: 'for-real' | 'electron-event' | 'unit-test';
  /** Where it is caused. */
  test: string;
}

/** Restarts of Foyer for troubles: after so many the page for staff, and from there one try in a long while. */
export const RESTARTS: Allowance = { atMost: 4, withinSeconds: 1_800 };

const RECOVERY = 'test/e2e/recovery.spec.ts';

export const TROUBLES = {
  'shell-gone': {
    noticed: "Electron's render-process-gone",
    act: 'reload',
    enough: { atMost: 5, withinSeconds: 60, afterwards: 'restart' },
    visit: 'crashed',
    reason: 'a fresh page cures most of it; a graphics driver or a full memory it does not',
    seen: 'for-real',
    test: RECOVERY,
  },
  'shell-hung': {
    noticed: 'ten beats of main without one of the shell (heartbeat.ts); its process is ended first',
    act: 'reload',
    enough: { atMost: 3, withinSeconds: 600, afterwards: 'restart' },
    visit: 'crashed',
    reason: 'a page that hangs takes a reload only in a new process',
    seen: 'for-real',
    test: RECOVERY,
  },
  'shell-unloaded': {
    noticed: 'the load of the shell fails',
    act: 'reload',
    enough: { atMost: 3, withinSeconds: 60, afterwards: 'restart' },
    visit: 'crashed',
    reason: 'our own page server is on this machine: once is bad luck',
    seen: 'electron-event',
    test: 'test/unit/main/kiosk/watchdog.test.ts',
  },
  'shell-broken': {
    noticed: 'a screen throws, and the shell says so (renderer/shell/broken.ts)',
    act: 'reload',
    enough: { atMost: 3, withinSeconds: 600, afterwards: 'restart' },
    visit: 'crashed',
    reason: 'a fresh page begins with the first screen; one that breaks again and again no page mends',
    seen: 'unit-test',
    test: 'test/unit/main/kiosk/watchdog.test.ts',
  },
  'gpu-gone': {
    noticed: "Electron's child-process-gone, type GPU",
    act: 'reload-at-rest',
    enough: { atMost: 2, withinSeconds: 600, afterwards: 'restart-unaccelerated' },
    visit: null,
    reason: 'Chromium starts another one and draws on; only a driver that dies again and again is given up',
    seen: 'for-real',
    test: RECOVERY,
  },
  'helper-gone': {
    noticed: "Electron's child-process-gone, every other type (network, sound, storage)",
    act: 'note',
    enough: { atMost: 5, withinSeconds: 300, afterwards: 'restart-at-rest' },
    visit: null,
    reason: 'Chromium starts another one; the SDK connects anew',
    seen: 'electron-event',
    test: 'test/unit/main/kiosk/watch-processes.test.ts',
  },
  'not-wiped': {
    noticed: 'a wipe fails or does not end in time (joining/wipe-once.ts)',
    act: 'note',
    enough: { atMost: 1, withinSeconds: 600, afterwards: 'restart-at-rest' },
    visit: null,
    reason:
      'the next one tries again; as long as it fails nobody gets in, and a new run begins with nothing to wipe',
    seen: 'unit-test',
    test: 'test/unit/main/kiosk/watchdog.test.ts',
  },
  'main-error': {
    noticed: 'uncaughtException',
    act: 'restart-at-rest',
    enough: null,
    visit: null,
    reason: 'what an uncaught error left half done is not known; the visitor in a room comes first',
    seen: 'for-real',
    test: RECOVERY,
  },
  'main-rejection': {
    noticed: 'unhandledRejection',
    act: 'note',
    enough: { atMost: 5, withinSeconds: 600, afterwards: 'restart-at-rest' },
    visit: null,
    reason: 'one step failed and nobody waited for it; many of them are a state that does not mend itself',
    seen: 'for-real',
    test: RECOVERY,
  },
  'window-closed': {
    noticed: 'the window is closed and Foyer is not quitting; only of a kiosk window',
    act: 'restart',
    enough: null,
    visit: 'crashed',
    reason: 'everything behind a window belongs to it; a new run is the shortest way to a whole one',
    seen: 'for-real',
    test: RECOVERY,
  },
  slept: {
    noticed: "Electron's resume",
    act: 'reload',
    enough: null,
    visit: 'slept',
    reason: 'Zoom has long let the visitor go, and somebody else may stand there now',
    seen: 'electron-event',
    test: RECOVERY,
  },
  'clock-jump': {
    noticed: 'the wall clock and the one that only goes forward disagree (clock-watch.ts)',
    act: 'note',
    enough: null,
    visit: null,
    reason: "Zoom's clock is compared anew; doors follow the clock by themselves",
    seen: 'electron-event',
    test: 'test/e2e/recovery-clock.spec.ts',
  },
  'display-changed': {
    noticed: "Electron's display-added, display-removed, display-metrics-changed",
    act: 'note',
    enough: null,
    visit: null,
    reason: 'the window is put on a display that is there (displays.ts)',
    seen: 'electron-event',
    test: RECOVERY,
  },
  'display-missing': {
    noticed: 'no display is left',
    act: 'note',
    enough: null,
    visit: null,
    reason: 'nothing can be shown; the next display-added finds the window ready',
    seen: 'electron-event',
    test: RECOVERY,
  },
} as const satisfies Record<string, TroubleRow>;

export type Trouble = keyof typeof TROUBLES;

export const troubleRow = (trouble: Trouble): TroubleRow => TROUBLES[trouble];
