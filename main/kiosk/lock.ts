// The lock of a kiosk's window: what keeps visitors in it. Where pages may go, what they may use and what they may open is
// refused always, locked or not: security/navigation.ts, security/permissions.ts, and renderer/page-lock.ts in the pages.
import type { BrowserWindow } from 'electron';
import { mayPass } from './passing-keys.ts';

/** Two things at once in front of the screen must not flicker: what hides the window is answered this much later. */
const COME_BACK_AFTER_MS = 250;

/** SECURITY: each row has its test in test/unit/main/kiosk/lock.test.ts. */
const WHILE_LOCKED: readonly { set: (window: BrowserWindow, isLocked: boolean) => void; reason: string }[] = [
  {
    set: (window, isLocked) => window.setKiosk(isLocked),
    reason: 'the whole screen; macOS hides menu bar and Dock, and switches off its Force Quit window',
  },
  {
    set: (window, isLocked) => window.setAlwaysOnTop(isLocked, isLocked ? 'screen-saver' : 'normal'),
    reason: 'a notification of another program is a way into it',
  },
  {
    set: (window, isLocked) =>
      // Without a change of the process's kind: that would take the menu bar's hiding away again.
      window.setVisibleOnAllWorkspaces(isLocked, {
        visibleOnFullScreen: true,
        skipTransformProcessType: true,
      }),
    reason: 'a swipe to another desktop finds the kiosk there too',
  },
  {
    set: (window, isLocked) => window.setMinimizable(!isLocked),
    reason: 'the desktop is behind it',
  },
  {
    set: ({ webContents }) => {
      webContents.setZoomFactor(1);
      void webContents.setVisualZoomLevelLimits(1, 1);
    },
    reason: 'what was zoomed stays zoomed for the next visitor, with the way back out of sight',
  },
];
// Not `setClosable`: PLATFORM: macOS and Windows would then cancel Foyer's own quitting too.

export interface Lock {
  isLocked: () => boolean;
  lock: () => void;
  /** Staff leave the kiosk; the next start locks again. */
  unlock: () => void;
}

interface Dependencies {
  window: BrowserWindow;
  platform: NodeJS.Platform;
  /** Foyer itself is ending. */
  isQuitting: () => boolean;
  after: (ms: number, action: () => void) => void;
}

/** Installs the rules, unlocked. */
export function createLock({ window, platform, isQuitting, after }: Dependencies): Lock {
  let isLocked = false;
  let isSystemEnding = false;
  let isComingBack = false;
  const { webContents } = window;

  /** Once for however many reasons there are at a time. */
  function comeBack(): void {
    if (!isLocked || isComingBack) return;
    isComingBack = true;
    after(COME_BACK_AFTER_MS, () => {
      isComingBack = false;
      if (!isLocked || window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      if (!window.isKiosk() || !window.isFullScreen()) window.setKiosk(true);
      window.show();
      window.moveTop();
      window.focus();
    });
  }

  webContents.on('before-input-event', (event, input) => {
    if (isLocked && !mayPass(input, platform)) event.preventDefault();
  });
  webContents.on('zoom-changed', () => {
    if (isLocked) webContents.setZoomFactor(1);
  });
  webContents.on('devtools-opened', () => {
    if (isLocked) webContents.closeDevTools();
  });
  // Alt+F4, and whatever a window manager closes windows with.
  window.on('close', (event) => {
    if (isLocked && !isQuitting() && !isSystemEnding) event.preventDefault();
  });
  window.on('query-session-end', () => {
    isSystemEnding = true;
  });
  window.on('blur', comeBack);
  window.on('minimize', comeBack);
  window.on('hide', comeBack);
  window.on('leave-full-screen', comeBack);

  function set(locked: boolean): void {
    isLocked = locked;
    for (const row of WHILE_LOCKED) row.set(window, locked);
  }

  return {
    isLocked: () => isLocked,
    lock: () => set(true),
    unlock: () => set(false),
  };
}

/**
 * What no window can keep from a person at the machine. It is the operating system's to refuse: resources/lockdown/ has
 * what to set up there, and README.md says so to IT.
 */
export const BEYOND_ELECTRON: readonly { way: string; answer: string }[] = [
  { way: 'Windows: Ctrl+Alt+Del', answer: 'resources/lockdown/windows: Shell Launcher and keyboard filter' },
  { way: 'Windows: the Windows key, Win+L, Win+Tab, Alt+Tab', answer: 'resources/lockdown/windows' },
  { way: 'Windows: swipes from an edge, three and four fingers', answer: 'resources/lockdown/windows' },
  {
    way: 'Windows: Sticky Keys, Narrator, Magnifier by their shortcuts',
    answer: 'resources/lockdown/windows',
  },
  { way: 'Windows: Ctrl+Shift+Esc, Task Manager', answer: 'resources/lockdown/windows' },
  { way: 'macOS: Mission Control, Spotlight, hot corners', answer: 'resources/lockdown/macos' },
  { way: 'macOS: Cmd+Option+Esc, Control+Cmd+Q, the power button', answer: 'resources/lockdown/macos' },
  {
    way: 'Linux: Ctrl+Alt+F1 … F12, another virtual terminal',
    answer: 'resources/lockdown/linux: logind, X',
  },
  { way: 'Linux: Ctrl+Alt+Backspace, SysRq', answer: 'resources/lockdown/linux: X, sysctl' },
  {
    way: "Linux: the desktop's own shortcuts and hot corners",
    answer: 'resources/lockdown/linux: no desktop',
  },
  { way: 'The power button, the plug, a USB stick that is booted', answer: 'a locked case and the firmware' },
  { way: 'A second display, a keyboard, a phone plugged into USB', answer: 'a locked case and the firmware' },
];
