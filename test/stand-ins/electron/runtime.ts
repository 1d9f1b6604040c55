// What the parts of the stand-in share: the running browser, the open windows, whether we are on the way out.
// Electron's API is made of singletons, so this is one too; only files of the stand-in import it.
import type { Browser } from './chromium/browser.ts';
import type { Contents } from './contents/web-contents.ts';
import type { StandInWindow } from './window/browser-window.ts';

export const runtime = {
  /** Chromium, if it has been started. */
  running: undefined as Promise<Browser> | undefined,
  /** Set by app/life-cycle.ts. */
  startBrowser: undefined as (() => Promise<Browser>) | undefined,
  /** Chromium; starts it for the first who asks. */
  get browser(): Promise<Browser> {
    if (!this.startBrowser) throw new Error('electron stand-in: nobody knows how to start the browser');
    return (this.running ??= this.startBrowser());
  },
  contents: new Set<Contents>(),
  windows: new Set<StandInWindow>(),
  isQuitting: false,
  /** app.userAgentFallback when the app has set it after the browser was started. */
  lateUserAgent: undefined as string | undefined,
};
