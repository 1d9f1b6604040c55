// What the parts of the stand-in share: the running browser, the open windows, whether we are on the way out.
// Electron's API is made of singletons, so this is one too; only files of the stand-in import it.
import type { Browser } from './chromium/browser.ts';
import type { Contents } from './contents/web-contents.ts';
import type { StandInWindow } from './window/browser-window.ts';

let resolveBrowser: (browser: Browser) => void;

export const runtime = {
  /** Settles when Chromium has been started, which is just before app's 'ready'. */
  browser: new Promise<Browser>((resolve) => {
    resolveBrowser = resolve;
  }),
  contents: new Set<Contents>(),
  windows: new Set<StandInWindow>(),
  isQuitting: false,
  /** app.userAgentFallback when the app has set it after the browser was started. */
  lateUserAgent: undefined as string | undefined,
};

export function browserHasStarted(browser: Browser): void {
  resolveBrowser(browser);
}
