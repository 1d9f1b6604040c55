// electron-updater, set so that it does nothing by itself. Loaded only where Foyer updates itself: nobody else pays for it at
// the start.
import type { BaseUpdater } from 'electron-updater';
import type { UpdatedBy } from './owner.ts';

/** What Foyer uses of it. */
export type Updater = Pick<BaseUpdater, 'checkForUpdates' | 'downloadUpdate' | 'install'> & {
  once: (event: 'appimage-filename-updated', listener: (file: string) => void) => unknown;
};

interface Where {
  url: string;
  channel: string;
}

/**
 * SECURITY: never an older version, nothing by itself, one whole file whose hash is known beforehand
 * (test/unit/main/updates/real-updater.test.ts).
 */
export function setUpdater(updater: BaseUpdater, { url, channel }: Where): Updater {
  // Its messages quote answers and paths; what Foyer says instead is in updates.ts.
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.disableWebInstaller = true;
  // Parts of the installed file would save a download, with two more files to trust and to keep on the server.
  updater.disableDifferentialDownload = true;
  // Not by its setter `channel`, which allows older versions.
  updater.setFeedURL({ provider: 'generic', url, channel });
  updater.allowDowngrade = false;
  return updater;
}

export async function openUpdater(by: UpdatedBy, where: Where): Promise<Updater> {
  const { AppImageUpdater, NsisUpdater } = await import('electron-updater');
  return setUpdater(by === 'appimage' ? new AppImageUpdater() : new NsisUpdater(), where);
}
