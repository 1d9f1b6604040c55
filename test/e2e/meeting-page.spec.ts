// The meeting page hangs, or dies: the shell goes on answering, and the visit ends with a problem.
import { expect, test, type Foyer } from './launch-foyer.ts';
import { crashMeetingPage, meetingFrame } from './meeting-frame.ts';

/** Milliseconds until the shell answers a question, the slowest of ten. */
async function slowestAnswer(foyer: Foyer): Promise<number> {
  let slowest = 0;
  for (let round = 0; round < 10; round++) {
    const askedAt = performance.now();
    await foyer.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    slowest = Math.max(slowest, performance.now() - askedAt);
  }
  return slowest;
}

test.beforeEach(async ({ foyer }) => {
  await foyer.visit('joins');
  await foyer.expectScreen('in-room');
});

test('hangs: the shell answers meanwhile, the visit ends with meeting-page-hung, the next visitor gets in', async ({
  foyer,
}) => {
  // Bounded: a kiosk without the rule must fail this test, not hang it.
  void meetingFrame(foyer)
    .evaluate(() => {
      const endMs = performance.now() + 40_000;
      while (performance.now() < endMs);
    })
    .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const slowestMs = await slowestAnswer(foyer);
  expect(slowestMs).toBeLessThan(500);
  await foyer.expectScreen('problem', 20_000);
  await expect(foyer.page.locator('[data-screen]')).toHaveAttribute('data-problem', 'meeting-page-hung');
  expect((await foyer.journal()).findLast(({ kind }) => kind === 'page-lost')).toMatchObject({ how: 'hung' });
  await foyer.backToRooms();
  await foyer.visit('joins');
  await foyer.expectScreen('in-room', 30_000);
});

test('dies: the visit ends with meeting-page-gone, the next visitor gets in', async ({ foyer }) => {
  await crashMeetingPage(foyer);
  await foyer.expectScreen('problem');
  await expect(foyer.page.locator('[data-screen]')).toHaveAttribute('data-problem', 'meeting-page-gone');
  expect((await foyer.journal()).findLast(({ kind }) => kind === 'page-lost')).toMatchObject({ how: 'gone' });
  await foyer.backToRooms();
  await foyer.visit('joins');
  await foyer.expectScreen('in-room');
});
