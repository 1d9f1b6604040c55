// The Linux lock's own scripts, run by a shell against made-up programs: what they change, and when they stop. That systemd,
// cage and X do as they are told is for a real machine to show (resources/lockdown/README.md).
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LEFT_BY_STAFF, START_AGAIN } from '../../main/exit-codes.ts';

const folder = path.resolve(import.meta.dirname, '../../resources/lockdown/linux');

/** Scripts run in a folder of their own: every place that they name lies in it, and only what is put there can be called. */
let place = '';
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'foyer-lockdown-'));
  mkdirSync(path.join(place, 'bin'));
  for (const tool of ['cat', 'dirname', 'install', 'mkdir', 'mv', 'rm']) {
    const found = ['/usr/bin', '/bin'].map((folder) => path.join(folder, tool)).find(existsSync);
    if (found) symlinkSync(found, path.join(place, 'bin', tool));
  }
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const inPlace = (...names: string[]): string => path.join(place, ...names);
function program(file: string, lines: string): void {
  mkdirSync(path.dirname(inPlace(file)), { recursive: true });
  writeFileSync(inPlace(file), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
}
/** @returns what was called, line by line, beside how it ended. */
function runScript(name: string, args: readonly string[]) {
  const folderOfIt = inPlace('opt/Foyer/resources/lockdown/linux');
  mkdirSync(folderOfIt, { recursive: true });
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll(
      /(?<![\w$}])\/(?=(?:etc|opt|var)\/)/gu,
      `${place}/`,
    );
    writeFileSync(path.join(folderOfIt, file), text, { mode: 0o755 });
  }
  const { status, stdout, stderr } = spawnSync('/bin/sh', [path.join(folderOfIt, name), ...args], {
    env: { PATH: inPlace('bin'), XDG_RUNTIME_DIR: place, CALLS: inPlace('calls') },
    encoding: 'utf8',
    timeout: 10_000,
  });
  const calls = existsSync(inPlace('calls')) ? readFileSync(inPlace('calls'), 'utf8').split('\n') : [];
  rmSync(inPlace('calls'), { force: true });
  return { status, stdout, stderr, calls: calls.filter((line) => line !== '') };
}

describe('lockdown.sh', () => {
  beforeEach(() => {
    for (const name of ['useradd', 'usermod', 'cage']) program(`bin/${name}`, `echo ${name} "$@" >>"$CALLS"`);
    program('bin/id', '[ "$1" = -u ] && echo 0');
    program('bin/getent', ':');
    program(
      'bin/systemctl',
      'echo systemctl "$@" >>"$CALLS"; [ "$1" != get-default ] || echo multi-user.target',
    );
    program('opt/Foyer/foyer', ':');
  });
  const lockdown = (...args: string[]) => runScript('lockdown.sh', args);
  const etc = (): string[] =>
    existsSync(inPlace('etc'))
      ? (readdirSync(inPlace('etc'), { recursive: true }) as string[]).filter(
          (file) => /\.\w+$/u.test(file) && !file.endsWith('.d'),
        )
      : [];

  test('apply, apply again, undo: the machine starts as it did before', () => {
    expect(lockdown('apply')).toMatchObject({ status: 0, stderr: '' });
    expect(etc()).toHaveLength(5);
    program(
      'bin/systemctl',
      'echo systemctl "$@" >>"$CALLS"; [ "$1" != get-default ] || echo graphical.target',
    );
    expect(lockdown('apply').status).toBe(0);
    const undone = lockdown('undo');
    expect(undone.status).toBe(0);
    expect(etc()).toEqual([]);
    expect(undone.calls).toContain('systemctl set-default multi-user.target');
    expect(undone.calls).toContain('systemctl unmask ctrl-alt-del.target');
    // The account stays, and its journal: said, with what would take it away.
    expect(undone.stdout).toContain('userdel');
    expect(lockdown('undo').calls.join()).not.toContain('set-default');
  });

  test.each([
    ['cage', ['apply'], 'bin/cage'],
    ['xinit', ['apply', 'x'], 'bin/xinit'],
    ['/opt/Foyer/foyer', ['apply'], 'opt/Foyer/foyer'],
  ])('without %s nothing is changed, and it says so', (name, args, file) => {
    rmSync(inPlace(file), { force: true });
    const { status, stderr, calls } = lockdown(...args);
    expect({ status, calls }).toEqual({ status: 1, calls: [] });
    expect(stderr).toContain(`Nothing was changed.`);
    expect(stderr).toContain(name);
    expect(etc()).toEqual([]);
  });

  test('nor as somebody else than root, nor for a screen that it does not know', () => {
    expect(lockdown('apply', 'y').status).toBe(2);
    program('bin/id', 'echo 1000');
    expect(lockdown('apply')).toMatchObject({ status: 1, calls: [] });
  });
});

describe.each([
  ['wayland', '--ozone-platform=wayland'],
  ['x', '--ozone-platform=x11'],
])('foyer-session %s', (kind, platform) => {
  /** Foyer ends with these exit codes, one after the other. @param hands what the screen makes of the last one. */
  function session(codes: readonly number[], hands: string) {
    program('bin/cage', `shift; "$@"; code=$?; ${hands}`);
    program('bin/xinit', `"$1" "$2" "$3"; code=$?; ${hands}`);
    for (const name of ['xset', 'setxkbmap']) program(`bin/${name}`, 'exit 1');
    program('bin/sleep', 'echo sleep >>"$CALLS"');
    program(
      'opt/Foyer/foyer',
      `echo foyer "$@" >>"$CALLS"\nfor code in ${codes.join(' ')}; do [ -e "$CALLS.$code" ] || { : >"$CALLS.$code"; exit $code; }; done\nkill -9 $PPID`,
    );
    return runScript('foyer-session', [kind]);
  }

  test.each(['exit 0', 'exit $code'])(
    'is over when staff have left Foyer, where the screen says "%s"',
    (hands) => {
      const { status, calls } = session([1, START_AGAIN, 0, LEFT_BY_STAFF], hands);
      const foyer = `foyer --supervised ${platform}`;
      // At once where it asks for it, and after a pause where it ended otherwise.
      expect(calls).toEqual([foyer, 'sleep', foyer, foyer, 'sleep', foyer]);
      expect(status).toBe(LEFT_BY_STAFF);
      // The next one begins anew.
      expect(session([], 'exit 1').status).toBe(1);
    },
  );
});
