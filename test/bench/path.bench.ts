// npm run bench: what a visitor waits for, measured on this machine and printed. Medians of several rounds.
import { test } from 'playwright/test';
import { launchFoyer, type Foyer } from '../e2e/launch-foyer.ts';

const ROUNDS = 5;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const print = (what: string, value: string): void =>
  void process.stdout.write(`${what.padEnd(58)}${value}\n`);
const seconds = (values: readonly number[]): string =>
  `${(median(values) / 1_000).toFixed(2)} s  (${values.map((ms) => (ms / 1_000).toFixed(2)).join(', ')})`;

/** Script bytes that the shell has loaded so far. */
const shellScriptBytes = (foyer: Foyer): Promise<number> =>
  foyer.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
  );

/** From the tap on "Enter the room" to the SDK's request; the visitor is on the name screen. */
async function tapToFirstRequest(foyer: Foyer): Promise<number> {
  const before = foyer.zoom.joins.length;
  await foyer.page.locator('input[name="visitor-name"]').fill('Grace Hopper');
  const tappedAtMs = Date.now();
  await foyer.page.locator('form [type="submit"]').click();
  await foyer.expectScreen('in-room', 30_000);
  return (foyer.zoom.joins[before]?.atMs ?? NaN) - tappedAtMs;
}

async function leaveToNextName(foyer: Foyer): Promise<number> {
  const leftAtMs = Date.now();
  await foyer.page.locator('[data-action="leave"]').click();
  await foyer.page.locator('[data-screen="thanks"] [data-action="done"]').click();
  await foyer.page.locator('[data-room-id="joins"]').click();
  await foyer.page.locator('input[name="visitor-name"]').fill('Next');
  return Date.now() - leftAtMs;
}

test('the path', async () => {
  test.setTimeout(300_000);
  const starts: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  const leaves: number[] = [];
  const bytes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const startedAtMs = Date.now();
    const foyer = await launchFoyer({ pace: 0.2 });
    await foyer.page.locator('[data-room-id="joins"]').click();
    await foyer.page.locator('input[name="visitor-name"]').waitFor();
    starts.push(Date.now() - startedAtMs);
    bytes.push(await shellScriptBytes(foyer));
    cold.push(await tapToFirstRequest(foyer));
    // This ends in the name screen of the next visit, whose meeting page then warms as long as a person types.
    leaves.push(await leaveToNextName(foyer));
    await foyer.page.waitForTimeout(3_000);
    warm.push(await tapToFirstRequest(foyer));
    leaves.push(await leaveToNextName(foyer));
    await foyer.close();
  }
  print('script bytes before the name can be typed', `${Math.round(median(bytes) / 1_000)} kB`);
  print('start → name prompt', seconds(starts));
  print("tap → the SDK's first request, cold (typed at once)", seconds(cold));
  print("tap → the SDK's first request, warm (3 s of typing)", seconds(warm));
  print('leave → next visitor can type', seconds(leaves));
});
