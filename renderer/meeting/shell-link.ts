// The one connection to the shell: takes the port that the right page offers with the right token, once, and keeps
// what there is to tell until then.
import type { FromMeetingPage, MeetingFact, PortOffer, ToMeetingPage } from '../../contracts/meeting-port.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import type { ZoomLanguage } from '../../contracts/words/languages.ts';

/** The part of `window` that the handshake touches. */
export interface OfferedPage {
  parent: unknown;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

export interface ShellLinkDeps {
  page: OfferedPage;
  /** Of this load, as main told the shell; good for one offer. */
  token: string;
  shellOrigin: string;
  /** Pings are answered here and do not come through. */
  onMessage: (message: Exclude<ToMeetingPage, { type: 'ping' }>) => void;
}

export interface ShellLink {
  /** Sends now or, without a port yet, later in the same order. */
  tell(fact: MeetingFact): void;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isOffer = (data: unknown): data is PortOffer =>
  isRecord(data) && data['type'] === 'foyer/port' && typeof data['token'] === 'string';

const TEXTS = [
  'signature',
  'meetingNumber',
  'passcode',
  'userName',
  'userEmail',
  'customerKey',
  'tk',
  'zak',
  'obfToken',
] as const satisfies readonly (keyof Ticket)[];

const isTicket = (value: unknown): value is Ticket =>
  isRecord(value) &&
  TEXTS.every((field) => typeof value[field] === 'string') &&
  (value['webEndpoint'] === 'zoom.us' || value['webEndpoint'] === 'zoomgov.com');

/** Which of them the SDK has is its own business: of one that it lacks it shows English. */
const isLanguage = (value: unknown): value is ZoomLanguage =>
  typeof value === 'string' && /^[a-z]{2}-[A-Z]{2}$/u.test(value);

/** null for whatever the contract does not know. */
export function readShellMessage(data: unknown): ToMeetingPage | null {
  if (!isRecord(data)) return null;
  const { type, id, ticket, topic, language } = data;
  if (type === 'ping' && typeof id === 'number') return { type, id };
  if (type === 'join' && isTicket(ticket) && typeof topic === 'string' && isLanguage(language)) {
    return { type, ticket, topic, language };
  }
  return type === 'leave' ? { type } : null;
}

export function createShellLink({ page, token, shellOrigin, onMessage }: ShellLinkDeps): ShellLink {
  const waiting: MeetingFact[] = [];
  let port: MessagePort | undefined;

  const send = (message: FromMeetingPage): void => port?.postMessage(message);
  const tell = (fact: MeetingFact): void => {
    if (port) send({ type: 'fact', fact });
    else waiting.push(fact);
  };

  // SECURITY: only the shell gets the port: its origin, this frame's own parent, this load's token, the first time.
  // An empty token or origin (a page that the server did not fill) accepts nobody. Test: shell-link.test.ts.
  function consider({ data, origin, source, ports }: MessageEvent<unknown>): void {
    const [offered] = ports;
    if (!offered || token === '' || shellOrigin === '') return;
    if (origin !== shellOrigin || source !== page.parent || !isOffer(data) || data.token !== token) return;
    port = offered;
    page.removeEventListener('message', consider);
    port.onmessage = ({ data: said }: MessageEvent<unknown>) => {
      const message = readShellMessage(said);
      if (message?.type === 'ping') send({ type: 'pong', id: message.id });
      else if (message) onMessage(message);
    };
    for (const fact of waiting.splice(0)) tell(fact);
  }
  page.addEventListener('message', consider);
  return { tell };
}
