// Who may talk to main: the top frame of our window, while it shows the shell. The meeting page is in the same window
// and must never pass.
import type { IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron';

export type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

interface TrustedInput {
  /** Null while there is no window. */
  getContents: () => WebContents | null;
  shellOrigin: string;
}

const isShellFrame = (frame: WebFrameMain, shellOrigin: string): boolean =>
  !frame.isDestroyed() && frame.parent === null && frame.origin === shellOrigin;

/** Electron may make several objects for one frame; these two numbers name it. */
const isSameFrame = (a: WebFrameMain, b: WebFrameMain): boolean =>
  a.processId === b.processId && a.routingId === b.routingId;

/** SECURITY: test/unit/main/ipc/trusted-sender.test.ts. */
export function createTrustedSender({ getContents, shellOrigin }: TrustedInput): (event: Sender) => boolean {
  return ({ sender, senderFrame }) => {
    if (senderFrame === null || sender !== getContents()) return false;
    return isShellFrame(senderFrame, shellOrigin) && isSameFrame(senderFrame, sender.mainFrame);
  };
}
