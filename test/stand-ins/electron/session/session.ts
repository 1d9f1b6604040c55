// session.defaultSession and session.fromPartition: an object for each partition name, with its own handlers.
// All of them share one Chromium profile (a temporary one), so storage is not separated between partitions.
import type { Frame } from '../contents/frames.ts';
import { createEvent, StandInEmitter } from '../emitter.ts';
import { getPath } from '../app/paths.ts';
import { runtime } from '../runtime.ts';
import { asElectron, notImplemented, strict } from '../strict.ts';
import { createCookies } from './cookies.ts';
import { Permissions } from './permissions.ts';
import { clearHttpCache } from './http-cache.ts';
import { clearStorage } from './storage.ts';
import { StandInWebRequest } from './web-request.ts';
import { userAgentFallback } from '../app/user-agent.ts';

type SessionApi =
  | 'clearAuthCache'
  | 'clearCache'
  | 'clearData'
  | 'clearHostResolverCache'
  | 'clearStorageData'
  | 'closeAllConnections'
  | 'flushStorageData'
  | 'getStoragePath'
  | 'getUserAgent'
  | 'isPersistent'
  | 'setCertificateVerifyProc'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'setUserAgent';

const EVENTS = {
  sent: ['will-download'],
  silent: ['select-hid-device', 'select-serial-port', 'select-usb-device'],
};

export class StandInSession extends StandInEmitter implements Pick<Electron.Session, SessionApi> {
  readonly partition: string;
  readonly permissions = new Permissions();
  readonly webRequest = strict('session.webRequest', new StandInWebRequest());
  readonly cookies = createCookies();
  readonly face: Electron.Session;
  userAgentOverride: string | undefined;

  constructor(partition: string) {
    super('session', EVENTS);
    this.partition = partition;
    this.face = asElectron(strict('session', this));
  }

  documentOpened(frame: Frame): void {
    const contents = [...runtime.contents].find(({ frames }) => frames?.get(frame.id) === frame);
    if (contents) this.permissions.documentOpened(contents, frame);
  }

  /** True if the app wants this download stopped; without a listener it is stopped too (nobody could choose a file). */
  isDownloadPrevented(url: string, fileName: string): boolean {
    const item = {
      getURL: () => url,
      getFilename: () => fileName,
      cancel: () => {},
      getState: () => 'cancelled' as const,
    };
    const event = createEvent({});
    const contents = [...runtime.contents].find((candidate) => candidate.sessionBehind === this);
    const api: Pick<Electron.DownloadItem, 'getURL' | 'getFilename' | 'cancel' | 'getState'> = item;
    this.emit('will-download', event, strict('downloadItem', api), contents?.face);
    return event.defaultPrevented;
  }

  // permissions
  setPermissionRequestHandler(handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0]): void {
    this.permissions.requestHandler = handler;
  }
  setPermissionCheckHandler(handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]): void {
    this.permissions.setCheckHandler(handler);
    for (const contents of runtime.contents) {
      if (contents.sessionBehind !== this) continue;
      for (const frame of contents.frames?.all() ?? []) this.permissions.documentOpened(contents, frame);
    }
  }
  setDisplayMediaRequestHandler(
    handler: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0],
  ): void {
    this.permissions.displayMediaHandler = handler;
  }
  setDevicePermissionHandler(): void {
    // never asked: without a prompt no page gets at a device (HID, serial, USB)
  }
  setCertificateVerifyProc(): void {
    notImplemented('session.setCertificateVerifyProc', 'use the ignore-certificate-errors-spki-list switch');
  }

  // storage
  clearStorageData(options?: Electron.ClearStorageDataOptions): Promise<void> {
    return clearStorage(options);
  }
  clearCache(): Promise<void> {
    return clearHttpCache();
  }
  clearData({ dataTypes, excludeOrigins, ...other }: Electron.ClearDataOptions = {}): Promise<void> {
    if (dataTypes?.length !== 1 || dataTypes[0] !== 'cache' || Object.keys(other).length > 0)
      notImplemented('session.clearData', 'beyond the cache and the origins to spare');
    return clearHttpCache(excludeOrigins);
  }
  async clearAuthCache(): Promise<void> {
    // DevTools cannot; nothing in the stand-in's world uses HTTP authentication
  }
  async clearHostResolverCache(): Promise<void> {
    // DevTools cannot; names come from host-resolver-rules here
  }
  async closeAllConnections(): Promise<void> {
    // DevTools cannot; the servers it talks to are on loopback
  }
  flushStorageData(): void {}
  isPersistent(): boolean {
    return this.partition === '' || this.partition.startsWith('persist:');
  }
  getStoragePath(): string | null {
    return this.isPersistent() ? getPath('sessionData') : null;
  }
  setSpellCheckerEnabled(): void {}

  // user agent
  setUserAgent(userAgent: string): void {
    this.userAgentOverride = userAgent; // for pages made from now on, as in Electron
  }
  getUserAgent(): string {
    return this.userAgentOverride ?? userAgentFallback.get();
  }
}

const sessions = new Map<string, StandInSession>();

export function sessionOf(partition: string): StandInSession {
  let found = sessions.get(partition);
  if (!found) {
    found = new StandInSession(partition);
    sessions.set(partition, found);
  }
  return found;
}

export const allSessions = (): StandInSession[] => [...sessions.values()];

/** From the object that the app has back to ours. */
export function sessionBehind(face: Electron.Session): StandInSession {
  const found = allSessions().find((session) => session.face === face);
  if (!found) throw new Error('electron stand-in: webPreferences.session is not a session');
  return found;
}

export const sessionModule = strict('session', {
  get defaultSession() {
    return sessionOf('').face;
  },
  fromPartition: (partition: string) => sessionOf(partition).face,
});
