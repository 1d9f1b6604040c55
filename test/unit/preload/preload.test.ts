// What a page gets: these functions, and nothing by which it could name a channel.
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { REQUESTS } from '../../../contracts/channels.ts';
import type { FoyerBridge } from '../../../contracts/bridge.ts';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoke: vi.fn(),
  on: vi.fn(),
  off: vi.fn(),
}));
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api) },
  ipcRenderer: { invoke: electron.invoke, on: electron.on, off: electron.off },
}));

await import('../../../preload/index.ts');
const foyer = electron.exposed.get('foyer') as FoyerBridge;

beforeEach(() => {
  electron.invoke.mockReset().mockResolvedValue({ ok: true, value: null });
  electron.on.mockReset();
  electron.off.mockReset();
});

describe('window.foyer', () => {
  test('is the only thing exposed, with exactly these functions', () => {
    expect([...electron.exposed.keys()]).toEqual(['foyer']);
    expect(Object.keys(foyer).sort()).toEqual([
      'callStaff',
      'choosePin',
      'devicesSeen',
      'endVisit',
      'firstRunCheck',
      'firstRunCredentials',
      'firstRunFinish',
      'firstRunOpened',
      'firstRunPaste',
      'firstRunPin',
      'freshFrame',
      'onIncidents',
      'onOffline',
      'onStaffNotices',
      'rememberName',
      'report',
      'shellBeat',
      'shellBroken',
      'shellOpened',
      'shellReady',
      'staffAttendance',
      'staffCheck',
      'staffChooseDevices',
      'staffCreateRoom',
      'staffDevices',
      'staffEvidence',
      'staffLanguage',
      'staffLeaveKiosk',
      'staffLock',
      'staffLockKiosk',
      'staffPasscode',
      'staffRestart',
      'staffSettings',
      'staffUnlock',
      'staffView',
      'startVisit',
      'ticket',
      'visitorDevices',
    ]);
  });

  test('each function asks for its own request, and together for all there are', async () => {
    const extra = { roomId: 'keynote' };
    const anything = foyer as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>;
    for (const name of Object.keys(foyer))
      if (name !== 'onStaffNotices') await anything[name]?.(extra, 'more');
    const sent = electron.invoke.mock.calls as [string, ...unknown[]][];
    expect(sent.map(([name]) => name).sort()).toEqual(Object.keys(REQUESTS).sort());
    for (const [name, ...values] of sent) {
      const takesNone = REQUESTS[name as keyof typeof REQUESTS].arguments.safeParse(undefined).success;
      expect(values, name).toEqual(takesNone ? [] : [extra]);
    }
  });

  test('the answer comes back as it is', async () => {
    electron.invoke.mockResolvedValue({ ok: false, problem: 'room-not-open' });
    expect(await foyer.startVisit({ roomId: 'keynote' })).toEqual({ ok: false, problem: 'room-not-open' });
  });

  test('a listener gets the payload without the event, until it stops', () => {
    const listener = vi.fn();
    const stop = foyer.onStaffNotices(listener);
    const [name, receive] = electron.on.mock.calls[0] as [string, (...values: unknown[]) => void];
    expect(name).toBe('staff/notices');
    receive({ sender: 'ipcRenderer' }, ['journal-unwritable'], 'more');
    expect(listener.mock.calls).toEqual([[['journal-unwritable']]]);
    stop();
    expect(electron.off).toHaveBeenCalledExactlyOnceWith('staff/notices', receive);
  });
});

test('the preload takes nothing but types from contracts', async () => {
  const source = await readFile('preload/index.ts', 'utf8');
  const imports = source.match(/^import [^;]+;/gmu) ?? [];
  expect(imports.length).toBeGreaterThan(1);
  expect(
    imports.filter((line) => !line.startsWith('import type ') && !line.endsWith("from 'electron';")),
  ).toEqual([]);
  expect(source).not.toMatch(/\brequire\(|\bimport\(/u);
});
