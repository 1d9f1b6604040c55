// loadURL and reload. loadURL's promise settles as Electron's: with did-finish-load, with the error's net code, or with
// ERR_ABORTED when another load of the app's takes its place.
import { createEvent } from '../emitter.ts';
import type { Contents } from './web-contents.ts';

/** The number that did-fail-load carries, for the codes that an app is likely to look at. */
const NET_CODES: Record<string, number> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_RESET: -101,
  ERR_CONNECTION_REFUSED: -102,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_CONNECTION_TIMED_OUT: -118,
  ERR_CERT_AUTHORITY_INVALID: -202,
  ERR_INVALID_URL: -300,
  ERR_UNSAFE_PORT: -312,
  ERR_EMPTY_RESPONSE: -324,
};

const errnoOf = (code: string): number => NET_CODES[code] ?? -2;

function loadError(url: string, code: string): Error {
  const errno = errnoOf(code);
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
}

function failure(contents: Contents, url: string, errorText: string): Error {
  const code = errorText.replace('net::', '');
  const { processId, routingId } = contents.frames.main;
  contents.emit('did-fail-load', createEvent({}), errnoOf(code), code, url, true, processId, routingId);
  return loadError(url, code);
}

export async function loadUrl(contents: Contents, url: string): Promise<void> {
  await contents.attached;
  const { page } = contents;
  if (!page || contents.isGone) throw new Error('Object has been destroyed');
  contents.breakOffLoad?.(url);
  let breakOff = (_byUrl: string): void => {};
  const brokenOff = new Promise<never>((_resolve, reject) => {
    // Electron names the address that came instead.
    breakOff = (byUrl) => reject(loadError(byUrl, 'ERR_ABORTED'));
  });
  contents.breakOffLoad = breakOff;
  contents.hasBegun = true;
  contents.emit('did-start-loading');
  const ended = ['did-finish-load', 'destroyed', 'render-process-gone'];
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  for (const event of ended) contents.once(event, finish);
  contents.ownNavigation = true;
  contents.ownUrls.add(new URL(url).href);
  const navigate = async (): Promise<void> => {
    const { errorText } = await page.send('Page.navigate', { url });
    if (errorText !== undefined) throw failure(contents, url, errorText);
    await finished;
    if (contents.isGone) throw failure(contents, url, 'ERR_FAILED');
  };
  try {
    await Promise.race([navigate(), brokenOff]);
  } finally {
    // Else they are the next load's.
    if (contents.breakOffLoad === breakOff) {
      contents.breakOffLoad = undefined;
      contents.ownNavigation = false;
    }
    for (const event of ended) contents.removeListener(event, finish);
  }
}

export function reload(contents: Contents, ignoreCache: boolean): void {
  const { page, hasCrashed } = contents;
  if (!page) return;
  contents.breakOffLoad?.(contents.frames.main.url);
  contents.breakOffLoad = undefined;
  contents.ownNavigation = true;
  contents.emit('did-start-loading');
  // after a crash there is no document to reload: the address is loaded into a new renderer
  if (hasCrashed) page.post('Page.navigate', { url: contents.frames.main.url });
  else page.post('Page.reload', { ignoreCache });
}
