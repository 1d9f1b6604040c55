// Starting again: by the path that stays, with the secrets, and once.
import { describe, expect, test, vi } from 'vitest';
import { createRestart } from '../../../../main/kiosk/restart.ts';
import { relaunchOptions, selfCommand } from '../../../../main/kiosk/self-command.ts';

const installed = {
  isPackaged: true,
  execPath: '/opt/foyer/foyer',
  argv: ['/opt/foyer/foyer', '--config=/etc/foyer/venue.json'],
  env: {},
};

describe('the command that starts Foyer again', () => {
  test('is the one that started it', () => {
    expect(selfCommand(installed)).toEqual({
      path: '/opt/foyer/foyer',
      args: ['--config=/etc/foyer/venue.json'],
    });
  });

  test('names the AppImage itself, not the folder that goes with it', () => {
    const env = { APPIMAGE: '/home/kiosk/Foyer.AppImage' };
    const given = { ...installed, execPath: '/tmp/.mount_Foyer/foyer', env };
    expect(selfCommand(given).path).toBe('/home/kiosk/Foyer.AppImage');
    expect(relaunchOptions(given)).toEqual({
      execPath: '/home/kiosk/Foyer.AppImage',
      args: ['--appimage-extract-and-run', '--config=/etc/foyer/venue.json'],
    });
    // Started in that way, the switch is there already: it stays one, and is no switch of Foyer's.
    const again = { ...given, argv: ['foyer', '--appimage-extract-and-run', '--config=x'] };
    expect(relaunchOptions(again).args).toEqual(['--appimage-extract-and-run', '--config=x']);
    expect(selfCommand(again).args).toEqual(['--config=x']);
  });

  test('names the portable build on Windows', () => {
    const env = { PORTABLE_EXECUTABLE_FILE: 'D:\\Foyer.exe' };
    expect(relaunchOptions({ ...installed, env })).toMatchObject({ execPath: 'D:\\Foyer.exe' });
  });

  test('is without what an installer added to one start', () => {
    const argv = ['Foyer.exe', '--updated'];
    expect(selfCommand({ ...installed, argv }).args).toEqual([]);
  });

  test('takes no other program’s variable in a checkout', () => {
    const env = { APPIMAGE: '/home/ada/Editor.AppImage' };
    expect(selfCommand({ ...installed, isPackaged: false, env }).path).toBe('/opt/foyer/foyer');
  });
});

test('relaunches with the secrets at hand, quits, and does so once', () => {
  const done: string[] = [];
  const restart = createRestart({
    app: {
      once: () => done.push('once'),
      relaunch: () => void done.push('relaunch'),
      quit: () => void done.push('quit'),
      exit: () => void done.push('exit'),
    },
    command: () => ({ execPath: 'foyer', args: [] }),
    withSecrets: (start) => {
      done.push('secrets');
      start();
      done.push('no secrets');
    },
    log: { info: () => undefined },
  });
  vi.useFakeTimers();
  restart('night');
  restart('staff');
  expect(done).toEqual(['secrets', 'relaunch', 'no secrets', 'quit']);
  // A quit that hangs does not keep the kiosk.
  vi.advanceTimersByTime(10_000);
  expect(done.at(-1)).toBe('exit');
  vi.useRealTimers();
});

test('an update takes the place of the program when nothing of it runs any more, and starts it where it is then', () => {
  const done: unknown[] = [];
  let quit = (): void => undefined;
  const restart = createRestart({
    app: {
      once: (_, listener) => (quit = listener),
      relaunch: (options) => void done.push(options),
      quit: () => void done.push('quit'),
      exit: () => undefined,
    },
    command: () => ({ execPath: '/home/kiosk/foyer-0.1.0.AppImage', args: ['--config=x'] }),
    withSecrets: (start) => {
      done.push('secrets');
      start();
    },
    log: { info: () => undefined },
  });
  vi.useFakeTimers();
  restart('update', (start) => {
    done.push('replaced');
    start('/home/kiosk/foyer-0.2.0.AppImage');
  });
  expect(done).toEqual(['quit']);
  quit();
  vi.useRealTimers();
  expect(done.slice(1)).toEqual([
    'secrets',
    'replaced',
    { execPath: '/home/kiosk/foyer-0.2.0.AppImage', args: ['--config=x'] },
  ]);
});
