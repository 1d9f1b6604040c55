// Events reach the shell and nothing else.
import type { WebContents, WebFrameMain } from 'electron';
import { expect, test, vi } from 'vitest';
import { createSend } from '../../../../main/ipc/send.ts';
import { createTrustedSender } from '../../../../main/ipc/trusted-sender.ts';
import { createFrame, SHELL } from './senders.ts';

/** @param mainFrame null: the web contents are destroyed, and Electron throws when asked for more. */
function setUp(mainFrame: WebFrameMain | null, url = `${SHELL}/`) {
  const sent = vi.fn();
  const contents = {
    get mainFrame() {
      if (mainFrame === null) throw new TypeError('Object has been destroyed');
      return mainFrame;
    },
    isDestroyed: () => mainFrame === null,
    getURL: () => url,
    send: sent,
  } as unknown as WebContents;
  const getContents = () => contents;
  return {
    sent,
    send: createSend({ getContents, isTrusted: createTrustedSender({ getContents, shellOrigin: SHELL }) }),
  };
}

test('to the shell', () => {
  const { send, sent } = setUp(createFrame());
  send('staff/notices', ['journal-unwritable']);
  expect(sent).toHaveBeenCalledExactlyOnceWith('staff/notices', ['journal-unwritable']);
});

test('not to another page in our window', () => {
  const { send, sent } = setUp(createFrame({ origin: 'http://localhost:1002' }));
  send('staff/notices', []);
  expect(sent).not.toHaveBeenCalled();
});

test('not to a window that is gone', () => {
  const { send, sent } = setUp(null);
  send('staff/notices', []);
  expect(sent).not.toHaveBeenCalled();
});

test('not before the first page', () => {
  const { send, sent } = setUp(createFrame(), '');
  send('staff/notices', ['venue-file-broken']);
  expect(sent).not.toHaveBeenCalled();
});
