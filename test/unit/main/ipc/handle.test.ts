// Every request goes: trusted sender, argument schema, run, Result.
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { REQUESTS, type RequestName } from '../../../../contracts/channels.ts';
import { failure, success } from '../../../../contracts/result.ts';
import {
  createHandle,
  installFirstRunHandlers,
  installHandlers,
  type Handlers,
} from '../../../../main/ipc/handle.ts';
import { createLog } from '../../../../main/log.ts';

const NAME = 'Ada Lovelace';
type Listener = Parameters<IpcMain['handle']>[1];

function setUp({ isTrusted = true } = {}) {
  const listeners = new Map<string, Listener>();
  const lines: string[] = [];
  const ipcMain = {
    handle: (name: string, listener: Listener) => {
      if (listeners.has(name)) throw new Error(`two handlers for ${name}`);
      listeners.set(name, listener);
    },
  };
  const log = createLog({ write: (line) => lines.push(line), now: () => new Date(0) });
  const handle = createHandle({ ipcMain, isTrusted: () => isTrusted, log, newId: () => 'id7' });
  const invoke = async (name: RequestName, ...sent: unknown[]): Promise<unknown> =>
    (await listeners.get(name)?.({} as IpcMainInvokeEvent, ...sent)) as unknown;
  return { handle, invoke, listeners, lines };
}

describe('createHandle', () => {
  test('hands the arguments on and the answer back', async () => {
    const { handle, invoke, lines } = setUp();
    const run = vi.fn<Handlers['visit/start']>(() => Promise.resolve(success(null)));
    handle('visit/start', run);
    expect(await invoke('visit/start', { roomId: 'keynote' })).toEqual({ ok: true, value: null });
    expect(run).toHaveBeenCalledExactlyOnceWith({ roomId: 'keynote' });
    expect(lines).toEqual([]);
  });

  test('an expected failure is an answer', async () => {
    const { handle, invoke, lines } = setUp();
    handle('visit/start', () => Promise.resolve(failure('room-not-open')));
    expect(await invoke('visit/start', { roomId: 'keynote' })).toEqual({
      ok: false,
      problem: 'room-not-open',
    });
    expect(lines).toEqual([]);
  });

  test('an untrusted sender reaches nothing', async () => {
    const { handle, invoke, lines } = setUp({ isTrusted: false });
    const run = vi.fn<Handlers['visit/start']>();
    handle('visit/start', run);
    expect(await invoke('visit/start', { roomId: NAME })).toEqual({
      ok: false,
      problem: 'sender-not-trusted',
    });
    expect(run).not.toHaveBeenCalled();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('visit/start');
    expect(lines[0]).not.toContain(NAME);
  });

  test.each([
    ['nothing', 'visit/ticket', []],
    ['null', 'visit/ticket', [null]],
    ['a string', 'visit/ticket', [NAME]],
    ['a field of the wrong kind', 'visit/ticket', [{ roomId: 'keynote', name: { text: NAME } }]],
    ['a field too many', 'visit/ticket', [{ roomId: 'keynote', name: 'A', role: NAME }]],
    ['a field missing', 'visit/ticket', [{ name: NAME }]],
    ['too long a name', 'visit/ticket', [{ roomId: 'keynote', name: NAME.repeat(2_000) }]],
    ['a second argument', 'visit/start', [{ roomId: 'keynote' }, NAME]],
    ['an argument where there is none', 'visit/frame', [NAME]],
    ['an unknown kind of report', 'visit/report', [{ kind: NAME }]],
    [
      'a report with a stray value',
      'visit/report',
      [{ kind: 'refused', facts: { sdk: { reason: 3, x: NAME } } }],
    ],
  ] as const)('%s is a bad request, and the log has no value of it', async (_name, name, sent) => {
    const { handle, invoke, lines } = setUp();
    const run = vi.fn();
    handle(name, run);
    expect(await invoke(name, ...sent)).toEqual({ ok: false, problem: 'bad-request', id: 'id7' });
    expect(run).not.toHaveBeenCalled();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('id7');
    expect(lines[0]).not.toContain('Ada');
  });

  test('the log names the field that was wrong', async () => {
    const { handle, invoke, lines } = setUp();
    handle('visit/ticket', vi.fn());
    await invoke('visit/ticket', { roomId: 4, name: 'A' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      channel: 'visit/ticket',
      id: 'id7',
      fields: 'roomId',
    });
  });

  test.each([
    ['rejects', () => Promise.reject(new TypeError('broken inside'))],
    [
      'throws',
      (): never => {
        throw new TypeError('broken inside');
      },
    ],
  ])('a bug that %s is an answer with an id, and its message stays here', async (_name, run) => {
    const { handle, invoke, lines } = setUp();
    handle('visit/start', run);
    const answer = await invoke('visit/start', { roomId: 'keynote' });
    expect(answer).toEqual({ ok: false, problem: 'internal', id: 'id7' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      id: 'id7',
      channel: 'visit/start',
      error: 'TypeError',
    });
  });

  test('also a sender check that throws is no way in', async () => {
    const { listeners } = setUp();
    const run = vi.fn();
    const handle = createHandle({
      ipcMain: { handle: (name: string, listener: Listener) => void listeners.set(name, listener) },
      isTrusted: () => {
        throw new Error('Render frame was disposed');
      },
      log: createLog({ write: () => undefined, now: () => new Date(0) }),
      newId: () => 'id8',
    });
    handle('visit/start', run);
    const answer: unknown = await listeners.get('visit/start')?.({} as IpcMainInvokeEvent, {
      roomId: 'keynote',
    });
    expect(answer).toEqual({ ok: false, problem: 'internal', id: 'id8' });
    expect(run).not.toHaveBeenCalled();
  });
});

describe('one handler for every request of the contract', () => {
  const names = Object.keys(REQUESTS) as RequestName[];
  const named = names.map((name) => [name, () => Promise.resolve(failure('no-visit'))]);
  /** For all of them, whatever is asked for. */
  const all = Object.fromEntries(named) as Handlers;
  const isOfSetUp = (name: string): boolean => name.startsWith('first-run/');

  test('SECURITY: a kiosk hears nothing of set-up', async () => {
    const { handle, invoke, listeners } = setUp();
    installHandlers(handle, all);
    expect([...listeners.keys()].sort()).toEqual(names.filter((name) => !isOfSetUp(name)).sort());
    expect(await invoke('shell/opened')).toEqual({ ok: false, problem: 'no-visit' });
    expect(await invoke('first-run/pin', { pin: '270815' })).toBeUndefined();
  });

  test('SECURITY: set-up hears nothing of a kiosk, and only its own window', async () => {
    const { handle, listeners, invoke } = setUp({ isTrusted: false });
    installFirstRunHandlers(handle, all);
    expect([...listeners.keys()].sort()).toEqual(names.filter(isOfSetUp).sort());
    expect(await invoke('first-run/pin', { pin: '270815' })).toEqual({
      ok: false,
      problem: 'sender-not-trusted',
    });
  });
});
