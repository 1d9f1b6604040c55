// Who may import whom, and the other rules that the linter keeps: each is broken on purpose once, in a copy of the
// folders with the project's own configuration.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let folder = '';
/** file → rules it was found to break */
let found: Map<string, string[]>;

/** [file, source, rule that must find it, or null where it is allowed] */
const PLANTED: readonly [string, string, string | null][] = [
  ['contracts/node.ts', "import fs from 'node:fs';\nexport { fs };", 'no-restricted-imports'],
  ['contracts/main.ts', "import a from '../main/a.ts';\nexport { a };", 'no-restricted-imports'],
  ['contracts/react.ts', "import a from 'react';\nexport { a };", 'no-restricted-imports'],
  ['contracts/zod.ts', "import { z } from 'zod';\nexport { z };", null],
  ['contracts/own.ts', "import { z } from './zod.ts';\nexport { z };", null],
  ['contracts/words/up.ts', "import { z } from '../zod.ts';\nexport { z };", null],
  ['contracts/words/en/up.ts', "import { z } from '../../zod.ts';\nexport { z };", null],
  [
    'contracts/words/en/main.ts',
    "import a from '../../../main/a.ts';\nexport { a };",
    'no-restricted-imports',
  ],
  ['contracts/words/main.ts', "import a from '../../main/a.ts';\nexport { a };", 'no-restricted-imports'],
  ['contracts/words/zod.ts', "import { z } from 'zod';\nexport { z };", 'no-restricted-imports'],
  ['main/zoom/electron.ts', "import { app } from 'electron';\nexport { app };", 'no-restricted-imports'],
  ['main/zoom/electron-type.ts', "import type { App } from 'electron';\nexport type A = App;", null],
  [
    'main/zoom/shell.ts',
    "import a from '../../renderer/shell/a.ts';\nexport { a };",
    'no-restricted-imports',
  ],
  ['main/zoom/sdk.ts', "import a from '@zoom/meetingsdk';\nexport { a };", 'no-restricted-imports'],
  ['main/zoom/stand-in.ts', "import a from '../../test/a.ts';\nexport { a };", 'no-restricted-imports'],
  [
    'main/window.ts',
    "import { ipcMain } from 'electron';\nipcMain.on('a', () => {});",
    'no-restricted-imports',
  ],
  [
    'main/index.ts',
    "import { ipcMain } from 'electron';\nipcMain.on('a', () => {});",
    'no-restricted-properties',
  ],
  ['main/ipc/handle.ts', "import type { IpcMain } from 'electron';\nexport type A = IpcMain;", null],
  [
    'preload/value.ts',
    "import { a } from '../contracts/channels.ts';\nexport { a };",
    'no-restricted-imports',
  ],
  ['preload/type.ts', "import type { A } from '../contracts/channels.ts';\nexport type B = A;", null],
  ['preload/node.ts', "import fs from 'node:fs';\nexport { fs };", 'no-restricted-imports'],
  ['renderer/shell/electron.ts', "import a from 'electron';\nexport { a };", 'no-restricted-imports'],
  [
    'renderer/shell/meeting.ts',
    "import a from '../meeting/host.ts';\nexport { a };",
    'no-restricted-imports',
  ],
  [
    'renderer/shell/sdk.ts',
    "import type a from '@zoom/meetingsdk';\nexport type B = a;",
    'no-restricted-imports',
  ],
  [
    'renderer/shell/schema.ts',
    "import { a } from '../../contracts/channels.ts';\nexport { a };",
    'no-restricted-imports',
  ],
  [
    'renderer/shell/schema-type.ts',
    "import type { A } from '../../contracts/channels.ts';\nexport type B = A;",
    null,
  ],
  [
    'renderer/meeting/sdk.ts',
    "import a from '@zoom/meetingsdk/embedded';\nexport { a };",
    'no-restricted-imports',
  ],
  [
    'renderer/meeting/sdk-type.ts',
    "import type a from '@zoom/meetingsdk/embedded';\nexport type B = a;",
    null,
  ],
  ['renderer/meeting/react.ts', "import a from 'react';\nexport { a };", 'no-restricted-imports'],
  ['contracts/any.ts', 'export const a = (b: any): unknown => b;', 'no-explicit-any'],
  ['contracts/long.ts', `${'export {};\n'.repeat(251)}`, 'max-lines'],
];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foyer-layers-'));
  copyFileSync(path.join(root, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  for (const [file, source] of PLANTED) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${source}\n`);
  }
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  let output = '';
  try {
    output = execFileSync(process.execPath, [oxlint, '--format=json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    // It found something, as it must.
    if (error instanceof Error && 'stdout' in error) output = String(error.stdout);
  }
  found = new Map();
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const [file, , rule] of PLANTED) {
  test(`${file}: ${rule ?? 'allowed'}`, () => {
    const codes = (found.get(file) ?? []).join(' ');
    if (rule === null) expect(codes).toBe('');
    else expect(codes).toContain(rule);
  });
}
