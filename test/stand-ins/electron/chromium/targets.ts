// Every target (page, out-of-process frame, worker) is attached while it waits for us, so that nothing of it has run
// before preload, permissions and navigation rules are in place. Whoever is not set up must be resumed at once.
import { debug } from '../debug.ts';
import type { DevToolsPipe, DevToolsSession } from './devtools-pipe.ts';
import type { Payload, TargetInfo } from './protocol.ts';

export interface AttachedTarget {
  readonly session: DevToolsSession;
  readonly info: TargetInfo;
}

export class Targets {
  /** A page that opened by itself: window.open, target=_blank, Ctrl+click. */
  whenPopup: (popup: AttachedTarget) => void = ({ session }) =>
    session.post('Runtime.runIfWaitingForDebugger');
  /** A frame or worker below a session that we attached earlier. */
  whenChild: (child: AttachedTarget, parent: DevToolsSession) => void = ({ session }) =>
    session.post('Runtime.runIfWaitingForDebugger');

  private readonly pipe: DevToolsPipe;
  private readonly unclaimed = new Map<string, AttachedTarget>();
  private readonly waiting = new Map<string, (target: AttachedTarget) => void>();
  private pagesBeingCreated = 0;
  /** With a visible window Chromium opens one page itself; the first `createPage` takes it. */
  private startupPage: Promise<AttachedTarget> | undefined;
  private offerStartupPage: ((target: AttachedTarget) => void) | undefined;

  constructor(pipe: DevToolsPipe, hasStartupPage: boolean) {
    this.pipe = pipe;
    if (hasStartupPage) {
      this.startupPage = new Promise((resolve) => {
        this.offerStartupPage = resolve;
      });
    }
  }

  async watch(): Promise<void> {
    const { root } = this.pipe;
    this.follow(root);
    root.on('Target.attachedToTarget', (event) => this.attached(event, root));
    await root.send('Target.setDiscoverTargets', {
      discover: true,
      filter: [{ type: 'page' }, { type: 'iframe' }],
    });
    await root.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
    });
  }

  /** Also attaches what this session's page starts: frames in other processes, workers, their workers. */
  followChildren(session: DevToolsSession): void {
    this.follow(session);
    session.post('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  }

  async createPage(): Promise<AttachedTarget> {
    const startup = this.startupPage;
    this.startupPage = undefined;
    if (startup) return startup;
    this.pagesBeingCreated++;
    try {
      const { targetId } = await this.pipe.root.send('Target.createTarget', {
        url: 'about:blank',
        newWindow: true,
      });
      const early = this.unclaimed.get(targetId);
      this.unclaimed.delete(targetId);
      return early ?? (await new Promise((resolve) => this.waiting.set(targetId, resolve)));
    } finally {
      this.pagesBeingCreated--;
      this.refuseUnclaimed();
    }
  }

  private follow(session: DevToolsSession): void {
    if (session !== this.pipe.root)
      session.on('Target.attachedToTarget', (event) => this.attached(event, session));
  }

  private attached(
    { sessionId, targetInfo: info }: Payload<'Target.attachedToTarget'>,
    parent: DevToolsSession,
  ): void {
    const target = { session: this.pipe.session(sessionId, parent), info };
    debug('attached', info.type, info.url, info.openerId === undefined ? '' : `opened by ${info.openerId}`);
    if (info.type === 'page' && parent === this.pipe.root) this.pageAttached(target);
    else this.whenChild(target, parent);
  }

  private pageAttached(target: AttachedTarget): void {
    const { targetId, openerId, openerFrameId } = target.info;
    const waiting = this.waiting.get(targetId);
    this.waiting.delete(targetId);
    if (waiting) return waiting(target);
    if (openerId !== undefined || openerFrameId !== undefined) return this.whenPopup(target);
    if (this.offerStartupPage) {
      this.offerStartupPage(target);
      this.offerStartupPage = undefined;
      return;
    }
    this.unclaimed.set(targetId, target); // createTarget's answer may come after the page
    this.refuseUnclaimed();
  }

  /** Not asked for by us and without an opener: opened with Ctrl+click, or by a test tool on the debugging port. */
  private refuseUnclaimed(): void {
    if (this.pagesBeingCreated > 0) return;
    for (const target of this.unclaimed.values()) this.whenPopup(target);
    this.unclaimed.clear();
  }
}
