#!/usr/bin/env node
// @ts-check
// Plays fpm for electron-builder (CUSTOM_FPM_PATH), for debs alone, over Debian's own dpkg-deb: so that a test can open a
// package. It knows the arguments that electron-builder gives, and no release is made with it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FLAGS = new Set(['--force']);
/** @type {Map<string, string[]>} */
const options = new Map();
/** @type {[string, string][]} */
const files = [];
for (let rest = process.argv.slice(2); rest.length > 0;) {
  const [first = '', second = ''] = rest;
  const isOption = first.startsWith('-');
  const takes = isOption && !FLAGS.has(first) ? 2 : 1;
  if (takes === 2) options.set(first, [...(options.get(first) ?? []), second]);
  if (!isOption) files.push(/** @type {[string, string]} */ (first.split('=')));
  rest = rest.slice(takes);
}
const all = (/** @type {string} */ name) => options.get(name) ?? [];
const one = (/** @type {string} */ name) => all(name)[0] ?? '';
if (one('-t') !== 'deb') throw new Error(`no ${one('-t')} here: debs alone`);

const target = one('--package');
const stage = mkdtempSync(`${target}-`);
for (const [from, to] of files) {
  mkdirSync(path.dirname(path.join(stage, to)), { recursive: true });
  cpSync(from, path.join(stage, to), { recursive: true });
}
mkdirSync(path.join(stage, 'DEBIAN'));
const fields = {
  Package: one('--name'),
  Version: one('--version'),
  Architecture: one('--architecture'),
  Maintainer: one('--maintainer'),
  Section: one('--category'),
  Priority: one('--deb-priority'),
  Homepage: one('--url'),
  Depends: all('-d').join(', '),
  Recommends: all('--deb-recommends').join(', '),
  Description: one('--description').trim(),
};
const control = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
writeFileSync(path.join(stage, 'DEBIAN/control'), control.join(''));
cpSync(one('--after-install'), path.join(stage, 'DEBIAN/postinst'));
cpSync(one('--after-remove'), path.join(stage, 'DEBIAN/postrm'));
for (const script of ['postinst', 'postrm'])
  execFileSync('chmod', ['755', path.join(stage, 'DEBIAN', script)]);
execFileSync('chmod', ['755', stage]);
execFileSync('dpkg-deb', ['--root-owner-group', '-Znone', '--build', stage, target]);
rmSync(stage, { recursive: true, force: true });
