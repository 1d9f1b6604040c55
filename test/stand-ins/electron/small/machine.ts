// What Electron tells about the machine: power, screens, theme. Nothing changes by itself here; a test may emit the events.
import { EventEmitter } from 'node:events';
import { asElectron, strict } from '../strict.ts';
import { windowSize } from '../window/window-size.ts';

function emitterWith<T extends object>(name: string, api: T): EventEmitter & T {
  const emitter = Object.defineProperties(new EventEmitter(), Object.getOwnPropertyDescriptors(api));
  return strict(name, emitter as EventEmitter & T);
}

export const powerMonitor = emitterWith('powerMonitor', {
  getSystemIdleTime: () => 0,
  getSystemIdleState: () => 'active',
  isOnBatteryPower: () => false,
  onBatteryPower: false,
} satisfies Pick<
  Electron.PowerMonitor,
  'getSystemIdleTime' | 'getSystemIdleState' | 'isOnBatteryPower' | 'onBatteryPower'
>);

function primaryDisplay(): Electron.Display {
  const { width, height } = windowSize() ?? { width: 1920, height: 1080 };
  const area = { x: 0, y: 0, width, height };
  const display: Pick<
    Electron.Display,
    | 'id'
    | 'label'
    | 'bounds'
    | 'workArea'
    | 'size'
    | 'workAreaSize'
    | 'scaleFactor'
    | 'rotation'
    | 'internal'
    | 'touchSupport'
  > = {
    id: 1,
    label: 'stand-in',
    bounds: area,
    workArea: area,
    size: { width, height },
    workAreaSize: { width, height },
    scaleFactor: 1,
    rotation: 0,
    internal: true,
    touchSupport: 'unknown',
  };
  return asElectron(strict('display', display));
}

export const screen = emitterWith('screen', {
  getPrimaryDisplay: primaryDisplay,
  getAllDisplays: () => [primaryDisplay()],
  getDisplayMatching: primaryDisplay,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
} satisfies Pick<
  Electron.Screen,
  'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching' | 'getCursorScreenPoint'
>);

export const nativeTheme = emitterWith('nativeTheme', {
  shouldUseDarkColors: false,
  shouldUseHighContrastColors: false,
  themeSource: 'system' as 'system' | 'light' | 'dark',
} satisfies Pick<
  Electron.NativeTheme,
  'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'themeSource'
>);

const blockers = new Set<number>();
let lastBlocker = 0;

export const powerSaveBlocker = strict('powerSaveBlocker', {
  start: () => {
    blockers.add(++lastBlocker);
    return lastBlocker;
  },
  stop: (id: number) => blockers.delete(id),
  isStarted: (id: number) => blockers.has(id),
} satisfies Electron.PowerSaveBlocker);
