// The commands of the built app: check, room, evidence of several kiosks, person; and a signing server.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CREDENTIALS, expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';
import { NO_REQUIREMENT } from '../stand-ins/zoom-api/passcode-policy.ts';
import { runFoyer } from './run-foyer.ts';

const TALK = '81000000001';
const rooms = [
  { id: 'talk', title: 'Talk', meetingNumber: TALK, passcode: 'abc123' },
  { id: 'second', title: 'Second', meetingNumber: '82000000033', passcode: 'abc123' },
];

const test = base.extend<object, { venue: Foyer }>({
  venue: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const foyer = await launchFoyer({ rooms, hasAccount: true });
      await use(foyer);
      await foyer.close();
    },
    { scope: 'worker' },
  ],
});

interface Check {
  worst: string;
  results: { id: string; roomId: string | null; level: string; finding: string; sentence: string }[];
}

async function check(
  foyer: Foyer,
  more: string[] = [],
): Promise<Check & { code: number | null; out: string }> {
  const { code, out } = await runFoyer(['check', '--json', ...more], foyer.asCommand);
  return { code, out, ...(JSON.parse(out) as Check) };
}
const levelOf = ({ results }: Check, id: string): string | undefined =>
  results.find((result) => result.id === id)?.level;

test.describe('check', () => {
  test('beside the running kiosk: nothing red, exit code 0, nobody joined', async ({ venue: foyer }) => {
    const report = await check(foyer);
    expect(report.results.filter(({ level }) => level === 'red')).toEqual([]);
    expect(report.code).toBe(0);
    for (const id of ['clock', 'zoom-reachable', 'signature', 'assets', 'room-exists', 'passcode']) {
      expect([id, levelOf(report, id)]).toEqual([id, 'green']);
    }
    expect(foyer.zoom.joins).toEqual([]);
    expect(report.out).not.toMatch(/81000000001|abc123/u);
  });

  test('what would keep visitors out is red, with what to do, and exit code 1', async ({ venue: foyer }) => {
    foyer.world.api.meetings.set(TALK, { password: 'new456', settings: { meeting_authentication: true } });
    const report = await check(foyer, ['--room=talk']);
    expect(report.code).toBe(1);
    expect(levelOf(report, 'sign-in')).toBe('red');
    expect(levelOf(report, 'passcode')).toBe('amber');
    foyer.world.reset();
    foyer.world.api.meetings.delete(TALK);
    expect(levelOf(await check(foyer), 'room-exists')).toBe('red');
    foyer.world.reset();
  });

  test('a broken venue file is a red finding, not a crash', async ({ venue: foyer }) => {
    const { code, out } = await runFoyer(['check', '--json', '--config=/nowhere.json'], {
      ...foyer.asCommand,
      args: foyer.asCommand.args.slice(1),
    });
    expect(code).toBe(1);
    expect(levelOf(JSON.parse(out) as Check, 'configuration')).toBe('red');
  });
});

test('a command that is ended early does not look like one that went well', async ({ venue: foyer }) => {
  foyer.world.api.fault({ answer: { kind: 'silence' } });
  const { code } = await runFoyer(['check', '--json'], { ...foyer.asCommand, endAfterMs: 2_500 });
  expect(code).toBe(143);
  foyer.world.reset();
});

test('room create: a passcode of its own, asked and got; read back through the venue’s settings', async ({
  venue: foyer,
}) => {
  foyer.world.api.configure({ requirement: { ...NO_REQUIREMENT, length: 8, have_special_character: true } });
  const { code, out } = await runFoyer(['room', 'create', '--topic', 'Extra', '--json'], foyer.asCommand);
  expect(code).toBe(0);
  const made = JSON.parse(out) as { meetingNumber: string; passcode: string; differences: unknown[] };
  expect(made.differences).toEqual([]);
  expect(foyer.world.api.meetings.get(made.meetingNumber)?.password).toBe(made.passcode);
  foyer.world.reset();
});

test('evidence of two kiosks’ journals, in one report', async ({ venue: foyer }) => {
  foyer.zoom.refuseAll({ res: 13296 });
  for (const name of ['Refused A', 'Refused B']) {
    await foyer.visit('talk', name);
    await foyer.expectScreen('problem', 30_000);
    await foyer.backToRooms();
  }
  foyer.zoom.refuseAll(null);
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-e2e-evidence-'));
  const own = path.join(foyer.userData, 'journal');
  await cp(own, path.join(folder, 'other'), { recursive: true });
  const { code, out, err } = await runFoyer(
    ['evidence', `--journal=${own}`, '--journal', path.join(folder, 'other'), '--out', folder],
    foyer.asCommand,
  );
  expect([code, out + err]).toEqual([0, expect.stringContaining('evidence.md')]);
  const markdown = await readFile(path.join(folder, 'evidence.md'), 'utf8');
  expect(markdown).toContain('kiosk 2');
  expect(markdown).not.toMatch(/Refused [AB]/u);
  await rm(folder, { recursive: true });
});

test('person: exported, and erased once the kiosk is not running', async () => {
  const userData = await mkdtemp(path.join(tmpdir(), 'foyer-e2e-person-'));
  const foyer = await launchFoyer({ rooms, userData });
  await foyer.visit('talk', 'Grace Hopper');
  await foyer.expectScreen('in-room');
  await foyer.backToRooms();
  await foyer.visit('talk', 'Somebody Else');
  await foyer.expectScreen('in-room');
  await foyer.backToRooms();
  const erase = () => runFoyer(['person', 'erase', '--name=grace hopper'], foyer.asCommand);

  const exported = await runFoyer(['person', 'export', '--name', 'Grace Hopper'], foyer.asCommand);
  expect(exported.out).toContain('Grace Hopper');
  expect(exported.out).not.toContain('Somebody Else');
  expect(await erase()).toMatchObject({ code: 2, err: expect.stringContaining('quit it first') });
  await foyer.close();

  expect((await erase()).code).toBe(0);
  const folder = path.join(userData, 'journal');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  expect(texts.join('')).not.toContain('Grace Hopper');
  expect(texts.join('')).toContain('Somebody Else');
  await rm(userData, { recursive: true });
});

test('--version and --help answer, and open nothing', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  expect(await runFoyer(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  const { code, out } = await runFoyer(['--help']);
  expect([code, out]).toEqual([0, expect.stringContaining('foyer <command> [options]')]);
});

test.describe('a signing server', () => {
  /** Zoom's own sample in a few lines; `isStrict`: role 0 and the listed number only. */
  async function serve(isStrict: boolean) {
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const { meetingNumber, role, expirationSeconds } = JSON.parse(text) as {
          meetingNumber: string;
          role: number;
          expirationSeconds: number;
        };
        if (request.headers.authorization !== 'Bearer kiosk-token') return response.writeHead(401).end();
        if (isStrict && (role !== 0 || !rooms.some((room) => room.meetingNumber === meetingNumber))) {
          return response.writeHead(400).end('{"errors":[{"property":"role","reason":"no"}]}');
        }
        const iat = Math.floor(Date.now() / 1_000) - 30;
        const exp = iat + expirationSeconds;
        const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
        const appKey = CREDENTIALS.clientId;
        const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ appKey, sdkKey: appKey, mn: meetingNumber, role, iat, exp, tokenExp: exp })}`;
        const signature = `${body}.${createHmac('sha256', CREDENTIALS.clientSecret).update(body).digest('base64url')}`;
        return response.end(JSON.stringify({ signature, sdkKey: appKey }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return { server, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/` };
  }

  for (const isStrict of [true, false]) {
    test(`${isStrict ? 'strict: visitors are in' : 'that signs anything: red'}`, async () => {
      const { server, url } = await serve(isStrict);
      const foyer = await launchFoyer({
        rooms,
        venueFile: { signer: { url } },
        env: { FOYER_SIGNER_TOKEN: 'kiosk-token', FOYER_SDK_CLIENT_SECRET: 'not-the-secret' },
      });
      await foyer.visit('talk');
      await foyer.expectScreen('in-room', 30_000);
      expect(levelOf(await check(foyer), 'signer')).toBe(isStrict ? 'green' : 'red');
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));

      await foyer.backToRooms();
      await foyer.visit('talk');
      await expect(foyer.page.locator('[data-problem="signer-unreachable"]')).toBeVisible({
        timeout: 30_000,
      });
      await expect(foyer.page.locator('[data-way="own-phone"]')).toBeVisible();
      await foyer.close();
    });
  }
});
