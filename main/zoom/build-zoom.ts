// Everything that main asks Zoom, or the venue's signing server, built once for kiosk and commands alike.
import type { VenueConfig } from '../../contracts/config.ts';
import type { Failure } from '../../contracts/result.ts';
import type { Secret } from '../config/secrets.ts';
import type { Log } from '../log.ts';
import type { Signing } from '../start-up.ts';
import { createAccount } from './account.ts';
import { watchAccount, type WatchedAccount } from './account-trouble.ts';
import { createZoomClock, type ZoomClock } from './clock-skew.ts';
import type { Fetch } from './fetch.ts';
import { createHttpsPost } from './https-post.ts';
import { createKnownRooms, type KnownRooms, type PasscodeSource } from './known-rooms.ts';
import { createRemoteSigner, type RemoteSigner } from './remote-signer.ts';
import { createSigner, type Sign } from './signature.ts';
import { zoomHosts } from './zoom-hosts.ts';

export interface Zoom {
  account: WatchedAccount;
  clock: ZoomClock;
  /** Null where there is nothing to sign with. */
  sign: Sign | null;
  /** Null without a signing server. */
  wouldSign: RemoteSigner['wouldSign'] | null;
  knownRooms: KnownRooms;
}

interface ZoomParts {
  venue: Pick<VenueConfig, 'venue' | 'rooms' | 'account'>;
  signing: Signing | null;
  account: Secret<'account'> | null;
  /** Origin of a stand-in for the REST API. */
  zoomApiStandIn: string | null;
  fetch: Fetch;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  log: Log;
  onPasscodeChange: (roomId: string, source: PasscodeSource) => void;
  onTrouble: (roomId: string, failed: Failure) => void;
}

function signerOf(
  signing: Signing | null,
  now: () => number,
): { sign: Sign | null; wouldSign: RemoteSigner['wouldSign'] | null } {
  if (signing === null) return { sign: null, wouldSign: null };
  if (signing.kind === 'here') {
    return { sign: createSigner({ ...signing.credentials, now }).sign, wouldSign: null };
  }
  const { server, bearerToken } = signing;
  return createRemoteSigner({ post: createHttpsPost(server), bearerToken, now });
}

export function buildZoom(parts: ZoomParts): Zoom {
  const { venue, signing, fetch, now, wait, log, zoomApiStandIn, onPasscodeChange, onTrouble } = parts;
  const { cloud } = venue.account;
  const clock = createZoomClock({ fetch, now, hosts: zoomHosts(venue.rooms) });
  const account = watchAccount(
    createAccount({
      credentials: parts.account,
      cloud,
      standIn: zoomApiStandIn,
      fetch,
      now,
      uptimeMs: () => performance.now(),
      wait,
      log,
    }),
  );
  return {
    account,
    clock,
    ...signerOf(signing, clock.nowMs),
    knownRooms: createKnownRooms({
      account,
      cloud,
      rooms: venue.rooms,
      doorsOpenMinutes: venue.venue.doorsOpenMinutes,
      now,
      onPasscodeChange,
      onTrouble,
    }),
  };
}
