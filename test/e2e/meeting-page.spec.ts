// The meeting page hangs, or dies: the shell goes on answering, and the visit ends with a problem.
import * as afterCrash from './after-crash.ts';
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';
import { crashMeetingPage, meetingFrame } from './meeting-frame.ts';

/** How long the meeting page is made to spin. */
const SPIN_MS = 40_000;

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

const WITH_TOKEN = {
  id: 'with-token',
  title: 'With a token',
  joinLink: 'https://zoom.us/w/81000000055?tk=visitorAtokenAAAA1111.DQ&pwd=abc123',
};
const WITHOUT = { id: 'without', title: 'Without', meetingNumber: '81000000001', passcode: 'abc123' };

test('hangs: the shell answers meanwhile, the visit ends with meeting-page-hung, the next visitor gets in', async ({
  foyer,
}) => {
  await foyer.visit('joins');
  await foyer.expectScreen('in-room');
  // Bounded: a kiosk without the rule must fail this test, not hang it.
  void meetingFrame(foyer)
    .evaluate((spinMs) => {
      const endMs = performance.now() + spinMs;
      while (performance.now() < endMs);
    }, SPIN_MS)
    .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const slowestMs = await slowestAnswer(foyer);
  // Half a second is the aim, and some 0.1 to 0.2 s is what is seen; machines are noisy, so the ratio is asserted: in one
  // process with the meeting page the shell would answer after all of it.
  test.info().annotations.push({ type: 'slowest answer', description: `${Math.round(slowestMs)} ms` });
  expect(slowestMs).toBeLessThan(SPIN_MS / 20);
  await foyer.expectScreen('problem', 20_000);
  await expect(foyer.page.locator('[data-screen]')).toHaveAttribute('data-problem', 'meeting-page-hung');
  expect((await foyer.journal()).findLast(({ kind }) => kind === 'page-lost')).toMatchObject({ how: 'hung' });
  await foyer.backToRooms();
  await foyer.visit('joins');
  await foyer.expectScreen('in-room', 30_000);
});

test('dies: the shell lives, the visit ends with a problem, the next visitor gets in without a trace', async () => {
  const foyer = await launchFoyer({ rooms: [WITH_TOKEN, WITHOUT] });
  try {
    await foyer.visit('with-token', 'Visitor A');
    await foyer.expectScreen('in-room');
    expect(foyer.zoom.joins.at(-1)).toMatchObject({ tk: 'visitorAtokenAAAA1111.DQ' });
    await crashMeetingPage(foyer);
    await afterCrash.expectAttribute(foyer, 'data-screen', 'problem');
    await afterCrash.expectAttribute(foyer, 'data-problem', 'meeting-page-hung');
    expect((await foyer.journal()).findLast(({ kind }) => kind === 'page-lost')).toBeDefined();
    await afterCrash.backToRooms(foyer);
    await afterCrash.visit(foyer, 'without', 'Visitor B');
    await afterCrash.expectAttribute(foyer, 'data-screen', 'in-room');
    expect(foyer.zoom.joins.at(-1)).toMatchObject({ userName: 'Visitor B', tk: '' });
  } finally {
    await foyer.close();
  }
});
