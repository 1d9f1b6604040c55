// What electron-builder would put into a release, assembled for real on a made-up Electron runtime (the real one is
// not needed to pack): only what is built for it, every fuse as stated, no stand-in anywhere.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPackage, extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
/** What Electron's fuses are found by in its binary. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const [OFF, ON] = ['0'.charCodeAt(0), '1'.charCodeAt(0)];

let folder = '';
let app = '';
let archive = '';

async function makeElectron(place: string): Promise<void> {
  mkdirSync(path.join(place, 'resources'), { recursive: true });
  mkdirSync(path.join(place, 'locales'));
  const fuses = Buffer.concat([Buffer.from(FUSE_SENTINEL), Buffer.from([1, 9]), Buffer.from('0'.repeat(9))]);
  writeFileSync(path.join(place, 'electron'), fuses, { mode: 0o755 });
  for (const name of [
    'version',
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'locales/en-US.pak',
  ]) {
    writeFileSync(path.join(place, name), '');
  }
  const defaultApp = path.join(folder, 'default-app');
  mkdirSync(defaultApp);
  writeFileSync(path.join(defaultApp, 'index.js'), '');
  await createPackage(defaultApp, path.join(place, 'resources/default_app.asar'));
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'foyer-package-'));
  const runtime = path.join(folder, 'electron');
  await makeElectron(runtime);
  execFileSync(
    process.execPath,
    [
      path.join(root, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'dir',
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${path.join(folder, 'dist')}`,
    ],
    { cwd: root, stdio: 'pipe', timeout: 120_000 },
  );
  app = path.join(
    folder,
    'dist',
    readdirSync(path.join(folder, 'dist')).find((name) => name.includes('unpacked')) ?? '',
  );
  archive = path.join(app, 'resources/app.asar');
}, 150_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the archive holds the app and nothing else', () => {
  const files = listPackage(archive, { isPack: false }).filter((name) => /\.\w+$/u.test(name));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    expect(file).toMatch(
      /^\/(package\.json|out\/main\/[\w-]+\.js|out\/preload\/index\.cjs|out\/renderer\/[\w/-]+\.(html|js|css))$/u,
    );
  }
  expect(files).toEqual(
    expect.arrayContaining([
      '/out/main/index.js',
      '/out/preload/index.cjs',
      '/out/renderer/shell/index.html',
      '/out/renderer/shell/first-run.html',
    ]),
  );
});

test('no stand-in is in the release, nor is one mentioned in its code', () => {
  const everything = listPackage(archive, { isPack: false }).join('\n');
  expect(everything).not.toMatch(/stand-in|test|\.map\b/u);
  const main = extractFile(archive, 'out/main/index.js').toString();
  expect(main).not.toContain('stand-ins');
  expect(existsSync(path.join(app, 'resources/stand-ins'))).toBe(false);
});

test('the SDK and its media files lie beside the archive, whole', () => {
  const zoom = path.join(app, 'resources/zoom');
  const count = (place: string): number => readdirSync(place, { recursive: true }).length;
  expect(count(zoom)).toBe(count(path.join(root, 'out/zoom')));
  expect(existsSync(path.join(zoom, 'version.txt'))).toBe(true);
});

test('the packed package.json names no tools', () => {
  const packed = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>;
  expect(packed).toMatchObject({ name: 'foyer', main: 'out/main/index.js' });
  expect(packed).not.toHaveProperty('devDependencies');
  expect(packed).not.toHaveProperty('scripts');
});

test('every fuse is as stated', async () => {
  const wire = await getCurrentFuseWire(path.join(app, 'foyer'));
  expect(wire[FuseV1Options.RunAsNode]).toBe(OFF);
  expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(ON);
  expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(OFF);
  expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(OFF);
  expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ON);
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ON);
  expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(OFF);
});
