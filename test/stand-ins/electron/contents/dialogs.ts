// alert, confirm, prompt and "leave this page?". With DevTools attached Chromium waits for an answer that nobody would give
// where there is no screen, so they are answered with no; with a screen only if the app has switched dialogs off.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import { createEvent } from '../emitter.ts';
import { runtime } from '../runtime.ts';
import type { Contents } from './web-contents.ts';

export function answerDialogs(contents: Contents, session: DevToolsSession): void {
  session.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type === 'beforeunload') {
      // Electron shows no box either: the page stays, unless a listener prevents its 'no'
      const event = createEvent({});
      contents.emit('will-prevent-unload', event);
      session.post('Page.handleJavaScriptDialog', { accept: event.defaultPrevented });
      return;
    }
    void runtime.browser.then(({ isHeadless }) => {
      const isOff = contents.preferences.disableDialogs === true;
      if (isOff || isHeadless) session.post('Page.handleJavaScriptDialog', { accept: false });
    });
  });
}
