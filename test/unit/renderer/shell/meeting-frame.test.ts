// What the meeting page's frame is given, and what it is not. That the SDK lives with it: test/e2e/let-in.spec.ts.
import { expect, test, vi } from 'vitest';
import { createFrameOpener } from '../../../../renderer/shell/meeting-frame.ts';
import { createFakeClock } from './fakes.ts';

test('the frame may run and submit, and lead nobody away; only its own origin is offered a port', async () => {
  const attributes: Record<string, string> = {};
  const postMessage = vi.fn();
  const iframe = Object.assign(new EventTarget(), {
    contentWindow: { postMessage },
    setAttribute: (name: string, value: string) => (attributes[name] = value),
    remove: vi.fn(),
  });
  vi.stubGlobal('document', { createElement: () => iframe });
  const clock = createFakeClock();
  const stage = { append: vi.fn() } as unknown as HTMLElement;
  const invitation = { url: 'url', emptyUrl: 'empty', origin: 'http://localhost:1002', token: 'token' };
  const frame = createFrameOpener(stage, clock)(invitation, { onFact: vi.fn(), onTrouble: vi.fn() });
  expect(attributes['sandbox']?.split(' ').sort()).toEqual([
    'allow-forms',
    'allow-same-origin',
    'allow-scripts',
  ]);
  // A page that was led elsewhere gets no port: the offer names the origin, and comes once.
  iframe.dispatchEvent(new Event('load'));
  iframe.dispatchEvent(new Event('load'));
  expect(postMessage.mock.calls).toEqual([
    [{ type: 'foyer/port', token: 'token' }, 'http://localhost:1002', [expect.any(MessagePort)]],
  ]);
  // Its port would keep this process alive.
  const gone = frame.end();
  await clock.pass(60);
  await clock.pass(60);
  await gone;
  vi.unstubAllGlobals();
});
