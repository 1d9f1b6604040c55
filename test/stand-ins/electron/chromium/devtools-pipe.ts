// A DevTools protocol client on --remote-debugging-pipe, with flat sessions.
// Raw, not Playwright's CDPSession: that one cannot hold new targets until they are set up.
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Answer, Command, Params, Payload, ProtocolEvent } from './protocol.ts';

interface Pending {
  method: string;
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}
interface Message {
  id?: number;
  sessionId?: string | undefined;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

export class DevToolsSession {
  readonly id: string | undefined;
  isOpen = true;
  private readonly pipe: DevToolsPipe;
  private readonly parent: DevToolsSession | undefined;
  private readonly children = new Set<DevToolsSession>();
  private readonly pending = new Map<number, Pending>();
  private readonly events = new EventEmitter({ captureRejections: false });
  private readonly whatFollows: (() => void)[] = [];

  constructor(pipe: DevToolsPipe, id: string | undefined, parent?: DevToolsSession) {
    this.pipe = pipe;
    this.id = id;
    this.parent = parent;
    parent?.children.add(this);
    this.events.setMaxListeners(0);
  }

  /** Rejects when Chromium refuses, and when the session ends first: a crashed frame never answers. */
  send<C extends Command>(method: C, params?: Params<C>): Promise<Answer<C>> {
    if (!this.isOpen) return Promise.reject(new Error(`${method}: the target is gone`));
    return new Promise<Answer<C>>((resolve, reject) => {
      const id = this.pipe.write({ method, params: params ?? {}, sessionId: this.id });
      this.pending.set(id, { method, resolve: (answer) => resolve(answer as Answer<C>), reject });
    });
  }

  /** For commands whose failure means only that the page or frame has gone meanwhile. */
  post<C extends Command>(method: C, params?: Params<C>): void {
    this.send(method, params).catch(() => {});
  }

  on<E extends ProtocolEvent>(event: E, listener: (payload: Payload<E>) => void): void {
    this.events.on(event, listener);
  }

  receive(message: Message): void {
    if (message.id === undefined) {
      if (message.method !== undefined) this.events.emit(message.method, message.params);
      return;
    }
    const call = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.error) call?.reject(new Error(`${call.method}: ${message.error.message}`));
    else call?.resolve(message.result);
  }

  /** The target has detached or crashed: whoever waits for an answer must not wait for ever. */
  rejectPending(reason: string): void {
    const calls = [...this.pending.values()];
    this.pending.clear();
    for (const call of calls) call.reject(new Error(`${call.method}: ${reason}`));
  }

  /** Called once, after the target has gone. */
  whenClosed(action: () => void): void {
    this.whatFollows.push(action);
  }

  /** With all that was attached below it: of those nobody tells. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.rejectPending('the target is gone');
    for (const child of this.children) child.close();
    this.parent?.children.delete(this);
    this.pipe.forget(this);
    for (const action of this.whatFollows.splice(0)) action();
  }
}

export class DevToolsPipe {
  readonly root: DevToolsSession;
  private readonly sessions = new Map<string, DevToolsSession>();
  private readonly output: Writable;
  private lastId = 0;

  constructor(input: Readable, output: Writable, whenClosed: () => void) {
    this.root = new DevToolsSession(this, undefined);
    this.output = output;
    let unread: Buffer[] = [];
    input.on('data', (chunk: Buffer) => {
      let from = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
        unread.push(chunk.subarray(from, end));
        from = end + 1;
        const text = Buffer.concat(unread).toString();
        unread = [];
        this.dispatch(JSON.parse(text) as Message);
      }
      if (from < chunk.length) unread.push(chunk.subarray(from));
    });
    output.on('error', () => {}); // EPIPE: Chromium has gone, 'close' tells it
    input.on('error', () => {});
    input.on('close', () => {
      for (const session of [this.root, ...this.sessions.values()]) session.close();
      whenClosed();
    });
  }

  write(message: Message): number {
    const id = ++this.lastId;
    this.output.write(`${JSON.stringify({ ...message, id })}\0`);
    return id;
  }

  session(id: string, parent: DevToolsSession): DevToolsSession {
    let session = this.sessions.get(id);
    if (!session) this.sessions.set(id, (session = new DevToolsSession(this, id, parent)));
    return session;
  }

  forget({ id }: DevToolsSession): void {
    if (id !== undefined) this.sessions.delete(id);
  }

  private dispatch(message: Message): void {
    const session = message.sessionId === undefined ? this.root : this.sessions.get(message.sessionId);
    session?.receive(message);
    if (message.method === 'Target.detachedFromTarget') {
      const { sessionId } = message.params as Payload<'Target.detachedFromTarget'>;
      this.sessions.get(sessionId)?.close();
    }
  }
}
