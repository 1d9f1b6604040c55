import { expect, test } from 'vitest';
import { createRestartBudget } from '../../../../main/kiosk/restart-budget.ts';

test('grants so many within the time, and again when the time has passed', () => {
  let nowMs = 0;
  const may = createRestartBudget({ now: () => nowMs, atMost: 2, withinSeconds: 1 });
  expect([may(), may(), may()]).toEqual([true, true, false]);
  nowMs = 999;
  expect(may()).toBe(false);
  nowMs = 1_000;
  expect([may(), may(), may()]).toEqual([true, true, false]);
});
