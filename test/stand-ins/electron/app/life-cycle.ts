// Start and end: when Chromium is started, in which order the app hears of quitting, and that nothing is left behind.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { startBrowser } from '../chromium/browser.ts';
import { tell } from '../debug.ts';
import { createEvent } from '../emitter.ts';
import { commandLine } from './command-line.ts';
import { runtime } from '../runtime.ts';
import { connectContents } from '../contents/connect.ts';
import { refuseDownloads } from '../session/downloads.ts';
import { appEvents } from './app-events.ts';
import { appVersion } from './identity.ts';
import { getPath } from './paths.ts';
import { releaseLock } from './single-instance.ts';
import { userAgentFallback } from './user-agent.ts';

const READY_AT_LATEST_MS = 500;
const A_DAY_MS = 86_400_000;
let isReady = false;
let relaunchEnv: NodeJS.ProcessEnv = {};
let relaunchOptions: Electron.RelaunchOptions | undefined;

const isPreloading = (globalThis as Record<symbol, unknown>)[
  Symbol.for('electron stand-in: is preloading')
] as (() => boolean) | undefined;

export const hasStarted = (): boolean => isReady;

runtime.startBrowser = async () => {
  try {
    const browser = await startBrowser(userAgentFallback.takeForCommandLine(), () => {
      tell('the browser has ended by itself');
      process.exit(1);
    });
    connectContents(browser);
    await refuseDownloads(browser);
    return browser;
  } catch (error) {
    console.error('electron stand-in: cannot start:', error);
    process.exit(1);
  }
};

/** An app that opens no window needs no Chromium; a test tool waits for its debugging port before 'ready'. */
async function start(): Promise<void> {
  fs.mkdirSync(getPath('userData'), { recursive: true });
  setInterval(() => {}, A_DAY_MS); // Electron lives until it is told to end, also when it waits for nothing
  if (commandLine.hasSwitch('remote-debugging-port')) await runtime.browser;
  if (runtime.isQuitting) return; // an app that quits before it is ready never becomes ready
  isReady = true;
  appEvents.emit('ready', createEvent({}), {});
}

/**
 * Chromium's command line is fixed when it starts, so 'ready' comes only when the app has run far enough to have called
 * appendSwitch: a turn after the app asks for it, or half a second after start if it never asks.
 */
let announce: () => void;
const announced = new Promise<void>((resolve) => {
  announce = resolve;
});
const whenStarted = announced.then(start).then(() => (isReady ? undefined : new Promise<void>(() => {})));
whenStarted.catch((error: unknown) => {
  console.error('electron stand-in: cannot start:', error);
  process.exit(1);
});
setTimeout(() => announce(), READY_AT_LATEST_MS);

export function whenReady(): Promise<void> {
  if (isPreloading?.() !== true) setImmediate(announce);
  return whenStarted;
}

/** Electron's order: before-quit, every window's close, will-quit, quit. Any of them can stop it. */
export function quit(): void {
  if (runtime.isQuitting) return;
  const beforeQuit = createEvent({});
  appEvents.emit('before-quit', beforeQuit);
  if (beforeQuit.defaultPrevented) return;
  runtime.isQuitting = true;
  const areAllClosed = [...runtime.windows].every((window) => window.closeUnlessPrevented());
  const willQuit = createEvent({});
  if (areAllClosed) appEvents.emit('will-quit', willQuit);
  if (!areAllClosed || willQuit.defaultPrevented) runtime.isQuitting = isExiting;
  else exit(0);
}

let isExiting = false;

export function exit(code = 0): void {
  if (isExiting) return;
  isExiting = true;
  runtime.isQuitting = true;
  for (const window of runtime.windows) window.destroy();
  appEvents.emit('quit', createEvent({}), code);
  releaseLock();
  const end = (): void => {
    startAgain();
    process.exit(code);
  };
  if (runtime.running === undefined) return end();
  void runtime.running.then((browser) => browser.stop()).then(end, end);
}

export function windowClosed(): void {
  if (runtime.windows.size > 0 || runtime.isQuitting) return;
  if (appEvents.listenerCount('window-all-closed') > 0) appEvents.emit('window-all-closed');
  else quit();
}

/** Electron starts a small program at once that waits for our end, so the environment of this moment counts. */
export function relaunch(options: Electron.RelaunchOptions = {}): void {
  relaunchOptions = options;
  relaunchEnv = { ...process.env };
}

/** A test tool that drives this process over --inspect cannot follow to the next one, so there it is only said. */
function startAgain(): void {
  if (!relaunchOptions) return;
  if (process.execArgv.some((argument) => /^--inspect(?:-brk)?(?:=|$)/u.test(argument)))
    return tell(`relaunch of ${appVersion} asked for`);
  const args = [...process.execArgv, ...(relaunchOptions.args ?? process.argv.slice(1))];
  const settings = { env: relaunchEnv, stdio: 'inherit', detached: true } as const;
  spawn(relaunchOptions.execPath ?? process.execPath, args, settings).unref();
}

// Electron warns of a promise that nobody caught and goes on; Node would end the process.
process.on('unhandledRejection', (reason) => {
  if (!runtime.isQuitting) console.error('UnhandledPromiseRejectionWarning:', reason);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => quit());
