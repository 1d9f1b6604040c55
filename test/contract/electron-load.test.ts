// How loads of the app overtake each other: the stand-in rejects as Electron does (lib/browser/api/web-contents.ts), or
// a Foyer that takes a load which was overtaken for a failure would pass. Against a Chromium that is played here.
import { expect, it } from 'vitest';
import { StandInEmitter } from '../stand-ins/electron/emitter.ts';
import { CONTENTS_EVENTS } from '../stand-ins/electron/contents/events.ts';
import { loadUrl, reload } from '../stand-ins/electron/contents/load.ts';
import type { Contents } from '../stand-ins/electron/contents/web-contents.ts';

const [FIRST, SECOND] = ['http://localhost:1/', 'http://localhost:1/again'];

/** Chromium has begun each navigation; a document is there when the test says so. */
function open() {
  const contents = Object.assign(new StandInEmitter('webContents', CONTENTS_EVENTS), {
    attached: Promise.resolve(),
    page: { send: () => Promise.resolve({}), post: () => undefined },
    frames: { main: { url: FIRST, processId: 1, routingId: 1 } },
    ownUrls: new Set<string>(),
    isGone: false,
    ownNavigation: false,
  });
  return { contents: contents as unknown as Contents, loaded: () => contents.emit('did-finish-load') };
}

const begun = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('a load that is overtaken by another one is rejected, and only that one', async () => {
  const { contents, loaded } = open();
  const first = loadUrl(contents, FIRST);
  const isOvertaken = expect(first).rejects.toMatchObject({ code: 'ERR_ABORTED', errno: -3, url: SECOND });
  await begun();
  const second = loadUrl(contents, SECOND);
  await isOvertaken;
  // The next request for the top document is still the app's own.
  expect(contents.ownNavigation).toBe(true);
  loaded();
  await expect(second).resolves.toBeUndefined();
  expect(contents.ownNavigation).toBe(false);
});

it('or by a reload', async () => {
  const { contents } = open();
  const first = loadUrl(contents, FIRST);
  const isOvertaken = expect(first).rejects.toMatchObject({ code: 'ERR_ABORTED' });
  await begun();
  reload(contents, false);
  await isOvertaken;
});

it('one after the other, both are there', async () => {
  const { contents, loaded } = open();
  for (const url of [FIRST, SECOND]) {
    const load = loadUrl(contents, url);
    await begun();
    loaded();
    await expect(load).resolves.toBeUndefined();
  }
});
