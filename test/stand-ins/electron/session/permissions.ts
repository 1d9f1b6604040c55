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
  /** Granted on request and perhaps in use: taking it back would stop a camera that is running. */
  private readonly grantedByRequest = new Set<string>();
  private readonly initialised = new Set<string>();

  setCheckHandler(handler: CheckHandler): void {
    this.checkHandler = handler;
    this.initialised.clear();
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
    const descriptors = CHROMIUM_NAMES[name] ?? [];
    await Promise.all(
      descriptors
        .filter(({ mediaType }) => mediaType === undefined || mediaTypes.includes(mediaType))
        .map((descriptor) => {
          this.grantedByRequest.add(`${frame.topFrame.origin} ${frame.origin} ${descriptor.name}`);
          return this.tellChromium(frame, descriptor, true);
        }),
    );
    return true;
  }

  /** The page asks with navigator.permissions.query; Chromium then answers with what the check handler says now. */
  async refreshStatus(contents: Contents, frame: Frame, queried: string): Promise<boolean> {
    const found = permissionOfQuery(queried);
    if (!found) return false;
    const isGranted = this.check(contents, frame, found.permission, found.descriptor.mediaType);
    if (!this.isInUse(frame, found.descriptor)) await this.tellChromium(frame, found.descriptor, isGranted);
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
        if (this.isInUse(frame, descriptor)) continue;
        const isGranted = this.check(contents, frame, permission, descriptor.mediaType);
        void this.tellChromium(frame, descriptor, isGranted);
      }
    }
  }

  private isInUse(frame: Frame, { name }: Descriptor): boolean {
    return this.grantedByRequest.has(`${frame.topFrame.origin} ${frame.origin} ${name}`);
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

  private async tellChromium(frame: Frame, { cdp }: Descriptor, isGranted: boolean): Promise<void> {
    const { root } = await runtime.browser;
    const setting = isGranted ? 'granted' : 'denied';
    const embedded = { origin: frame.topFrame.origin, embeddedOrigin: frame.origin };
    // What a frame was allowed to do by its embedder is looked up under the embedder's own origin.
    const origins =
      frame.parentFrame && isGranted ? [embedded, { origin: frame.topFrame.origin }] : [embedded];
    for (const where of origins) {
      await root
        .send('Browser.setPermission', { permission: cdp, setting, ...where })
        .catch((error: unknown) => {
          debug('setPermission', cdp.name, error); // a name that this Chromium does not know
        });
    }
  }
}
