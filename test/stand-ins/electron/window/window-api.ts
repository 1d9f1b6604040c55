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
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
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
  | 'setSize'
  | 'setTitle'
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
    'ready-to-show',
    'resize',
    'responsive',
    'show',
    'unresponsive',
  ],
  silent: [
    'always-on-top-changed',
    'blur',
    'maximize',
    'minimize',
    'move',
    'moved',
    'query-session-end',
    'resized',
    'restore',
    'session-end',
    'unmaximize',
  ],
};
