// Runs in every frame, in an isolated world that the page cannot see: the other end of the private line, and, in the top
// frame only, ipcRenderer, contextBridge and the app's preload. Must not use anything from outside its own braces.
import type { createCodec } from '../codec.ts';
import type { Questions } from './main-world.ts';
import type { installPopupGuard } from './popup-guard.ts';
import type { createPort } from './port.ts';

export interface Start {
  readonly platform: string;
  readonly versions: Record<string, string | undefined>;
  readonly argv: readonly string[];
  /** The app's preload, wrapped in a function; absent if it has none. */
  readonly preload?: (require: unknown, module: object, exports: object, process: object) => void;
}

/** Global names in the isolated world only. */
interface Line {
  electronStandInSend: (text: string) => void;
  electronStandInReceive: (text: string) => void;
}

export function isolatedWorld(
  makePort: typeof createPort,
  makeCodec: typeof createCodec,
  guardPopups: typeof installPopupGuard,
  start: Start,
): void {
  type Listener = (event: object, ...args: unknown[]) => void;
  const line = globalThis as unknown as Line;
  const codec = makeCodec();
  const waiting = new Map<number, (ok: boolean, value: unknown) => void>();
  let lastId = 0;

  const say = (message: object): void => line.electronStandInSend(JSON.stringify(message));
  function ask(message: object): Promise<unknown> {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, (ok, value) => (ok ? resolve(value) : reject(new Error(String(value)))));
      say({ ...message, id });
    });
  }

  const node = document.createElement('i');
  const port = makePort(node, 'to-isolated', 'to-page');
  window.dispatchEvent(new MouseEvent('electron-stand-in', { relatedTarget: node }));
  port.offer('', {
    request: (permission, mediaTypes) => ask({ kind: 'request', permission, mediaTypes }) as Promise<boolean>,
    status: (permission) => ask({ kind: 'status', permission }) as Promise<boolean | null>,
    windowOpened: (url, name, features) => say({ kind: 'open', url, name, features }),
  } satisfies Questions);

  guardPopups((url, name) => say({ kind: 'open', url, name, features: '' }));

  // What the visitor does, for before-input-event and input-event. At most ten moves a second.
  let lastMoveMs = 0;
  function reportInput(event: Event): void {
    if (!event.isTrusted) return;
    if (event.type === 'mousemove' && event.timeStamp - lastMoveMs < 100) return;
    if (event.type === 'mousemove') lastMoveMs = event.timeStamp;
    const { key, code, repeat, location, ctrlKey, shiftKey, altKey, metaKey, isComposing } =
      event as KeyboardEvent;
    const modifiers = { control: ctrlKey, shift: shiftKey, alt: altKey, meta: metaKey };
    say({
      kind: 'input',
      type: event.type,
      key,
      code,
      isAutoRepeat: repeat,
      location,
      isComposing,
      ...modifiers,
    });
  }
  for (const type of [
    'keydown',
    'keyup',
    'mousedown',
    'mouseup',
    'mousemove',
    'wheel',
    'touchstart',
    'touchend',
  ]) {
    window.addEventListener(type, reportInput, { capture: true, passive: true });
  }

  // DevTools tells a page's title only when it navigates.
  function reportTitle(): void {
    let told = '';
    const tell = (): void => {
      if (document.title !== told) say({ kind: 'title', title: (told = document.title) });
    };
    tell();
    if (!document.head) return; // not an HTML document
    new MutationObserver(tell).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }
  if (window === window.top) window.addEventListener('DOMContentLoaded', reportTitle);

  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  line.electronStandInReceive = (text) => {
    const message = JSON.parse(text) as {
      kind: string;
      id: number;
      ok: boolean;
      body: string;
      channel: string;
    };
    const body = codec.decode(message.body);
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.ok, body);
      waiting.delete(message.id);
      return;
    }
    for (const { listener, once } of listeners.get(message.channel) ?? []) {
      if (once) ipcRenderer.removeListener(message.channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...(body as unknown[]));
    }
  };

  function listen(channel: string, listener: Listener, once: boolean): typeof ipcRenderer {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  }
  function forget(channel: string, listener: Listener): typeof ipcRenderer {
    const left = (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    listeners.set(channel, left);
    return ipcRenderer;
  }
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      ask({ kind: 'invoke', channel, body: codec.encode(args) }),
    send: (channel: string, ...args: unknown[]) => say({ kind: 'send', channel, body: codec.encode(args) }),
    on: (channel: string, listener: Listener) => listen(channel, listener, false),
    addListener: (channel: string, listener: Listener) => listen(channel, listener, false),
    once: (channel: string, listener: Listener) => listen(channel, listener, true),
    off: forget,
    removeListener: forget,
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => (listeners.get(channel) ?? []).length,
  };

  const exposed = new Set<string>();
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      if (exposed.has(name))
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
      exposed.add(name);
      port.offer(name, api);
    },
  };

  function complete<T extends object>(name: string, object: T): T {
    return new Proxy(object, {
      get(target, property, receiver) {
        if (property in target || typeof property === 'symbol' || property === 'then')
          return Reflect.get(target, property, receiver) as unknown;
        throw new Error(`electron stand-in: ${name}.${property} is not implemented`);
      },
    });
  }

  // nodeIntegrationInSubFrames is off: frames get no preload
  if (window !== window.top || !start.preload) return;
  const electron = complete('electron (in preload)', {
    contextBridge: complete('contextBridge', contextBridge),
    ipcRenderer: complete('ipcRenderer', ipcRenderer),
  });
  const requireElectron = (name: string): object => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`); // a sandboxed preload can load nothing else of its own
  };
  const { platform, versions, argv } = start;
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform,
    versions,
    env: {},
    argv,
  };
  const module = { exports: {} };
  start.preload(requireElectron, module, module.exports, process);
}
