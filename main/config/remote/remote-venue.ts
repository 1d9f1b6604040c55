// The signed venue file of one kiosk: what it starts with, and how it hears of a newer one. A file that is older, expired,
// not the venue's own or not usable here is refused and told; the kiosk goes on with the one before.
import type { RemoteVenueConfig } from '../../../contracts/config-remote.ts';
import type { Fetch } from '../../zoom/fetch.ts';
import { fetchVenue } from './fetch-venue.ts';
import type { Copy, KeptCopy } from './kept-copy.ts';
import { forbiddenIn } from './may-say.ts';
import { verifyVenue, type SignedVenue, type Verified } from './signed-venue.ts';

export interface RemoteVenue {
  signed: SignedVenue;
  takenAtMs: number;
}

export interface RemoteAnswer {
  /** Null: there is none to run with. */
  venue: RemoteVenue | null;
  /** What keeps it from being fresh; null: nothing. Sentences for staff and IT. */
  trouble: string | null;
}

interface Dependencies {
  config: RemoteVenueConfig;
  /** Null: this kiosk has none. */
  venueKey: Uint8Array | null;
  /** Why one that was given is of no use; null: nothing is wrong with it, or none was given. */
  venueKeyMistake: string | null;
  copy: KeptCopy;
  fetch: Fetch;
  now: () => number;
  /** What the settings are with it: sentences where they cannot be used. */
  mistakesWith: (written: SignedVenue['written']) => Promise<readonly string[]>;
}

/** Clocks of a venue's desk and a kiosk differ. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

export interface RemoteVenueSource {
  /** What is here, without asking anybody. */
  kept: () => Promise<RemoteAnswer>;
  /** Asks the server. */
  ask: () => Promise<RemoteAnswer>;
}

export function createRemoteVenue(deps: Dependencies): RemoteVenueSource {
  const { config, venueKey, venueKeyMistake, copy, fetch, now, mistakesWith } = deps;
  const { url, publicKey } = config;

  const messageOf = ({ why, message }: Extract<Verified, { ok: false }>): string =>
    why === 'encrypted' && venueKeyMistake !== null
      ? `is encrypted, and the venue key of this kiosk is of no use. ${venueKeyMistake}`
      : message;

  // SECURITY: also what lies on this disk is verified: whoever runs Foyer can write there (remote-venue.test.ts).
  async function readCopy(): Promise<{
    found: Copy | null;
    venue: RemoteVenue | null;
    trouble: string | null;
  }> {
    const found = copy.find(url);
    if (!found) return { found, venue: null, trouble: null };
    const verified = await verifyVenue({ token: found.token, publicKey, venueKey });
    const mistakes = verified.ok
      ? forbiddenIn(verified.signed.written)
      : [`The kept copy of ${url} ${messageOf(verified)}`];
    if (!verified.ok || mistakes.length > 0) return { found: null, venue: null, trouble: mistakes.join(' ') };
    return { found, venue: { signed: verified.signed, takenAtMs: found.takenAtMs }, trouble: null };
  }

  const isExpired = ({ expiresAtMs }: SignedVenue): boolean => now() > expiresAtMs;

  const agedTrouble = (venue: RemoteVenue | null): string | null =>
    venue && isExpired(venue.signed)
      ? `The venue file of ${url} expired on ${new Date(venue.signed.expiresAtMs).toISOString()}: sign it anew.`
      : null;

  async function kept(): Promise<RemoteAnswer> {
    const { venue, trouble } = await readCopy();
    return { venue, trouble: trouble ?? agedTrouble(venue) };
  }

  /** Sentences that keep it from being taken; empty where it is good. */
  async function refusalOf(signed: SignedVenue, before: SignedVenue | undefined): Promise<readonly string[]> {
    if (isExpired(signed)) return ['has expired: sign it anew.'];
    if (signed.issuedAtMs > now() + CLOCKS_DIFFER_MS)
      return ['was signed in the future: check the clocks of both machines.'];
    // SECURITY: yesterday's file is validly signed too (remote-venue.test.ts).
    if (before && signed.version < before.version) {
      return [
        `is version ${signed.version}, older than ${before.version}, which is here: sign it with a higher one.`,
      ];
    }
    if (before && signed.version === before.version && !isDeepEqual(signed.written, before.written)) {
      return [
        `says something else than version ${before.version} did before: sign it with a higher version.`,
      ];
    }
    const forbidden = forbiddenIn(signed.written);
    return forbidden.length > 0 ? forbidden : mistakesWith(signed.written);
  }

  async function ask(): Promise<RemoteAnswer> {
    const { found, venue, trouble } = await readCopy();
    const stay = (message: string): RemoteAnswer => ({
      venue,
      trouble: `The venue file of ${url}: ${message}`,
    });
    const fetched = await fetchVenue(fetch, url, found?.etag ?? null);
    if (fetched.kind === 'failed') return stay(fetched.message);
    if (fetched.kind === 'same') {
      // What is here may have gone with other settings than those of today.
      const mistakes = venue ? await mistakesWith(venue.signed.written) : [];
      return mistakes.length > 0
        ? stay(mistakes.join(' '))
        : { venue, trouble: trouble ?? agedTrouble(venue) };
    }
    const verified = await verifyVenue({ token: fetched.token, publicKey, venueKey });
    if (!verified.ok) return stay(messageOf(verified));
    const { signed } = verified;
    const refusal = await refusalOf(signed, venue?.signed);
    if (refusal.length > 0) return stay(refusal.join(' '));
    const takenAtMs = now();
    const isKept = copy.keep({
      url,
      version: signed.version,
      etag: fetched.etag,
      takenAtMs,
      token: fetched.token,
    });
    const isSame = signed.version === venue?.signed.version;
    // Not kept, it would be gone with the restart that it is for.
    return isKept || isSame
      ? { venue: { signed, takenAtMs }, trouble: null }
      : stay('it cannot be kept in the data folder: check the disk.');
  }

  return { kept, ask };
}

const isDeepEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
