// Starting again: by the path that stays, with the secrets, and once.
import { describe, expect, test, vi } from 'vitest';
import { START_AGAIN } from '../../../../main/exit-codes.ts';
import { createRestart } from '../../../../main/kiosk/restart.ts';
import { loginCommand, relaunchOptions, selfCommand } from '../../../../main/kiosk/self-command.ts';

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

  test('is not supervised when the machine starts it, whoever started it this time', () => {
    const given = { ...installed, argv: ['foyer', '--supervised', '--lang=de'] };
    expect(loginCommand(given).args).toEqual(['--lang=de']);
    // …which an installer that starts the new version would lose: owner.ts counts it.
    expect(selfCommand(given).args).toEqual(['--supervised', '--lang=de']);
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
    isSupervised: false,
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
      once: (_: string, listener: (event: never) => void) => (quit = listener as () => void),
      relaunch: (options) => void done.push(options),
      quit: () => void done.push('quit'),
      exit: () => undefined,
    },
    isSupervised: false,
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

describe('with a supervisor, which starts the next one', () => {
  function supervised(isWillQuitHeard = true) {
    const done: unknown[] = [];
    const listeners = new Map<string, (event: { preventDefault: () => void }) => void>();
    const app = {
      once: (event: string, listener: (event: { preventDefault: () => void }) => void) =>
        void listeners.set(event, listener),
      relaunch: () => void done.push('relaunch'),
      // As Electron does: the last step before the end may be taken over, and `exit` tells that it ends.
      quit: () => {
        done.push('quit');
        if (isWillQuitHeard) listeners.get('will-quit')?.({ preventDefault: () => done.push('taken over') });
      },
      exit: (code?: number) => {
        done.push(code);
        listeners.get('quit')?.({ preventDefault: () => undefined });
      },
    };
    const restart = createRestart({
      app,
      isSupervised: true,
      command: () => ({ execPath: 'foyer', args: [] }),
      withSecrets: () => done.push('secrets'),
      log: { info: () => undefined },
    });
    return { done, restart };
  }

  test('it only ends, in order, and says so by its exit code', () => {
    const { done, restart } = supervised();
    vi.useFakeTimers();
    restart('night');
    restart('staff');
    vi.useRealTimers();
    expect(done).toEqual(['quit', 'taken over', START_AGAIN]);
  });

  test('one that hangs while it quits ends with the same code', () => {
    const { done, restart } = supervised(false);
    vi.useFakeTimers();
    restart('staff');
    expect(done).toEqual(['quit']);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(done).toEqual(['quit', START_AGAIN]);
  });

  test('an update still takes the place of the program, and starts nothing', () => {
    const { done, restart } = supervised();
    vi.useFakeTimers();
    restart('update', (start) => {
      done.push('replaced');
      start('/home/kiosk/foyer-0.2.0.AppImage');
    });
    vi.useRealTimers();
    expect(done).toEqual(['quit', 'taken over', START_AGAIN, 'replaced']);
  });
});
