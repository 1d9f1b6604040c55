// How Foyer starts, as whoever starts it sees it: npm start driven from outside, and starts that must fail with words.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test } from 'playwright/test';
import { appCommand, findElectron } from '../../resources/tools/runtime.mjs';
import { at } from '../../resources/tools/say.mjs';
import { createZoomStandIn } from '../stand-ins/zoom/index.ts';
import { CREDENTIALS } from './launch-foyer.ts';

/** One for each place where a start can find a mistake; every file's own sentence is a row of the unit tests. */
const BROKEN_FILES = [
  'empty',
  'encoding-latin1',
  'cut-off',
  'comment',
  'a-list',
  'name-twice',
  'many-at-once',
  'secret-inside',
  'signer-with-secret',
  'theme-logo-outside',
  'theme-ground-unreadable',
  'remote-key-cut',
];
const WITH_CREDENTIALS = {
  FOYER_SDK_CLIENT_ID: CREDENTIALS.clientId,
  FOYER_SDK_CLIENT_SECRET: CREDENTIALS.clientSecret,
};

interface Ended {
  code: number | null;
  output: string;
}

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'foyer-start-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

function startApp(args: string[], env: Record<string, string>): ChildProcess {
  const { command, args: before } = appCommand(findElectron());
  return spawn(command, [...before, `--user-data-dir=${folder}`, '--headless', ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs until it ends by itself; ended by us after 20 s. */
async function runToEnd(args: string[], env: Record<string, string> = {}, typed = ''): Promise<Ended> {
  const child = startApp(args, env);
  child.stdin?.end(typed);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  return { code, output };
}

test('npm start with the smallest venue file, driven from outside over DevTools', async () => {
  const zoom = await createZoomStandIn({ ...CREDENTIALS, pace: 0.5 });
  const config = path.join(folder, 'venue.json');
  const smallest = {
    venue: { name: 'Expo' },
    rooms: [{ id: 'keynote', title: 'Opening keynote', meetingNumber: '810 0000 0001', passcode: 'abc123' }],
  };
  await writeFile(config, JSON.stringify(smallest));
  const port = await freePort();
  const npm = spawn(
    'npm',
    [
      'start',
      '--',
      `--config=${config}`,
      `--user-data-dir=${folder}`,
      '--headless',
      `--zoom-stand-in=${zoom.address}`,
      `--zoom-stand-in-spki=${zoom.spki}`,
      `--remote-debugging-port=${port}`,
    ],
    { cwd: at(), env: { ...process.env, ...WITH_CREDENTIALS }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const ready = await new Promise<string>((resolve, reject) => {
      let output = '';
      npm.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const line = /^foyer ready (\S+)$/mu.exec(output);
        if (line?.[1]) resolve(line[1]);
      });
      npm.once('exit', () => reject(new Error(`npm start ended: ${output}`)));
      setTimeout(() => reject(new Error(`not ready: ${output}`)), 45_000).unref();
    });
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url() === ready);
    if (!page) throw new Error('the shell is not among the pages');
    // One room: it may have gone to the name by itself already, and a tap on the room is harmless then.
    await page.locator('[data-room-id="keynote"]').click();
    await page.locator('input[name="visitor-name"]').fill('Grace Hopper');
    await page.locator('form [type="submit"]').click();
    await expect(page.locator('[data-screen="in-room"]')).toBeVisible({ timeout: 20_000 });
    expect(zoom.joins.at(-1)).toMatchObject({ userName: 'Grace Hopper', claims: { role: 0 } });
    await page.locator('[data-action="leave"]').click();
    await expect(page.locator('[data-screen="thanks"]')).toBeVisible();
    await browser.close();
  } finally {
    npm.kill('SIGTERM');
    const hasEnded = await Promise.race([
      new Promise((resolve) => npm.once('exit', () => resolve(true))),
      pause(10_000),
    ]);
    await zoom.close();
    expect(hasEnded).toBe(true);
    // Nobody is left behind: the port that the browser held is free again.
    await expect.poll(() => isFree(port)).toBe(true);
  }
});

test.describe('ends with words and exit code 1', () => {
  for (const file of BROKEN_FILES) {
    test(`venue file ${file}`, async () => {
      const config = at('test/configs/broken', `${file}.json`);
      const { code, output } = await runToEnd([`--config=${config}`], WITH_CREDENTIALS);
      expect(code).toBe(1);
      expect(output.trim()).toMatch(/\S.{15,}/u);
      expect(output).not.toMatch(/^\s+at |node:internal|Invalid input/mu);
      expect(output).not.toContain('foyer ready');
    });
  }

  test('no credentials: an error, never a rehearsal', async () => {
    const config = path.join(folder, 'venue.json');
    await writeFile(
      config,
      JSON.stringify({
        venue: { name: 'Expo' },
        rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
      }),
    );
    const { code, output } = await runToEnd([`--config=${config}`]);
    expect(code).toBe(1);
    expect(output).toContain('FOYER_SDK_CLIENT_ID');
  });

  test('credentials but no venue file', async () => {
    const { code, output } = await runToEnd([`--config=${path.join(folder, 'none.json')}`], WITH_CREDENTIALS);
    expect(code).toBe(1);
    expect(output).toContain('does not exist');
  });

  test('a stand-in that is not on this machine', async () => {
    const { code, output } = await runToEnd([
      '--zoom-stand-in=192.0.2.1:443',
      `--zoom-stand-in-spki=${'A'.repeat(43)}=`,
    ]);
    expect(code).toBe(1);
    expect(output).toContain('--zoom-stand-in');
  });
});

test.describe('--store-credentials', () => {
  const STORED = 'storedSecretStoredSecret';

  async function store(venue: object, typed: string): Promise<Ended> {
    const config = path.join(folder, 'venue.json');
    await writeFile(
      config,
      JSON.stringify({ ...venue, rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }] }),
    );
    return runToEnd([`--config=${config}`, '--store-credentials'], {}, typed);
  }

  test('refuses, in words, where the operating system offers no encryption', async () => {
    test.skip(findElectron() !== null, 'real Electron may well have a key store');
    const { code, output } = await store({ venue: { name: 'Expo' } }, `anId\n${STORED}\n`);
    expect(code).toBe(1);
    expect(output).toContain('no encryption');
    expect(output).not.toContain(STORED);
  });

  test('keeps them where the venue file allows plain text, and the next start finds them', async () => {
    const allowed = { venue: { name: 'Expo' }, credentials: { withoutEncryption: 'store-in-plain-text' } };
    const { code, output } = await store(allowed, `anId\n${STORED}\n`);
    expect([code, output]).toEqual([0, expect.stringContaining('Stored')]);
    expect(output).not.toContain(STORED);
    const child = startApp([`--config=${path.join(folder, 'venue.json')}`], {});
    const isReady = await new Promise<boolean>((resolve) => {
      child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('foyer ready') && resolve(true));
      child.once('exit', () => resolve(false));
    });
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(isReady).toBe(true);
  });

  test('says what is wrong with what was typed', async () => {
    const { code, output } = await store({ venue: { name: 'Expo' } }, 'anId\n\n');
    expect(code).toBe(1);
    expect(output).toContain('The SDK client secret is empty');
  });
});
