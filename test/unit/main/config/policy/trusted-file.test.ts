// A policy file counts only where nobody but its owner can have written it. On a real disk; the owner is whoever runs this.
import { chmod, link, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  readLinuxPolicy,
  readMacPolicy,
  MACOS_POLICY,
} from '../../../../../main/config/policy/file-policy.ts';
import { createPolicyReader } from '../../../../../main/config/policy/read-policy.ts';
import { ownerMistake, readTrusted } from '../../../../../main/config/policy/trusted-file.ts';

let folder = '';
const me = process.getuid?.() ?? 0;
const file = (): string => path.join(folder, 'policy.json');
const readMine = (place: string) => readTrusted(place, me);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'foyer-policy-'));
  await chmod(folder, 0o755);
  await writeFile(file(), '{"kiosk":{"window":"kiosk"},"onlyInstalled":true}', { mode: 0o644 });
});
afterEach(() => rm(folder, { recursive: true }));

test('Linux: a file of root’s', async () => {
  expect(await readLinuxPolicy(readMine, file())).toEqual({
    ok: true,
    onlyInstalled: true,
    layer: { origin: 'policy', label: file(), written: { kiosk: { window: 'kiosk' } } },
  });
});

test('none: no file, no folder', async () => {
  const none = { ok: true, layer: null, onlyInstalled: false };
  expect(await readLinuxPolicy(readMine, path.join(folder, 'none.json'))).toEqual(none);
  expect(await readLinuxPolicy(readMine, path.join(folder, 'none/policy.json'))).toEqual(none);
});

describe('SECURITY: refused', () => {
  const why = async (ownerId = me) => {
    const read = await readLinuxPolicy((place) => readTrusted(place, ownerId), file());
    return read.ok ? '' : read.messages.join();
  };

  test.each([0o664, 0o646, 0o666])('a file that others may write: %o', async (mode) => {
    await chmod(file(), mode);
    expect(await why()).toContain('policy.json may be written by others than root: chmod go-w it.');
  });

  test.each([0o775, 0o757, 0o777])('a folder that others may write: %o', async (mode) => {
    await chmod(folder, mode);
    expect(await why()).toMatch(/lies in \/.*, which may be written by others than root/u);
  });

  test('a file of somebody else’s', async () => {
    expect(await why(me + 1)).toContain('is not owned by root');
    expect(ownerMistake({ uid: 1000, mode: 0o644 }, 0)).toContain('chown it to root');
  });

  test('a link', async () => {
    const real = path.join(folder, 'real.json');
    await link(file(), real);
    await rm(file());
    await symlink(real, file());
    expect(await why()).toContain('is a link');
  });

  test('a folder in its place', async () => {
    await rm(file());
    await mkdir(file());
    expect(await why()).toContain('is no file');
  });

  test('what is no policy: too large, no JSON, a list', async () => {
    await truncate(file(), 1_048_577);
    expect(await why()).toContain('is larger than 1 MiB');
    await writeFile(file(), '{ kiosk: 1 }');
    expect(await why()).toContain('is not valid JSON at line 1, column 3');
    await writeFile(file(), '[]');
    expect(await why()).toContain('must be an object in { }, but is a list.');
  });
});

describe('macOS', () => {
  const plist = Buffer.from('bplist00');
  const read = (json: string | null, found: object = { kind: 'read', bytes: plist }) => {
    const asked: unknown[] = [];
    const answer = readMacPolicy(
      (place) => (asked.push(place), Promise.resolve(found as never)),
      (...call) => (asked.push(call), Promise.resolve(json === null ? null : Buffer.from(json))),
    );
    return { answer, asked };
  };

  test('what is enforced for this machine, by the system’s own plutil, without what a payload adds', async () => {
    const { answer, asked } = read('{"kiosk":{"window":"kiosk"},"PayloadUUID":"1"}');
    const layer = { origin: 'policy', label: MACOS_POLICY, written: { kiosk: { window: 'kiosk' } } };
    expect(await answer).toEqual({ ok: true, onlyInstalled: false, layer });
    expect(asked).toEqual([
      '/Library/Managed Preferences/org.foyer.kiosk.plist',
      ['/usr/bin/plutil', ['-convert', 'json', '-o', '-', '--', MACOS_POLICY]],
    ]);
  });

  test('SECURITY: closed where it cannot be read or trusted', async () => {
    expect(await read(null).answer).toMatchObject({ ok: false });
    expect(await read('{}', { kind: 'refused', why: 'is a link.' }).answer).toMatchObject({
      messages: [expect.stringContaining('is a link.')],
    });
    expect(await read('{}', { kind: 'none' }).answer).toMatchObject({ ok: true, layer: null });
  });
});

test.runIf(process.platform === 'linux')('of this very machine, which has none', async () => {
  expect(await createPolicyReader('linux')()).toMatchObject({ ok: true, layer: null });
});
