// Runs in every frame, in the page's own world, before the page's scripts: receives what preload exposes, and asks the
// app where Electron would ask it. It leaves no global behind. Must not use anything from outside its own braces.
import type { createPort } from './port.ts';

/** What the isolated world lets the hooks ask. */
export interface Questions {
  request: (permission: string, mediaTypes: string[]) => Promise<boolean>;
  /** What the app's check handler says; null where it is not asked. */
  status: (permission: string) => Promise<boolean | null>;
  windowOpened: (url: string, name: string, features: string) => void;
}

export function mainWorld(makePort: typeof createPort): void {
  const START = 'electron-stand-in';

  function freeze<T>(value: T): T {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  }
  const denied = (): DOMException => new DOMException('Permission denied', 'NotAllowedError');

  /** Replaces a method by one that asks first; it keeps its name and place. */
  function guard<T extends object>(
    owner: T | undefined,
    method: keyof T & string,
    replace: (original: (...args: unknown[]) => unknown) => (this: unknown, ...args: unknown[]) => unknown,
  ): void {
    const descriptor = owner && Object.getOwnPropertyDescriptor(owner, method);
    if (!owner || typeof descriptor?.value !== 'function') return;
    const value = replace(descriptor.value as (...args: unknown[]) => unknown);
    Object.defineProperty(value, 'name', { value: method });
    Object.defineProperty(owner, method, { ...descriptor, value });
  }

  function guardWithRequest<T extends object>(
    owner: T | undefined,
    method: keyof T & string,
    ask: Questions,
    permission: (...args: unknown[]) => string,
  ): void {
    guard(
      owner,
      method,
      (original) =>
        async function (this: unknown, ...args: unknown[]) {
          if (!(await ask.request(permission(...args), []))) throw denied();
          return original.apply(this, args);
        },
    );
  }

  function guardMedia(ask: Questions): void {
    if (typeof MediaDevices === 'undefined') return; // not a secure context
    guard(
      MediaDevices.prototype,
      'getUserMedia',
      (original) =>
        async function (this: unknown, ...args: unknown[]) {
          const { audio, video } = (args[0] ?? {}) as MediaStreamConstraints;
          const types = [...(audio ? ['audio'] : []), ...(video ? ['video'] : [])];
          if (types.length > 0 && !(await ask.request('media', types))) throw denied();
          return original.apply(this, args);
        },
    );
    guard(MediaDevices.prototype, 'getDisplayMedia', () => async () => {
      await ask.request('display-capture', []);
      throw denied(); // main has said on stderr why, if a handler is set
    });
  }

  function guardGeolocation(ask: Questions): void {
    const refuse = (callback: unknown): void => {
      if (typeof callback !== 'function') return;
      callback({
        code: 1,
        message: 'User denied Geolocation',
        PERMISSION_DENIED: 1,
        POSITION_UNAVAILABLE: 2,
        TIMEOUT: 3,
      });
    };
    guard(
      Geolocation.prototype,
      'getCurrentPosition',
      (original) =>
        function (this: unknown, ...args: unknown[]) {
          void ask
            .request('geolocation', [])
            .then((granted) => (granted ? original.apply(this, args) : refuse(args[1])));
        },
    );
    guard(
      Geolocation.prototype,
      'watchPosition',
      (original) =>
        function (this: unknown, ...args: unknown[]) {
          let watched: unknown;
          void ask.request('geolocation', []).then((granted) => {
            if (granted) watched = original.apply(this, args);
            else refuse(args[1]);
          });
          return watched ?? 0; // the real number is not known yet; clearWatch of it has no effect
        },
    );
  }

  function guardOthers(ask: Questions): void {
    guard(window.Notification, 'requestPermission', () => async (...args: unknown[]) => {
      const answer = (await ask.request('notifications', [])) ? 'granted' : 'denied';
      if (typeof args[0] === 'function') args[0](answer);
      return answer;
    });
    if (typeof Clipboard !== 'undefined') {
      for (const method of ['read', 'readText'] as const)
        guardWithRequest(Clipboard.prototype, method, ask, () => 'clipboard-read');
      for (const method of ['write', 'writeText'] as const)
        guardWithRequest(Clipboard.prototype, method, ask, () => 'clipboard-sanitized-write');
    }
    guardWithRequest(Navigator.prototype, 'requestMIDIAccess', ask, (options) =>
      (options as MIDIOptions | undefined)?.sysex ? 'midiSysex' : 'midi',
    );
    guardWithRequest(Element.prototype, 'requestFullscreen', ask, () => 'fullscreen');
    guardWithRequest(Element.prototype, 'requestPointerLock', ask, () => 'pointerLock');
    guard(
      Permissions.prototype,
      'query',
      (original) =>
        async function (this: unknown, ...args: unknown[]) {
          const isGranted = await ask.status(String((args[0] as { name?: unknown } | undefined)?.name));
          const status = (await original.apply(this, args)) as PermissionStatus;
          // Chromium has one answer for a page and its frames, the app may have several
          if (isGranted !== null)
            Object.defineProperty(status, 'state', { value: isGranted ? 'granted' : 'denied' });
          return status;
        },
    );
    guard(window, 'open', () => (url, name, features) => {
      const text = (value: unknown): string => `${(value ?? '') as string}`; // as the browser converts arguments
      const address = text(url) === '' ? 'about:blank' : new URL(text(url), document.baseURI).href;
      ask.windowOpened(address, text(name), text(features));
      return null;
    });
  }

  window.addEventListener(
    START,
    (event) => {
      event.stopImmediatePropagation();
      const node = (event as MouseEvent).relatedTarget;
      if (!node) return;
      const port = makePort(node, 'to-page', 'to-isolated');
      port.whenOffered = (name, value) => {
        if (name !== '') {
          Object.defineProperty(window, name, { value: freeze(value), enumerable: true });
          return;
        }
        const ask = value as Questions;
        guardMedia(ask);
        guardGeolocation(ask);
        guardOthers(ask);
      };
    },
    { once: true, capture: true },
  );
}
