// Looks for updates, downloads and installs them, each when may-update.ts allows it. What is known is in the record; what is
// done is in the log: versions and reasons, no addresses.
import path from 'node:path';
import type { RestartWhy } from '../kiosk/restart.ts';
import type { Log } from '../log.ts';
import { refusalOf, type Moment, type Refusal, type Step } from './may-update.ts';
import type { Updater } from './open-updater.ts';
import type { UpdatedBy } from './owner.ts';
import { isOfRelease, type SignedRelease } from './signed-release.ts';
import type { UpdateFailure, UpdateRecord } from './update-record.ts';

interface Parts {
  updater: Updater;
  by: UpdatedBy;
  /** The one that runs. */
  version: string;
  channel: string;
  record: UpdateRecord;
  moment: () => Omit<Moment, 'lastLookMs' | 'wasTried'>;
  /** Null: no answer, or not signed. */
  signedRelease: () => Promise<SignedRelease | null>;
  sha512Of: (file: string) => Promise<string>;
  /** Keeps the way back; throws where it cannot. @returns the file that was kept. */
  keep: (downloaded: string, version: string) => Promise<string>;
  /** Puts the AppImage that runs back where it was started from; throws where it cannot. */
  putBack: (kept: string) => void;
  /** Ends Foyer in order; `replace` is called when nothing runs any more, and starts what then shall run. */
  restart: (why: RestartWhy, replace: (start: (execPath?: string) => void) => void) => void;
  log: Log;
}

interface Offer {
  version: string;
  hashes: readonly string[];
  /** Null: not downloaded yet. */
  file: string | null;
}

export interface Updates {
  /** Does the one step that is next and allowed. To be called every minute; one at a time. */
  step: () => Promise<void>;
}

export function createUpdates(parts: Parts): Updates {
  const { updater, by, version: running, record, log } = parts;
  let offer: Offer | null = null;
  let lastLookMs: number | null = null;
  let lastRefusal: Refusal | null = null;
  let isBusy = false;

  const { state, version: known } = record.now();
  // What waited is what runs now, however it came here.
  if (known === running && state !== 'none') record.change({ state: 'none', version: null, failure: null });

  function failed(failure: UpdateFailure, thrown?: unknown): void {
    const version = offer?.version ?? null;
    offer = null;
    record.change({ state: 'failed', failure, version });
    log.error('update failed', thrown, { failure, version });
  }

  function mayDo(step: Step): boolean {
    const wasTried = offer !== null && offer.version === record.now().triedVersion;
    const refusal = refusalOf(step, { ...parts.moment(), lastLookMs, wasTried });
    // Every minute the same answer: it is told when it changes.
    if (step !== 'look' && refusal !== null && refusal !== lastRefusal)
      log.info('update waits', { step, why: refusal });
    if (step !== 'look') lastRefusal = refusal;
    return refusal === null;
  }

  async function look(): Promise<void> {
    lastLookMs = parts.moment().nowMs;
    offer = null;
    try {
      const checked = await updater.checkForUpdates();
      if (!checked?.isUpdateAvailable) {
        record.change({ state: 'none', version: null, failure: null });
        log.info('no update');
        return;
      }
      const { updateInfo } = checked;
      offer = { version: updateInfo.version, hashes: [], file: null };
      log.info('update found', { version: offer.version });
      const signed = await parts.signedRelease();
      if (!signed || !isOfRelease(updateInfo, signed, parts.channel)) return failed('unsigned');
      if (offer.version === record.now().triedVersion) return failed('tried');
      offer.hashes = Object.values(signed.files);
      record.change({ state: 'held', version: offer.version, failure: null });
    } catch (error) {
      failed('no-answer', error);
    }
  }

  /** SECURITY: the file on this disk is what was signed, whatever lies between (test/unit/main/updates/updates.test.ts). */
  const isSigned = async (file: string, { hashes }: Offer): Promise<boolean> =>
    hashes.includes(await parts.sha512Of(file));

  async function download(wanted: Offer): Promise<void> {
    let file: string | undefined;
    try {
      [file] = await updater.downloadUpdate();
    } catch (error) {
      return failed('download', error);
    }
    if (file === undefined || !(await isSigned(file, wanted))) return failed('changed');
    offer = { ...wanted, file };
    record.change({ state: 'ready' });
    log.info('update downloaded', { version: wanted.version });
  }

  async function install(ready: Offer, file: string): Promise<void> {
    let kept: string;
    try {
      kept = await parts.keep(file, ready.version);
    } catch (error) {
      return failed('not-kept', error);
    }
    if (!(await isSigned(file, ready))) return failed('changed');
    // Copying takes its time: somebody may have come.
    if (!mayDo('install')) return;
    // Unwritten, it would be tried again after each start.
    if (!record.change({ triedVersion: ready.version })) return failed('not-kept');
    log.info('update is installed now', { version: ready.version, from: running });
    parts.restart('update', (start) => {
      if (by === 'nsis') {
        // Its installer waits for our end, and starts the new Foyer.
        if (!updater.install(true, true)) start();
        return;
      }
      let moved: string | undefined;
      updater.once('appimage-filename-updated', (to) => (moved = to));
      if (updater.install(true, false)) return start(moved);
      // It takes the old file away first, and then puts the new one there.
      try {
        parts.putBack(kept);
      } catch (error) {
        log.error('the version before could not be put back', error, { kept: path.basename(kept) });
      }
      start();
    });
  }

  async function next(): Promise<void> {
    if (offer?.file && mayDo('install')) return install(offer, offer.file);
    if (offer && !offer.file && mayDo('download')) return download(offer);
    if (mayDo('look')) return look();
  }

  return {
    async step() {
      if (isBusy) return;
      isBusy = true;
      await next().finally(() => (isBusy = false));
    },
  };
}
