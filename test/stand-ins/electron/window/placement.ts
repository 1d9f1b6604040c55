// Size and full screen of a Chromium window. Sizes are the page's: what is around it differs between window kinds.
import type { Contents } from '../contents/web-contents.ts';
import { evaluate } from '../contents/frames.ts';
import { runtime } from '../runtime.ts';

async function windowIdOf(contents: Contents): Promise<number> {
  const { root } = await runtime.browser;
  const { windowId } = await root.send(
    'Browser.getWindowForTarget',
    contents.targetId === undefined ? {} : { targetId: contents.targetId },
  );
  return windowId;
}

/** PLATFORM: without a window manager (bare Xvfb) full screen keeps the window's old size, so that is set first. */
async function fillScreen(contents: Contents, windowId: number): Promise<void> {
  const { root } = await runtime.browser;
  if (!contents.page) return;
  const [width, height] = (await evaluate(contents.page, '[screen.width, screen.height]')) as [
    number,
    number,
  ];
  await root.send('Browser.setWindowBounds', { windowId, bounds: { left: 0, top: 0, width, height } });
  await root.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } });
}

/** `isFullScreen` counts only where there is a screen; elsewhere the page gets exactly this size. */
export async function placeWindow(
  contents: Contents,
  bounds: Electron.Rectangle,
  isFullScreen: boolean,
): Promise<void> {
  const { root, isHeadless } = await runtime.browser;
  const windowId = await windowIdOf(contents);
  if (isFullScreen && !isHeadless) return fillScreen(contents, windowId);
  const { width, height, x, y } = bounds;
  if (!isHeadless) await root.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y } });
  await root
    .send('Browser.setContentsSize', { windowId, width, height })
    // an older Chromium only knows the size of the whole window
    .catch(() => root.send('Browser.setWindowBounds', { windowId, bounds: { width, height } }));
}

export async function setFullScreen(contents: Contents, isFull: boolean): Promise<void> {
  const { root, isHeadless } = await runtime.browser;
  if (isHeadless) return;
  const windowId = await windowIdOf(contents);
  if (isFull) await fillScreen(contents, windowId);
  else await root.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
}
