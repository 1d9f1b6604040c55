// One POST with JSON to a fixed address, with a private certificate authority and a client certificate where the venue
// has them: Electron's own network stack takes neither from a file. PLATFORM: the system's proxy is not asked.
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { failure, success, type Result } from '../../contracts/result.ts';

const PATIENCE_MS = 5_000;
const MAX_BYTES = 65_536;

export interface HttpsAnswer {
  status: number;
  /** Undefined where the body is no JSON. */
  json: unknown;
}

/** Never rejects. */
export type HttpsPost = (body: string, headers: Record<string, string>) => Promise<Result<HttpsAnswer>>;

export interface HttpsPostParts {
  url: string;
  /** PEM files, read for each request: a renewed certificate counts at once. */
  caFile?: string | undefined;
  clientCertificate?: { certificateFile: string; keyFile: string } | undefined;
  patienceMs?: number;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A short name for IT: a system code such as ECONNREFUSED, or the TLS library's own. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[A-Z][A-Z0-9_]{1,60}$/u.test(code) ? code : 'no answer';
}

export function createHttpsPost(parts: HttpsPostParts): HttpsPost {
  const { url, caFile, clientCertificate, patienceMs = PATIENCE_MS } = parts;

  async function readPems(): Promise<https.RequestOptions> {
    const read = (file: string | undefined): Promise<Buffer | undefined> =>
      file === undefined ? Promise.resolve(undefined) : readFile(file);
    const [ca, cert, key] = await Promise.all([
      read(caFile),
      read(clientCertificate?.certificateFile),
      read(clientCertificate?.keyFile),
    ]);
    return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
  }

  const send = (body: string, headers: Record<string, string>, pems: https.RequestOptions) =>
    new Promise<HttpsAnswer>((resolve, reject) => {
      const { request } = url.startsWith('https:') ? https : http;
      const sent = request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
        signal: AbortSignal.timeout(patienceMs),
        ...pems,
      });
      sent.once('error', reject);
      sent.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
          if (text.length > MAX_BYTES) response.destroy(new Error('too long'));
        });
        response.once('error', reject);
        response.once('end', () => resolve({ status: response.statusCode ?? 0, json: parse(text) }));
      });
      sent.end(body);
    });

  return async (body, headers) => {
    try {
      return success(await send(body, headers, await readPems()));
    } catch (error) {
      return failure('signer-unreachable', codeOf(error));
    }
  };
}
