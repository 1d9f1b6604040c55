// The frames of one page, across renderer processes: which session drives a frame, which script context belongs to it.
// A frame that moves to another process keeps its id and its WebFrameMain here.
import type { DevToolsSession } from '../chromium/devtools-pipe.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { asElectron, strict } from '../strict.ts';

type FrameApi =
  | 'url'
  | 'origin'
  | 'parent'
  | 'top'
  | 'name'
  | 'frames'
  | 'framesInSubtree'
  | 'frameTreeNodeId'
  | 'processId'
  | 'routingId'
  | 'isDestroyed'
  | 'executeJavaScript';

let lastNodeId = 0;

/** processId and routingId are made up (DevTools does not tell them) but stay the same for a frame. */
export class Frame implements Pick<Electron.WebFrameMain, FrameApi> {
  readonly id: string;
  readonly frameTreeNodeId = ++lastNodeId;
  readonly routingId = this.frameTreeNodeId;
  url = '';
  origin = 'null';
  name = '';
  session: DevToolsSession;
  parentFrame: Frame | undefined;
  readonly children = new Set<Frame>();
  isGone = false;
  /** The same object for the life of the frame: apps compare `event.senderFrame` by identity. */
  readonly face: Electron.WebFrameMain = asElectron(strict('webFrameMain', this));

  constructor(id: string, session: DevToolsSession, parent: Frame | undefined) {
    this.id = id;
    this.session = session;
    this.parentFrame = parent;
    parent?.children.add(this);
  }

  get processId(): number {
    return this.parentFrame && this.parentFrame.session === this.session
      ? this.parentFrame.processId
      : this.frameTreeNodeId;
  }
  get parent(): Electron.WebFrameMain | null {
    return this.parentFrame?.face ?? null;
  }
  get top(): Electron.WebFrameMain {
    return this.topFrame.face;
  }
  get topFrame(): Frame {
    return this.parentFrame?.topFrame ?? this;
  }
  get frames(): Electron.WebFrameMain[] {
    return [...this.children].map((child) => child.face);
  }
  get framesInSubtree(): Electron.WebFrameMain[] {
    return this.subtree().map((frame) => frame.face);
  }
  subtree(): Frame[] {
    return [this, ...[...this.children].flatMap((child) => child.subtree())];
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  async executeJavaScript(code: string): Promise<unknown> {
    if (!this.parentFrame || this.parentFrame.session !== this.session) return evaluate(this.session, code);
    throw new Error('electron stand-in: executeJavaScript in a frame of the same process is not implemented');
  }
}

export async function evaluate(
  session: DevToolsSession,
  expression: string,
  userGesture = false,
): Promise<unknown> {
  const options = { awaitPromise: true, returnByValue: true, userGesture };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, ...options });
  if (!exceptionDetails) return result.value;
  const { exception, text } = exceptionDetails;
  throw new Error(exception?.description ?? (exception ? String(exception.value) : text));
}

export class FrameTree {
  readonly main: Frame;
  private readonly byId = new Map<string, Frame>();
  private readonly contexts = new Map<string, { frameId: string; name: string }>();

  constructor(mainFrameId: string, session: DevToolsSession) {
    this.main = new Frame(mainFrameId, session, undefined);
    this.byId.set(mainFrameId, this.main);
  }

  all(): Frame[] {
    return [...this.byId.values()];
  }
  get(id: string | undefined): Frame | undefined {
    return id === undefined ? undefined : this.byId.get(id);
  }

  ensure(id: string, session: DevToolsSession, parentId: string | undefined): Frame {
    const known = this.byId.get(id);
    if (known) return known;
    const frame = new Frame(id, session, this.byId.get(parentId ?? '') ?? this.main);
    this.byId.set(id, frame);
    return frame;
  }

  navigated(
    session: DevToolsSession,
    { id, url, urlFragment, securityOrigin, name, parentId }: Protocol.Page.Frame,
  ): Frame {
    const frame = this.ensure(id, session, parentId);
    frame.session = session;
    frame.url = url + (urlFragment ?? '');
    frame.origin = securityOrigin === '://' || securityOrigin === '' ? 'null' : securityOrigin;
    frame.name = name ?? '';
    return frame;
  }

  remove(id: string): void {
    const frame = this.byId.get(id);
    if (!frame || frame === this.main) return;
    for (const gone of frame.subtree()) {
      gone.isGone = true;
      this.byId.delete(gone.id);
    }
    frame.parentFrame?.children.delete(frame);
  }

  contextCreated(session: DevToolsSession, context: Protocol.Runtime.ExecutionContextDescription): void {
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (frameId !== undefined)
      this.contexts.set(`${session.id}:${context.id}`, { frameId, name: context.name });
  }
  contextDestroyed(session: DevToolsSession, contextId: number): void {
    this.contexts.delete(`${session.id}:${contextId}`);
  }
  contextsCleared(session: DevToolsSession): void {
    for (const key of this.contexts.keys()) if (key.startsWith(`${session.id}:`)) this.contexts.delete(key);
  }
  frameOfContext(session: DevToolsSession, contextId: number): Frame | undefined {
    return this.get(this.contexts.get(`${session.id}:${contextId}`)?.frameId);
  }
  /** The context named `world` in this frame, if its document has one by now. */
  contextOf(frame: Frame, world: string): number | undefined {
    for (const [key, context] of this.contexts) {
      if (context.frameId !== frame.id || context.name !== world) continue;
      if (key.startsWith(`${frame.session.id}:`)) return Number(key.split(':').at(-1));
    }
    return undefined;
  }
}
