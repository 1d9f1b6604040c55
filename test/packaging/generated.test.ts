// What is made from the schema is what the schema says now; `npm run generate` writes it anew.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { GENERATED } from '../../resources/tools/generate/files.ts';

const root = path.resolve(import.meta.dirname, '../..');
const FOLDER = 'resources/policy';

test.each(Object.keys(GENERATED))('%s', async (file) => {
  await expect(GENERATED[file]?.()).toMatchFileSnapshot(path.join(root, file));
});

test('nothing else lies among the templates', () => {
  const found = readdirSync(path.join(root, FOLDER), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== 'README.md')
    .map((one) => path.relative(root, path.join(one.parentPath, one.name)).replaceAll(path.sep, '/'));
  expect(found.sort()).toEqual(
    Object.keys(GENERATED)
      .filter((file) => file.startsWith(FOLDER))
      .sort(),
  );
});
