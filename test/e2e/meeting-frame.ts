// The meeting page as tests reach it: a frame with a process and a DevTools target of its own.
import type { Frame } from 'playwright/test';
import type { Foyer } from './launch-foyer.ts';

/** @throws when there is none at the moment. */
export function meetingFrame(foyer: Foyer): Frame {
  const frame = foyer.page.frames().find((each) => each.parentFrame() && !each.isDetached());
  if (!frame) throw new Error('no meeting page');
  return frame;
}

export async function crashMeetingPage(foyer: Foyer): Promise<void> {
  const devTools = await foyer.page.context().newCDPSession(meetingFrame(foyer));
  // The target is gone before it can answer.
  await Promise.race([
    devTools.send('Page.crash').catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 1_000)),
  ]);
}
