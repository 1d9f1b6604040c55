// One table of exit codes: what main ends with is in it, and the README has the same rows.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EXIT_CODES } from '../../../main/exit-codes.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const main = path.join(root, 'main');
const CODES = EXIT_CODES.map(({ code }) => code);

test('each code once, and none that a shell cannot tell', () => {
  expect(new Set(CODES).size).toBe(CODES.length);
  for (const code of CODES) expect(code >= 0 && code < 256, String(code)).toBe(true);
});

test('what main ends with, as a number, is in the table', () => {
  const sources = (readdirSync(main, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(main, file), 'utf8'));
  const ends =
    /exitCode: (\d+)|\bend(?:With)?\((?:\[.*\], )?(\d+)[,)]|\bexit\((\d+)\)|= (\d{3});|\['SIG\w+', (\d+)\]/gu;
  const written = sources
    .filter((text) => /exitCode|\.exit\(|EXIT_CODES/u.test(text))
    .flatMap((text) => [...text.matchAll(ends)].map((found) => Number(found.slice(1).find(Boolean))));
  expect(new Set(written)).toEqual(new Set([0, 1, 2, 129, 130, 143]));
  expect(written.filter((code) => !CODES.includes(code))).toEqual([]);
});

test('the README tells them all, in the same words', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const [, table = ''] = /^\| exit code \|.*\n\|.*\n((?:\|.*\n)+)/mu.exec(readme) ?? [];
  const rows = [...table.matchAll(/^\| (\d+) \| (.*) \|$/gmu)].map(([, code, meaning]) => ({
    code: Number(code),
    meaning: meaning?.replaceAll('`', ''),
  }));
  expect(rows).toEqual(EXIT_CODES);
});
