// How the devices page is opened: in a frame that gets its port by the exact origin, once.
import { expect, test, vi } from 'vitest';
import { openPage } from '../../../../../renderer/shell/devices/use-device-test.ts';

const ORIGIN = 'http://localhost:1002';
const INVITATION = {
  url: `${ORIGIN}/?devices`,
  emptyUrl: `${ORIGIN}/empty`,
  origin: ORIGIN,
  token: 'token',
};

test('SECURITY: only its own origin is offered a port, and once', () => {
  const postMessage = vi.fn();
  const iframe = Object.assign(new EventTarget(), {
    contentWindow: { postMessage },
    setAttribute: vi.fn(),
    remove: vi.fn(),
  });
  vi.stubGlobal('document', { createElement: () => iframe });
  const holder = { append: vi.fn() } as unknown as HTMLElement;
  const page = openPage(holder, INVITATION, 'Camera', vi.fn());
  iframe.dispatchEvent(new Event('load'));
  iframe.dispatchEvent(new Event('load'));
  expect(postMessage.mock.calls).toEqual([
    [{ type: 'foyer/port', token: 'token' }, ORIGIN, [expect.any(MessagePort)]],
  ]);
  // Its port would keep this process alive.
  page.close();
  expect(iframe.remove).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
