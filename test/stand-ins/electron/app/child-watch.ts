// 'child-process-gone': DevTools has no such event, so Chromium is asked for its processes every half second, but only
// if somebody listens. How a process ended is not told: 'killed' with exit code 9 stands for every end.
import { createEvent } from '../emitter.ts';
import { runtime } from '../runtime.ts';
import { appEvents } from './app-events.ts';

const ASK_EVERY_MS = 500;
const KILLED = 9;

/** Others end by themselves when they are idle, which cannot be told apart here; renderers have an event of their own. */
const TYPES: Readonly<Record<string, Electron.Details['type']>> = { GPU: 'GPU' };

let known = new Map<number, Electron.Details['type']>();
let isAsking = false;

async function look(): Promise<void> {
  const browser = await runtime.running;
  if (!browser || runtime.isQuitting) return;
  const { processInfo } = await browser.root.send('SystemInfo.getProcessInfo');
  const now = new Map(
    processInfo.flatMap(({ id, type }) => {
      const told = TYPES[type];
      return told === undefined ? [] : [[id, told] as const];
    }),
  );
  const gone = [...known].filter(([pid]) => !now.has(pid));
  known = now;
  if (runtime.isQuitting) return;
  for (const [, type] of gone) {
    const details = { type, reason: 'killed' as const, exitCode: KILLED, serviceName: 'GPU', name: 'GPU' };
    appEvents.emit('child-process-gone', createEvent({}), details satisfies Electron.Details);
  }
}

appEvents.on('newListener', (event: string) => {
  if (event !== 'child-process-gone' || isAsking) return;
  isAsking = true;
  setInterval(() => void look().catch(() => undefined), ASK_EVERY_MS).unref();
});
