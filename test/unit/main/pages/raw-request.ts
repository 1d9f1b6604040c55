// HTTP over a bare socket: no client library between the test and the server that would tidy up a path or a header.
import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What Chromium sends along when the shell loads the meeting page. */
export const FROM_FRAME = ['Sec-Fetch-Dest: iframe', 'Sec-Fetch-Site: same-site'];

interface RawRequest {
  port: number;
  path: string;
  method?: string;
  /** Null: no Host header at all. */
  host?: string | null;
  headers?: readonly string[];
  address?: string;
}

export async function rawRequest(request: RawRequest): Promise<RawAnswer> {
  const {
    port,
    path,
    method = 'GET',
    host = `localhost:${port}`,
    headers = [],
    address = '127.0.0.1',
  } = request;
  const socket = connect({ port, host: address });
  socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')));
  const hostLine = host === null ? [] : [`Host: ${host}`];
  const lines = [`${method} ${path} HTTP/1.1`, ...hostLine, 'Connection: close', ...headers, '', ''];
  socket.write(Buffer.from(lines.join('\r\n'), 'latin1'));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  const end = whole.indexOf('\r\n\r\n');
  const [first = '', ...fields] = whole.subarray(0, end).toString('latin1').split('\r\n');
  const pairs = fields.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(pairs),
    body: whole.subarray(end + 4),
  };
}
