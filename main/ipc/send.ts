// main → shell. Electron's `send` reaches the top frame only; whether that is the shell is asked here each time.
import type { WebContents } from 'electron';
import type { EventName, Events } from '../../contracts/channels.ts';
import type { Sender } from './trusted-sender.ts';

export type Send = <N extends EventName>(name: N, payload: Events[N]) => void;

interface SendInput {
  getContents: () => WebContents | null;
  isTrusted: (receiver: Sender) => boolean;
}

/** Sends nothing while there is no window or the window shows anything else. */
export function createSend({ getContents, isTrusted }: SendInput): Send {
  return (name, payload) => {
    const contents = getContents();
    // Before its first page a window has nobody to tell; the shell asks for all of it when it opens.
    if (contents === null || contents.isDestroyed() || contents.getURL() === '') return;
    if (isTrusted({ sender: contents, senderFrame: contents.mainFrame })) contents.send(name, payload);
  };
}
