// app.getAppMetrics: synchronous in Electron, but only Chromium knows its processes; each call asks for the next answer.
import fs from 'node:fs';
import { runtime } from '../runtime.ts';

interface KnownProcess {
  readonly pid: number;
  readonly type: Electron.ProcessMetric['type'];
}

const TYPES: Record<string, Electron.ProcessMetric['type']> = {
  browser: 'Browser',
  renderer: 'Tab',
  GPU: 'GPU',
  utility: 'Utility',
};
const PAGE_KILOBYTES = 4;

let known: KnownProcess[] = [];

/** In kilobytes, as Electron; 0 where there is no /proc. */
function residentKilobytes(pid: number): number {
  try {
    return Number(fs.readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_KILOBYTES;
  } catch {
    return 0;
  }
}

async function refresh(): Promise<void> {
  const browser = await runtime.running;
  if (!browser) return;
  const { root } = browser;
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  known = processInfo.map(({ id, type }) => ({ pid: id, type: TYPES[type] ?? 'Unknown' }));
}

export function processMetrics(): Electron.ProcessMetric[] {
  refresh().catch(() => {}); // quitting: nobody needs the next answer
  const own: KnownProcess = { pid: process.pid, type: 'Browser' };
  return [own, ...known].map(({ pid, type }) => {
    const workingSetSize = residentKilobytes(pid);
    const cpu = { percentCPUUsage: 0, idleWakeupsPerSecond: 0 };
    return {
      pid,
      type,
      cpu,
      creationTime: 0,
      memory: { workingSetSize, peakWorkingSetSize: workingSetSize },
    };
  });
}
