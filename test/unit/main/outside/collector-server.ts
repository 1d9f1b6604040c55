// A collector on loopback: keeps what it is sent, and answers as the test says.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Sent {
  path: string;
  contentType: string | undefined;
  body: string;
}

/** As the protocol's example: attributes of a data point or span as a plain object. */
export interface Attribute {
  key: string;
  value: { stringValue?: string; intValue?: string; boolValue?: boolean; doubleValue?: number };
}

export async function startCollector() {
  const sent: Sent[] = [];
  const answer: { status: number; headers: Record<string, string>; metricsStatus?: number } = {
    status: 200,
    headers: {},
  };
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      sent.push({ path: request.url ?? '', contentType: request.headers['content-type'], body });
      const { status, metricsStatus = status } = answer;
      response.writeHead(request.url === '/v1/metrics' ? metricsStatus : status, {
        'content-type': 'application/json',
        ...answer.headers,
      });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent, answer, close };
}
