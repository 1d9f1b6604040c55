// Where the window and its frame may go: the shell's own page, and the meeting page in the frame. No new window, no
// webview, no download. Electron reports only what a page starts; main's own loadURL is not asked here.
import type { Event, WebContents } from 'electron';
import type { PageOrigins } from './permissions.ts';
import { isSameOrigin } from './trusted-url.ts';

interface Navigation {
  url: string;
  isMainFrame: boolean;
}

/** Decides for a navigation and for a redirect. Pure. */
export function mayNavigate(
  { url, isMainFrame }: Navigation,
  { shellOrigin, meetingOrigin }: PageOrigins,
): boolean {
  if (!isMainFrame) return isSameOrigin(url, meetingOrigin);
  return isSameOrigin(url, shellOrigin) && new URL(url).pathname === '/';
}

/**
 * Electron asks nobody about a navigation to `about:`, so a page that the window was led to all the same is left again.
 * @param loadShell loads the shell; its `shell/opened` then abandons the visit that was going on.
 */
export function installWayBack(contents: WebContents, origins: PageOrigins, loadShell: () => void): void {
  // Not `did-navigate`: a load that begins while the other page still comes in was seen to hang.
  contents.on('did-finish-load', () => {
    if (!mayNavigate({ url: contents.getURL(), isMainFrame: true }, origins)) loadShell();
  });
}

/** SECURITY: each rule has its test in test/unit/main/security/navigation.test.ts. */
export function installNavigationRules(contents: WebContents, origins: PageOrigins): void {
  const judge = (details: Event<Navigation>): void => {
    if (!mayNavigate(details, origins)) details.preventDefault();
  };
  const stop = (event: Event): void => event.preventDefault();
  // For the top frame too: `will-navigate` would only ask a second time.
  contents.on('will-frame-navigate', judge);
  contents.on('will-redirect', judge);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', stop);
  contents.session.on('will-download', stop);
  // Here preventDefault overrules the page: none may ask "leave?" and stay.
  contents.on('will-prevent-unload', stop);
}
