// One kiosk that is quiet, at night, before a server with a newer version: to spoil one thing at a time. The updater is typed
// by electron-updater's own declarations.
import type { UpdateCheckResult } from 'electron-updater';
import { vi } from 'vitest';
import { updates as settings } from '../../../../contracts/config-updates.ts';
import type { Updater } from '../../../../main/updates/open-updater.ts';
import { openUpdateRecord, readUpdateFacts } from '../../../../main/updates/update-record.ts';
import { createUpdates } from '../../../../main/updates/updates.ts';

export type Given = Partial<Parameters<typeof createUpdates>[0]>;

export const NOW = new Date(2026, 10, 28, 3, 45).getTime();
export const SIGNED = { version: '0.2.0', channel: 'latest', files: { 'foyer.AppImage': 'HASH' } };

export const answer = (version: string, sha512 = 'HASH'): UpdateCheckResult => {
  const updateInfo = { version, files: [{ url: 'x', sha512 }], path: 'x', sha512, releaseDate: '' };
  return { isUpdateAvailable: version !== '0.1.0', updateInfo, versionInfo: updateInfo };
};

/** @param folder of the record. */
export function updatesStage(folder: string, given: Given = {}) {
  const done: string[] = [];
  const logged: unknown[] = [];
  const moment: ReturnType<Parameters<typeof createUpdates>[0]['moment']> = {
    nowMs: NOW,
    isInUse: false,
    rooms: [],
    settings: settings.parse({}),
    jitterMs: 0,
  };
  const updater = {
    checkForUpdates: vi.fn<Updater['checkForUpdates']>(() => Promise.resolve(answer('0.2.0'))),
    downloadUpdate: vi.fn<Updater['downloadUpdate']>(() => Promise.resolve(['/cache/foyer.AppImage'])),
    install: vi.fn<Updater['install']>(() => done.push('install') > 0),
    once: vi.fn<Updater['once']>(),
  };
  const restart = vi.fn<Parameters<typeof createUpdates>[0]['restart']>((why) => void done.push(why));
  const log = (...line: unknown[]): void => void logged.push(line);
  const open = () =>
    createUpdates({
      updater,
      by: 'appimage',
      version: '0.1.0',
      channel: 'latest',
      record: openUpdateRecord(folder),
      moment: () => moment,
      signedRelease: () => Promise.resolve(SIGNED),
      sha512Of: () => Promise.resolve('HASH'),
      keep(from, version) {
        done.push(`keep ${from} ${version}`);
        return Promise.resolve('/data/kept/foyer-0.1.0.AppImage');
      },
      putBack: (kept) => done.push(`put back ${kept}`),
      restart,
      log: { info: log, warn: log, error: log },
      ...given,
    });
  return {
    updater,
    moment,
    restart,
    done,
    logged,
    open,
    updates: open(),
    facts: () => readUpdateFacts(folder),
  };
}
