// Asks the venue's web server for its file: any server that keeps files will do. Bounded in time and bytes, without
// cookies, and no redirect leads elsewhere.
import type { Fetch } from '../../zoom/fetch.ts';

export type Fetched =
  | { kind: 'same' }
  | { kind: 'token'; token: string; etag: string | null }
  /** A sentence's end for IT. */
  | { kind: 'failed'; message: string };

const WITHIN_MS = 10_000;
/** A venue file of 1 MiB, signed and encrypted in base64. */
const MOST_BYTES = 3_000_000;

async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
    if (done) return Buffer.concat(parts).toString('utf8');
    bytes += value?.length ?? 0;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    if (value) parts.push(value);
  }
}

/** @param etag of the copy that is there. */
export async function fetchVenue(fetch: Fetch, url: string, etag: string | null): Promise<Fetched> {
  const signal = AbortSignal.timeout(WITHIN_MS);
  try {
    const headers = {
      Accept: 'application/jose, text/plain',
      ...(etag !== null && { 'If-None-Match': etag }),
    };
    const response = await fetch(url, { headers, redirect: 'error', cache: 'no-store', signal });
    if (response.status === 304 && etag !== null) return { kind: 'same' };
    if (response.status !== 200) return { kind: 'failed', message: `its server answered ${response.status}` };
    const token = await textOf(response);
    if (token === null) return { kind: 'failed', message: 'it is larger than any venue file' };
    return { kind: 'token', token: token.trim(), etag: response.headers.get('etag') };
  } catch {
    return {
      kind: 'failed',
      message: signal.aborted ? 'its server gave no answer in time' : 'its server cannot be reached',
    };
  }
}
