// npm run soak: a thousand visits in one run of the built app with the unmodified SDK. Counts what fails, and prints what
// every part holds after the 50th visit, the last one and between. Driven from inside the page by one expression a visit:
// what a test tool gathers meanwhile must not look like a leak of ours.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { test } from 'playwright/test';
import { at } from '../../resources/tools/say.mjs';
import { findPage, openDevTools, type DevTools } from '../e2e/devtools.ts';
import { startFreeFoyer, type FreeFoyer } from '../e2e/free-foyer.ts';

const VISITS = Number(process.env['FOYER_SOAK_VISITS'] ?? 1_000);
const FIRST_LOOK = 50;
const LOOK_EVERY = 100;
/** Longer than any visit; a kiosk that is stuck must not hold the run. */
const GIVE_UP_MS = 90_000;

type Kind = 'joins' | 'refused' | 'abandoned' | 'crashed';

/** Every tenth is refused, every fifteenth walks away from the name, every fiftieth loses its meeting page. */
function kindOf(number: number): Kind {
  if (number % 50 === 49) return 'crashed';
  if (number % 15 === 14) return 'abandoned';
  return number % 10 === 9 ? 'refused' : 'joins';
}

const ROOM_OF: Readonly<Record<Kind, string>> = {
  joins: 'joins',
  refused: 'wrong-passcode',
  abandoned: 'joins',
  crashed: 'joins',
};

/** Runs in the page. */
async function inPage(kind: string, roomId: string, giveUpMs: number): Promise<string> {
  const find = (selector: string): HTMLElement | null => document.querySelector(selector);
  async function waitFor(selector: string): Promise<HTMLElement> {
    const endMs = performance.now() + giveUpMs;
    for (;;) {
      const found = find(selector);
      if (found) return found;
      if (performance.now() > endMs) {
        throw new Error(`${kind}: no ${selector} on ${find('[data-screen]')?.dataset['screen']}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  const backToRooms = async (): Promise<string> => {
    (await waitFor('[data-action="back"], [data-action="done"], [data-action="leave"]')).click();
    find('[data-screen="thanks"] [data-action="done"]')?.click();
    await waitFor('[data-screen="rooms"]');
    return 'done';
  };
  if (kind === 'after-crash') {
    await waitFor('[data-screen="problem"]');
    return backToRooms();
  }
  (await waitFor(`[data-screen="rooms"] [data-room-id="${roomId}"]`)).click();
  const field = (await waitFor('input[name="visitor-name"]')) as HTMLInputElement;
  if (kind === 'abandoned') return backToRooms();
  // React listens to the setter of the prototype, not to the attribute.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Grace Hopper');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  (await waitFor('form [type="submit"]')).click();
  if (kind === 'refused') {
    await waitFor('[data-screen="problem"]');
    return backToRooms();
  }
  await waitFor('[data-screen="in-room"]');
  if (kind === 'crashed') return 'crash it';
  await new Promise((resolve) => setTimeout(resolve, 100));
  (await waitFor('[data-action="leave"]')).click();
  (await waitFor('[data-screen="thanks"] [data-action="done"]')).click();
  await waitFor('[data-screen="rooms"]');
  return 'done';
}

async function runVisit(foyer: FreeFoyer, shell: DevTools, number: number): Promise<void> {
  const kind = kindOf(number);
  const call = (which: string): Promise<string> =>
    shell.evaluate<string>(`(${inPage.toString()})('${which}', '${ROOM_OF[kind]}', ${GIVE_UP_MS})`);
  if ((await call(kind)) !== 'crash it') return;
  const meeting = await openDevTools(await findPage(foyer.port, ({ type }) => type === 'iframe'));
  // It is gone before it can answer.
  void meeting.send('Page.crash').catch(() => undefined);
  await call('after-crash');
  meeting.close();
}

const MEGABYTE = 1_048_576;
const inMegabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 10) / 10;

/** Of the main process and of all pages' processes, as the system counts them. */
function residentMegabytes(mainPid: number): { main: number; pages: number; pageProcesses: number } {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' }).split('\n');
  const family = new Set([mainPid]);
  let main = 0;
  let pages = 0;
  let pageProcesses = 0;
  for (const line of lines) {
    const [, pid = '', parent = '', rss = '', args = ''] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/u.exec(line) ?? [];
    if (Number(pid) === mainPid) main = Number(rss) * 1_024;
    if (!family.has(Number(parent))) continue;
    family.add(Number(pid));
    if (!args.includes('--type=renderer')) continue;
    pages += Number(rss) * 1_024;
    pageProcesses += 1;
  }
  return { main: inMegabytes(main), pages: inMegabytes(pages), pageProcesses };
}

async function figures(foyer: FreeFoyer, shell: DevTools): Promise<Record<string, number>> {
  await shell.send('HeapProfiler.collectGarbage');
  const { metrics } = await shell.send('Performance.getMetrics');
  const known = new Map(
    (metrics as { name: string; value: number }[]).map(({ name, value }) => [name, value]),
  );
  const inMain = (await foyer.inMain(
    `const { heapUsed } = process.memoryUsage(); return { heapUsed, handles: process.getActiveResourcesInfo().length };`,
    { isCollectedFirst: true },
  )) as { heapUsed: number; handles: number };
  const { main, pages, pageProcesses } = residentMegabytes(foyer.mainPid());
  return {
    mainRssMb: main,
    mainHeapMb: inMegabytes(inMain.heapUsed),
    mainHandles: inMain.handles,
    pagesRssMb: pages,
    pageProcesses,
    shellHeapMb: inMegabytes(known.get('JSHeapUsedSize') ?? 0),
    shellNodes: known.get('Nodes') ?? 0,
    shellListeners: known.get('JSEventListeners') ?? 0,
    shellDocuments: known.get('Documents') ?? 0,
    shellFrames: known.get('Frames') ?? 0,
  };
}

const ROOMS = `document.querySelector('[data-screen="rooms"]') !== null`;

/** @returns how many visits failed. */
async function runAll(foyer: FreeFoyer, write: (line: object) => void): Promise<number> {
  await foyer.until(ROOMS, true);
  const shell = await openDevTools(await findPage(foyer.port, ({ type }) => type === 'page'));
  await shell.send('Performance.enable');
  let failures = 0;
  let sinceLookMs = Date.now();
  let sinceLook = 0;
  for (let number = 1; number <= VISITS; number++) {
    try {
      await runVisit(foyer, shell, number);
    } catch (error) {
      failures += 1;
      write({ failed: number, why: String(error).slice(0, 500) });
      await shell.evaluate('void location.reload()').catch(() => undefined);
      await foyer.until(ROOMS, true);
    }
    sinceLook += 1;
    if (number !== FIRST_LOOK && number % LOOK_EVERY !== 0 && number !== VISITS) continue;
    const secondsAVisit = Math.round((Date.now() - sinceLookMs) / sinceLook / 10) / 100;
    write({ visits: number, failures, secondsAVisit, ...(await figures(foyer, shell)) });
    sinceLookMs = Date.now();
    sinceLook = 0;
  }
  shell.close();
  return failures;
}

test(`${VISITS} visits`, async () => {
  test.setTimeout(0);
  mkdirSync(at('soak'), { recursive: true });
  const file = at(`soak/${new Date().toISOString().slice(0, 16).replaceAll(':', '')}.jsonl`);
  // Written as it goes: a run that is broken off leaves what it has seen.
  const write = (line: object): void => {
    appendFileSync(file, `${JSON.stringify(line)}\n`);
    process.stdout.write(`${JSON.stringify(line)}\n`);
  };
  const foyer = await startFreeFoyer({ kiosk: {} });
  try {
    const failed = await runAll(foyer, write);
    if (failed > 0) throw new Error(`${failed} of ${VISITS} visits failed`);
  } finally {
    await foyer.close();
  }
});
