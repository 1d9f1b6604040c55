// Keeps the window on a display that is there: one was unplugged, plugged in, turned, or given another resolution.
import type { BrowserWindow, Display, Rectangle, Screen } from 'electron';
import type { Watchdog } from './watchdog.ts';

type Shown = Pick<Display, 'bounds' | 'workArea'>;

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/**
 * Where the window belongs; null where it is right. A kiosk fills the display on which most of it is, else the first
 * one; a windowed one stays where a person can reach it. Pure.
 * @param displays the primary one first; empty: there is none.
 */
export function placeOf(window: Rectangle, displays: readonly Shown[], isKiosk: boolean): Rectangle | null {
  const [best] = [...displays].sort((a, b) => overlap(window, b.bounds) - overlap(window, a.bounds));
  if (!best) return null;
  if (isKiosk) return isSame(window, best.bounds) ? null : best.bounds;
  return overlap(window, best.bounds) > 0 ? null : best.workArea;
}

const isSame = (a: Rectangle, b: Rectangle): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

interface Dependencies {
  screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>;
  window: Pick<BrowserWindow, 'getBounds' | 'setBounds' | 'setKiosk' | 'isDestroyed' | 'show'>;
  isLocked: () => boolean;
  watchdog: Pick<Watchdog, 'note'>;
  /** As setTimeout. */
  after: (ms: number, action: () => void) => void;
}

/** A cable brings several events, and a driver settles after the first. */
const SETTLED_AFTER_MS = 1_000;

export function watchDisplays({ screen, window, isLocked, watchdog, after }: Dependencies): void {
  let isWaiting = false;
  /** With what the displays were when it was last looked. */
  let wasMissing = false;

  function refit(): void {
    isWaiting = false;
    if (window.isDestroyed()) return;
    const primary = screen.getAllDisplays().length > 0 ? [screen.getPrimaryDisplay()] : [];
    const displays = [...primary, ...screen.getAllDisplays()];
    if (displays.length === 0) {
      if (!wasMissing) watchdog.note('display-missing');
      wasMissing = true;
      return;
    }
    const isKiosk = isLocked();
    const place = placeOf(window.getBounds(), displays, isKiosk);
    if (place === null && !wasMissing) return;
    wasMissing = false;
    watchdog.note('display-changed');
    // PLATFORM: a window in kiosk mode keeps the size of the display on which it entered it.
    if (isKiosk) window.setKiosk(false);
    if (place) window.setBounds(place);
    if (isKiosk) window.setKiosk(true);
    window.show();
  }

  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    after(SETTLED_AFTER_MS, refit);
  };
  screen.on('display-added', soon);
  screen.on('display-removed', soon);
  screen.on('display-metrics-changed', soon);
}
