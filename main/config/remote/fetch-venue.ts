// Asks the venue's web server for its signed file, and says in words what came of it.
import { fetchFile, type FetchedFile } from '../../fetch-file.ts';
import type { Fetch } from '../../zoom/fetch.ts';

export type Fetched =
  | { kind: 'same' }
  | { kind: 'token'; token: string; etag: string | null }
  /** A sentence's end for IT. */
  | { kind: 'failed'; message: string };

const WITHIN_MS = 10_000;
/** A venue file of 1 MiB, signed and encrypted in base64. */
const MOST_BYTES = 3_000_000;

const cureOf = (status: number): string => {
  if (status === 404 || status === 410) return 'put the signed file there, or correct remote.url';
  return status === 401 || status === 403 ? 'let everybody read it there' : 'look at the server';
};

function messageOf(failed: Extract<FetchedFile, { kind: 'failed' }>): string {
  switch (failed.why) {
    case 'status':
      return `its server answered ${failed.status}: ${cureOf(failed.status)}.`;
    case 'too-large':
      return 'it is larger than any venue file: correct remote.url.';
    case 'late':
      return 'its server gave no answer in time: look at the server and the network.';
    case 'unreachable':
      return 'its server cannot be reached, or answers with a redirect, which is not followed: look at remote.url, the network and the server’s certificate.';
  }
}

/** @param etag of the copy that is there. */
export async function fetchVenue(fetch: Fetch, url: string, etag: string | null): Promise<Fetched> {
  const fetched = await fetchFile(fetch, {
    url,
    etag,
    accept: 'application/jose, text/plain',
    withinMs: WITHIN_MS,
    mostBytes: MOST_BYTES,
  });
  if (fetched.kind === 'failed') return { kind: 'failed', message: messageOf(fetched) };
  return fetched.kind === 'same'
    ? fetched
    : { kind: 'token', token: fetched.text.trim(), etag: fetched.etag };
}
