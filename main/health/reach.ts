// Which of Zoom's hosts this machine reaches. Any HTTP answer counts; the hosts that Zoom names only at the join (below
// *.zoom.us) cannot be asked beforehand.
import type { Room } from '../../contracts/room.ts';
import { inTime } from '../in-time.ts';
import type { Fetch } from '../zoom/fetch.ts';
import { zoomHosts } from '../zoom/zoom-hosts.ts';

export interface ReachFact {
  host: string;
  isReached: boolean;
}

const PATIENCE_MS = 5_000;

/** @param apiOrigin where the REST API of the venue's account is, such as https://api.zoom.us; null without account. */
export function zoomOrigins(rooms: readonly Pick<Room, 'webEndpoint'>[], apiOrigin: string | null): string[] {
  const hosts = zoomHosts(rooms.length > 0 ? rooms : [{ webEndpoint: 'zoom.us' }]);
  const origins = hosts.map((host) => `https://${host}`);
  return apiOrigin === null ? origins : [...origins, apiOrigin];
}

/** Never rejects; within 5 s. */
export function reachHosts(fetch: Fetch, origins: readonly string[]): Promise<ReachFact[]> {
  return Promise.all(
    origins.map(async (origin) => {
      const { host } = new URL(origin);
      try {
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const asked = fetch(`${origin}/`, { method: 'HEAD', signal, cache: 'no-store', credentials: 'omit' });
        await inTime(PATIENCE_MS, [asked]);
        return { host, isReached: true };
      } catch {
        return { host, isReached: false };
      }
    }),
  );
}
