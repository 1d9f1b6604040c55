// electron-builder.yml against the builder's own schema, and what of it no package here can show: the Mac's part, and icons.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { expect, test } from 'vitest';
import { drawIcons } from '../../resources/tools/icon-files.mjs';
import { readConfiguration, root } from './pack.ts';
import { elementsOf } from './xml-elements.ts';

const own = await readConfiguration();
const at = (...parts: string[]): string => path.join(root, ...parts);

test('the builder knows every word of it', async () => {
  await validateConfiguration(structuredClone(own), new DebugLogger(false));
  const wrong = { ...structuredClone(own), nsis: { ...own.nsis, oneclick: true } };
  await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow('configuration.nsis');
}, 60_000);

test('each platform has the packages that are promised', () => {
  expect(own.win?.target).toEqual(['nsis', 'msi']);
  expect(own.mac?.target).toEqual(['dmg', 'pkg']);
  expect(own.linux?.target).toEqual(['AppImage', 'deb', 'rpm']);
});

test('every file that it names is there', () => {
  const named =
    readFileSync(at('electron-builder.yml'), 'utf8').match(/(?<=^ *\w+: )resources\/\S+/gmu) ?? [];
  expect(named.length).toBeGreaterThan(6);
  for (const file of named) expect(statSync(at(file), { throwIfNoEntry: false }), file).toBeDefined();
});

test('macOS: hardened runtime, with camera, microphone and V8 let through and nothing else', () => {
  expect(own.mac).toMatchObject({ hardenedRuntime: true, notarize: true });
  for (const file of [own.mac?.entitlements, own.mac?.entitlementsInherit]) {
    const elements = elementsOf(readFileSync(at(file ?? ''), 'utf8'));
    const keys = elements.filter(({ name }) => name === 'key').map(({ text }) => text);
    expect(keys).toEqual([
      'com.apple.security.cs.allow-jit',
      'com.apple.security.device.audio-input',
      'com.apple.security.device.camera',
    ]);
    expect(elements.filter(({ name }) => name === 'true').length).toBe(keys.length);
  }
  const info = own.mac?.extendInfo as Record<string, string>;
  expect(Object.keys(info).toSorted()).toEqual(['NSCameraUsageDescription', 'NSMicrophoneUsageDescription']);
});

test('macOS: a pkg installs to one place', () => {
  expect(own.pkg).toMatchObject({
    installLocation: '/Applications',
    isRelocatable: false,
    allowAnywhere: false,
    allowCurrentUserHome: false,
  });
});

test('the icons are those of the drawing, in every size that is asked for', async () => {
  const drawn = await drawIcons(readFileSync(at('resources/icons/foyer.svg'), 'utf8'));
  const kept = readdirSync(at('resources/icons')).filter((name) => name !== 'foyer.svg');
  expect(kept.toSorted()).toEqual([...drawn.keys()].toSorted());
  for (const [name, content] of drawn)
    expect(readFileSync(at('resources/icons', name)).equals(content), `${name}: npm run icons`).toBe(true);
}, 60_000);

test('an .ico lists its images, and an .icns its length', async () => {
  const ico = readFileSync(at('resources/icons/foyer.ico'));
  const count = ico.readUInt16LE(4);
  const last = 6 + 16 * (count - 1);
  expect(ico.readUInt8(last)).toBe(0);
  expect(ico.readUInt32LE(last + 12) + ico.readUInt32LE(last + 8)).toBe(ico.length);
  const icns = readFileSync(at('resources/icons/foyer.icns'));
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
});
