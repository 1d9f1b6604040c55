// Every row of the stand-in for Zoom is met end to end: its key stands in a spec.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SCENARIOS } from '../stand-ins/zoom/index.ts';

const folder = path.resolve(import.meta.dirname, '../e2e');
const specs = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.ts'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

for (const { key } of SCENARIOS) test(key, () => expect(specs).toContain(`'${key}'`));
