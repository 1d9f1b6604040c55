// will-frame-navigate, will-navigate and will-redirect: the events with which an app stops a navigation.
// Order as in Electron: will-frame-navigate for every frame, then, for the top frame only, will-navigate.
import { createEvent } from '../emitter.ts';
import type { Frame } from './frames.ts';
import type { Contents } from './web-contents.ts';

function describe(frame: Frame, url: string) {
  const isMainFrame = frame.parentFrame === undefined;
  return { url, isSameDocument: false, isMainFrame, frame: frame.face, initiator: null };
}

/** True if a listener prevented it. */
export function emitWillNavigate(contents: Contents, frame: Frame, url: string): boolean {
  const anyFrame = createEvent(describe(frame, url));
  contents.emit('will-frame-navigate', anyFrame, url);
  if (anyFrame.defaultPrevented) return true;
  if (frame.parentFrame) return false;
  const mainFrame = createEvent(describe(frame, url));
  contents.emit('will-navigate', mainFrame, url, false, true, frame.processId, frame.routingId);
  return mainFrame.defaultPrevented;
}

export function emitWillRedirect(contents: Contents, frame: Frame, url: string): boolean {
  const event = createEvent(describe(frame, url));
  contents.emit('will-redirect', event, url, false, event.isMainFrame, frame.processId, frame.routingId);
  return event.defaultPrevented;
}
