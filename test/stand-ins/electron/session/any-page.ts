// A page that is open, for what DevTools offers only on a page though it is the whole profile's.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import { runtime } from '../runtime.ts';

export async function anyPage(): Promise<DevToolsSession | undefined> {
  await Promise.race([...runtime.contents].map((contents) => contents.attached.catch(() => {})));
  return [...runtime.contents].find(({ page, isGone }) => page?.isOpen === true && !isGone)?.page;
}
