// The meeting page's one connection to the shell: keeps what there is to tell until the port is there.
import type { FromMeetingPage, MeetingFact, ToMeetingPage } from '../../contracts/meeting-port.ts';
import type { Ticket } from '../../contracts/ticket.ts';
import type { ZoomLanguage } from '../../contracts/words/languages.ts';
import { takePort, type Expected } from './take-port.ts';

export interface ShellLinkDeps extends Expected {
  /** Pings are answered here and do not come through. */
  onMessage: (message: Exclude<ToMeetingPage, { type: 'ping' }>) => void;
}

export interface ShellLink {
  /** Sends now or, without a port yet, later in the same order. */
  tell(fact: MeetingFact): void;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

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

export function createShellLink({ onMessage, ...expected }: ShellLinkDeps): ShellLink {
  const waiting: MeetingFact[] = [];
  let port: MessagePort | undefined;

  const send = (message: FromMeetingPage): void => port?.postMessage(message);
  const tell = (fact: MeetingFact): void => {
    if (port) send({ type: 'fact', fact });
    else waiting.push(fact);
  };

  takePort(expected, (offered) => {
    port = offered;
    port.onmessage = ({ data: said }: MessageEvent<unknown>) => {
      const message = readShellMessage(said);
      if (message?.type === 'ping') send({ type: 'pong', id: message.id });
      else if (message) onMessage(message);
    };
    for (const fact of waiting.splice(0)) tell(fact);
  });
  return { tell };
}
