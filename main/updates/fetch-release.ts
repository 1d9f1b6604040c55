// Fetches the signed release that lies beside the programs.
import type { Fetch } from '../zoom/fetch.ts';

const WITHIN_MS = 20_000;
const LONGEST = 65_536;

export const releaseUrl = (url: string, channel: string): string =>
  `${url.endsWith('/') ? url : `${url}/`}${channel}.release`;

/** @returns null: no answer, or none that is a release by its size. */
export async function fetchRelease(fetch: Fetch, url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(WITHIN_MS) });
    if (!answer.ok) return null;
    const text = await answer.text();
    return text.length <= LONGEST ? text : null;
  } catch {
    return null;
  }
}
