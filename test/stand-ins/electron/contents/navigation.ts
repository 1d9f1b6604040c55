// What happened to a frame's document: did-navigate, dom-ready, did-finish-load, did-fail-load.
// HTTP status is always told as 200: learning the real one would need the Network domain for every request.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { createEvent } from '../emitter.ts';
import { emitWillNavigate } from './navigation-events.ts';
import { notePopup } from './window-open.ts';
import type { Contents } from './web-contents.ts';

/** Chromium loads these itself, through requests or without; anything else would go to another program. */
const LOADED_BY_CHROMIUM = /^(https?|about|blob|data|javascript|file|chrome|chrome-error):/;
const FAILED = -2;

function frameNavigated(contents: Contents, session: DevToolsSession, navigated: Protocol.Page.Frame): void {
  const frame = contents.frames.navigated(session, navigated);
  const isMain = frame.parentFrame === undefined;
  if (isMain) contents.mainFrameNavigated(navigated.loaderId);
  const { unreachableUrl } = navigated;
  if (unreachableUrl !== undefined) {
    frame.url = unreachableUrl;
    if (isMain && contents.ownUrls.delete(unreachableUrl)) return;
    const rest = [unreachableUrl, isMain, frame.processId, frame.routingId];
    contents.emit('did-fail-load', createEvent({}), FAILED, 'ERR_FAILED', ...rest);
    return;
  }
  if (isMain) contents.ownUrls.delete(navigated.url);
  contents.sessionBehind.documentOpened(frame);
  if (isMain && !contents.hasBegun) return;
  if (isMain) contents.emit('did-navigate', createEvent({}), frame.url, 200, 'OK');
  const rest = [isMain, frame.processId, frame.routingId];
  contents.emit('did-frame-navigate', createEvent({}), frame.url, 200, 'OK', ...rest);
}

export function followNavigation(contents: Contents, session: DevToolsSession): void {
  session.on('Page.frameNavigated', ({ frame }) => frameNavigated(contents, session, frame));
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    const frame = contents.frames.get(frameId);
    if (!frame) return;
    frame.url = url;
    const isMain = frame.parentFrame === undefined;
    contents.emit('did-navigate-in-page', createEvent({}), url, isMain, frame.processId, frame.routingId);
  });
  session.on('Page.frameRequestedNavigation', ({ frameId, url, disposition }) => {
    const frame = contents.frames.get(frameId);
    if (!frame || disposition === 'download') return;
    if (disposition !== 'currentTab') return notePopup(contents, url, frame.url);
    if (LOADED_BY_CHROMIUM.test(url)) return;
    emitWillNavigate(contents, frame, url); // mailto: and the like never become a request that could be held
  });
  session.on('Page.windowOpen', ({ url }) => {
    const opener = [...contents.frames.all()].find((frame) => frame.session === session);
    notePopup(contents, url, opener?.url ?? '');
  });
  session.on('Page.lifecycleEvent', ({ frameId, name, loaderId }) => {
    if (frameId !== contents.frames.main.id || loaderId !== contents.loaderId) return;
    if (name === 'DOMContentLoaded') contents.emit('dom-ready', createEvent({}));
    if (name === 'firstPaint') contents.painted();
    if (name !== 'load') return;
    contents.emit('did-finish-load');
    contents.emit('did-stop-loading');
    contents.painted(); // an empty page paints nothing and is ready all the same
  });
}
