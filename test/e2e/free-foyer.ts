// Foyer as it is in the field: a program that may die and come back as another process. A test tool that starts it holds
// it and cannot follow, so here it is started like any program and found again by its debugging port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashPin } from '../../main/kiosk/pin-hash.ts';
import { readJournal } from '../../main/journal/read.ts';
import type { JournalRecord } from '../../main/journal/entry.ts';
import { appCommand, findElectron } from '../../resources/tools/runtime.mjs';
import { withoutCredentials } from '../../resources/tools/say.mjs';
import { createZoomWorld, type ZoomWorld } from '../stand-ins/world.ts';
import { findPage, openDevTools } from './devtools.ts';
import { ACCOUNT, CREDENTIALS, SCENARIO_ROOMS } from './launch-foyer.ts';

export interface FreeFoyer {
  world: ZoomWorld;
  userData: string;
  /** Of the main process that said last that it starts. */
  mainPid: () => number;
  /** Again, as whoever supervises a kiosk does. */
  start: () => Promise<void>;
  /** In the top page, whichever process serves it now. Rejects while there is none. */
  inShell: <T>(expression: string) => Promise<T>;
  /** Where Chromium's debugger listens. */
  port: number;
  /** In main, where `electron` is Electron; `isCollectedFirst`: after a garbage collection. */
  inMain: (expression: string, options?: { isCollectedFirst?: boolean }) => Promise<unknown>;
  /** Past everything that keeps a visitor from it. */
  closeWindow: () => Promise<void>;
  /** Polls until the expression answers this value. */
  until: (expression: string, value: unknown, withinMs?: number) => Promise<void>;
  journal: () => Promise<JournalRecord[]>;
  close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

export async function startFreeFoyer({
  kiosk = { window: 'kiosk' } as object,
  venueFile = {} as object,
  env = {} as Record<string, string>,
} = {}): Promise<FreeFoyer> {
  const world = await createZoomWorld({
    sdk: CREDENTIALS,
    account: ACCOUNT,
    pace: 0.2,
    hasBackOffice: false,
  });
  const userData = await mkdtemp(path.join(tmpdir(), 'foyer-free-'));
  const config = path.join(userData, 'venue.json');
  // Without a PIN a kiosk begins with its set-up.
  const staff = { pinHash: await hashPin('246810') };
  const venue = { venue: { name: 'Expo' }, rooms: SCENARIO_ROOMS, kiosk, staff, ...venueFile };
  await writeFile(config, JSON.stringify(venue));
  const port = await freePort();
  const electron = findElectron();
  const { command, args } = appCommand(electron);
  let said = '';
  const started: number[] = [];

  async function start(): Promise<void> {
    const child = spawn(
      command,
      [
        // Where the debugger of main will listen when it is asked to.
        ...(electron ? [] : ['--inspect-port=0']),
        ...args,
        `--config=${config}`,
        `--user-data-dir=${userData}`,
        `--zoom-stand-in=${world.wire.address}`,
        `--zoom-stand-in-spki=${world.wire.spki}`,
        '--headless',
        `--remote-debugging-port=${port}`,
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...withoutCredentials(process.env),
          FOYER_SDK_CLIENT_ID: CREDENTIALS.clientId,
          FOYER_SDK_CLIENT_SECRET: CREDENTIALS.clientSecret,
          ...env,
        },
      },
    );
    started.push(child.pid ?? 0);
    const before = starts().length;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    await waitFor(() => starts().length > before, 30_000);
  }

  const starts = (): number[] => [...said.matchAll(/"pid":(\d+)/gu)].map(([, pid]) => Number(pid));
  const mainPid = (): number => starts().at(-1) ?? 0;

  async function waitFor(isThere: () => boolean, withinMs: number): Promise<void> {
    const endMs = Date.now() + withinMs;
    while (!isThere()) {
      if (Date.now() > endMs)
        throw new Error(`Foyer did not say what was waited for:\n${said.slice(-3_000)}`);
      await sleep(50);
    }
  }

  const ask = async <T>(address: string, expression: string, first: string | null = null): Promise<T> => {
    const devTools = await openDevTools(address);
    try {
      if (first !== null) await devTools.send(first);
      return await Promise.race([
        devTools.evaluate<T>(expression),
        sleep(3_000).then(() => {
          throw new Error('no answer');
        }),
      ]);
    } finally {
      devTools.close();
    }
  };

  const inShell = async <T>(expression: string): Promise<T> =>
    ask<T>(await findPage(port, ({ type }) => type === 'page'), expression);

  /** Node's debugger opens when it is asked to by this signal, and stays open for the life of the process. */
  const debuggers = new Map<number, string>();
  const inMain: FreeFoyer['inMain'] = async (expression, { isCollectedFirst = false } = {}) => {
    const pid = mainPid();
    if (!debuggers.has(pid)) {
      const from = said.length;
      const find = (): string | undefined => /Debugger listening on (ws:\S+)/u.exec(said.slice(from))?.[1];
      process.kill(pid, 'SIGUSR1');
      await waitFor(() => find() !== undefined, 10_000);
      debuggers.set(pid, find() ?? '');
    }
    const electronThere = `process.getBuiltinModule('node:module').createRequire(process.cwd() + '/')('electron')`;
    const address = debuggers.get(pid) ?? '';
    const code = `((electron) => { ${expression} })(${electronThere})`;
    return ask(address, code, isCollectedFirst ? 'HeapProfiler.collectGarbage' : null);
  };

  const endAll = (): void => {
    for (const pid of new Set([...started, ...starts()])) {
      try {
        if (pid > 0) process.kill(pid, 'SIGTERM');
      } catch {
        // Gone already.
      }
    }
  };

  try {
    await start();
  } catch (error) {
    // Nobody else knows of it.
    endAll();
    await world.close();
    throw error;
  }
  return {
    world,
    userData,
    port,
    mainPid,
    start,
    inShell,
    inMain,
    closeWindow: async () => {
      // It may be gone before it has answered.
      await inMain('electron.BrowserWindow.getAllWindows()[0].destroy()').catch(() => undefined);
    },
    async until(expression, value, withinMs = 60_000) {
      const endMs = Date.now() + withinMs;
      let last: unknown = 'nothing';
      while (Date.now() < endMs) {
        last = await inShell(expression).catch((error: unknown) => error);
        if (last === value) return;
        await sleep(100);
      }
      throw new Error(`${expression} was ${String(last)} and not ${String(value)}\n${said.slice(-3_000)}`);
    },
    async journal() {
      const records: JournalRecord[] = [];
      for await (const record of readJournal(path.join(userData, 'journal')).records) records.push(record);
      return records;
    },
    async close() {
      endAll();
      await waitFor(() => !existsSync(`/proc/${mainPid()}`), 15_000).catch(() =>
        process.kill(mainPid(), 'SIGKILL'),
      );
      await world.close();
      await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
