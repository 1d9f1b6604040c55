// The way back: one file of the version before, whole or not there.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepInstaller, putBack } from '../../../../main/updates/keep-installer.ts';

let base = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'foyer-kept-'));
  folder = path.join(base, 'kept');
});
afterEach(() => rmSync(base, { recursive: true }));

function file(name: string, content: string): string {
  const made = path.join(base, name);
  writeFileSync(made, content);
  return made;
}
const kept = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

test('an AppImage: that of the version that runs, and no older one', async () => {
  const from = file('Foyer.AppImage', 'one');
  expect(await keepInstaller({ folder, from, version: '0.1.0', versions: ['0.1.0'] })).toBe(
    path.join(folder, 'foyer-0.1.0.AppImage'),
  );
  await keepInstaller({ folder, from: file('Foyer.AppImage', 'two'), version: '0.2.0', versions: ['0.2.0'] });
  expect(kept()).toEqual({ 'foyer-0.2.0.AppImage': 'two' });
});

test('an installer: the new one, and that of the version that runs, if it came this way', async () => {
  await keepInstaller({ folder, from: file('a.exe', 'two'), version: '0.2.0', versions: ['0.1.0'] });
  await keepInstaller({ folder, from: file('b.exe', 'three'), version: '0.3.0', versions: ['0.2.0'] });
  expect(kept()).toEqual({ 'foyer-0.2.0.exe': 'two', 'foyer-0.3.0.exe': 'three' });
  await keepInstaller({ folder, from: file('c.exe', 'four'), version: '0.4.0', versions: ['0.3.0'] });
  expect(Object.keys(kept())).toEqual(['foyer-0.3.0.exe', 'foyer-0.4.0.exe']);
});

test('what cannot be copied leaves what was kept', async () => {
  await keepInstaller({ folder, from: file('a.exe', 'two'), version: '0.2.0', versions: [] });
  const from = path.join(base, 'gone.exe');
  await expect(keepInstaller({ folder, from, version: '0.3.0', versions: [] })).rejects.toThrow('ENOENT');
  expect(kept()).toEqual({ 'foyer-0.2.0.exe': 'two' });
});

test('what was kept is put back, also over a part of another file', async () => {
  const from = file('Foyer.AppImage', 'one');
  const copy = await keepInstaller({ folder, from, version: '0.1.0', versions: ['0.1.0'] });
  rmSync(from);
  putBack(copy, from);
  expect(readFileSync(from, 'utf8')).toBe('one');
  writeFileSync(from, 'hal');
  putBack(copy, from);
  expect(readFileSync(from, 'utf8')).toBe('one');
  expect(kept()).toEqual({ 'foyer-0.1.0.AppImage': 'one' });
});
