// Starts Chromium, speaks to it over a pipe, and sees to it that neither outlives the other.
// The pipe is what ends Chromium when this process is killed: it reads end-of-file and quits.
import { spawn } from 'node:child_process';
import readline from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { commandLine, fromApp, fromProcess } from '../app/command-line.ts';
import { debug, debugLevel, tell } from '../debug.ts';
import { windowSize } from '../window/window-size.ts';
import { DevToolsPipe, type DevToolsSession } from './devtools-pipe.ts';
import { findBrowser } from './find-browser.ts';
import { createProfileDir } from './profile-dir.ts';
import { chromiumArguments } from './switches.ts';
import { Targets } from './targets.ts';

export interface Browser {
  readonly root: DevToolsSession;
  readonly targets: Targets;
  readonly isHeadless: boolean;
  /** Ends Chromium and removes its profile; resolves when the process is gone. */
  readonly stop: () => Promise<void>;
}

const KILL_AFTER_MS = 3000;

function mustBeHeadless(): boolean {
  if (fromProcess.has('headless')) return true;
  if (process.platform !== 'linux') return false;
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  if (x11 || wayland) return false;
  tell('no DISPLAY and no WAYLAND_DISPLAY: running without a visible window');
  return true;
}

/** `whenDied` is called when Chromium ends without `stop`. */
export async function startBrowser(userAgent: string, whenDied: () => void): Promise<Browser> {
  const executable = findBrowser();
  if (executable === undefined) {
    tell('no Chromium, Chrome or Edge found; set FOYER_BROWSER to the path of one');
    process.exit(1);
  }
  const isHeadless = mustBeHeadless();
  const { profileDir, removeProfile } = createProfileDir();
  const displaySize = windowSize() ?? { width: 1920, height: 1080 };
  const switches = { fromCommandLine: fromProcess, fromApp };
  const args = chromiumArguments({ profileDir, userAgent, isHeadless, displaySize, ...switches });
  debug('start', executable, ...args);
  const env: NodeJS.ProcessEnv = { ...process.env, BREAKPAD_DUMP_LOCATION: profileDir }; // else crash files go to the user's home
  const language = commandLine.getSwitchValue('lang');
  if (language !== '') env['LANGUAGE'] = language; // PLATFORM: on Linux Chromium does not look at --lang
  const child = spawn(executable, args, { env, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });

  let isStopping = false;
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', (error) => {
      tell(`cannot start ${executable}: ${error.message}`);
      resolve();
    });
  });
  process.once('exit', () => {
    child.kill('SIGKILL');
    removeProfile();
  });
  void ended.then(() => {
    if (!isStopping) whenDied();
  });
  if (child.stderr) {
    readline.createInterface({ input: child.stderr }).on('line', (line) => {
      // Playwright waits for this line, as Electron prints it
      if (line.startsWith('DevTools listening on')) process.stderr.write(`\n${line}\n`);
      else if (debugLevel > 1) console.error('[chromium]', line);
    });
  }

  const pipe = new DevToolsPipe(child.stdio[4] as Readable, child.stdio[3] as Writable, () => {});
  const targets = new Targets(pipe, !isHeadless);
  await targets.watch();
  return {
    root: pipe.root,
    targets,
    isHeadless,
    async stop() {
      isStopping = true;
      pipe.root.post('Browser.close');
      const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      await ended;
      clearTimeout(timer);
      removeProfile();
    },
  };
}
