// resources/rollout/data-protection.md against the code: each file that Foyer writes into its data folder is on the sheet.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { foldersOf } from '../../main/folders.ts';
import { logFileName } from '../../main/log-files.ts';
import { root } from './pack.ts';

const sheet = readFileSync(path.join(root, 'resources/rollout/data-protection.md'), 'utf8');
const main = (readdirSync(path.join(root, 'main'), { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(root, 'main', name), 'utf8'))
  .join('\n')
  // Without comments, which name files as examples.
  .replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');

/** In the first column. */
const [, table = ''] = /^## In the data folder\n[\s\S]*?\n((?:\|.*\n)+)/mu.exec(sheet) ?? [];
const listed = [...table.matchAll(/^\| ([^|]+) \|/gmu)].map(([, cell = '']) => cell).join('\n');

/** Named like what Foyer writes, and only read. */
const READ_ONLY = new Set(['manifest.json']);

const DATA = path.resolve('/data');
const folders = Object.values(
  foldersOf({ out: '/out', isPackaged: true, resourcesPath: '/resources', userData: DATA }),
)
  .filter((place) => place.startsWith(DATA + path.sep))
  .map((place) => path.relative(DATA, place));
const stores = [...main.matchAll(/new Store<[^(]*\(\{ name: '(\w+)'/gu)].map(([, name]) => `${name}.json`);
const named = [...main.matchAll(/'([\w.-]+\.(?:json|jsonl|lock|log|md))'/gu)].map(([, name = '']) => name);

test('what the code names is read', () => {
  expect(folders.length).toBeGreaterThan(7);
  expect(stores).toHaveLength(2);
});

test.each(
  [...new Set([...folders, ...stores, ...named, logFileName(1)])].filter((name) => !READ_ONLY.has(name)),
)('%s', (name) => expect(listed).toContain(name));

test('the stores are for their user only', () => {
  for (const name of ['kiosk.json', 'secrets.json']) expect(listed).toContain(`\`${name}\` (0600)`);
  expect(main.match(/new Store<.*configFileMode: 0o600/gu)).toHaveLength(2);
});

test.each([...sheet.matchAll(/`(test\/[\w/.-]+)`/gu)].map(([, file = '']) => file))('%s exists', (file) => {
  expect(existsSync(path.join(root, file))).toBe(true);
});
