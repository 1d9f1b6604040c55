// The stand-in's clearCache and clearData against Chromium's real cache: what a server is asked again after them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFixture, type OpenFixture } from '../stand-ins/electron/fixture/launch.ts';

let running: OpenFixture;
beforeAll(async () => {
  running = await openFixture();
}, 30_000);
afterAll(() => running.close(), 10_000);

it('clears the cache, but not while it holds only what is to be spared', async () => {
  const [outer, inner] = [running.page.mainFrame(), running.inner()];
  const origins = [outer, inner].map((frame) => new URL(frame.url()).origin);
  const ask = async (): Promise<unknown[]> => {
    await outer.evaluate(() => fetch('/kept-outer').then((answer) => answer.text()));
    await inner.evaluate(() => fetch('/kept-inner').then((answer) => answer.text()));
    const urls = (await running.told()).filter(([kind]) => kind === 'requested').map(([, url]) => url);
    return urls.filter((url) => String(url).startsWith('/kept'));
  };
  const clear = (excludeOrigins: string[]): Promise<void> =>
    running.app.evaluate(
      (_electron, spared) => fixture.partition.clearData({ dataTypes: ['cache'], excludeOrigins: spared }),
      excludeOrigins,
    );
  await clear([]);
  const asked = await ask();
  expect(asked.slice(-2)).toEqual(['/kept-outer', '/kept-inner']);
  expect(await ask()).toEqual(asked);
  await clear(origins);
  expect(await ask()).toEqual(asked);
  await clear(origins.slice(0, 1));
  expect((await ask()).slice(asked.length)).toContain('/kept-inner');
});
