// Joins what the browser tells about targets with the pages they belong to: frames and workers of a page, popups,
// crashes.
import type { Browser } from '../chromium/browser.ts';
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import { appEvents } from '../app/app-events.ts';
import { createEvent } from '../emitter.ts';
import { runtime } from '../runtime.ts';
import type { Contents } from './web-contents.ts';
import { closePopup } from './window-open.ts';

function ownerOf(session: DevToolsSession): Contents | undefined {
  return [...runtime.contents].find(
    (contents) => contents.page === session || contents.childSessions.has(session),
  );
}

export function connectContents({ root, targets }: Browser): void {
  targets.whenPopup = (popup) => void closePopup(popup);
  targets.whenChild = (child, parent) => {
    const owner = ownerOf(parent);
    if (owner) owner.attachChild(child, parent);
    else child.session.post('Runtime.runIfWaitingForDebugger'); // Chromium's own pages, shared and service workers
  };
  root.on('Target.targetCrashed', ({ targetId, status, errorCode }) => {
    const contents = [...runtime.contents].find((candidate) => candidate.targetId === targetId);
    if (contents) {
      contents.crashed(status, errorCode);
      appEvents.emit('render-process-gone', createEvent({}), contents.face, {
        reason: status,
        exitCode: errorCode,
      });
      return;
    }
    // A frame of its own process: Electron sends no event for it. Nobody may go on waiting for its answers.
    for (const { frames } of runtime.contents)
      frames?.get(targetId)?.session.rejectPending('the frame has crashed');
  });
}
