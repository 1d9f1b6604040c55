// An iframe of the meeting origin, sandboxed and with no more of the machine than it needs.

/** What a page may use; each for its own origin only. */
const SIGHT_AND_SOUND = ['camera', 'microphone', 'autoplay', 'speaker-selection'];
const ALLOWED = {
  devices: SIGHT_AND_SOUND,
  meeting: [
    // SharedArrayBuffer inside the frame.
    'cross-origin-isolated',
    // With autoplay: other people's voices before the visitor has touched the frame.
    ...SIGHT_AND_SOUND,
    'screen-wake-lock',
  ],
} as const;

/**
 * SECURITY: the page may not lead the window away, open one, download or ask with a dialog. Electron does not
 * report a navigation to `about:`, so main alone could not refuse it (test/unit/renderer/shell/meeting-frame.test.ts).
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms';

export function createIframe(origin: string, page: keyof typeof ALLOWED, title: string): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.allow = ALLOWED[page].map((feature) => `${feature} ${origin}`).join('; ');
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.title = title;
  return iframe;
}
