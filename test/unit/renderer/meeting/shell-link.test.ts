// The handshake: who gets the port, and that nothing told before it is lost.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromMeetingPage, MeetingFact, ToMeetingPage } from '../../../../contracts/meeting-port.ts';
import {
  createShellLink,
  readShellMessage,
  type ShellLink,
} from '../../../../renderer/meeting/shell-link.ts';

const SHELL = 'http://localhost:41001';
const TOKEN = 'f00f00f00f00';
const TICKET = {
  signature: 'a.b.c',
  meetingNumber: '81000000001',
  passcode: 'abc123',
  userName: 'Zoë',
  userEmail: '',
  customerKey: 'k1',
  tk: '',
  zak: '',
  obfToken: '',
  webEndpoint: 'zoom.us',
  expiresAtMs: 1,
} as const;

const opened: MessagePort[] = [];
afterEach(() => opened.splice(0).forEach((port) => port.close()));

function openPage(meta: { token?: string; shellOrigin?: string } = {}) {
  const parent = {};
  const listeners = new Set<(event: MessageEvent<unknown>) => void>();
  const messages: ToMeetingPage[] = [];
  const link: ShellLink = createShellLink({
    page: {
      parent,
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    token: meta.token ?? TOKEN,
    shellOrigin: meta.shellOrigin ?? SHELL,
    onMessage: (message) => messages.push(message),
  });
  /** Offers a port as the shell would, with any part of it wrong; answers our end. */
  function offer(wrong: { origin?: string; source?: unknown; data?: unknown; ports?: MessagePort[] } = {}) {
    const { port1, port2 } = new MessageChannel();
    opened.push(port1, port2);
    const heard: FromMeetingPage[] = [];
    port1.onmessage = ({ data }: MessageEvent<FromMeetingPage>) => heard.push(data);
    const event = {
      data: { type: 'foyer/port', token: TOKEN },
      origin: SHELL,
      source: parent,
      ports: [port2],
      ...wrong,
    } as unknown as MessageEvent<unknown>;
    for (const listener of listeners) listener(event);
    return { heard, port: port1 };
  }
  return { link, offer, messages };
}

const WARM: MeetingFact = { kind: 'warm' };

describe('who gets the port', () => {
  it('the shell, and everything that was told before arrives in order', async () => {
    const { link, offer } = openPage();
    link.tell(WARM);
    link.tell({ kind: 'held' });
    const { heard } = offer();
    link.tell({ kind: 'joined' });
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(heard).toEqual(['warm', 'held', 'joined'].map((kind) => ({ type: 'fact', fact: { kind } })));
  });

  it.each([
    ['another origin', { origin: 'http://localhost:41002' }],
    ['an origin that only begins the same', { origin: `${SHELL}0` }],
    ['another window', { source: {} }],
    ['no window', { source: null }],
    ['another token', { data: { type: 'foyer/port', token: 'guess' } }],
    ['no token', { data: { type: 'foyer/port' } }],
    ['another message', { data: { type: 'something', token: TOKEN } }],
    ['no port', { ports: [] }],
  ])('not %s; the right one still can', async (_, wrong) => {
    const { link, offer } = openPage();
    link.tell(WARM);
    const refused = offer(wrong);
    const taken = offer();
    await vi.waitFor(() => expect(taken.heard).toHaveLength(1));
    expect(refused.heard).toHaveLength(0);
  });

  it('nobody a second time', async () => {
    const { link, offer, messages } = openPage();
    const first = offer();
    const second = offer();
    second.port.postMessage({ type: 'leave' });
    link.tell(WARM);
    await vi.waitFor(() => expect(first.heard).toHaveLength(1));
    expect(second.heard).toHaveLength(0);
    expect(messages).toHaveLength(0);
  });

  it('nobody on a page that the server did not fill', async () => {
    for (const meta of [{ token: '' }, { shellOrigin: '' }]) {
      const { link, offer } = openPage(meta);
      link.tell(WARM);
      const { heard, port } = offer({ data: { type: 'foyer/port', token: meta.token ?? TOKEN }, origin: '' });
      const other = offer({ data: { type: 'foyer/port', token: '' } });
      port.postMessage({ type: 'ping', id: 1 });
      // A port that was taken would have answered by now: messages of one process arrive in order.
      const { port1, port2 } = new MessageChannel();
      opened.push(port1, port2);
      await new Promise((resolve) => {
        port2.onmessage = resolve;
        port1.postMessage('late');
      });
      expect([...heard, ...other.heard]).toEqual([]);
    }
  });
});

describe('what the shell says', () => {
  it('a ping is answered here, the rest goes through, nonsense does not', async () => {
    const { offer, messages } = openPage();
    const { heard, port } = offer();
    port.postMessage('hello');
    port.postMessage({
      type: 'join',
      ticket: { ...TICKET, userName: 7 },
      topic: 'Keynote',
      language: 'de-DE',
    });
    port.postMessage({ type: 'ping', id: 4 });
    port.postMessage({ type: 'join', ticket: TICKET, topic: 'Keynote', language: 'de-DE' });
    port.postMessage({ type: 'leave' });
    await vi.waitFor(() => {
      expect(messages).toHaveLength(2);
      // Two ports promise each other no order.
      expect(heard).toEqual([{ type: 'pong', id: 4 }]);
    });
    expect(messages).toEqual([
      { type: 'join', ticket: TICKET, topic: 'Keynote', language: 'de-DE' },
      { type: 'leave' },
    ]);
  });

  it.each([
    null,
    undefined,
    'join',
    { type: 'ping' },
    { type: 'join' },
    { type: 'join', ticket: TICKET, language: 'en-US' },
    { type: 'join', ticket: TICKET, topic: '', language: 'German' },
    { type: 'join', ticket: { ...TICKET, webEndpoint: 'zoom.evil' }, topic: '', language: 'en-US' },
    { type: 'join', ticket: { ...TICKET, zak: undefined }, topic: '', language: 'en-US' },
    { type: 'join', ticket: { ...TICKET, obfToken: null }, topic: '', language: 'en-US' },
  ])('does not know %j', (data) => {
    expect(readShellMessage(data)).toBeNull();
  });
});
