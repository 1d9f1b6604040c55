// A command that is ended from outside says so by its exit code, at once.
import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { installEarlyEnd } from '../../../../main/cli/early-end.ts';

/** Electron's side: it quits for a signal, and its own listener was there first. */
function install() {
  const exits: number[] = [];
  const app = new EventEmitter();
  const process = new EventEmitter();
  const quit = (): void => {
    let isPrevented = false;
    app.emit('before-quit', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) exits.push(0);
  };
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, quit);
  const exit = (code?: number): void => void exits.push(code ?? 0);
  installEarlyEnd({
    app: Object.assign(app, { exit }) as unknown as App,
    process: process as unknown as NodeJS.Process,
  });
  return { process, quit, exits };
}

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
])("%s ends with %i, before Electron's own end", (signal, exitCode) => {
  const { process, exits } = install();
  process.emit(signal);
  expect(exits[0]).toBe(exitCode);
  expect(exits).not.toContain(0);
});

test('a quit by whatever came first is no good end either', () => {
  const { quit, exits } = install();
  quit();
  expect(exits).toEqual([143]);
});
