// The rest of webContents' API: what needs no state of its own. To add a method: name it in the Pick, implement it below.
import { runtime } from '../runtime.ts';
import { notImplemented } from '../strict.ts';
import { createImage } from './image.ts';
import { reload } from './load.ts';
import type { Contents } from './web-contents.ts';

export type ContentsApi = Pick<
  Electron.WebContents,
  | 'capturePage'
  | 'close'
  | 'closeDevTools'
  | 'forcefullyCrashRenderer'
  | 'getOSProcessId'
  | 'getTitle'
  | 'getURL'
  | 'getUserAgent'
  | 'getZoomFactor'
  | 'isAudioMuted'
  | 'isCrashed'
  | 'isCurrentlyAudible'
  | 'isDestroyed'
  | 'isDevToolsOpened'
  | 'openDevTools'
  | 'reloadIgnoringCache'
  | 'setAudioMuted'
  | 'setIgnoreMenuShortcuts'
  | 'setUserAgent'
  | 'setVisualZoomLevelLimits'
  | 'setWindowOpenHandler'
  | 'setZoomFactor'
  | 'stop'
>;

export function contentsApi(contents: Contents): ContentsApi {
  return {
    // addresses
    getURL: () => (contents.hasBegun ? contents.frames.main.url : ''),
    getTitle: () => contents.title,
    reloadIgnoringCache: () => reload(contents, true),
    stop: () => contents.page?.post('Page.stopLoading'),

    // life
    isDestroyed: () => contents.isGone,
    isCrashed: () => contents.hasCrashed,
    close: () => contents.closeWindow(),
    forcefullyCrashRenderer: () => contents.page?.post('Page.crash'), // never answered
    getOSProcessId: () => 0, // as of a page without a process: DevTools does not say which one a page is in

    // rules
    setWindowOpenHandler: (handler) => {
      contents.windowOpenHandler = handler;
    },
    getUserAgent: () => contents.userAgentOverride ?? contents.sessionBehind.getUserAgent(),
    setUserAgent: (userAgent) => {
      contents.userAgentOverride = userAgent;
      for (const session of [contents.page, ...contents.childSessions]) {
        session?.post('Emulation.setUserAgentOverride', { userAgent });
      }
    },

    // only recorded: DevTools has no way to do it, or nothing here to see of it
    setAudioMuted: (isMuted) => {
      contents.isMuted = isMuted;
    },
    isAudioMuted: () => contents.isMuted,
    isCurrentlyAudible: () => notImplemented('webContents.isCurrentlyAudible', 'DevTools does not tell'),
    openDevTools: () => {
      contents.areDevToolsOpen = true;
    },
    closeDevTools: () => {
      contents.areDevToolsOpen = false;
    },
    isDevToolsOpened: () => contents.areDevToolsOpen,
    setZoomFactor: (factor) => {
      contents.zoomFactor = factor;
    },
    getZoomFactor: () => contents.zoomFactor,
    setVisualZoomLevelLimits: () => Promise.resolve(),
    setIgnoreMenuShortcuts: () => {},

    capturePage: async (area) => {
      await contents.attached;
      if (!contents.page || contents.isGone || runtime.isQuitting) throw new Error('UnknownVizError');
      const clip = area && { clip: { ...area, scale: 1 } };
      const { data } = await contents.page.send('Page.captureScreenshot', { format: 'png', ...clip });
      return createImage(Buffer.from(data, 'base64'));
    },
  };
}
