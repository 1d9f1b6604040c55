// From one page to the other, to main, and to another visitor's data.
import { expect } from 'playwright/test';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import { meetingFrame } from '../meeting-frame.ts';
import type { Foyer } from '../launch-foyer.ts';
import { ask, real, type Attempt } from './attempt.ts';
import { within } from './powers.ts';

const left = (): Promise<void> =>
  new Promise((done, failed) => {
    localStorage.setItem('visitor', 'Ada');
    sessionStorage.setItem('visitor', 'Ada');
    document.cookie = 'visitor=Ada; path=/';
    const opening = indexedDB.open('visitor');
    opening.addEventListener('success', () => done());
    opening.addEventListener('error', () => failed(new Error('no database')));
  });
const found = async (): Promise<string[]> => [
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
  ...(document.cookie === '' ? [] : [document.cookie]),
  ...(await indexedDB.databases()).map(({ name }) => String(name)),
];

async function refused(foyer: Foyer, run: (bridge: FoyerBridge) => Promise<{ ok: boolean }>): Promise<void> {
  expect((await ask(foyer, run)).ok).toBe(false);
}

/** Nobody's ticket: an answer of `ok` may still be a refusal. */
async function noTicket(foyer: Foyer, run: (bridge: FoyerBridge) => Promise<unknown>): Promise<void> {
  expect(JSON.stringify(await ask(foyer, run))).not.toContain('issued');
}

export const BETWEEN: readonly Attempt[] = [
  real('room', "meeting page: the shell's document", async (foyer) => {
    const reached = await meetingFrame(foyer).evaluate(() => {
      try {
        return String(window.parent.document.title);
      } catch (error) {
        return error instanceof DOMException ? error.name : 'other';
      }
    });
    expect(reached).toBe('SecurityError');
  }),
  real('room', "meeting page: the shell's bridge", async (foyer) => {
    const reached = await meetingFrame(foyer).evaluate(() => {
      try {
        return typeof Reflect.get(window.parent, 'foyer');
      } catch {
        return 'refused';
      }
    });
    expect(reached).toBe('refused');
    expect(await meetingFrame(foyer).evaluate(() => typeof Reflect.get(window, 'foyer'))).toBe('undefined');
  }),
  real('room', "shell: the meeting page's document", async (foyer) => {
    const reached = await foyer.page.evaluate(
      () => document.querySelector('iframe')?.contentDocument === null,
    );
    expect(reached).toBe(true);
  }),
  real('room', 'meeting page: another frame of it shows the shell', async (foyer) => {
    const address = foyer.page.url();
    await meetingFrame(foyer).evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.id = 'escape';
      frame.src = url;
      document.body.append(frame);
    }, address);
    await foyer.page.waitForTimeout(300);
    const shells = foyer.page.frames().filter((frame) => frame.url() === address);
    expect(shells).toHaveLength(1);
    await meetingFrame(foyer).evaluate(() => document.getElementById('escape')?.remove());
  }),
  real('room', 'meeting page: a forged handshake of the port', async (foyer) => {
    await meetingFrame(foyer).evaluate(() => {
      const { port1, port2 } = new MessageChannel();
      port1.start();
      for (const type of ['port', 'hello', 'offer', 'ended', 'left']) {
        window.parent.postMessage({ type, kind: type, token: 'guessed' }, '*', []);
      }
      window.parent.postMessage({ type: 'port', token: 'guessed' }, '*', [port2]);
    });
    await foyer.page.waitForTimeout(200);
    await foyer.expectScreen('in-room');
  }),
  real('room', 'meeting page: a second handshake with itself', async (foyer) => {
    const heard = await meetingFrame(foyer).evaluate(
      () =>
        new Promise<string>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => done('got it'));
          port1.start();
          window.postMessage({ type: 'port', token: 'guessed' }, '*', [port2]);
          port1.postMessage({ type: 'join', ticket: {} });
          setTimeout(() => done('silence'), 300);
        }),
    );
    expect(heard).toBe('silence');
  }),
  real('room', 'meeting page: the shell server by fetch', async (foyer) => {
    const got = await meetingFrame(foyer).evaluate(
      (url) =>
        fetch(url).then(
          () => 'got it',
          () => 'refused',
        ),
      foyer.page.url(),
    );
    expect(got).toBe('refused');
  }),
  real('room', 'meeting page: history back, again and again', async (foyer) => {
    const address = foyer.page.url();
    await within(meetingFrame(foyer).evaluate(() => history.go(-5)));
    await foyer.page.waitForTimeout(300);
    await expect.poll(() => foyer.page.url()).toBe(address);
  }),
  real('rooms', 'main: a ticket without a visit', (foyer) =>
    noTicket(foyer, async (bridge) => {
      // The last attempt's may still be ending.
      await bridge.endVisit({ outcome: 'left' });
      return bridge.ticket({ roomId: 'joins', name: 'Ada' });
    }),
  ),
  real('rooms', 'main: a ticket for another room than the visit', (foyer) =>
    noTicket(foyer, async (bridge) => {
      await bridge.startVisit({ roomId: 'joins' });
      const answer = await bridge.ticket({ roomId: 'second', name: 'Ada' });
      await bridge.endVisit({ outcome: 'left' });
      return answer;
    }),
  ),
  real('rooms', 'main: a ticket as host, for a meeting of one’s own', (foyer) =>
    noTicket(foyer, async (bridge) => {
      await bridge.startVisit({ roomId: 'joins' });
      const asked = { roomId: 'joins', name: 'Ada', role: 1, meetingNumber: '99900000001' };
      const answer = await bridge.ticket(asked);
      await bridge.endVisit({ outcome: 'left' });
      return answer;
    }),
  ),
  real('rooms', 'main: a visit in a room that is not listed', (foyer) =>
    refused(foyer, (bridge) => bridge.startVisit({ roomId: '81000000099' })),
  ),
  real('rooms', 'main: a test of a room without the PIN', (foyer) =>
    refused(foyer, (bridge) => bridge.startVisit({ roomId: 'joins', isTest: true })),
  ),
  real('rooms', 'main: every staff request without the PIN', async (foyer) => {
    const answers = await ask(foyer, async (bridge) => {
      const all = await Promise.all([
        bridge.staffView(),
        bridge.staffCheck({}),
        bridge.staffEvidence({ sinceMs: 0 }),
        bridge.staffAttendance({ roomId: 'joins' }),
        bridge.staffPasscode({ roomId: 'joins', passcode: 'x' }),
        bridge.staffSettings(),
        bridge.staffRestart(),
        bridge.staffLeaveKiosk(),
        bridge.staffLockKiosk(),
      ]);
      return all.map((answer) => (answer.ok ? 'answered' : answer.problem));
    });
    expect(new Set(answers)).toEqual(new Set(['staff-locked']));
  }),
  real('rooms', 'main: a new PIN in place of the one there is', (foyer) =>
    refused(foyer, (bridge) => bridge.choosePin({ pin: '918273' })),
  ),
  real('room', 'meeting page: what another visitor has left', async (foyer) => {
    await meetingFrame(foyer).evaluate(left);
    expect((await meetingFrame(foyer).evaluate(found)).length).toBeGreaterThan(3);
    await foyer.backToRooms();
    await foyer.visit('joins');
    await foyer.expectScreen('in-room', 60_000);
    const seen = await meetingFrame(foyer).evaluate(found);
    expect(seen.filter((name) => name.startsWith('visitor'))).toEqual([]);
  }),
];
