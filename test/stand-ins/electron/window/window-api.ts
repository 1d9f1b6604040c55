// Which of BrowserWindow's methods and events the stand-in has. A name that Electron does not know fails to compile.
import type { KnownEvents } from '../emitter.ts';

export type WindowApi =
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getContentBounds'
  | 'getContentSize'
  | 'getSize'
  | 'getTitle'
  | 'hide'
  | 'id'
  | 'isAlwaysOnTop'
  | 'isDestroyed'
  | 'isFocused'
  | 'isFullScreen'
  | 'isKiosk'
  | 'isMinimizable'
  | 'isMinimized'
  | 'isVisible'
  | 'isVisibleOnAllWorkspaces'
  | 'loadURL'
  | 'minimize'
  | 'moveTop'
  | 'reload'
  | 'removeMenu'
  | 'restore'
  | 'setAlwaysOnTop'
  | 'setAutoHideMenuBar'
  | 'setBackgroundColor'
  | 'setBounds'
  | 'setContentProtection'
  | 'setFullScreen'
  | 'setKiosk'
  | 'setMenu'
  | 'setMenuBarVisibility'
  | 'setMinimizable'
  | 'setSize'
  | 'setTitle'
  | 'setVisibleOnAllWorkspaces'
  | 'show'
  | 'showInactive'
  | 'webContents';

export const WINDOW_EVENTS: KnownEvents = {
  sent: [
    'close',
    'closed',
    'enter-full-screen',
    'focus',
    'hide',
    'leave-full-screen',
    'minimize',
    'ready-to-show',
    'resize',
    'responsive',
    'restore',
    'show',
    'unresponsive',
  ],
  silent: [
    'always-on-top-changed',
    'blur',
    'maximize',
    'move',
    'moved',
    'query-session-end',
    'resized',
    'session-end',
    'unmaximize',
  ],
};
