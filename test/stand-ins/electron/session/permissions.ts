// The app's two permission handlers, asked when Electron would ask them: the request handler when a page wants to use
// something, the check handler when Chromium wants to know how things stand. No handler means yes, as in Electron.
import type { Frame } from '../contents/frames.ts';
import type { Contents } from '../contents/web-contents.ts';
import { debug, tell } from '../debug.ts';
import { runtime } from '../runtime.ts';
import {
  CHROMIUM_NAMES,
  type PermissionName,
  permissionOfQuery,
  type Descriptor,
} from './permission-names.ts';

type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type MediaType = 'audio' | 'video';

const withSlash = (origin: string): string => `${origin}/`;

export class Permissions {
  requestHandler: RequestHandler = null;
  displayMediaHandler: Parameters<Electron.Session['setDisplayMediaRequestHandler']>[0] = null;
  private checkHandler: CheckHandler = null;
  private readonly initialised = new Set<string>();
  /** What Chromium has been told last. */
  private readonly settings = new Map<string, boolean>();

  setCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler;
    this.initialised.clear();
    this.settings.clear();
  }

  /** A page wants to use something. */
  async request(
    contents: Contents,
    frame: Frame,
    permission: string,
    mediaTypes: MediaType[],
  ): Promise<boolean> {
    if (permission === 'display-capture') return this.refuseDisplayMedia();
    const name = permission as PermissionName;
    const isGranted = await this.askRequestHandler(contents, frame, name, mediaTypes);
    debug('permission', name, mediaTypes.join(), frame.url, isGranted ? 'granted' : 'denied');
    if (!isGranted) return false;
    const wanted = (CHROMIUM_NAMES[name] ?? []).filter(
      ({ mediaType }) => mediaType === undefined || mediaTypes.includes(mediaType),
    );
    await Promise.all(wanted.map((descriptor) => this.tellChromium(frame, descriptor, true)));
    return true;
  }

  /** The page asks with navigator.permissions.query. Null: a permission that Electron does not ask about. */
  async refreshStatus(contents: Contents, frame: Frame, queried: string): Promise<boolean | null> {
    const found = permissionOfQuery(queried);
    if (!found) return null;
    const isGranted = this.check(contents, frame, found.permission, found.descriptor.mediaType);
    await this.tellChromium(frame, found.descriptor, isGranted);
    return isGranted;
  }

  /** Before the page has asked for anything Chromium must already know how the check handler stands. */
  documentOpened(contents: Contents, frame: Frame): void {
    if (!frame.origin.startsWith('http')) return;
    const pair = `${frame.topFrame.origin} ${frame.origin}`;
    if (this.initialised.has(pair)) return;
    this.initialised.add(pair);
    for (const [permission, descriptors] of Object.entries(CHROMIUM_NAMES) as [
      PermissionName,
      Descriptor[],
    ][]) {
      for (const descriptor of descriptors) {
        const isGranted = this.check(contents, frame, permission, descriptor.mediaType);
        void this.tellChromium(frame, descriptor, isGranted);
      }
    }
  }

  private refuseDisplayMedia(): false {
    if (this.displayMediaHandler)
      tell('setDisplayMediaRequestHandler: capturing the screen is not implemented; refused');
    return false;
  }

  private askRequestHandler(
    contents: Contents,
    frame: Frame,
    permission: PermissionName,
    mediaTypes: MediaType[],
  ): Promise<boolean> {
    const { requestHandler } = this;
    if (!requestHandler) return Promise.resolve(true);
    const details = { requestingUrl: frame.url, isMainFrame: frame.parentFrame === undefined };
    const media = { mediaTypes, securityOrigin: withSlash(frame.origin) };
    return new Promise((resolve) => {
      requestHandler(
        contents.face,
        permission,
        resolve,
        permission === 'media' ? { ...details, ...media } : details,
      );
    });
  }

  private check(
    contents: Contents,
    frame: Frame,
    permission: PermissionName,
    mediaType: MediaType | undefined,
  ): boolean {
    if (!this.checkHandler) return true;
    const origin = withSlash(frame.origin);
    return this.checkHandler(contents.face, permission, origin, {
      requestingUrl: frame.url,
      isMainFrame: frame.parentFrame === undefined,
      embeddingOrigin: withSlash(frame.topFrame.origin),
      ...(mediaType === undefined ? {} : { mediaType, securityOrigin: origin }),
    });
  }

  /**
   * Chromium keeps one setting for a page and all its frames, and ends their cameras when it is set to no. So one yes
   * stands: who else may not is stopped in the page (page/main-world.ts).
   */
  private async tellChromium(frame: Frame, { name, cdp }: Descriptor, isGranted: boolean): Promise<void> {
    const key = `${frame.topFrame.origin} ${name}`;
    const last = this.settings.get(key);
    if (last === true || last === isGranted) return;
    this.settings.set(key, isGranted);
    const { root } = await runtime.browser;
    const setting = isGranted ? 'granted' : 'denied';
    const origins = { origin: frame.topFrame.origin, embeddedOrigin: frame.origin };
    await root
      .send('Browser.setPermission', { permission: cdp, setting, ...origins })
      .catch((error: unknown) => {
        debug('setPermission', name, error); // a name that this Chromium does not know
      });
  }
}
