// Where window and frame may go, and that each way out is closed.
import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { installNavigationRules, installWayBack, mayNavigate } from '../../../../main/security/navigation.ts';

const ORIGINS = { shellOrigin: 'http://localhost:1001', meetingOrigin: 'http://localhost:1002' };

describe('mayNavigate', () => {
  test.each([
    ['http://localhost:1001/', true, true],
    ['http://localhost:1001/?again', true, true],
    ['http://localhost:1001/assets/a.js', true, false],
    ['http://localhost:1002/', true, false],
    ['https://zoom.us/', true, false],
    ['http://localhost:1001.evil.example/', true, false],
    ['file:///etc/passwd', true, false],
    ['about:blank', true, false],
    ['javascript:1', true, false],
    ['http://localhost:1002/', false, true],
    ['http://localhost:1002/empty', false, true],
    ['http://localhost:1001/', false, false],
    ['https://zoom.us/survey', false, false],
    ['data:text/html,x', false, false],
    ['blob:http://localhost:1002/x', false, false],
    ['zoommtg://zoom.us/join', false, false],
  ])('%s, top %s: %s', (url, isMainFrame, expected) => {
    expect(mayNavigate({ url, isMainFrame }, ORIGINS)).toBe(expected);
  });
});

describe('installNavigationRules', () => {
  function install() {
    const session = new EventEmitter();
    const set: { openWindow?: () => { action: string } } = {};
    const contents = Object.assign(new EventEmitter(), {
      session,
      setWindowOpenHandler: (handler: () => { action: string }) => (set.openWindow = handler),
    });
    installNavigationRules(contents as unknown as WebContents, ORIGINS);
    const isPrevented = (emitter: EventEmitter, name: string, details: object = {}): boolean => {
      let isStopped = false;
      emitter.emit(name, { ...details, preventDefault: () => (isStopped = true) });
      return isStopped;
    };
    return { contents, session, set, isPrevented };
  }

  test.each(['will-frame-navigate', 'will-redirect'])('%s is judged', (name) => {
    const { contents, isPrevented } = install();
    const going = (url: string, isMainFrame: boolean) => isPrevented(contents, name, { url, isMainFrame });
    expect(going('https://evil.example/', true)).toBe(true);
    expect(going('https://evil.example/', false)).toBe(true);
    expect(going('http://localhost:1001/', true)).toBe(false);
    expect(going('http://localhost:1002/', false)).toBe(false);
  });

  test('no new window', () => {
    expect(install().set.openWindow?.()).toEqual({ action: 'deny' });
  });

  test('no webview', () => {
    const { contents, isPrevented } = install();
    expect(isPrevented(contents, 'will-attach-webview')).toBe(true);
  });

  test('no download', () => {
    const { session, isPrevented } = install();
    expect(isPrevented(session, 'will-download')).toBe(true);
  });

  test('no page stays by asking "leave?"', () => {
    const { contents, isPrevented } = install();
    expect(isPrevented(contents, 'will-prevent-unload')).toBe(true);
  });
});

test.each([
  ['about:blank', 1],
  ['about:srcdoc', 1],
  ['https://evil.example/', 1],
  ['http://localhost:1002/', 1],
  ['http://localhost:1001/', 0],
])('a window that shows %s loads the shell %i times', (url, times) => {
  const contents = Object.assign(new EventEmitter(), { getURL: () => url });
  const loadShell = vi.fn();
  installWayBack(contents as unknown as WebContents, ORIGINS, loadShell);
  contents.emit('did-finish-load');
  expect(loadShell).toHaveBeenCalledTimes(times);
});
