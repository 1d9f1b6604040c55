// Joins the updates to this machine. Where somebody else updates, or nobody, nothing is loaded and nothing is asked.
import path from 'node:path';
import type { App } from 'electron';
import type { VenueConfig } from '../../contracts/config.ts';
import { updateSource } from '../../contracts/config-updates.ts';
import type { Settings } from '../config/load-settings.ts';
import type { Folders } from '../folders.ts';
import type { Restart } from '../kiosk/restart.ts';
import { JITTER_MS } from '../kiosk/night.ts';
import type { Log } from '../log.ts';
import { doorsOf, roomCard } from '../room-card.ts';
import type { Fetch } from '../zoom/fetch.ts';
import { fetchRelease, releaseUrl } from './fetch-release.ts';
import { keepInstaller, putBack } from './keep-installer.ts';
import { openUpdater } from './open-updater.ts';
import { ownerOf, type Installation, type UpdatedBy } from './owner.ts';
import { sha512Of, verifyRelease } from './signed-release.ts';
import { openUpdateRecord } from './update-record.ts';
import { createUpdates, type Updates } from './updates.ts';

interface Parts {
  app: Pick<App, 'getVersion'>;
  config: VenueConfig;
  gathered: Pick<Settings, 'config'>;
  installation: Installation;
  folders: Pick<Folders, 'updatesDirectory'>;
  fetch: Fetch;
  isSomebodyThere: () => boolean;
  isStaffOpen: () => boolean;
  restart: Restart;
  log: Log;
  /** For tests. */
  open?: typeof openUpdater;
}

const STEP_EVERY_MS = 60_000;

/** @returns null: Foyer does not update itself here. */
export async function buildUpdates(parts: Parts): Promise<Updates | null> {
  const { config, installation, folders, log } = parts;
  const source = updateSource(config.updates);
  const owner = ownerOf(installation);
  log.info('updates', {
    isOn: source !== null,
    by: owner.owner,
    because: owner.owner === 'it' ? owner.because : null,
  });
  if (!source || owner.owner !== 'foyer') return null;
  const { url, publicKey } = source;
  const { channel } = config.updates;
  const version = parts.app.getVersion();
  // All of the venue's, also where this kiosk serves one: the event is everybody's.
  const { rooms } = parts.gathered.config.ok ? parts.gathered.config.config : config;
  const cards = rooms.map((room) => roomCard(room, doorsOf(config.venue)));
  const jitterMs = Math.random() * JITTER_MS;
  const keepFrom = (by: UpdatedBy, downloaded: string, newVersion: string) =>
    // An AppImage is its own installer: that of the version that runs is the file it was started from.
    by === 'appimage' && installation.appImage !== null
      ? { from: installation.appImage, version }
      : { from: downloaded, version: newVersion };

  const updates = createUpdates({
    updater: await (parts.open ?? openUpdater)(owner.by, { url, channel }),
    by: owner.by,
    version,
    channel,
    record: openUpdateRecord(folders.updatesDirectory),
    moment: () => ({
      nowMs: Date.now(),
      isInUse: parts.isSomebodyThere() || parts.isStaffOpen(),
      rooms: cards,
      settings: config.updates,
      jitterMs,
    }),
    async signedRelease() {
      const token = await fetchRelease(parts.fetch, releaseUrl(url, channel));
      return token === null ? null : verifyRelease(token, publicKey);
    },
    sha512Of,
    keep: (downloaded, newVersion) =>
      keepInstaller({
        folder: path.join(folders.updatesDirectory, 'kept'),
        ...keepFrom(owner.by, downloaded, newVersion),
        versions: [version],
      }),
    putBack: (kept) => installation.appImage !== null && putBack(kept, installation.appImage),
    restart: parts.restart,
    log,
  });
  setInterval(() => {
    updates.step().catch((error: unknown) => log.error('updates', error));
  }, STEP_EVERY_MS).unref();
  return updates;
}
