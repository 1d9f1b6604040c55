// Asks a web server of the venue's for one small file: any server that keeps files will do. Bounded in time and bytes,
// without cookies, and no redirect leads elsewhere.
import { readAtMost } from './read-at-most.ts';
import type { Fetch } from './zoom/fetch.ts';

export type FetchedFile =
  /** As the copy that is there. */
  | { kind: 'same' }
  | { kind: 'text'; text: string; etag: string | null }
  | { kind: 'failed'; why: 'late' | 'unreachable' | 'too-large' }
  | { kind: 'failed'; why: 'status'; status: number };

interface Asked {
  url: string;
  accept: string;
  /** Of the copy that is there; null: none. */
  etag: string | null;
  withinMs: number;
  mostBytes: number;
}

/**
 * Never rejects.
 * SECURITY: only what lies at the address that the venue named, and never more than it may be (test/unit/main/fetch-file.test.ts).
 */
export async function fetchFile(fetch: Fetch, asked: Asked): Promise<FetchedFile> {
  const { url, accept, etag, withinMs, mostBytes } = asked;
  const signal = AbortSignal.timeout(withinMs);
  const headers = { Accept: accept, ...(etag !== null && { 'If-None-Match': etag }) };
  try {
    const response = await fetch(url, { headers, redirect: 'error', cache: 'no-store', signal });
    const { status } = response;
    if (status === 200) {
      const text = await readAtMost(response, mostBytes);
      if (text === null) return { kind: 'failed', why: 'too-large' };
      return { kind: 'text', text, etag: response.headers.get('etag') };
    }
    // Nobody reads it, and a connection that is left half read stays.
    await response.body?.cancel();
    return status === 304 && etag !== null ? { kind: 'same' } : { kind: 'failed', why: 'status', status };
  } catch {
    return { kind: 'failed', why: signal.aborted ? 'late' : 'unreachable' };
  }
}
