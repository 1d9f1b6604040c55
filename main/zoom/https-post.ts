// One POST with JSON to a fixed address, with a private certificate authority and a client certificate where the venue
// has them: Electron's own network stack takes neither from a file. PLATFORM: the system's proxy is not asked.
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { createSecureContext } from 'node:tls';
import { failure, success, type Result } from '../../contracts/result.ts';

const PATIENCE_MS = 5_000;
const MAX_BYTES = 65_536;

export interface HttpsAnswer {
  status: number;
  /** Undefined where the body is no JSON. */
  json: unknown;
}

/** Never rejects. `signer-refused`, with the field of the venue file, where one of its files cannot be used. */
export type HttpsPost = (body: string, headers: Record<string, string>) => Promise<Result<HttpsAnswer>>;

interface HttpsPostParts {
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

  const files = [
    { field: 'caFile', option: 'ca', file: caFile },
    { field: 'certificateFile', option: 'cert', file: clientCertificate?.certificateFile },
    { field: 'keyFile', option: 'key', file: clientCertificate?.keyFile },
  ] as const;

  async function readPems(): Promise<Result<https.RequestOptions>> {
    const pems: https.RequestOptions = {};
    for (const { field, option, file } of files) {
      if (file === undefined) continue;
      try {
        const pem = await readFile(file, { signal: AbortSignal.timeout(patienceMs) });
        // Both throw for what is no PEM; TLS takes any file for an authority, and believes nobody then.
        if (option === 'ca') new X509Certificate(pem);
        createSecureContext({ [option]: pem });
        pems[option] = pem;
      } catch (error) {
        return failure('signer-refused', `${codeOf(error)} ${field}`);
      }
    }
    return success(pems);
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
    const pems = await readPems();
    if (!pems.ok) return pems;
    try {
      return success(await send(body, headers, pems.value));
    } catch (error) {
      return failure('signer-unreachable', codeOf(error));
    }
  };
}
