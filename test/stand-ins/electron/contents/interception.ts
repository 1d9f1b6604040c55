// Requests that Chromium holds until we answer. Only documents are held (will-navigate must be able to stop them), unless
// the app listens to webRequest: holding everything costs 2–6 ms a request.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import type { Payload } from '../chromium/protocol.ts';
import { debug } from '../debug.ts';
import { emitWillNavigate, emitWillRedirect } from './navigation-events.ts';
import type { Contents } from './web-contents.ts';

export function interceptRequests(contents: Contents, session: DevToolsSession): void {
  const { webRequest } = contents.sessionBehind;
  const patterns: { urlPattern: string; resourceType?: 'Document'; requestStage: 'Request' | 'Response' }[] =
    [
      webRequest.wantsRequests
        ? { urlPattern: '*', requestStage: 'Request' }
        : { urlPattern: '*', resourceType: 'Document', requestStage: 'Request' },
    ];
  if (webRequest.wantsResponses) patterns.push({ urlPattern: '*', requestStage: 'Response' });
  session.post('Fetch.enable', { patterns });
}

/** True if the app stopped this navigation. The app's own loadURL and reload are not asked about, as in Electron. */
function isNavigationPrevented(
  contents: Contents,
  event: Payload<'Fetch.requestPaused'>,
  url: string,
): boolean {
  const frame = contents.frames.get(event.frameId) ?? contents.frames.main;
  const isMain = frame === contents.frames.main;
  if (event.redirectedRequestId !== undefined) return emitWillRedirect(contents, frame, url);
  if (isMain && contents.ownNavigation) {
    contents.ownNavigation = false;
    return false;
  }
  return emitWillNavigate(contents, frame, url);
}

export async function answerPausedRequest(
  contents: Contents,
  session: DevToolsSession,
  event: Payload<'Fetch.requestPaused'>,
): Promise<void> {
  const { requestId, request, resourceType } = event;
  const { webRequest } = contents.sessionBehind;
  if (event.responseStatusCode !== undefined || event.responseErrorReason !== undefined) {
    return webRequest.answerResponse(contents, session, event);
  }
  if (resourceType === 'Document') {
    contents.hasBegun = true;
    const url = request.url + (request.urlFragment ?? '');
    const isPrevented = isNavigationPrevented(contents, event, url);
    debug(isPrevented ? 'prevented' : 'document', url);
    // 'Aborted' leaves the page where it is, without an error page
    if (isPrevented) return session.post('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  }
  if (webRequest.wantsRequests) return webRequest.answerRequest(contents, session, event);
  session.post('Fetch.continueRequest', { requestId });
}
