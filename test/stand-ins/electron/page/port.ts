// Runs in the page, in both worlds: one end of the private line between the page's own scripts and the isolated world.
// Plain values are copied by the browser (structured clone); functions and promises stay where they are and travel
// as numbers. Must not use anything from outside its own braces.

export interface Port {
  /** Makes a value known to the other world under a name. */
  readonly offer: (name: string, value: unknown) => void;
  whenOffered: (name: string, value: unknown) => void;
}

export function createPort(node: EventTarget, incoming: string, outgoing: string): Port {
  type Packed = { kind: string; value?: unknown; id?: number; items?: [string, Packed][] };
  type Settled = { id: number; failed: boolean; result: Packed };
  type Message = {
    about: string;
    id?: number;
    args?: Packed[];
    name?: string;
    result?: Packed;
    failed?: boolean;
  };

  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  let lastId = 0;
  let answer: Message | undefined;

  const post = (message: Message): void => {
    node.dispatchEvent(new CustomEvent(outgoing, { detail: message }));
  };
  // As Electron's contextBridge: of an error only the message crosses.
  const packError = (error: unknown): Packed => ({
    kind: 'error',
    value: error instanceof Error ? error.message : String(error),
  });

  function packPromise(promise: PromiseLike<unknown>): Packed {
    const id = ++lastId;
    const settle = (settled: Settled): void => post({ about: 'settled', ...settled });
    promise.then(
      (value) => settle({ id, failed: false, result: pack(value) }),
      (error: unknown) => settle({ id, failed: true, result: packError(error) }),
    );
    return { kind: 'promise', id };
  }

  function pack(value: unknown, above: unknown[] = []): Packed {
    if (typeof value === 'function') {
      const id = ++lastId;
      functions.set(id, value as (...args: unknown[]) => unknown);
      return { kind: 'function', id };
    }
    if (typeof value === 'symbol') throw new TypeError('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return { kind: 'value', value };
    if (typeof (value as PromiseLike<unknown>).then === 'function')
      return packPromise(value as PromiseLike<unknown>);
    if (value instanceof Error) return packError(value);
    if (above.includes(value))
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded. Nested objects deeper than 1000 are not supported.',
      );
    const prototype = Object.getPrototypeOf(value) as unknown;
    const isList = Array.isArray(value);
    if (!isList && prototype !== Object.prototype && prototype !== null) return { kind: 'value', value };
    const items = Object.entries(value).map(([key, item]): [string, Packed] => [
      key,
      pack(item, [...above, value]),
    ]);
    return { kind: isList ? 'list' : 'object', items };
  }

  function unpack(packed: Packed): unknown {
    const { kind, id = 0, items = [], value } = packed;
    if (kind === 'function') return (...args: unknown[]) => call(id, args);
    if (kind === 'promise') return new Promise((resolve, reject) => promises.set(id, { resolve, reject }));
    if (kind === 'error') return new Error(String(value));
    if (kind === 'list') return items.map(([, item]) => unpack(item));
    if (kind === 'object') return Object.fromEntries(items.map(([key, item]) => [key, unpack(item)]));
    return value;
  }

  // Events are dispatched synchronously, so the answer is there when post() returns.
  function call(id: number, args: unknown[]): unknown {
    answer = undefined;
    post({ about: 'call', id, args: args.map((argument) => pack(argument)) });
    const { failed, result = { kind: 'value' } } = (answer ?? {}) as Message;
    answer = undefined;
    if (failed) throw unpack(result);
    return unpack(result);
  }

  function run(message: Message): void {
    try {
      const args = (message.args ?? []).map(unpack);
      post({ about: 'answer', failed: false, result: pack(functions.get(message.id ?? 0)?.(...args)) });
    } catch (error) {
      post({ about: 'answer', failed: true, result: packError(error) });
    }
  }

  const port: Port = {
    offer: (name, value) => post({ about: 'offer', name, result: pack(value) }),
    whenOffered: () => {},
  };
  node.addEventListener(incoming, (event) => {
    event.stopImmediatePropagation();
    const message = (event as CustomEvent<Message>).detail;
    if (message.about === 'call') run(message);
    else if (message.about === 'answer') answer = message;
    else if (message.about === 'offer' && message.result)
      port.whenOffered(message.name ?? '', unpack(message.result));
    else if (message.about === 'settled' && message.result) {
      const waiting = promises.get(message.id ?? 0);
      promises.delete(message.id ?? 0);
      if (message.failed) waiting?.reject(unpack(message.result));
      else waiting?.resolve(unpack(message.result));
    }
  });
  return port;
}
