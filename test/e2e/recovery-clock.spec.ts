// The wall clock of main jumps; the machine's own cannot be set in a test.
import { expect, test } from 'playwright/test';
import { at } from '../../resources/tools/say.mjs';
import { startFreeFoyer } from './free-foyer.ts';
import { enterRoom, SCREEN } from './free-visit.ts';
import { expectTrouble } from './troubled.ts';

test('the clock jumps by an hour: on record, and what is signed has Zoom’s time', async () => {
  test.setTimeout(150_000);
  const foyer = await startFreeFoyer({
    env: { NODE_OPTIONS: `--require=${at('test/e2e/settable-clock.cjs')}` },
  });
  try {
    await foyer.until(SCREEN, 'rooms');
    const jumpedAtMs = Date.now();
    await foyer.inMain('setClockAheadMs(3_600_000)');
    await expectTrouble(foyer, 'clock-jump', 'note');
    const seconds = ((Date.now() - jumpedAtMs) / 1_000).toFixed(1);
    process.stdout.write(`  clock-jump: noticed after ${seconds} s\n`);
    const jumps = (await foyer.journal()).filter(({ kind }) => kind === 'trouble');
    expect(jumps).toEqual([expect.objectContaining({ reason: '+3600 s' })]);
    await enterRoom(foyer);
    // Zoom refuses a signature of the future, and Foyer would have to try again.
    const refused = (await foyer.journal()).filter(({ kind }) => kind === 'refused');
    expect(refused).toEqual([]);
  } finally {
    await foyer.close();
  }
});
