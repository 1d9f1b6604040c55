// The events of `app`, apart from `app` itself: the files that send them must not import what app.ts is made of.
import { StandInEmitter } from '../emitter.ts';

const EVENTS = {
  sent: [
    'before-quit',
    'browser-window-created',
    'child-process-gone',
    'quit',
    'ready',
    'render-process-gone',
    'second-instance',
    'web-contents-created',
    'will-quit',
    'window-all-closed',
  ],
  silent: [
    'accessibility-support-changed',
    'activate',
    'browser-window-blur',
    'browser-window-focus',
    'certificate-error',
    'gpu-info-update',
    'login',
    'open-file',
    'open-url',
    'select-client-certificate',
    'session-created',
    'will-finish-launching',
  ],
};

export const appEvents = new StandInEmitter('app', EVENTS);
