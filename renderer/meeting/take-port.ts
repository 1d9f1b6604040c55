// The handshake of both pages of the meeting origin: takes the port that the right page offers with the right token, once.
import type { PortOffer } from '../../contracts/meeting-port.ts';

/** The part of `window` that the handshake touches. */
export interface OfferedPage {
  parent: unknown;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

export interface Expected {
  page: OfferedPage;
  /** Of this load, as main told the shell; good for one offer. */
  token: string;
  shellOrigin: string;
}

const isOffer = (data: unknown): data is PortOffer =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'foyer/port' &&
  'token' in data &&
  typeof data.token === 'string';

export function takePort({ page, token, shellOrigin }: Expected, onPort: (port: MessagePort) => void): void {
  // SECURITY: only the shell gets the port: its origin, this frame's own parent, this load's token, the first time.
  // An empty token or origin (a page that the server did not fill) accepts nobody. Test: shell-link.test.ts.
  function consider({ data, origin, source, ports }: MessageEvent<unknown>): void {
    const [offered] = ports;
    if (!offered || token === '' || shellOrigin === '') return;
    if (origin !== shellOrigin || source !== page.parent || !isOffer(data) || data.token !== token) return;
    page.removeEventListener('message', consider);
    onPort(offered);
  }
  page.addEventListener('message', consider);
}
