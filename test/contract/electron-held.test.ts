// What the stand-in holds of pages that are gone: nothing, or a kiosk of a thousand visits would grow by what is no leak of
// its own. Against a Chromium that is played here, message by message; what it says of frames is as Playwright reads it too.
import { PassThrough } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { DevToolsPipe, type DevToolsSession } from '../stand-ins/electron/chromium/devtools-pipe.ts';
import { Targets } from '../stand-ins/electron/chromium/targets.ts';
import { connectContents } from '../stand-ins/electron/contents/connect.ts';
import { Contents } from '../stand-ins/electron/contents/web-contents.ts';
import { runtime } from '../stand-ins/electron/runtime.ts';
import { sessionOf } from '../stand-ins/electron/session/session.ts';

const MAIN = 'main-frame';
const PAGE = 'page-session';
const commands = new PassThrough();
const events = new PassThrough();

/** A moment later, as through a pipe. */
const say = (message: object): void => void setImmediate(() => events.write(`${JSON.stringify(message)}\0`));
const tell = (sessionId: string | undefined, method: string, params: object): void =>
  say({ sessionId, method, params });

const attach = (parent: string | undefined, sessionId: string, targetInfo: object): void =>
  tell(parent, 'Target.attachedToTarget', {
    sessionId,
    targetInfo: { url: '', title: '', attached: true, ...targetInfo },
    waitingForDebugger: true,
  });

/** Everything is answered, in order, after what was said before. */
function play(): void {
  let unread = '';
  commands.on('data', (chunk: Buffer) => {
    const [...whole] = (unread + chunk.toString()).split('\0');
    unread = whole.pop() ?? '';
    for (const text of whole) {
      const { id, sessionId, method } = JSON.parse(text) as {
        id: number;
        sessionId?: string;
        method: string;
      };
      const isNewPage = method === 'Target.createTarget';
      if (isNewPage) attach(undefined, PAGE, { targetId: MAIN, type: 'page' });
      say({ id, sessionId, result: isNewPage ? { targetId: MAIN } : {} });
    }
  });
}

let contents: Contents;
beforeAll(async () => {
  play();
  const pipe = new DevToolsPipe(events, commands, () => undefined);
  const targets = new Targets(pipe, false);
  const browser = { root: pipe.root, targets, isHeadless: true, stop: () => Promise.resolve() };
  runtime.startBrowser = () => Promise.resolve(browser);
  connectContents(browser);
  await targets.watch();
  contents = new Contents(sessionOf('held'), {});
  await contents.attached;
});

const frameIds = (): string[] => contents.frames.all().map(({ id }) => id);
/** The stand-in has read all that was said. */
const settle = async (): Promise<void> => {
  await contents.page?.send('Page.enable');
  await contents.page?.send('Page.enable');
};

let count = 0;
beforeEach(() => (count += 1));

/** A frame in a process of its own, with a worker and a worker of that. */
async function openFrame(): Promise<{ frameId: string; sessionId: string; session: DevToolsSession }> {
  const frameId = `frame-${count}`;
  const sessionId = `session-${count}`;
  tell(PAGE, 'Page.frameAttached', { frameId, parentFrameId: MAIN });
  attach(PAGE, sessionId, { targetId: frameId, type: 'iframe', parentFrameId: MAIN });
  tell(sessionId, 'Runtime.executionContextCreated', {
    context: { id: 1, origin: '', name: '', uniqueId: '', auxData: { frameId } },
  });
  attach(sessionId, `worker-${count}`, { targetId: `worker-${count}`, type: 'worker' });
  attach(`worker-${count}`, `inner-${count}`, { targetId: `inner-${count}`, type: 'worker' });
  await vi.waitFor(() => expect(contents.childSessions.size).toBe(3));
  const [session] = contents.childSessions;
  if (!session) throw new Error('no frame');
  expect(contents.frames.frameOfContext(session, 1)?.id).toBe(frameId);
  return { frameId, sessionId, session };
}

it('a frame that is taken out of its page goes with its workers and its contexts', async () => {
  const { frameId, sessionId, session } = await openFrame();
  expect(frameIds()).toEqual([MAIN, frameId]);
  // No more than this, and nothing of the workers.
  tell(PAGE, 'Target.detachedFromTarget', { sessionId, targetId: frameId });
  await settle();
  expect(contents.childSessions.size).toBe(0);
  expect(frameIds()).toEqual([MAIN]);
  expect(contents.mainFrame.frames).toEqual([]);
  expect(contents.frames.frameOfContext(session, 1)).toBeUndefined();
  await expect(session.send('Page.enable')).rejects.toThrow('the target is gone');
});

it.each([true, false])(
  'one that goes on in its parent’s process stays; told before: %s',
  async (isBefore) => {
    const { frameId, sessionId, session } = await openFrame();
    const frame = contents.frames.get(frameId);
    const detach = (): void => tell(PAGE, 'Target.detachedFromTarget', { sessionId, targetId: frameId });
    if (!isBefore) detach();
    tell(PAGE, 'Page.frameAttached', { frameId, parentFrameId: MAIN });
    if (isBefore) detach();
    await settle();
    expect(contents.childSessions.size).toBe(0);
    expect(frameIds()).toEqual([MAIN, frameId]);
    // Apps compare frames by identity.
    expect(contents.frames.get(frameId)).toBe(frame);
    expect(frame?.session).toBe(contents.page);
    expect(contents.frames.frameOfContext(session, 1)).toBeUndefined();
    tell(PAGE, 'Page.frameDetached', { frameId, reason: 'remove' });
    await settle();
    expect(frameIds()).toEqual([MAIN]);
  },
);

it('a worker that ends is gone alone', async () => {
  const { frameId, sessionId } = await openFrame();
  tell(sessionId, 'Target.detachedFromTarget', { sessionId: `worker-${count}` });
  await settle();
  expect([contents.childSessions.size, frameIds()]).toEqual([1, [MAIN, frameId]]);
  tell(PAGE, 'Target.detachedFromTarget', { sessionId, targetId: frameId });
  await settle();
  expect(contents.childSessions.size).toBe(0);
});

it('nobody holds what is gone', async () => {
  setFlagsFromString('--expose_gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const open = async (): Promise<WeakRef<DevToolsSession>[]> => {
    const { frameId, sessionId } = await openFrame();
    const held = [...contents.childSessions].map((session) => new WeakRef(session));
    tell(PAGE, 'Target.detachedFromTarget', { sessionId, targetId: frameId });
    return held;
  };
  const held = await open();
  await settle();
  await vi.waitFor(() => {
    collectGarbage();
    expect(held.map((reference) => reference.deref()?.id)).toEqual([undefined, undefined, undefined]);
  });
});
