// Joins the watch for a newer venue file to this kiosk: what staff hear of it, what is logged, when it restarts.
import type { VenueConfig } from '../../../contracts/config.ts';
import type { RestartWhy } from '../../kiosk/restart.ts';
import type { StaffNotices } from '../../kiosk/staff-notices.ts';
import type { Log } from '../../log.ts';
import type { Remote } from './remote-layer.ts';
import type { RemoteAnswer } from './remote-venue.ts';
import { watchRemote } from './watch-remote.ts';

interface Parts {
  remote: Remote | null;
  config: Pick<VenueConfig, 'remote'>;
  isInUse: () => boolean;
  notices: Pick<StaffNotices, 'set'>;
  log: Pick<Log, 'info' | 'warn'>;
  restart: (why: RestartWhy) => void;
}

/** @returns what stops it. */
export function keepVenueFresh({ remote, config, isInUse, notices, log, restart }: Parts): () => void {
  if (!remote || !config.remote) return () => undefined;
  let told: string | null | undefined;
  const tell = ({ trouble, venue }: RemoteAnswer): void => {
    notices.set('remote-venue-stale', trouble !== null);
    if (trouble === told) return;
    told = trouble;
    const venueVersion = venue?.signed.version ?? null;
    if (trouble === null) log.info('signed venue file', { venueVersion });
    else log.warn('signed venue file', { venueVersion, why: trouble });
  };
  tell(remote.answer);
  const { venue: here } = remote.answer;
  return watchRemote({
    source: remote.source,
    startedWith: here && { version: here.signed.version, isUsed: remote.layer !== null },
    everySeconds: config.remote.everySeconds,
    isInUse,
    onAnswer: tell,
    restart,
    every: (ms, action) => {
      const timer = setInterval(action, ms);
      timer.unref();
      return () => clearInterval(timer);
    },
  });
}
