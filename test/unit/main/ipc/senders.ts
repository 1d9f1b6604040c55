// Frames and web contents as Electron shows them, as far as trust looks at them.
import type { WebContents, WebFrameMain } from 'electron';

export const SHELL = 'http://localhost:1001';

interface FrameFacts {
  origin?: string;
  parent?: WebFrameMain | null;
  routingId?: number;
  processId?: number;
  isGone?: boolean;
}

export function createFrame(facts: FrameFacts = {}): WebFrameMain {
  const { origin = SHELL, parent = null, routingId = 1, processId = 7, isGone = false } = facts;
  const readable = <T>(value: T): T => {
    if (isGone) throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    return value;
  };
  return {
    isDestroyed: () => isGone,
    get origin() {
      return readable(origin);
    },
    get parent() {
      return readable(parent);
    },
    get routingId() {
      return readable(routingId);
    },
    get processId() {
      return readable(processId);
    },
  } as WebFrameMain;
}

export const createContents = (mainFrame: WebFrameMain): WebContents => ({ mainFrame }) as WebContents;
