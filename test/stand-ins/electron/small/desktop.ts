// What Electron does on the desktop around the app. Here it is recorded or printed: a stand-in opens nothing, registers
// nothing with the system and shows no boxes that nobody could close.
import { tell } from '../debug.ts';
import { strict } from '../strict.ts';

const menus = { application: null as Electron.Menu | null };

/** `new Menu()` is not needed by the app that this serves, hence no class. */
export const Menu = strict('Menu', {
  setApplicationMenu: (menu: Electron.Menu | null) => {
    menus.application = menu;
  },
  getApplicationMenu: () => menus.application,
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => strict('menu', { items: template }),
} satisfies Record<
  keyof Pick<typeof Electron.Menu, 'setApplicationMenu' | 'getApplicationMenu' | 'buildFromTemplate'>,
  unknown
>);

const shortcuts = new Map<string, () => void>();

export const globalShortcut = strict('globalShortcut', {
  register: (accelerator: string, callback: () => void) => {
    shortcuts.set(accelerator, callback);
    return true;
  },
  registerAll: (accelerators: string[], callback: () => void) => {
    for (const accelerator of accelerators) shortcuts.set(accelerator, callback);
  },
  isRegistered: (accelerator: string) => shortcuts.has(accelerator),
  unregister: (accelerator: string) => {
    shortcuts.delete(accelerator);
  },
  unregisterAll: () => shortcuts.clear(),
} satisfies Pick<
  Electron.GlobalShortcut,
  'register' | 'registerAll' | 'isRegistered' | 'unregister' | 'unregisterAll'
>);

/** For tests: presses a shortcut that the app has registered. False if it has not. */
export function pressShortcut(accelerator: string): boolean {
  const callback = shortcuts.get(accelerator);
  callback?.();
  return callback !== undefined;
}

/** For tests: what the app wanted to be opened outside, in order. */
export const opened: string[] = [];

export const shell = strict('shell', {
  openExternal: async (url: string) => {
    opened.push(url);
  },
  openPath: async (path: string) => {
    opened.push(path);
    return '';
  },
  showItemInFolder: (path: string) => {
    opened.push(path);
  },
  beep: () => {},
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep'>);

let copied = '';

/** A clipboard of the stand-in's own; the browser's is another one. */
export const clipboard = strict('clipboard', {
  clear: () => {
    copied = '';
  },
  readText: async () => copied,
  writeText: async (text: string) => {
    copied = text;
  },
} satisfies Pick<Electron.Clipboard, 'clear' | 'readText' | 'writeText'>);

export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string) => tell(`error box: ${title}: ${content}`),
  showMessageBox: async (...args: unknown[]) => {
    const { message, defaultId = 0 } = args.at(-1) as Electron.MessageBoxOptions;
    tell(`message box: ${message}`);
    return { response: defaultId, checkboxChecked: false };
  },
} satisfies Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBox'>);

export const crashReporter = strict('crashReporter', {
  start: () => {}, // nothing is collected, nothing is sent
  getLastCrashReport: () => null as unknown as Electron.CrashReport,
  getUploadedReports: () => [],
} satisfies Pick<Electron.CrashReporter, 'start' | 'getLastCrashReport' | 'getUploadedReports'>);
