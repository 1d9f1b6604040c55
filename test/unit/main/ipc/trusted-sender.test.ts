// Only the top frame of our window, while it shows the shell.
import { describe, expect, test } from 'vitest';
import { createTrustedSender } from '../../../../main/ipc/trusted-sender.ts';
import { createContents, createFrame, SHELL } from './senders.ts';

const mainFrame = createFrame();
const contents = createContents(mainFrame);
const isTrusted = createTrustedSender({ getContents: () => contents, shellOrigin: SHELL });

describe('createTrustedSender', () => {
  test('the shell', () => {
    expect(isTrusted({ sender: contents, senderFrame: mainFrame })).toBe(true);
  });

  test('another object for the same frame', () => {
    expect(isTrusted({ sender: contents, senderFrame: createFrame() })).toBe(true);
  });

  test('not other web contents, though they show the shell', () => {
    expect(isTrusted({ sender: createContents(mainFrame), senderFrame: mainFrame })).toBe(false);
  });

  test('not a frame that is gone', () => {
    expect(isTrusted({ sender: contents, senderFrame: null })).toBe(false);
    expect(isTrusted({ sender: contents, senderFrame: createFrame({ isGone: true }) })).toBe(false);
  });

  test.each([
    ['the meeting page', createFrame({ origin: 'http://localhost:1002', parent: mainFrame, routingId: 2 })],
    ['a sub frame of our own origin', createFrame({ parent: mainFrame })],
    ['another top frame', createFrame({ routingId: 2 })],
    ['the same number in another process', createFrame({ processId: 8 })],
  ])('not %s', (_name, senderFrame) => {
    expect(isTrusted({ sender: contents, senderFrame })).toBe(false);
  });

  test.each([
    'http://localhost:1002',
    'http://localhost:10011',
    'http://localhost',
    'http://localhost:1001.evil.example',
    'https://localhost:1001',
    'http://127.0.0.1:1001',
    'null',
    '',
  ])('not while the window shows %j', (origin) => {
    const frame = createFrame({ origin });
    const elsewhere = createContents(frame);
    const trusts = createTrustedSender({ getContents: () => elsewhere, shellOrigin: SHELL });
    expect(trusts({ sender: elsewhere, senderFrame: frame })).toBe(false);
  });

  test('nobody while there is no window', () => {
    const trusts = createTrustedSender({ getContents: () => null, shellOrigin: SHELL });
    expect(trusts({ sender: contents, senderFrame: mainFrame })).toBe(false);
  });
});
