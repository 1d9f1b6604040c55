// Fetches the signed release that lies beside the programs.
import { fetchFile } from '../fetch-file.ts';
import type { Fetch } from '../zoom/fetch.ts';

const WITHIN_MS = 20_000;
const MOST_BYTES = 65_536;

export const releaseUrl = (url: string, channel: string): string =>
  `${url.endsWith('/') ? url : `${url}/`}${channel}.release`;

/** @returns null: no answer, or none that is a release by its size. */
export async function fetchRelease(fetch: Fetch, url: string): Promise<string | null> {
  const fetched = await fetchFile(fetch, {
    url,
    etag: null,
    accept: 'application/jose, text/plain',
    withinMs: WITHIN_MS,
    mostBytes: MOST_BYTES,
  });
  return fetched.kind === 'text' ? fetched.text : null;
}
