// What outlives a run: facts on disk, and the budget of restarts made of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isUnaccelerated } from '../../../../main/kiosk/acceleration.ts';
import { createLastingBudget } from '../../../../main/kiosk/restart-budget.ts';
import { openRunRecord } from '../../../../main/kiosk/run-record.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foyer-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the first run has none before it; the next one finds what was left', () => {
  const first = openRunRecord(folder);
  expect(first.last).toBeNull();
  expect(first.change({ isOpen: true })).toBe(true);
  expect(openRunRecord(folder).last).toMatchObject({ isOpen: true });
});

describe('the budget of restarts', () => {
  const allowance = { atMost: 2, withinSeconds: 60 };

  test('counts over restarts, and is there again when the time has passed', () => {
    let nowMs = 1_000_000;
    const ask = (): boolean =>
      createLastingBudget({ now: () => nowMs, ...allowance }, openRunRecord(folder))();
    expect([ask(), ask(), ask()]).toEqual([true, true, false]);
    nowMs += 60_000;
    expect(ask()).toBe(true);
  });

  test('a clock that was set back does not refill it', () => {
    let nowMs = 1_000_000;
    const ask = createLastingBudget({ now: () => nowMs, ...allowance }, openRunRecord(folder));
    ask();
    ask();
    nowMs -= 30_000;
    expect(ask()).toBe(false);
  });

  test('what cannot be remembered is not granted', () => {
    const full = path.join(folder, 'a-file');
    writeFileSync(full, '');
    const record = openRunRecord(path.join(full, 'below'));
    expect(createLastingBudget({ now: () => 0, ...allowance }, record)()).toBe(false);
  });
});

test('graphics without the card last until the machine starts anew', () => {
  const facts = { unacceleratedSinceBootMs: 5_000_000 };
  expect(isUnaccelerated(facts, 5_000_900)).toBe(true);
  expect(isUnaccelerated(facts, 9_000_000)).toBe(false);
  expect(isUnaccelerated({ unacceleratedSinceBootMs: null }, 5_000_000)).toBe(false);
});
