// deb, rpm and AppImage: what electron-builder would hand to their tools; and a deb for real where dpkg-deb is, looked into.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pack, packingFolder, root } from './pack.ts';

const hasDpkg = spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).error === undefined;
const { folder, remove } = packingFolder();
let rpm: string[] = [];
let rpmAfterRemove = '';
let appImageEntry = '';
let deb = '';

beforeAll(async () => {
  vi.stubEnv('CUSTOM_FPM_PATH', path.join(root, 'test/stand-ins/packers/fpm.mjs'));
  const output = await pack(folder, {
    platform: 'linux',
    targets: hasDpkg ? ['rpm', 'AppImage', 'deb'] : ['rpm', 'AppImage'],
    isWhole: false,
    onOptions(options) {
      if (!Array.isArray(options)) {
        appImageEntry = (options as { desktop: string }).desktop;
        return true;
      }
      const [args] = options as [string[]];
      if (!args.some((argument) => argument.endsWith('.rpm'))) return false;
      rpm = args;
      rpmAfterRemove = readFileSync(rpmOption('--after-remove'), 'utf8');
      return true;
    },
  });
  deb = path.join(output, readdirSync(output).find((name) => name.endsWith('.deb')) ?? '');
}, 120_000);
afterAll(() => {
  vi.unstubAllEnvs();
  remove();
});

const rpmOption = (name: string): string => rpm[rpm.indexOf(name) + 1] ?? '';
const dpkgDeb = (...args: string[]): string => execFileSync('dpkg-deb', args, { encoding: 'utf8' });

test('AppImage: its desktop file adds no switch that a packaged Foyer refuses', () => {
  expect(appImageEntry).toMatch(/^Exec=AppRun %U$/mu);
  expect(appImageEntry).toMatch(/^StartupWMClass=foyer$/mu);
});

test('rpm: a name, what it is, and no links that another program would own as well', () => {
  expect(rpmOption('--name')).toBe('foyer');
  expect(rpmOption('--rpm-rpmbuild-define')).toBe('_build_id_links none');
  expect(rpmOption('--package')).toMatch(/foyer-[\d.]+-linux-x86_64\.rpm$/u);
});

test('rpm: the script after a removal leaves the new version of an upgrade alone', () => {
  const tools = path.join(folder, 'tools');
  const calls = path.join(folder, 'calls');
  mkdirSync(tools);
  writeFileSync(path.join(tools, 'update-alternatives'), `#!/bin/sh\necho "$@" >> ${calls}\n`);
  chmodSync(path.join(tools, 'update-alternatives'), 0o755);
  const script = path.join(folder, 'after-remove.sh');
  writeFileSync(script, rpmAfterRemove);
  const env = { PATH: `${tools}:/usr/bin:/bin` };
  execFileSync('bash', [script, '1'], { env });
  expect(existsSync(calls)).toBe(false);
  execFileSync('bash', [script, '0'], { env });
  expect(readFileSync(calls, 'utf8')).toBe('--remove foyer /opt/Foyer/foyer\n');
});

test.runIf(hasDpkg)('deb: its fields', () => {
  const fields = dpkgDeb('--field', deb);
  expect(fields).toMatch(/^Package: foyer$/mu);
  expect(fields).toMatch(/^Section: net$/mu);
  expect(fields).toMatch(/^Maintainer: .+ <.+@.+>$/mu);
  expect(fields).toMatch(/^Depends: .*\blibgtk-3-0\b.*\blibgbm1\b/mu);
  expect(fields).toMatch(/^Recommends: .*fonts-noto-cjk/mu);
});

test.runIf(hasDpkg)(
  "deb: everything is root's, nothing is writable for others, nothing lies elsewhere",
  () => {
    const lines = dpkgDeb('--contents', deb).trim().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [mode = '', owner = ''] = line.split(/\s+/u);
      expect(owner, line).toBe('root/root');
      expect(mode, line).toMatch(/^[d-]rw[x-]r-[x-]r-[x-]$/u);
      expect(line).toMatch(/ \.\/(?:|opt\/(?:Foyer\/.*)?|usr\/(?:share\/(?:applications|icons)?.*)?)$/u);
    }
  },
);

test.runIf(hasDpkg)(
  'deb: installed, the program, its icon and its desktop file are where the rest looks for them',
  () => {
    const place = path.join(folder, 'installed');
    dpkgDeb('--extract', deb, place);
    const entry = readFileSync(path.join(place, 'usr/share/applications/foyer.desktop'), 'utf8');
    const program = /^Exec=(\S+) %U$/mu.exec(entry)?.[1] ?? '';
    expect(existsSync(path.join(place, program))).toBe(true);
    expect(existsSync(path.join(place, 'usr/share/icons/hicolor/256x256/apps/foyer.png'))).toBe(true);
    // "lockdown" lies beside the program: contents.test.ts.
    const linux = path.join(root, 'resources/lockdown/linux');
    const started = path.join(path.dirname(program), 'resources/lockdown/linux/foyer-session');
    expect(readFileSync(path.join(linux, 'foyer-kiosk.service'), 'utf8')).toContain(
      `\nExecStart=${started} wayland\n`,
    );
    expect(statSync(path.join(linux, 'foyer-session')).mode & 0o111, 'may be run').toBe(0o111);
    expect(readFileSync(path.join(linux, 'foyer-session'), 'utf8')).toContain(
      `\n    ${program} --supervised `,
    );
    dpkgDeb('--control', deb, path.join(folder, 'scripts'));
    const after = readFileSync(path.join(folder, 'scripts/postinst'), 'utf8');
    expect(after).toContain(`/usr/bin/foyer`);
    expect(after).toContain(program);
    // The venue's own: no package touches it.
    expect(readFileSync(path.join(folder, 'scripts/postrm'), 'utf8')).not.toContain('/etc/foyer');
  },
);
