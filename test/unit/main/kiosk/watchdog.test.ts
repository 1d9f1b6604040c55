// What the watchdog does about each trouble, and that it never does it for ever.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { success } from '../../../../contracts/result.ts';
import type { JournalEntry } from '../../../../main/journal/entry.ts';
import { TROUBLES, troubleRow, type Trouble } from '../../../../main/kiosk/troubles.ts';
import { createWatchdog } from '../../../../main/kiosk/watchdog.ts';
import { at } from '../../../../resources/tools/say.mjs';

function watch({ mayRestart = true } = {}) {
  const done: string[] = [];
  const records: JournalEntry[] = [];
  const world = {
    nowMs: 0,
    visit: null as { visitId: string; roomId: string } | null,
    isSomebodyTyping: false,
  };
  const watchdog = createWatchdog({
    monotonicMs: () => world.nowMs,
    visits: {
      current: () => world.visit,
      end: async (outcome) => {
        done.push(`visit ${outcome}`);
        world.visit = null;
        return success(null);
      },
    },
    isSomebodyThere: () => world.visit !== null || world.isSomebodyTyping,
    isInUse: () => world.visit !== null || world.isSomebodyTyping,
    record: async (entry) => void records.push(entry),
    log: { error: () => undefined },
    mayRestart: () => mayRestart,
    restart: (why) => void done.push(`restart ${why}`),
    reload: () => void done.push('reload'),
    giveUpAcceleration: () => void done.push('no acceleration'),
    askStaff: (trouble) => void done.push(`ask staff ${trouble}`),
  });
  return { watchdog, done, records, world };
}

const VISIT = { visitId: 'visit-1', roomId: 'keynote' };

describe('a dead, hung or broken shell', () => {
  test.each(['shell-gone', 'shell-hung', 'shell-unloaded', 'shell-broken'] as const)(
    '%s: reloads; too often, restarts',
    (trouble) => {
      const { watchdog, done } = watch();
      const { enough } = troubleRow(trouble);
      for (let time = 0; time < (enough?.atMost ?? 0); time++) watchdog.note(trouble);
      expect(new Set(done)).toEqual(new Set(['reload']));
      watchdog.note(trouble);
      expect(done.at(-1)).toBe(`restart ${trouble}`);
    },
  );

  test('the time passes, and a reload is enough again', () => {
    const { watchdog, done, world } = watch();
    for (let time = 0; time < 5; time++) watchdog.note('shell-gone');
    world.nowMs = 60_000;
    watchdog.note('shell-gone');
    expect(done).not.toContain('restart shell-gone');
  });

  test('breaks the visit, with its cause on record, and the next shell hears of it once', () => {
    const { watchdog, done, records, world } = watch();
    world.visit = VISIT;
    watchdog.note('shell-gone', { reason: 'oom', exitCode: 5 });
    expect(done).toEqual(['visit crashed', 'reload']);
    expect(records).toEqual([
      {
        kind: 'trouble',
        trouble: 'shell-gone',
        reason: 'oom',
        exitCode: 5,
        act: 'reload',
        duringVisitId: 'visit-1',
      },
    ]);
    expect([watchdog.takeInterruption(), watchdog.takeInterruption()]).toEqual(['crashed', null]);
  });

  test('who types before there is a visit hears of it too', () => {
    const { watchdog, done, world } = watch();
    world.isSomebodyTyping = true;
    watchdog.note('shell-gone');
    // Its page is wiped as any other's.
    expect(done).toEqual(['visit crashed', 'reload']);
    expect(watchdog.takeInterruption()).toBe('crashed');
  });

  test('without anybody there is nothing to be sorry for', () => {
    const { watchdog } = watch();
    watchdog.note('shell-gone');
    expect(watchdog.takeInterruption()).toBeNull();
  });
});

test('without a budget staff are asked, once, and nothing follows', () => {
  const { watchdog, done } = watch({ mayRestart: false });
  watchdog.note('window-closed');
  watchdog.note('shell-gone');
  watchdog.note('window-closed');
  expect(done).toEqual(['ask staff window-closed']);
});

describe('what can wait for a visit’s end', () => {
  test('main’s error restarts at once where nobody is', () => {
    const { watchdog, done } = watch();
    watchdog.note('main-error');
    expect(done).toEqual(['restart main-error']);
  });

  test('…and after the visit where somebody is, who notices nothing', () => {
    const { watchdog, done, world } = watch();
    world.visit = VISIT;
    watchdog.note('main-error');
    watchdog.atRest();
    expect(done).toEqual([]);
    world.visit = null;
    watchdog.atRest();
    watchdog.atRest();
    expect(done).toEqual(['restart main-error']);
  });

  test('graphics: drawn anew twice, then given up', () => {
    const { watchdog, done } = watch();
    for (let time = 0; time < 3; time++) watchdog.note('gpu-gone');
    expect(done).toEqual(['reload', 'reload', 'no acceleration', 'restart gpu-gone']);
  });

  test('a wipe that fails again: a restart, once nobody types', () => {
    const { watchdog, done, world } = watch();
    watchdog.note('not-wiped');
    world.isSomebodyTyping = true;
    watchdog.note('not-wiped');
    expect(done).toEqual([]);
    world.isSomebodyTyping = false;
    watchdog.atRest();
    expect(done).toEqual(['restart not-wiped']);
  });

  test('a rejection that nobody waited for is on record; many restart', () => {
    const { watchdog, done, records } = watch();
    for (let time = 0; time < 6; time++) watchdog.note('main-rejection');
    expect(records).toHaveLength(6);
    expect(done).toEqual(['restart main-rejection']);
  });
});

test('a sleep ends the visit and says so', () => {
  const { watchdog, done, world } = watch();
  world.visit = VISIT;
  watchdog.note('slept');
  expect(done).toEqual(['visit slept', 'reload']);
  expect(watchdog.takeInterruption()).toBe('slept');
});

test.each(Object.keys(TROUBLES) as Trouble[])('%s is caused in the test that its row names', (trouble) => {
  const file = at(TROUBLES[trouble].test);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(`'${trouble}'`);
});
