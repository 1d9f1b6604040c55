// app.userAgentFallback. Set before 'ready' it becomes Chromium's own (workers included); set later it is put over it.
import { runtime } from '../runtime.ts';
import { defaultUserAgent } from './identity.ts';

let current = defaultUserAgent;
let isInCommandLine = false;

export const userAgentFallback = {
  get: (): string => current,
  set(userAgent: string): void {
    current = userAgent;
    if (!isInCommandLine) return;
    runtime.lateUserAgent = userAgent;
    for (const contents of runtime.contents) {
      for (const session of [contents.page, ...contents.childSessions]) {
        session?.post('Emulation.setUserAgentOverride', { userAgent });
      }
    }
  },
  /** Called when the browser is started. */
  takeForCommandLine(): string {
    isInCommandLine = true;
    return current;
  },
};
