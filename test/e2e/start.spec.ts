// How Foyer starts, as whoever starts it sees it: npm start driven from outside, and starts that must fail with words.
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test } from 'playwright/test';
import { appCommand, findElectron } from '../../resources/tools/runtime.mjs';
import { at } from '../../resources/tools/say.mjs';
import { createZoomStandIn } from '../stand-ins/zoom/index.ts';
import { CREDENTIALS } from './launch-foyer.ts';

const BROKEN = at('test/configs/broken');
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

function startApp(args: string[], env: Record<string, string>): ChildProcess {
  const { command, args: before } = appCommand(findElectron());
  return spawn(command, [...before, `--user-data-dir=${folder}`, '--headless', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs until it ends by itself; ended by us after 20 s. */
async function runToEnd(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = startApp(args, env);
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
  const port = 20_000 + (process.pid % 20_000);
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
    const code = await Promise.race([new Promise((resolve) => npm.once('exit', resolve)), pause(10_000)]);
    await zoom.close();
    expect(code).toBeDefined();
  }
});

test.describe('ends with words and exit code 1', () => {
  for (const file of readdirSync(BROKEN).sort()) {
    test(`venue file ${file}`, async () => {
      const { code, output } = await runToEnd([`--config=${path.join(BROKEN, file)}`], WITH_CREDENTIALS);
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
