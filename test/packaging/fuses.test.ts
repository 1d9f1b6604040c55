// Every fuse as stated, read back from the packed program. The made-up runtime starts with each the wrong way.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FUSE_RULES } from './fuse-rules.ts';
import { packagedApp, type PackagedApp } from './packaged-app.ts';
import { root } from './pack.ts';

const RULES = Object.entries(FUSE_RULES).map(([fuse, rule]) => ({
  fuse: Number(fuse) as FuseV1Options,
  ...rule,
}));

let app: PackagedApp;
let wire: Awaited<ReturnType<typeof getCurrentFuseWire>>;
beforeAll(async () => {
  app = await packagedApp({ isWhole: false });
  wire = await getCurrentFuseWire(app.program);
}, 120_000);
afterAll(() => app.remove());

test.each(RULES)('$name is $isOn: $reason', ({ fuse, isOn }) => {
  expect(String.fromCharCode(wire[fuse] ?? 0)).toBe(isOn ? '1' : '0');
});

test('no fuse that the reader knows is without a rule, and each rule is stated in the configuration', () => {
  const known = Object.values(FuseV1Options).filter((one) => typeof one === 'number');
  expect(known.filter((fuse) => !(fuse in FUSE_RULES))).toEqual([]);
  const configuration = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
  for (const { name, isOn } of RULES) expect(configuration).toContain(`\n  ${name}: ${isOn}\n`);
});
