// clearCache and clearData. DevTools can only clear Chromium's whole HTTP cache and cannot spare origins, so every answer
// is watched: while the cache can hold nothing but what is to be spared, there is nothing to clear.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import type { Payload } from '../chromium/protocol.ts';
import { anyPage } from './any-page.ts';

/** Of answers that Chromium may have kept. */
const keptOrigins = new Set<string>();

type Headers = Payload<'Network.responseReceived'>['response']['headers'];

function note(url: string, headers: Headers): void {
  if (!/^https?:/u.test(url)) return;
  const [, cacheControl = ''] =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'cache-control') ?? [];
  if (!/\bno-store\b/iu.test(cacheControl)) keptOrigins.add(new URL(url).origin);
}

/** For every page, frame and worker, before it asks for anything. */
export function watchCache(session: DevToolsSession): void {
  session.on('Network.responseReceived', ({ response: { url, headers } }) => note(url, headers));
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    if (redirectResponse) note(redirectResponse.url, redirectResponse.headers);
  });
  session.post('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
}

/** Where anything else was kept, what should be spared goes with it: slower, never less clean. */
export async function clearHttpCache(spared: readonly string[] = []): Promise<void> {
  if ([...keptOrigins].every((origin) => spared.includes(origin))) return;
  keptOrigins.clear();
  const page = await anyPage();
  await page?.send('Network.clearBrowserCache');
}
