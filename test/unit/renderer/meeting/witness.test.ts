// The wrappers: transparent to the SDK, earlier than it, and deaf to their own mistakes.
import { describe, expect, it } from 'vitest';
import { installWitness } from '../../../../renderer/meeting/witness.ts';

/** As much of XMLHttpRequest as the witness touches; `answer` plays Zoom. */
class FakeRequest extends EventTarget {
  readyState = 0;
  status = 0;
  responseType = 'json';
  response: unknown = null;
  headers = '';
  opened: unknown[] = [];
  open(...given: unknown[]): void {
    this.opened = given;
  }
  getAllResponseHeaders(): string {
    return this.headers;
  }
  get responseText(): string {
    throw new DOMException('only for text', 'InvalidStateError');
  }
  answer(status: number, response: unknown): void {
    Object.assign(this, { status, response, readyState: 4 });
    this.dispatchEvent(new Event('readystatechange'));
    this.dispatchEvent(new Event('load'));
  }
}

class FakeSocket extends EventTarget {
  static readonly OPEN = 1;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
  }
  hear(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  drop(code: number): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}

const INFO = 'https://zoom.us/api/v1/wc/info';
const API = 'wss://rwg.zoom.us/wc/api/81000000001?dn2=x';

function install() {
  // Own classes per test: the witness changes their prototypes.
  const Request = class extends FakeRequest {
    override open(...given: unknown[]): void {
      super.open(...given);
    }
  };
  const Socket = class extends FakeSocket {};
  const answers: (() => Promise<Response>)[] = [];
  const fetch = () => answers.shift()?.() ?? Promise.reject(new TypeError('Failed to fetch'));
  const page = { XMLHttpRequest: Request, WebSocket: Socket, fetch: fetch as typeof globalThis.fetch };
  const witness = installWitness(page as unknown as Parameters<typeof installWitness>[0]);
  const send = (url: string): FakeRequest => {
    const request = new page.XMLHttpRequest();
    request.open('POST', url, true);
    return request;
  };
  return { page, witness, send, Socket, answers };
}

describe('requests', () => {
  it('has the answer before the SDK, which listened first and decides in `load`', () => {
    const { page, witness } = install();
    const request = new page.XMLHttpRequest();
    let seen: unknown;
    request.addEventListener('load', () => (seen = witness.last()));
    request.open('POST', INFO, true);
    request.headers = 'content-type: x\r\nx-zm-trackingid: WEB_1\r\n';
    request.answer(200, { status: false, errorCode: 3004, errorMessage: 'Meeting Passcode wrong.' });
    expect(seen).toEqual({
      step: 'info',
      httpStatus: 200,
      code: 3004,
      message: 'Meeting Passcode wrong.',
      trackingId: 'WEB_1',
    });
    expect(request.opened).toEqual(['POST', INFO, true]);
  });

  it('hides the words it was told', () => {
    const { witness, send } = install();
    witness.hide(['Zoë Visitor']);
    send(INFO).answer(200, { status: false, errorCode: 1, errorMessage: 'No, Zoë Visitor.' });
    expect(witness.last()).toMatchObject({ message: 'No, [hidden].' });
  });

  it('hears of a failed ping before the SDK does, and of none that the SDK gave up', async () => {
    const { page, witness, answers } = install();
    const ping = () => page.fetch('https://rwc.zoom.us/wc/ping/81000000001?ts=1');
    answers.push(() => Promise.reject(new DOMException('given up', 'AbortError')));
    await ping().catch(() => undefined);
    expect(witness.last()).toBeUndefined();

    const answer = new Response('', { status: 500 });
    answers.push(() => Promise.resolve(answer));
    const seen = await ping().then((response) => ({ response, last: witness.last() }));
    expect(seen).toEqual({ response: answer, last: { step: 'ping', httpStatus: 500 } });

    await ping().catch(() => undefined);
    expect(witness.last()).toEqual({ step: 'ping' });
  });

  it('a yes settles what was refused before; other requests say nothing', async () => {
    const { page, witness, send, answers } = install();
    answers.push(() => Promise.resolve(new Response('', { status: 500 })));
    await page.fetch(new Request('https://rwc.zoom.us/wc/ping/81000000001?ts=1'));
    expect(witness.last()).toEqual({ step: 'ping', httpStatus: 500 });
    answers.push(() => Promise.resolve(new Response('', { status: 404 })));
    await page.fetch('https://zoom.us/wc/rs?mn=1');
    send('https://zoom.us/wc/other').answer(404, null);
    expect(witness.last()).toEqual({ step: 'ping', httpStatus: 500 });
    send(INFO).answer(200, { status: true, errorCode: 0, result: {} });
    expect(witness.last()).toBeUndefined();
  });

  it('stays quiet about its own mistakes', () => {
    const { witness, send } = install();
    const request = send(INFO);
    request.responseType = 'text';
    expect(() => request.answer(200, {})).not.toThrow();
    expect(witness.last()).toBeUndefined();
  });
});

describe('sockets', () => {
  it('are what they were: class, constants, address', () => {
    const { page, Socket } = install();
    const socket = new page.WebSocket(API);
    expect(socket).toBeInstanceOf(Socket);
    expect(socket).toBeInstanceOf(page.WebSocket);
    expect(page.WebSocket.OPEN).toBe(1);
    expect(page.WebSocket.prototype).toBe(Socket.prototype);
    expect(socket.url).toBe(API);
  });

  it('keeps the join result, and not the close that follows it', () => {
    const { page, witness } = install();
    const socket = new page.WebSocket(API);
    socket.hear('{"evt":4098,"body":{"res":9}}');
    socket.drop(1000);
    expect(witness.last()).toEqual({ step: 'join-result', code: 9 });
  });

  it('notes a close before any answer, until another socket is let in', () => {
    const { page, witness } = install();
    new page.WebSocket(API).drop(1006);
    expect(witness.last()).toEqual({ step: 'socket', code: 1006 });
    new page.WebSocket(API).hear('{"evt":4098,"body":{"res":0}}');
    expect(witness.last()).toBeUndefined();
  });

  it('knows whether the visitor has a line: the last socket that let them in', () => {
    const { page, witness } = install();
    const first = new page.WebSocket(API);
    expect(witness.hasLine()).toBe(false);
    first.hear('{"evt":4098,"body":{"res":0}}');
    expect(witness.hasLine()).toBe(true);
    const second = new page.WebSocket(API);
    second.hear('{"evt":4098,"body":{"res":0}}');
    first.drop(1006);
    expect(witness.hasLine()).toBe(true);
    second.drop(1006);
    expect(witness.hasLine()).toBe(false);
  });

  it('does not listen to media', () => {
    const { page, witness } = install();
    const socket = new page.WebSocket('wss://rwg.zoom.us/wc/media/81000000001?type=a');
    socket.hear('{"evt":7939,"body":{"reason":7}}');
    socket.drop(1006);
    expect(witness.last()).toBeUndefined();
  });
});
