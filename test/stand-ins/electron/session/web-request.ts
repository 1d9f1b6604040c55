// session.webRequest: requests are held by Chromium's Fetch domain and answered with what the app's listener says.
// Requests of nested workers, WebSockets and WebRTC never pass through here.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import type { Payload } from '../chromium/protocol.ts';
import type { Contents } from '../contents/web-contents.ts';
import { runtime } from '../runtime.ts';

type Paused = Payload<'Fetch.requestPaused'>;
type Api = Pick<Electron.WebRequest, 'onBeforeRequest' | 'onBeforeSendHeaders' | 'onHeadersReceived'>;
type Stage = keyof Api;
interface Verdict {
  cancel?: boolean;
  redirectURL?: string;
  requestHeaders?: Record<string, string | string[]>;
  responseHeaders?: Record<string, string | string[]>;
}
type AnyListener = (details: object, callback: (verdict: Verdict) => void) => void;
interface Registered {
  readonly patterns: RegExp[];
  readonly listener: AnyListener;
}

const RESOURCE_TYPES: Record<string, string> = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
};

function toPattern(glob: string): RegExp {
  if (glob === '<all_urls>') return /^/;
  return new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`);
}

export class StandInWebRequest implements Api {
  private readonly listeners = new Map<Stage, Registered>();
  private lastId = 0;

  get wantsRequests(): boolean {
    return this.listeners.has('onBeforeRequest') || this.listeners.has('onBeforeSendHeaders');
  }
  get wantsResponses(): boolean {
    return this.listeners.has('onHeadersReceived');
  }

  onBeforeRequest(...args: unknown[]): void {
    this.register('onBeforeRequest', args);
  }
  onBeforeSendHeaders(...args: unknown[]): void {
    this.register('onBeforeSendHeaders', args);
  }
  onHeadersReceived(...args: unknown[]): void {
    this.register('onHeadersReceived', args);
  }

  /** (filter, listener), (listener) or (null), as in Electron: one listener for each stage, the last one counts. */
  private register(stage: Stage, args: unknown[]): void {
    const listener = args.at(-1) as AnyListener | null;
    const urls = args.length > 1 ? (args[0] as Electron.WebRequestFilter).urls : ['<all_urls>'];
    if (listener) this.listeners.set(stage, { listener, patterns: urls.map(toPattern) });
    else this.listeners.delete(stage);
    for (const contents of runtime.contents) contents.refreshInterception();
  }

  private ask(stage: Stage, url: string, details: object): Promise<Verdict> {
    const registered = this.listeners.get(stage);
    if (!registered?.patterns.some((pattern) => pattern.test(url))) return Promise.resolve({});
    return new Promise((resolve) => registered.listener(details, resolve));
  }

  private describe(contents: Contents, { request, resourceType, frameId }: Paused): object {
    const frame = contents.frames.get(frameId);
    const documentType = frame?.parentFrame ? 'subFrame' : 'mainFrame';
    return {
      id: ++this.lastId,
      url: request.url,
      method: request.method,
      resourceType: resourceType === 'Document' ? documentType : (RESOURCE_TYPES[resourceType] ?? 'other'),
      referrer: request.headers['Referer'] ?? '',
      timestamp: Date.now(),
      webContentsId: contents.id,
      webContents: contents.face,
      frame: frame?.face ?? null,
    };
  }

  async answerRequest(contents: Contents, session: DevToolsSession, event: Paused): Promise<void> {
    const { requestId, request } = event;
    const details = this.describe(contents, event);
    const { cancel, redirectURL } = await this.ask('onBeforeRequest', request.url, details);
    if (cancel) return session.post('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    if (redirectURL !== undefined) {
      const responseHeaders = [{ name: 'location', value: redirectURL }];
      return session.post('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders });
    }
    const requestHeaders = { ...request.headers };
    const verdict = await this.ask('onBeforeSendHeaders', request.url, { ...details, requestHeaders });
    if (verdict.cancel)
      return session.post('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    const changed = verdict.requestHeaders && { headers: toList(verdict.requestHeaders) };
    session.post('Fetch.continueRequest', { requestId, ...changed });
  }

  async answerResponse(contents: Contents, session: DevToolsSession, event: Paused): Promise<void> {
    const { requestId, responseStatusCode: statusCode, responseHeaders = [] } = event;
    if (statusCode === undefined) return session.post('Fetch.continueRequest', { requestId }); // the request failed
    const collected: Record<string, string[]> = {};
    for (const { name, value } of responseHeaders) (collected[name] ??= []).push(value);
    const statusLine = `HTTP/1.1 ${statusCode} ${event.responseStatusText ?? ''}`.trim();
    const details = { ...this.describe(contents, event), statusCode, statusLine, responseHeaders: collected };
    const verdict = await this.ask('onHeadersReceived', event.request.url, details);
    if (verdict.cancel)
      return session.post('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    if (!verdict.responseHeaders) return session.post('Fetch.continueRequest', { requestId });
    // continueResponse with other headers is ignored for documents in part, so the whole answer is given anew
    const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
    session.post('Fetch.fulfillRequest', {
      requestId,
      responseCode: statusCode,
      responseHeaders: toList(verdict.responseHeaders),
      body: base64Encoded ? body : Buffer.from(body).toString('base64'),
    });
  }
}

function toList(headers: Record<string, string | string[]>): { name: string; value: string }[] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
}
