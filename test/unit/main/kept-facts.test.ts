// A few facts in a small file: there in the next run, whole or not at all, and never in the way.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { factsFile } from '../../../main/kept-facts.ts';

const FACTS = z.strictObject({ count: z.int().default(0), name: z.string().nullable().default(null) });
const { read, open } = factsFile('facts.json', FACTS);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foyer-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => path.join(folder, 'facts.json');

test('the first run begins with the defaults, the next one with what was left', () => {
  const first = open(folder);
  expect([first.last, first.now(), read(folder)]).toEqual([null, { count: 0, name: null }, null]);
  expect(first.change({ count: 3 })).toBe(true);
  expect(first.change({ name: 'a' })).toBe(true);
  expect(first.last).toBeNull();
  expect(first.now()).toEqual({ count: 3, name: 'a' });
  expect(open(folder).last).toEqual({ count: 3, name: 'a' });
  expect(read(folder)).toEqual({ count: 3, name: 'a' });
  expect(readdirSync(folder)).toEqual(['facts.json']);
});

test('an older Foyer’s file has fewer of them', () => {
  writeFileSync(file(), '{"count":3}');
  expect(open(folder).last).toEqual({ count: 3, name: null });
});

test.each(['', '{"count": tr', '[]', '{"count":"3"}', '{"count":3,"more":1}'])(
  '%j counts as none',
  (text) => {
    writeFileSync(file(), text);
    expect([read(folder), open(folder).last, open(folder).now().count]).toEqual([null, null, 0]);
    // Nobody has written yet.
    expect(readFileSync(file(), 'utf8')).toBe(text);
  },
);

test('what cannot be written is told, and counts in this run', () => {
  writeFileSync(file(), '');
  const facts = open(path.join(file(), 'below'));
  expect(facts.change({ count: 3 })).toBe(false);
  expect(facts.now()).toMatchObject({ count: 3 });
});
