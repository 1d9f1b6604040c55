// A clock that stands still until a test lets time pass.
import type { Clock } from '../../../../renderer/shell/visit/clock.ts';

/** Lets everything that waits for nothing but promises happen. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

/** Milliseconds at which every fake clock begins. */
const BEGIN_MS = 1_800_000_000_000;

export function createFakeClock(): Clock & { pass: (seconds: number) => Promise<void>; now: () => number } {
  let nowSeconds = 0;
  let waiting: { at: number; action: () => void }[] = [];
  return {
    now: () => BEGIN_MS + nowSeconds * 1000,
    after(seconds, action) {
      const entry = { at: nowSeconds + seconds, action };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    async pass(seconds) {
      const until = nowSeconds + seconds;
      for (;;) {
        await settle();
        const due = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        waiting = waiting.filter((other) => other !== due);
        nowSeconds = due.at;
        due.action();
      }
      nowSeconds = until;
      await settle();
    },
  };
}
