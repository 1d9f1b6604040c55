// A page by its debugging port, without a test tool in between: nothing grows here, and it may be found again after the
// program behind the port was started anew.
import { WebSocket } from 'ws';

interface Target {
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

export interface DevTools {
  send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  /** @throws what the page threw. */
  evaluate: <T>(expression: string) => Promise<T>;
  close: () => void;
}

/** @throws when nobody listens there (any more). */
export async function openDevTools(address: string): Promise<DevTools> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  const waiting = new Map<number, { resolve: (result: object) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  const fail = (why: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as { id?: number; result?: object; error?: unknown };
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (!asked || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.error) asked.reject(new Error(JSON.stringify(message.error)));
    else asked.resolve(message.result ?? {});
  });
  socket.on('close', () => fail('DevTools closed'));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => fail('DevTools failed'));

  const send: DevTools['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve: (result) => resolve(result as Record<string, unknown>), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    send,
    async evaluate<T>(expression: string) {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (answer['exceptionDetails']) throw new Error(JSON.stringify(answer['exceptionDetails']));
      return (answer['result'] as { value: T }).value;
    },
    close: () => socket.close(),
  };
}

/** @throws while there is no such page. */
export async function findPage(port: number, isIt: (target: Target) => boolean): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/json/list`, { signal: AbortSignal.timeout(2_000) });
  const found = ((await response.json()) as Target[]).find(isIt);
  if (!found) throw new Error('no such page');
  return found.webSocketDebuggerUrl;
}
