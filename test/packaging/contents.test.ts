// What a release holds, looked up in an assembled app: all that is built for it, and nothing else.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { extractFile } from '@electron/asar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './pack.ts';
import { filesInArchive, packagedApp, type PackagedApp } from './packaged-app.ts';
import { SIZE_BUDGET } from './size-budget.ts';

/** Beside app.asar; electron-builder and Electron may add a few, each with its reason. */
const BESIDE = ['app.asar', 'foyer.schema.json', 'lockdown', 'notices', 'policy', 'zoom'];
const MAY_BE_BESIDE = [
  // For electron-updater, where packages are published, and for the deb and the rpm.
  /^(?:app-update\.yml|package-type|apparmor-profile)$/u,
  // On a Mac, where nothing may lie beside the app itself.
  /^LICENSES?\.(?:electron\.txt|chromium\.html)$/u,
  // NSIS's helper for administrators' rights; the icon and Electron's languages on a Mac.
  /^(?:elevate\.exe|[\w-]+\.icns|[\w-]+\.lproj)$/u,
];
/** `allowScripts` is npm's, and names what of our tools may run a script: nothing. */
const KEYS_OF_PACKAGE =
  'name productName version private description author homepage license type main desktopName engines allowScripts'.split(
    ' ',
  );

let app: PackagedApp;
beforeAll(async () => {
  app = await packagedApp({ isWhole: true });
}, 120_000);
afterAll(() => app.remove());

const filesBelow = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
const read = (file: string): Buffer => extractFile(app.archive, path.normalize(file));

test('the archive holds what was built, whole, and nothing else', () => {
  const built = ['main', 'preload', 'renderer'].flatMap((part) =>
    filesBelow(path.join(root, 'out', part)).map((file) => `out/${part}/${file}`),
  );
  const wanted = [...built.filter((file) => !file.endsWith('.map')), 'package.json'];
  expect(filesInArchive(app.archive).toSorted()).toEqual(wanted.toSorted());
  for (const file of wanted)
    expect(file).toMatch(/^(?:package\.json|out\/[\w/-]+\.(?:html|js|cjs|css|woff2|svg|png))$/u);
  expect(wanted).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^out\/main\/assets\/de-/u),
      'out/renderer/shell/index.html',
      'out/renderer/shell/first-run.html',
    ]),
  );
});

test('no stand-in, test, map or tool is in the release, nor is one mentioned in its code', () => {
  const beside = filesBelow(app.resources).filter((file) => !file.startsWith('zoom/'));
  for (const file of [...filesInArchive(app.archive), ...beside])
    expect(file).not.toMatch(/stand-in|\btests?\b|\.map$|\.ts$|node_modules|\btools\b/u);
  for (const file of filesInArchive(app.archive).filter((one) => /\.c?js$/u.test(one)))
    expect(read(file).includes('stand-ins/') || read(file).includes('sourceMappingURL=data:'), file).toBe(
      false,
    );
});

test('beside the archive lies what is served or read as files, and nothing else', () => {
  const names = readdirSync(app.resources);
  expect(names).toEqual(expect.arrayContaining(BESIDE));
  const others = names.filter((name) => !BESIDE.includes(name));
  expect(others.filter((name) => !MAY_BE_BESIDE.some((allowed) => allowed.test(name)))).toEqual([]);
});

test('the SDK and its media files lie beside the archive, whole', () => {
  const zoom = path.join(app.resources, 'zoom');
  const sizes = JSON.parse(readFileSync(path.join(zoom, 'manifest.json'), 'utf8')) as Record<string, number>;
  const found = filesBelow(zoom).filter((file) => !['manifest.json', 'version.txt'].includes(file));
  expect(Object.fromEntries(found.map((file) => [file, statSync(path.join(zoom, file)).size]))).toEqual(
    sizes,
  );
});

test('the packed package.json names no tools', () => {
  const packed = JSON.parse(read('package.json').toString()) as Record<string, unknown>;
  expect(packed).toMatchObject({ name: 'foyer', main: 'out/main/index.js' });
  expect(Object.keys(packed).filter((key) => !KEYS_OF_PACKAGE.includes(key))).toEqual([]);
});

test('no key, certificate, credential or venue file is in the release', () => {
  const isPrivateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[\w+/=\s]{64}/u;
  for (const file of filesInArchive(app.archive))
    expect(read(file).toString(), file).not.toMatch(isPrivateKey);
  for (const file of filesBelow(app.resources)) {
    expect(file).not.toMatch(/\.(?:pem|key|p12|pfx|p8|cer|crt|jks|env)$|(?:^|\/)(?:\.env|venue\.json)/iu);
    if (!file.startsWith('zoom/') && file !== 'app.asar')
      expect(readFileSync(path.join(app.resources, file), 'utf8'), file).not.toMatch(isPrivateKey);
  }
});

function bytesOf(part: string): number {
  if (part.startsWith('app.asar/')) {
    const inside = filesInArchive(app.archive).filter((file) => `app.asar/${file}`.startsWith(`${part}/`));
    return inside.reduce((sum, file) => sum + read(file).length, 0);
  }
  const place = path.join(app.resources, part);
  if (!existsSync(place) || statSync(place).isFile()) return statSync(place).size;
  return filesBelow(place).reduce((sum, file) => sum + statSync(path.join(place, file)).size, 0);
}

test.each(SIZE_BUDGET)('$part keeps its budget: $reason', ({ part, maximumBytes }) => {
  const bytes = bytesOf(part);
  expect(bytes).toBeLessThanOrEqual(maximumBytes);
  // A limit far above what is there guards nothing.
  expect(bytes).toBeGreaterThan(maximumBytes / 10);
});
