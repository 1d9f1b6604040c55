// resources/rollout/hardening.md, held to the tree: what a row names exists, and no file that keeps a rule lacks a row. That
// the rules hold is for the tests to show that the rows name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './pack.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What ships, and what it is packed by. */
const SOURCES = [
  ...['contracts', 'main', 'preload', 'renderer'].flatMap((folder) =>
    (readdirSync(path.join(root, folder), { recursive: true }) as string[])
      .filter((name) => /\.(?:tsx?|html|css)$/u.test(name))
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  ),
  'electron-builder.yml',
  'vite.config.ts',
];

/** State → where one of the row's tests must lie for that to be true. */
const STATES: Readonly<Record<string, RegExp>> = {
  'for real': /^test\/e2e\//u,
  'stand-in': /^test\/e2e\//u,
  package: /^test\/packaging\//u,
  'unit test': /^test\//u,
};

interface Row {
  rule: string;
  files: readonly string[];
  tests: readonly { file: string; title: string }[];
  state: string;
}

function rowsOf(page: string): Row[] {
  const tables = page.split(/^\| rule \| file \| test \| state \|\n\|.*\n/mu).slice(1);
  return tables
    .flatMap((table) => /^(?:\|.*\n)+/u.exec(table)?.[0].trim().split('\n') ?? [])
    .map((line) => {
      const [rule = '', file = '', tests = '', state = ''] = line.slice(2, -2).split(' | ');
      return {
        rule,
        files: [...file.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name),
        tests: [...tests.matchAll(/`([^`]+)` "([^"]+)"/gu)].map(([, name = '', title = '']) => ({
          file: name,
          title,
        })),
        state,
      };
    });
}

const ROWS = rowsOf(read('resources/rollout/hardening.md'));

test('the table is read', () => {
  expect(ROWS.length).toBeGreaterThan(40);
});

test.each(ROWS)('$rule', ({ files, tests, state }) => {
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(tests).not.toEqual([]);
  for (const { file, title } of tests) {
    expect(existsSync(path.join(root, file)), file).toBe(true);
    const isThere = ["'", '"', '`'].some((quote) => read(file).includes(`${quote}${title}${quote}`));
    expect(isThere, `${file} has "${title}"`).toBe(true);
  }
  expect(Object.keys(STATES)).toContain(state);
  expect(tests.some(({ file }) => STATES[state]?.test(file))).toBe(true);
});

test('each file that keeps a rule has a row', () => {
  const named = new Set(ROWS.flatMap(({ files }) => files));
  const keeping = SOURCES.filter((file) => read(file).includes('SECURITY:'));
  expect(keeping.length).toBeGreaterThan(90);
  expect(keeping.filter((file) => !named.has(file))).toEqual([]);
});

test('each test that a source names exists', () => {
  const missing = SOURCES.flatMap((file) =>
    [...read(file).matchAll(/\btest\/[\w/.-]+\.tsx?\b/gu)]
      .map(([named]) => named)
      .filter((named) => !existsSync(path.join(root, named)))
      .map((named) => `${file}: ${named}`),
  );
  expect(missing).toEqual([]);
});
