// What `npm run dist` makes where, and what it says of the rest.
import { expect, test } from 'vitest';
import { TARGETS, whySkipped } from '../../resources/tools/dist-targets.mjs';
import { readConfiguration } from './pack.ts';

const targetOf = (name: string): (typeof TARGETS)[number] => {
  const target = TARGETS.find((one) => one.name === name);
  if (target === undefined) throw new Error(`no target ${name}`);
  return target;
};
const machine = {
  platform: 'linux',
  hasElectron: true,
  reachesTools: true,
  env: {},
  has: () => true,
} as const;

test('every package of the configuration is one that it knows', async () => {
  const { win, mac, linux } = await readConfiguration();
  const configured = [win?.target, mac?.target, linux?.target].flat();
  expect(new Set(TARGETS.map(({ name }) => name))).toEqual(new Set(configured));
});

test('with all that it wants, a target is made', () => {
  expect(whySkipped(targetOf('rpm'), machine)).toBeNull();
});

test.each([
  ['another system', 'msi', {}, /made on Windows/u],
  ['no Electron', 'deb', { hasElectron: false }, /npx install-electron/u],
  ['a missing program', 'rpm', { has: () => false }, /rpmbuild is not installed/u],
  ['no downloads', 'deb', { reachesTools: false }, /fpm .*github\.com.*CUSTOM_FPM_PATH/u],
] as const)('%s: skipped, and said', (_what, name, change, sentence) => {
  expect(whySkipped(targetOf(name), { ...machine, ...change })).toMatch(sentence);
});

test('without downloads, a tool that is named is enough', () => {
  const named = { ...machine, reachesTools: false, env: { CUSTOM_FPM_PATH: '/opt/fpm' } };
  expect(whySkipped(targetOf('deb'), named)).toBeNull();
  expect(whySkipped(targetOf('AppImage'), named)).not.toBeNull();
});
