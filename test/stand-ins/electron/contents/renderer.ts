// Sets up one session that has frames (the page itself, or a frame that lives in a process of its own) before its first
// script runs, and keeps the frame tree in step. Every command is sent without waiting for the one before.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import { isolatedWorldSource, mainWorldSource, SEND, WORLD } from '../page/scripts.ts';
import { runtime } from '../runtime.ts';
import { watchCache } from '../session/http-cache.ts';
import { reportConsole } from './console.ts';
import { answerDialogs } from './dialogs.ts';
import { interceptRequests } from './interception.ts';
import { receiveFromPage } from './messages.ts';
import { followNavigation } from './navigation.ts';
import type { Contents } from './web-contents.ts';

function followFrames(contents: Contents, session: DevToolsSession): void {
  const { frames } = contents;
  session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
    const frame = frames.ensure(frameId, session, parentFrameId);
    frame.session = session; // it may come from a process of its own
    contents.emit('frame-created', {}, { frame: frame.face });
  });
  session.on('Page.frameDetached', ({ frameId, reason }) => {
    if (reason !== 'swap') frames.remove(frameId); // 'swap': it goes on in another process
  });
  session.on('Runtime.executionContextCreated', ({ context }) => frames.contextCreated(session, context));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    frames.contextDestroyed(session, executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => frames.contextsCleared(session));
}

function startScripts(session: DevToolsSession, preload: string | undefined, argv: readonly string[]): void {
  session.post('Runtime.addBinding', { name: SEND, executionContextName: WORLD });
  // Chromium runs them in the order added: the page's half must listen before the isolated half speaks.
  session.post('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource, runImmediately: true });
  session.post('Page.addScriptToEvaluateOnNewDocument', {
    source: isolatedWorldSource(preload, argv),
    worldName: WORLD,
    runImmediately: true,
  });
}

/** `isPage`: the top frame's session. Child sessions may vanish at any moment, so nothing here waits for an answer. */
export function setUpRenderer(contents: Contents, session: DevToolsSession, isPage: boolean): void {
  followFrames(contents, session);
  followNavigation(contents, session);
  reportConsole(contents, session);
  answerDialogs(contents, session);
  session.on('Fetch.requestPaused', (event) => contents.requestPaused(session, event));
  session.on('Runtime.bindingCalled', (event) => receiveFromPage(contents, session, event));

  session.post('Page.enable');
  session.post('Page.setLifecycleEventsEnabled', { enabled: true });
  session.post('Runtime.enable');
  session.post('Log.enable');
  const { preload, additionalArguments = [] } = contents.preferences;
  startScripts(session, isPage ? preload : undefined, additionalArguments);
  interceptRequests(contents, session);
  watchCache(session);
  const userAgent = contents.userAgentOverride ?? runtime.lateUserAgent;
  if (userAgent !== undefined) session.post('Emulation.setUserAgentOverride', { userAgent });
  if (isPage) session.post('Emulation.setFocusEmulationEnabled', { enabled: true });
}
