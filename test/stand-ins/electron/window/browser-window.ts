// BrowserWindow. A window cannot be hidden through DevTools: show() and hide() are recorded and send their events.
// With a visible window, kiosk and full screen are real; without, they are recorded and set the size of the page.
import { Contents } from '../contents/web-contents.ts';
import { createEvent, StandInEmitter } from '../emitter.ts';
import { appEvents } from '../app/app-events.ts';
import { windowClosed } from '../app/life-cycle.ts';
import { runtime } from '../runtime.ts';
import { sessionBehind, sessionOf } from '../session/session.ts';
import { asElectron, strict } from '../strict.ts';
import { placeWindow, setFullScreen } from './placement.ts';
import { WINDOW_EVENTS, type WindowApi } from './window-api.ts';
import { windowSize } from './window-size.ts';

const DEFAULT_SIZE = { width: 800, height: 600 };
const SCREEN_SIZE = { width: 1920, height: 1080 };

let lastId = 0;

export class StandInWindow extends StandInEmitter implements Pick<Electron.BrowserWindow, WindowApi> {
  static getAllWindows(): Electron.BrowserWindow[] {
    return [...runtime.windows].map((window) => window.face);
  }
  static getFocusedWindow(): Electron.BrowserWindow | null {
    return [...runtime.windows].find((window) => window.isVisible())?.face ?? null;
  }
  static fromWebContents(webContents: Electron.WebContents): Electron.BrowserWindow | null {
    return [...runtime.windows].find((window) => window.webContents === webContents)?.face ?? null;
  }
  static fromId(id: number): Electron.BrowserWindow | null {
    return [...runtime.windows].find((window) => window.id === id)?.face ?? null;
  }

  readonly id = ++lastId;
  readonly contents: Contents;
  readonly face: Electron.BrowserWindow;
  private bounds: Electron.Rectangle;
  private title: string;
  private isShown: boolean;
  private isInKiosk: boolean;
  private isFull: boolean;
  private isOnTop: boolean;
  private isSmall = false;
  private mayMinimize = true;
  private isEverywhere = false;
  private isClosed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', WINDOW_EVENTS);
    const {
      width,
      height,
      kiosk = false,
      fullscreen = false,
      show = true,
      title = '',
      alwaysOnTop = false,
    } = options;
    this.isInKiosk = kiosk;
    this.isFull = fullscreen || kiosk;
    this.isShown = show;
    this.isOnTop = alwaysOnTop;
    this.title = title;
    const asked = this.isFull
      ? SCREEN_SIZE
      : { width: width ?? DEFAULT_SIZE.width, height: height ?? DEFAULT_SIZE.height };
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, ...(windowSize() ?? asked) };

    const { webPreferences = {} } = options;
    const { session, partition = '' } = webPreferences;
    this.contents = new Contents(session ? sessionBehind(session) : sessionOf(partition), webPreferences);
    this.contents.closeWindow = () => this.close();
    this.contents.whenPainted = () => this.emit('ready-to-show');
    for (const event of ['unresponsive', 'responsive'] as const) this.forward(event);
    this.face = asElectron(strict('BrowserWindow', this));
    runtime.windows.add(this);
    const isFullScreen = this.isFull && windowSize() === undefined;
    void this.contents.attached
      .then(() => placeWindow(this.contents, this.bounds, isFullScreen))
      .catch(() => {});
    queueMicrotask(() => {
      appEvents.emit('web-contents-created', createEvent({}), this.contents.face);
      appEvents.emit('browser-window-created', createEvent({}), this.face);
    });
    return this.face as unknown as this;
  }

  /** The page is asked whether it hangs only if somebody listens here. */
  private forward(event: 'unresponsive' | 'responsive'): void {
    this.on('newListener', (name: string) => {
      if (name === event && this.listenerCount(event) === 0) this.contents.on(event, () => this.emit(event));
    });
  }

  get webContents(): Electron.WebContents {
    return this.contents.face;
  }
  loadURL(url: string): Promise<void> {
    return this.contents.loadURL(url);
  }
  reload(): void {
    this.contents.reload();
  }

  // closing
  close(): void {
    this.closeUnlessPrevented();
  }
  /** False if a 'close' listener prevented it. */
  closeUnlessPrevented(): boolean {
    if (this.isClosed) return true;
    const event = createEvent({});
    this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.destroy();
    return true;
  }
  destroy(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    runtime.windows.delete(this);
    this.contents.destroy();
    this.emit('closed');
    windowClosed();
  }
  isDestroyed(): boolean {
    return this.isClosed;
  }

  // what is visible
  show(): void {
    this.isShown = true;
    this.emit('show');
    this.focus();
  }
  showInactive(): void {
    this.isShown = true;
    this.emit('show');
  }
  hide(): void {
    this.isShown = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.isShown && !this.isClosed;
  }
  focus(): void {
    this.contents.page?.post('Page.bringToFront');
    this.emit('focus');
  }
  isFocused(): boolean {
    return this.isVisible();
  }
  moveTop(): void {
    this.contents.page?.post('Page.bringToFront');
  }
  /** Recorded, and told: a window of Chromium's cannot be minimized where there is no screen. */
  minimize(): void {
    if (!this.mayMinimize || this.isSmall) return;
    this.isSmall = true;
    this.emit('minimize');
  }
  isMinimized(): boolean {
    return this.isSmall;
  }
  restore(): void {
    if (!this.isSmall) return;
    this.isSmall = false;
    this.emit('restore');
  }
  setMinimizable(mayMinimize: boolean): void {
    this.mayMinimize = mayMinimize;
  }
  isMinimizable(): boolean {
    return this.mayMinimize;
  }

  // size and place
  setKiosk(isKiosk: boolean): void {
    this.isInKiosk = isKiosk;
    this.setFullScreen(isKiosk);
  }
  isKiosk(): boolean {
    return this.isInKiosk;
  }
  setFullScreen(isFull: boolean): void {
    if (this.isFull === isFull) return;
    this.isFull = isFull;
    void this.contents.attached.then(() => setFullScreen(this.contents, isFull)).catch(() => {});
    this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
  }
  isFullScreen(): boolean {
    return this.isFull;
  }
  getBounds(): Electron.Rectangle {
    return { ...this.bounds };
  }
  getContentBounds(): Electron.Rectangle {
    return { ...this.bounds };
  }
  getSize(): number[] {
    return [this.bounds.width, this.bounds.height];
  }
  getContentSize(): number[] {
    return this.getSize();
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
    void this.contents.attached.then(() => placeWindow(this.contents, this.bounds, false)).catch(() => {});
    this.emit('resize');
  }
  setAlwaysOnTop(isOnTop: boolean): void {
    this.isOnTop = isOnTop;
  }
  isAlwaysOnTop(): boolean {
    return this.isOnTop;
  }
  setVisibleOnAllWorkspaces(isEverywhere: boolean): void {
    this.isEverywhere = isEverywhere;
  }
  isVisibleOnAllWorkspaces(): boolean {
    return this.isEverywhere;
  }

  // only recorded, or without meaning for a window of Chromium
  setTitle(title: string): void {
    this.title = title;
  }
  getTitle(): string {
    return this.title || this.contents.title;
  }
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setBackgroundColor(): void {}
  setContentProtection(): void {}
}

export const BrowserWindow = strict('BrowserWindow', StandInWindow);
