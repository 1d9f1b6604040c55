// Does what the table of troubles says. It hears of a trouble, writes it down, ends the visit that it broke, and brings
// the kiosk back: never twice at the same time, and never in a loop.
import type { JournalEntry, VisitOutcome } from '../journal/entry.ts';
import type { Visits } from '../joining/visits.ts';
import type { Log } from '../log.ts';
import type { RestartWhy } from './restart.ts';
import { createRestartBudget } from './restart-budget.ts';
import { TROUBLES, troubleRow, type Act, type Trouble } from './troubles.ts';

/** As Electron says it: words and numbers of the system, nothing of a visitor's. */
export interface Cause {
  reason: string | null;
  exitCode: number | null;
}

export interface Watchdog {
  note: (trouble: Trouble, cause?: Cause) => void;
  /** What broke the visit that the shell knows no more of; once. */
  takeInterruption: () => 'crashed' | 'slept' | null;
  /** A visit is over, or staff have left their screen: what waited for that is done. */
  atRest: () => void;
}

interface Dependencies {
  /** Milliseconds of a clock that only goes forward. */
  monotonicMs: () => number;
  visits: Pick<Visits, 'current' | 'end'>;
  /** A visitor, with a visit or without one yet: their place is kept, or they type. */
  isSomebodyThere: () => boolean;
  /** Somebody is using the kiosk: a visitor, or staff. */
  isInUse: () => boolean;
  record: (entry: JournalEntry) => Promise<void>;
  log: Pick<Log, 'error'>;
  /** The lasting budget: counts. */
  mayRestart: () => boolean;
  restart: (why: RestartWhy) => void;
  reload: () => void;
  /** From the next start on, until the machine starts anew. */
  giveUpAcceleration: () => void;
  askStaff: (trouble: Trouble) => void;
}

export function createWatchdog(deps: Dependencies): Watchdog {
  const { monotonicMs, visits, isInUse, record, log } = deps;
  const budgets = new Map<Trouble, () => boolean>();
  for (const trouble of Object.keys(TROUBLES) as Trouble[]) {
    const { enough } = troubleRow(trouble);
    if (enough) budgets.set(trouble, createRestartBudget({ now: monotonicMs, ...enough }));
  }
  let interruption: 'crashed' | 'slept' | null = null;
  /** One of each: two reloads at the same time help no more than one. */
  const waiting = new Map<Act, () => void>();
  /** Nothing is done any more but what was begun: Foyer restarts, or staff have been asked. */
  let isConcluded = false;

  function conclude(act: () => void): void {
    if (isConcluded) return;
    isConcluded = true;
    act();
  }

  function restartOrAsk(trouble: Trouble): void {
    conclude(() => (deps.mayRestart() ? deps.restart(trouble) : deps.askStaff(trouble)));
  }

  function reload(): void {
    // What waits for a fresh shell has it.
    waiting.delete('reload-at-rest');
    if (!isConcluded) deps.reload();
  }

  function whenAtRest(kind: Act, act: () => void): void {
    if (isInUse()) waiting.set(kind, act);
    else act();
  }

  const ACTS: Readonly<Record<Act, (trouble: Trouble) => void>> = {
    note: () => undefined,
    reload,
    'reload-at-rest': () => whenAtRest('reload-at-rest', reload),
    restart: restartOrAsk,
    'restart-at-rest': (trouble) => whenAtRest('restart-at-rest', () => restartOrAsk(trouble)),
    'restart-unaccelerated': (trouble) => {
      deps.giveUpAcceleration();
      whenAtRest('restart-unaccelerated', () => restartOrAsk(trouble));
    },
    'ask-staff': (trouble) => conclude(() => deps.askStaff(trouble)),
  };

  function breakVisit(outcome: VisitOutcome & ('crashed' | 'slept')): void {
    if (!deps.isSomebodyThere()) return;
    interruption = outcome;
    void visits.end(outcome);
  }

  return {
    note(trouble, { reason, exitCode } = { reason: null, exitCode: null }) {
      if (isConcluded) return;
      const row = troubleRow(trouble);
      const isEnough = budgets.get(trouble)?.() ?? true;
      const act = isEnough || !row.enough ? row.act : row.enough.afterwards;
      const duringVisitId = visits.current()?.visitId ?? null;
      log.error('trouble', undefined, { trouble, reason, exitCode, act });
      void record({ kind: 'trouble', trouble, reason, exitCode, act, duringVisitId });
      if (row.visit) breakVisit(row.visit);
      ACTS[act](trouble);
    },
    takeInterruption() {
      const taken = interruption;
      interruption = null;
      return taken;
    },
    atRest() {
      if (isInUse()) return;
      const acts = [...waiting.values()];
      waiting.clear();
      for (const act of acts) act();
    },
  };
}
