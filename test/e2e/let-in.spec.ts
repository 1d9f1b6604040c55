// The rows of the stand-in's table that let a visitor in, at once or later, and what may happen in the room.
import { english } from '../../contracts/words/index.ts';
import { expect, test, type Foyer } from './launch-foyer.ts';
import { meetingFrame } from './meeting-frame.ts';
import { expectInRoom, expectRefusal, kindsOf, lastRefusal, numberOf } from './looks.ts';

/** Zoom's button while computer audio is not joined. */
const joinAudio = (foyer: Foyer) => foyer.meeting.locator("button:has([aria-label^='Headphone'])");

test.describe('let in', () => {
  test('joins → the SDK shows the other participant', async ({ foyer }) => {
    await foyer.visit('joins');
    await foyer.expectScreen('in-room');
    await expectInRoom(foyer);
    expect(await kindsOf(foyer)).toEqual(['visit-started', 'ticket', 'joined']);
  });

  test('joins → one tap on Zoom’s own Join Audio, pointed at until it is done', async ({ foyer }) => {
    await foyer.visit('joins');
    await foyer.expectScreen('in-room');
    const pointer = foyer.page.getByText(english.inRoom.joinAudio);
    await expect(pointer).toBeVisible();
    await expect(foyer.page.getByText(english.inRoom.microphone.off)).toBeVisible();
    await expect(foyer.page.getByText(english.inRoom.camera.off)).toBeVisible();
    // Less motion is asked for (launch-foyer.ts): what is ours keeps still. Zoom's own is not ours to judge.
    await expect(joinAudio(foyer)).toBeVisible();
    const seen = await meetingFrame(foyer).evaluate(() => ({
      isStillWanted: matchMedia('(prefers-reduced-motion: reduce)').matches,
      calls: document
        .getAnimations()
        .filter((animation) => animation instanceof CSSAnimation && animation.animationName === 'call')
        .length,
    }));
    expect(seen).toEqual({ isStillWanted: true, calls: 0 });
    await joinAudio(foyer).click();
    await expect(pointer).toBeHidden();
    await expect(foyer.page.getByText(english.inRoom.microphone.on)).toBeVisible();
    await expect(joinAudio(foyer)).toHaveCount(0);
  });

  test('webinar → in-room', async ({ foyer }) => {
    await foyer.visit('webinar');
    await foyer.expectScreen('in-room');
  });

  test('passcode-changes → in-room, and for the next visitor passcode-wrong', async ({ foyer }) => {
    await foyer.visit('passcode-changes');
    await foyer.expectScreen('in-room');
    await foyer.backToRooms();
    await foyer.visit('passcode-changes');
    await expectRefusal(foyer, { problem: 'passcode-wrong', zoomCode: 3004, sdkCode: 3004 });
  });

  for (const key of ['waits-then-admitted', 'waits-then-moved-in']) {
    test(`${key} → waiting-room, then in-room`, async ({ foyer }) => {
      await foyer.visit(key);
      await foyer.expectScreen('in-room');
      expect(await foyer.screensShown()).toContain('waiting-room');
      await expectInRoom(foyer);
      expect((await kindsOf(foyer)).filter((kind) => kind === 'held' || kind === 'joined')).toEqual([
        'held',
        'joined',
      ]);
    });
  }

  test('waits → waiting-room until the visitor leaves', async ({ foyer }) => {
    await foyer.visit('waits');
    await foyer.expectScreen('waiting-room');
    await foyer.backToRooms();
    await expect.poll(async () => (await kindsOf(foyer)).at(-1)).toBe('visit-ended');
  });

  for (const key of ['not-started-then-started', 'not-started-at-door']) {
    test(`${key} → not-started, then in-room by itself`, async ({ foyer }) => {
      await foyer.visit(key);
      await foyer.expectScreen('not-started');
      expect(await lastRefusal(foyer)).toMatchObject({ problem: 'room-not-started', zoomCode: 3008 });
      await foyer.expectScreen('in-room', 45_000);
      await expectInRoom(foyer);
    });
  }

  test('never-starts → not-started, and the visitor can leave', async ({ foyer }) => {
    await foyer.visit('never-starts');
    await foyer.expectScreen('not-started');
    await foyer.backToRooms();
  });

  test('recorded → in-room, and the consent dialog can be used', async ({ foyer }) => {
    await foyer.visit('recorded');
    await foyer.expectScreen('in-room');
    const consent = foyer.meeting.getByRole('button', { name: 'Got it' });
    await expect(consent).toBeInViewport({ ratio: 1 });
    await consent.click();
    await expect(consent).toBeHidden();
    await foyer.expectScreen('in-room');
  });
});

test.describe('in the room', () => {
  test('removed-by-host → ended', async ({ foyer }) => {
    await foyer.visit('removed-by-host');
    await foyer.expectScreen('ended');
    expect(await foyer.screensShown()).toContain('in-room');
    const closed = (await foyer.journal()).filter(({ kind }) => kind === 'closed').at(-1);
    expect(closed).toMatchObject({ meant: 'removed', facts: { sdk: { reason: 'kicked by host' } } });
  });

  test('ended-by-host → ended', async ({ foyer }) => {
    await foyer.visit('ended-by-host');
    await foyer.expectScreen('ended');
    expect(await foyer.screensShown()).toContain('in-room');
    const closed = (await foyer.journal()).filter(({ kind }) => kind === 'closed').at(-1);
    expect(closed).toMatchObject({ meant: 'ended-by-host' });
  });

  test('drops-and-returns → stays in-room', async ({ foyer }) => {
    await foyer.visit('drops-and-returns');
    await foyer.expectScreen('in-room');
    await expect.poll(() => kindsOf(foyer), { timeout: 15_000 }).toContain('reconnecting');
    await expect.poll(async () => (await kindsOf(foyer)).at(-1), { timeout: 15_000 }).toBe('joined');
    await foyer.expectScreen('in-room');
  });

  test('drops-for-good → reconnecting, and back when the line is back', async ({ foyer }) => {
    await foyer.visit('drops-for-good');
    await foyer.expectScreen('in-room');
    await expect.poll(() => kindsOf(foyer), { timeout: 15_000 }).toContain('reconnecting');
    foyer.zoom.restore(numberOf('drops-for-good'));
    await expect.poll(async () => (await kindsOf(foyer)).at(-1), { timeout: 30_000 }).toBe('joined');
  });
});
