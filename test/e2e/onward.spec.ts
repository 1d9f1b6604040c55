// Before the doors open, and after a talk: the place that is kept, and the next talk without a name typed again.
import type { FoyerBridge } from '../../contracts/bridge.ts';
import { expect, launchFoyer, test } from './launch-foyer.ts';

const MINUTE_MS = 60_000;
/** Doors open 15 minutes before the start. */
const opensIn = (seconds: number): string =>
  new Date(Date.now() + 15 * MINUTE_MS + seconds * 1_000).toISOString();
const room = (id: string, meetingNumber: string, startsAt?: string) => ({
  id,
  title: id,
  meetingNumber,
  passcode: 'abc123',
  ...(startsAt && { startsAt }),
});

test.describe.configure({ timeout: 300_000 });

test('a place is kept under the name, main lets nobody in before, and the visitor goes in by themselves', async () => {
  const foyer = await launchFoyer({
    rooms: [
      room('soon', '82000000051', opensIn(45)),
      room('later', '82000000052', opensIn(20 * 60)),
      room('joins', '81000000001'),
    ],
  });
  try {
    await expect(foyer.page.locator('[data-room-id="later"]')).toBeDisabled();
    await foyer.visit('soon', 'Grace Hopper');
    await foyer.expectScreen('place-kept', 60_000);
    await expect(foyer.page.locator('iframe')).toHaveCount(0);
    const refused = await foyer.page.evaluate(() =>
      (globalThis as unknown as { foyer: FoyerBridge }).foyer.startVisit({ roomId: 'soon' }),
    );
    expect(refused).toMatchObject({ ok: false, problem: 'room-not-open' });
    expect((await foyer.journal()).map(({ kind }) => kind)).toEqual(['opened']);
    await foyer.expectScreen('in-room', 180_000);
    expect(foyer.zoom.joins.map(({ userName }) => userName)).toEqual(['Grace Hopper']);
    const kinds = (await foyer.journal()).map(({ kind }) => kind);
    expect(kinds).toEqual(['opened', 'visit-started', 'ticket', 'joined']);
  } finally {
    await foyer.close();
  }
});

test('the next talk is entered as another visit, by one tap; not by who was removed', async () => {
  const foyer = await launchFoyer({
    rooms: [
      room('host-ends', '81000000022'),
      room('removed', '81000000021'),
      room('joins', '81000000001'),
      room('next', '82000000053', opensIn(-60)),
    ],
  });
  try {
    await foyer.visit('host-ends', 'Grace Hopper');
    await foyer.expectScreen('ended', 90_000);
    await foyer.page.locator('[data-action="go-on"]').click();
    await foyer.expectScreen('in-room', 90_000);
    expect(foyer.zoom.joins.at(-1)).toMatchObject({ meetingNumber: '82000000053', userName: 'Grace Hopper' });
    const visits = (await foyer.journal()).filter(({ kind }) => kind === 'visit-started');
    expect(visits).toHaveLength(2);
    // From the next talk there is nothing to go on to.
    await foyer.page.locator('[data-action="leave"]').click();
    await foyer.expectScreen('thanks');
    await expect(foyer.page.locator('[data-action="go-on"]')).toHaveCount(0);
    await foyer.backToRooms();

    await foyer.visit('removed', 'Charles');
    await foyer.expectScreen('ended', 90_000);
    await expect(foyer.page.locator('[data-action="go-on"]')).toHaveCount(0);
    expect(await foyer.page.content()).not.toContain('Charles');
  } finally {
    await foyer.close();
  }
});
