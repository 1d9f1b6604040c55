// clearStorageData. DevTools' clearDataForOrigin ends in the same Chromium call as Electron's; with the
// origin '*' it clears every origin and, as Electron without an origin, sessionStorage too.
import { runtime } from '../runtime.ts';
import { anyPage } from './any-page.ts';

type Storages = NonNullable<Electron.ClearStorageDataOptions['storages']>[number];

const CHROMIUM_NAMES: Record<Storages, string> = {
  cookies: 'cookies',
  filesystem: 'file_systems',
  indexdb: 'indexeddb',
  localstorage: 'local_storage',
  shadercache: 'shader_cache',
  serviceworkers: 'service_workers',
  cachestorage: 'cache_storage',
};

/** Storage belongs to the browser's one profile; without any page only cookies can be reached. */
export async function clearStorage(options: Electron.ClearStorageDataOptions = {}): Promise<void> {
  const { root } = await runtime.browser;
  const storageTypes = options.storages?.map((name) => CHROMIUM_NAMES[name]).join() ?? 'all';
  const page = await anyPage();
  if (page) await page.send('Storage.clearDataForOrigin', { origin: options.origin ?? '*', storageTypes });
  const wantsCookies = options.storages === undefined || options.storages.includes('cookies');
  if (wantsCookies && options.origin === undefined) await root.send('Storage.clearCookies');
}
