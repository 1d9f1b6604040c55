// Shows the page for staff in a window of its own, which needs nothing of what may be broken, and starts Foyer again
// after a long while.
import type { BrowserWindow } from 'electron';
import type { RestartWhy } from './restart.ts';

const TRY_AGAIN_AFTER_MS = 15 * 60_000;

interface Given {
  /** Made now, and locked where the kiosk is: createStaticWindow in window.ts. */
  openWindow: () => BrowserWindow;
  /** The kiosk's; it goes. Null: there is none. */
  instead: BrowserWindow | null;
  /** ask-staff-page.ts. */
  address: string;
  restart: (why: RestartWhy) => void;
}

export function askStaff({ openWindow, instead, address, restart }: Given): void {
  // Before the other one goes: Foyer quits with its last window.
  const window = openWindow();
  // Where even this does not load, the restart below is what is left.
  void window.loadURL(address).catch(() => undefined);
  if (instead && !instead.isDestroyed()) instead.destroy();
  setTimeout(() => restart('asked-staff'), TRY_AGAIN_AFTER_MS).unref();
}
