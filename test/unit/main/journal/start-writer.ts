// Starts writer-process.ts as a process of its own. Node 20 runs no TypeScript, so it is bundled first.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

export interface Report {
  wrote?: string[];
  ids?: string[];
  heldCount?: number;
  isTrouble?: boolean;
}

export interface Writer {
  pid: number;
  reports: Report[];
  /** Resolves with the first report, past or to come, that fits. */
  until(fits: (report: Report) => boolean): Promise<Report>;
  /** SIGKILL; resolves when the process is gone and its last report has been read. */
  kill(): Promise<void>;
}

export interface WriterProgram {
  /** @param shellBefore put before the program in a shell line, such as `ulimit -S -f 8 &&`. */
  start(directory: string, shellBefore?: string): Writer;
  remove(): Promise<void>;
}

function watch(child: ChildProcess): Writer {
  const reports: Report[] = [];
  const listeners = new Set<(report: Report) => void>();
  if (!child.stdout || child.pid === undefined) throw new Error('the writer did not start');
  createInterface(child.stdout).on('line', (line) => {
    const report = JSON.parse(line) as Report;
    reports.push(report);
    for (const listener of listeners) listener(report);
  });
  const closed = once(child, 'close');
  return {
    pid: child.pid,
    reports,
    until: (fits) =>
      new Promise((resolve) => {
        const found = reports.find(fits);
        if (found) return resolve(found);
        const listener = (report: Report): void => {
          if (!fits(report)) return;
          listeners.delete(listener);
          resolve(report);
        };
        listeners.add(listener);
      }),
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

export async function bundleWriter(): Promise<WriterProgram> {
  const outDir = await mkdtemp(path.join(os.tmpdir(), 'foyer-writer-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'writer-process.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  const program = path.join(outDir, 'writer.mjs');
  return {
    start: (directory, shellBefore = '') =>
      watch(
        spawn('sh', ['-c', `${shellBefore} exec "$0" "$1" "$2"`, process.execPath, program, directory], {
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      ),
    remove: () => rm(outDir, { recursive: true }),
  };
}
