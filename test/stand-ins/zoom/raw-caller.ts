// Speaks the SDK's side of the wire without a browser: for tests of the stand-in itself, not of Foyer.
// The certificate is not checked here; a test of its own does that.

import { createHmac } from 'node:crypto';
import { request } from 'node:https';
import { WebSocket } from 'ws';
import { EVT, type ZoomMessage } from './messages.ts';
import type { SignatureKeys } from './signature.ts';

const PATIENCE_MS = 5000;

export interface InfoReply {
  status: boolean;
  errorCode: number;
  errorMessage: string | null;
  result: Record<string, unknown> | null;
}

export interface RawReply {
  status: number;
  text: string;
  headers: NodeJS.Dict<string | string[]>;
}

export interface RawVisit {
  socket: WebSocket;
  heard: readonly ZoomMessage[];
  /** Waits for the first message of that number whose body fits. @throws after five seconds. */
  hear: (evt: number, fits?: (body: Record<string, unknown>) => boolean) => Promise<Record<string, unknown>>;
}

export interface EnterOptions {
  /** As after a break: the token of the join before. */
  token?: string;
  passcode?: string;
  /** Fields of the request to `info`. */
  change?: Record<string, string>;
}

/** A signature that is good for two hours; `change` replaces claims. */
export function sign(keys: SignatureKeys, number: string, change: Record<string, unknown> = {}): string {
  const iat = Math.floor(Date.now() / 1000) - 30;
  const claims = { appKey: keys.clientId, mn: number, role: 0, iat, exp: iat + 7200, tokenExp: iat + 7200 };
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { ...claims, ...change },
  ];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${createHmac('sha256', keys.clientSecret).update(text).digest('base64url')}`;
}

export function createRawCaller(address: string, keys: SignatureKeys) {
  const open: WebSocket[] = [];

  async function ask(path: string, form?: Record<string, string>, host = 'zoom.us'): Promise<RawReply> {
    const options = { method: form ? 'POST' : 'GET', headers: { host }, agent: false } as const;
    return new Promise((done, fail) => {
      const call = request(
        `https://${address}${path}`,
        { ...options, rejectUnauthorized: false },
        (reply) => {
          let text = '';
          reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
          reply.on('end', () => done({ status: reply.statusCode ?? 0, text, headers: reply.headers }));
        },
      );
      call.on('error', fail);
      call.end(form && new URLSearchParams(form).toString());
    });
  }

  async function info(number: string, change: Record<string, string> = {}): Promise<InfoReply> {
    const signature = sign(keys, number);
    const form = { meetingNumber: number, userName: 'Zoë', passWord: 'abc123', signature, ...change };
    const { text } = await ask('/api/v1/wc/info', form);
    return JSON.parse(text) as InfoReply;
  }

  /** Passes `info` and opens the API socket. */
  async function enter(
    number: string,
    { token = '', passcode = 'abc123', change = {} }: EnterOptions = {},
  ): Promise<RawVisit> {
    const { result } = await info(number, change);
    const query = new URLSearchParams({ tid: String(result?.['tid']), dn2: 'Wm_Dqw', customer_key: 'azc' });
    if (token) query.set('zoomid', 'x');
    const url = `wss://${address}/wc/api/${number}?${query.toString()}`;
    const headers = { host: 'foyer-rwg.zoom.us' };
    const socket = new WebSocket(url, { rejectUnauthorized: false, headers });
    open.push(socket);
    const heard: ZoomMessage[] = [];
    socket.on('error', () => socket.terminate());
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as ZoomMessage;
      heard.push(message);
      if (message.body?.['status'] !== 'READY') return;
      socket.send(
        JSON.stringify({ evt: EVT.launch, body: { mpwd: passcode, obfToken: change['obfToken'] ?? '' } }),
      );
      if (token) socket.send(JSON.stringify({ evt: EVT.rejoin, body: { meetingtoken: token } }));
    });
    return { socket, heard, hear: async (evt, fits = () => true) => hearFrom(heard, evt, fits) };
  }

  return {
    ask,
    info,
    enter,
    close() {
      for (const socket of open.splice(0)) socket.terminate();
    },
  };
}

async function hearFrom(
  heard: readonly ZoomMessage[],
  evt: number,
  fits: (body: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  const untilMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = heard.find((message) => message.evt === evt && fits(message.body ?? {}));
    if (found) return found.body ?? {};
    if (Date.now() > untilMs)
      throw new Error(`No ${evt} among ${heard.map((message) => message.evt).join()}`);
    await new Promise((again) => setTimeout(again, 10));
  }
}
