// Errors that nobody caught: logged always, told as soon as somebody listens.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createMainErrors } from '../../../../main/kiosk/main-errors.ts';

test('logged before there is a kiosk, told after', () => {
  const process = new EventEmitter();
  const said: string[] = [];
  const errors = createMainErrors({
    process: process as never,
    log: { error: (message) => void said.push(`log ${message}`) },
  });
  process.emit('uncaughtException', new Error('early'));
  errors.onTrouble((trouble) => void said.push(trouble));
  process.emit('uncaughtException', new Error('late'));
  process.emit('unhandledRejection', 'why');
  expect(said).toEqual([
    'log uncaught',
    'log uncaught',
    'main-error',
    'log unhandled rejection',
    'main-rejection',
  ]);
});
