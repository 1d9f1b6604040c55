// setWindowOpenHandler, for window.open and for links with a target, from any frame.
// Allowing a window is not built: the app that this serves denies them all. No popup gets as far as showing a page.
import type { AttachedTarget } from '../chromium/targets.ts';
import { tell } from '../debug.ts';
import { runtime } from '../runtime.ts';
import type { Contents } from './web-contents.ts';

export type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

export function decideAboutWindow(
  contents: Contents,
  url: string,
  frameName: string,
  features: string,
  opener: string,
): void {
  const disposition = features === '' ? 'foreground-tab' : 'new-window';
  const referrer = { url: opener, policy: 'strict-origin-when-cross-origin' as const };
  const details = { url, frameName, features, disposition, referrer } satisfies Electron.HandlerDetails;
  const answer = contents.windowOpenHandler?.(details) ?? { action: 'allow' };
  if (answer.action === 'allow')
    tell(`a window for ${url} was allowed, but opening windows is not implemented`);
}

export function notePopup(contents: Contents, url: string, opener: string): void {
  contents.lastPopup = { url, opener, atMs: Date.now() };
}

/**
 * Every page that we did not make ourselves: what page/popup-guard.ts did not see. Some come without an opener, so the
 * last page that tried to open something is taken for it.
 */
export async function closePopup({ session, info }: AttachedTarget): Promise<void> {
  const { root } = await runtime.browser;
  session.post('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: true });
  root.post('Target.closeTarget', { targetId: info.targetId });
  const all = [...runtime.contents];
  const [latest] = all.toSorted((a, b) => (b.lastPopup?.atMs ?? 0) - (a.lastPopup?.atMs ?? 0));
  const opener = all.find((contents) => contents.targetId === info.openerId) ?? latest;
  if (!opener) return;
  opener.page?.post('Page.bringToFront'); // a new window has taken the focus, and a page behind another paints no more
  const url = opener.lastPopup?.url ?? (info.url || 'about:blank');
  decideAboutWindow(opener, url, '', '', opener.lastPopup?.opener ?? opener.frames.main.url);
}
