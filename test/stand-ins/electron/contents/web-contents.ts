// webContents: one page in Chromium. `new` is synchronous as in Electron, the page itself is made a moment later, so
// everything that needs the page waits for `attached`.
import type { AttachedTarget } from '../chromium/targets.ts';
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import type { Payload } from '../chromium/protocol.ts';
import { debug } from '../debug.ts';
import { createEvent, StandInEmitter } from '../emitter.ts';
import { WORLD } from '../page/scripts.ts';
import { runtime } from '../runtime.ts';
import { watchCache } from '../session/http-cache.ts';
import type { StandInSession } from '../session/session.ts';
import { asElectron, strict } from '../strict.ts';
import { contentsApi, type ContentsApi } from './api.ts';
import { CONTENTS_EVENTS } from './events.ts';
import { evaluate, FrameTree } from './frames.ts';
import { answerPausedRequest, interceptRequests } from './interception.ts';
import { loadUrl, reload } from './load.ts';
import { sendToContext } from './messages.ts';
import { setUpRenderer } from './renderer.ts';
import { startHangWatch } from './hang-watch.ts';
import { decideAboutWindow, type WindowOpenHandler } from './window-open.ts';

let lastId = 0;

type OwnApi = 'id' | 'session' | 'mainFrame' | 'loadURL' | 'reload' | 'send' | 'executeJavaScript';

export class Contents extends StandInEmitter implements Pick<Electron.WebContents, OwnApi> {
  readonly id = ++lastId;
  readonly sessionBehind: StandInSession;
  readonly preferences: Electron.WebPreferences;
  /** What the app gets: these fields and methods plus `contentsApi`, and a clear error for anything else. */
  readonly face: Electron.WebContents;
  readonly attached: Promise<void>;
  readonly childSessions = new Set<DevToolsSession>();
  frames!: FrameTree;
  page: DevToolsSession | undefined;
  targetId: string | undefined;
  title = '';
  /** The document in the top frame; undefined until the app loads one. What Chromium made itself sends no events. */
  loaderId: string | undefined;
  /** Somebody has asked for a document: the app, or a page or test tool by a request. */
  hasBegun = false;
  /** Set while the next request for the top document is our own: it is not asked about. */
  ownNavigation = false;
  hasCrashed = false;
  /** Of a loadURL that has not ended: rejects it; another one begins. */
  breakOffLoad: ((byUrl: string) => void) | undefined;
  /** loadURL tells of its own failure, with the code; the error page that follows, however late, need not. */
  readonly ownUrls = new Set<string>();
  isGone = false;
  isMuted = false;
  areDevToolsOpen = false;
  zoomFactor = 1;
  userAgentOverride: string | undefined;
  /** What a frame last tried to open, and when: the popup itself knows neither its address nor its opener. */
  lastPopup: { url: string; opener: string; atMs: number } | undefined;
  windowOpenHandler: WindowOpenHandler | undefined;
  /** Called once when the first document has something to show. */
  whenPainted: (() => void) | undefined;
  /** What `close()` means is the window's business. */
  closeWindow: () => void = () => this.destroy();

  constructor(session: StandInSession, preferences: Electron.WebPreferences) {
    super('webContents', CONTENTS_EVENTS);
    this.sessionBehind = session;
    this.preferences = preferences;
    this.userAgentOverride = session.userAgentOverride;
    const api: ContentsApi = contentsApi(this);
    this.face = asElectron(strict('webContents', Object.assign(this, api)));
    runtime.contents.add(this);
    this.attached = this.attach();
    this.attached.catch((error: unknown) => {
      if (!runtime.isQuitting) console.error('electron stand-in: no page for a window:', error);
    });
    startHangWatch(this);
  }

  get session(): Electron.Session {
    return this.sessionBehind.face;
  }
  get mainFrame(): Electron.WebFrameMain {
    return this.frames.main.face;
  }

  private async attach(): Promise<void> {
    const { targets } = await runtime.browser;
    const { session, info } = await targets.createPage();
    this.page = session;
    this.targetId = info.targetId;
    this.frames = new FrameTree(info.targetId, session); // a page's top frame has its target's id
    setUpRenderer(this, session, true);
    targets.followChildren(session);
    await session.send('Runtime.runIfWaitingForDebugger');
  }

  /** A frame that moved to a process of its own, or a worker. It waits; resume it whatever happens. */
  attachChild({ session, info }: AttachedTarget, parent: DevToolsSession): void {
    this.childSessions.add(session);
    session.whenClosed(() => this.childGone(session, info.targetId, parent));
    if (info.type === 'iframe') {
      this.frames.ensure(info.targetId, session, info.parentFrameId).session = session;
      setUpRenderer(this, session, false);
    } else {
      watchCache(session);
      const userAgent = this.userAgentOverride ?? runtime.lateUserAgent;
      if (userAgent !== undefined) session.post('Emulation.setUserAgentOverride', { userAgent });
    }
    void runtime.browser.then(({ targets }) => targets.followChildren(session));
    session.post('Runtime.runIfWaitingForDebugger');
  }

  /**
   * Nothing of it is held: a kiosk has a meeting page and its workers for each visit. Of a frame in a process of its own
   * Chromium says no more than this, and the same where it goes on in its parent's process: then the parent has told of it
   * before, or has by the time that it answers.
   */
  private childGone(session: DevToolsSession, targetId: string, parent: DevToolsSession): void {
    this.childSessions.delete(session);
    this.frames.contextsCleared(session);
    const removeIfGone = (): void => {
      if (this.frames.get(targetId)?.session === session) this.frames.remove(targetId);
    };
    parent.send('Page.enable').then(removeIfGone, removeIfGone);
  }

  requestPaused(session: DevToolsSession, event: Payload<'Fetch.requestPaused'>): void {
    answerPausedRequest(this, session, event).catch((error: unknown) => {
      debug('request', error);
      session.post('Fetch.continueRequest', { requestId: event.requestId });
    });
  }

  /** After the app has registered or removed a webRequest listener. */
  refreshInterception(): void {
    for (const session of this.sessionsWithFrames()) interceptRequests(this, session);
  }

  sessionsWithFrames(): Set<DevToolsSession> {
    return new Set(this.page ? this.frames.all().map((frame) => frame.session) : []);
  }

  mainFrameNavigated(loaderId: string): void {
    this.hasCrashed = false;
    if (!this.hasBegun) return;
    this.loaderId = loaderId;
    this.ownNavigation = false;
  }

  painted(): void {
    const tellWindow = this.whenPainted;
    this.whenPainted = undefined;
    tellWindow?.();
  }

  crashed(status: string, exitCode: number): void {
    this.hasCrashed = true;
    this.page?.rejectPending('the page has crashed');
    const reason = status === 'killed' || status === 'oom' ? status : 'crashed';
    this.emit('render-process-gone', createEvent({}), { reason, exitCode });
  }

  titleChanged(title: string): void {
    this.title = title;
    this.emit('page-title-updated', createEvent({}), title, true);
  }

  windowOpened(url: string, name: string, features: string, opener: { url: string }): void {
    decideAboutWindow(this, url, name, features, opener.url);
  }

  async loadURL(url: string): Promise<void> {
    return loadUrl(this, url);
  }
  reload(): void {
    reload(this, false);
  }

  /** Only the top frame has ipcRenderer; without a document there is nobody to hear. */
  send(channel: string, ...args: unknown[]): void {
    if (!this.page) return;
    const contextId = this.frames.contextOf(this.frames.main, WORLD);
    if (contextId !== undefined) sendToContext(this.page, contextId, channel, args);
  }

  async executeJavaScript(code: string, userGesture = false) {
    await this.attached;
    if (!this.page) throw new Error('the page is gone');
    return evaluate(this.page, code, userGesture);
  }

  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    runtime.contents.delete(this);
    void this.attached
      .then(async () => {
        const { root } = await runtime.browser;
        if (this.targetId !== undefined) root.post('Target.closeTarget', { targetId: this.targetId });
      })
      .catch(() => {}); // there never was a page
    this.emit('destroyed');
  }
}
