// The `app` object. Its behaviour is in the neighbouring files; here is what Electron's name for it is.
import { runtime } from '../runtime.ts';
import { asElectron, strict } from '../strict.ts';
import { appEvents } from './app-events.ts';
import './child-watch.ts';
import { commandLine } from './command-line.ts';
import { appPath, appVersion } from './identity.ts';
import { exit, hasStarted, quit, relaunch, whenReady } from './life-cycle.ts';
import { processMetrics } from './metrics.ts';
import { getAppName, getPath, setAppName, setPath } from './paths.ts';
import { hasLock, releaseLock, requestLock } from './single-instance.ts';
import { userAgentFallback } from './user-agent.ts';

let loginItemSettings: Electron.Settings = {};

const api = {
  isPackaged: false,
  commandLine,
  get name() {
    return getAppName();
  },
  get userAgentFallback() {
    return userAgentFallback.get();
  },
  set userAgentFallback(userAgent: string) {
    userAgentFallback.set(userAgent);
  },

  whenReady,
  isReady: hasStarted,
  quit,
  exit,
  relaunch,
  focus: () => [...runtime.windows][0]?.focus(),

  getName: getAppName,
  setName: setAppName,
  getVersion: () => appVersion,
  getAppPath: () => appPath,
  getPath,
  setPath,
  getLocale: () => commandLine.getSwitchValue('lang') || 'en-US',
  getSystemLocale: () => 'en-US',
  getPreferredSystemLanguages: () => ['en-US'],
  getAppMetrics: processMetrics,

  requestSingleInstanceLock: requestLock,
  hasSingleInstanceLock: hasLock,
  releaseSingleInstanceLock: releaseLock,

  setLoginItemSettings: (settings: Electron.Settings) => {
    loginItemSettings = settings; // recorded: a stand-in must not put itself into anybody's autostart
  },
  getLoginItemSettings: () => {
    const openAtLogin = loginItemSettings.openAtLogin ?? false;
    const rest = {
      openAsHidden: false,
      wasOpenedAtLogin: false,
      wasOpenedAsHidden: false,
      restoreState: false,
    };
    const windowsOnly = { executableWillLaunchAtLogin: openAtLogin, launchItems: [] };
    return { openAtLogin, status: openAtLogin ? 'enabled' : 'not-registered', ...rest, ...windowsOnly };
  },

  // without effect on a Chromium that runs beside us
  enableSandbox: () => {},
  disableHardwareAcceleration: () => commandLine.appendSwitch('disable-gpu'),
  setAppUserModelId: () => {},
  setAboutPanelOptions: () => {},
} satisfies Pick<
  Electron.App,
  | 'commandLine'
  | 'disableHardwareAcceleration'
  | 'enableSandbox'
  | 'exit'
  | 'focus'
  | 'getAppMetrics'
  | 'getAppPath'
  | 'getLocale'
  | 'getLoginItemSettings'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getSystemLocale'
  | 'getVersion'
  | 'hasSingleInstanceLock'
  | 'isPackaged'
  | 'isReady'
  | 'name'
  | 'quit'
  | 'relaunch'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAppUserModelId'
  | 'setLoginItemSettings'
  | 'setName'
  | 'setPath'
  | 'userAgentFallback'
  | 'whenReady'
>;

// Getters and setters stay what they are. The emitter itself is extended, so that who replaces `app.emit` replaces ours.
Object.defineProperties(appEvents, Object.getOwnPropertyDescriptors(api));

/** Typed as Electron's; what it really has is checked above. */
export const app: Electron.App = asElectron(strict('app', appEvents));
