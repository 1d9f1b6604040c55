// The meeting page as an iframe on the stage. It stays at one place in the DOM from warm to end, because moving an
// iframe reloads it. Facts arrive through one MessagePort; nothing else of the page's is listened to.
import type { FrameInvitation } from '../../contracts/channels.ts';
import type { FromMeetingPage, PortOffer } from '../../contracts/meeting-port.ts';
import { createIframe } from './framed-page.ts';
import { DURATIONS, type Clock } from './visit/clock.ts';
import { startHeartbeat, type Heartbeat } from './visit/heartbeat.ts';
import type { OpenFrame } from './visit/meeting.ts';

const createMeetingIframe = (origin: string): HTMLIFrameElement => createIframe(origin, 'meeting', 'Zoom');

/** Loads an address in an iframe; false when it did not load in time. */
function loadsInTime(iframe: HTMLIFrameElement, clock: Clock, load: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = clock.after(DURATIONS.emptyPage, () => resolve(false));
    iframe.addEventListener(
      'load',
      () => {
        stop();
        resolve(true);
      },
      { once: true },
    );
    load();
  });
}

/** @param stage the element that holds the one iframe. */
export function createFrameOpener(stage: HTMLElement, clock: Clock): OpenFrame {
  return (invitation, listener) => {
    const iframe = createMeetingIframe(invitation.origin);
    const { port1: port, port2: portForPage } = new MessageChannel();
    let heartbeat: Heartbeat | null = null;
    let isAlive = true;
    /** What is listened to while this page is the meeting page; not while it is led away. */
    const listening = new AbortController();
    const { signal } = listening;

    function onTrouble(trouble: 'page-hung' | 'page-gone'): void {
      if (!isAlive) return;
      isAlive = false;
      heartbeat?.stop();
      listener.onTrouble(trouble);
    }

    port.addEventListener(
      'message',
      ({ data }: MessageEvent<FromMeetingPage>) => {
        if (data.type === 'pong') return heartbeat?.pong();
        if (data.fact.kind === 'joined' || data.fact.kind === 'held') heartbeat?.settle();
        listener.onFact(data.fact);
      },
      { signal },
    );
    port.start();

    let hasOffered = false;
    iframe.addEventListener(
      'load',
      () => {
        // PLATFORM: the port's `close` event does not come, neither then nor when the page's process dies (Chromium 156):
        // a second load tells of a page that went elsewhere, silence of one that died.
        if (hasOffered) return onTrouble('page-gone');
        hasOffered = true;
        const offer: PortOffer = { type: 'foyer/port', token: invitation.token };
        // SECURITY: the exact origin; a page that was led elsewhere gets no port
        // (test/unit/renderer/shell/meeting-frame.test.ts).
        iframe.contentWindow?.postMessage(offer, invitation.origin, [portForPage]);
        heartbeat = startHeartbeat(
          clock,
          (id) => port.postMessage({ type: 'ping', id }),
          () => onTrouble('page-hung'),
        );
      },
      { signal },
    );
    iframe.src = invitation.url;
    stage.append(iframe);

    return {
      post: (message) => port.postMessage(message),
      async end() {
        listening.abort();
        heartbeat?.stop();
        const isEmptied =
          isAlive && (await loadsInTime(iframe, clock, () => (iframe.src = invitation.emptyUrl)));
        port.close();
        iframe.remove();
        if (!isEmptied) await sweep(invitation, stage, clock);
      },
    };
  };
}

/** A page that could not be led to the empty page is removed first; the empty page then clears what it left. */
async function sweep({ origin, emptyUrl }: FrameInvitation, stage: HTMLElement, clock: Clock): Promise<void> {
  const iframe = createMeetingIframe(origin);
  await loadsInTime(iframe, clock, () => {
    iframe.src = emptyUrl;
    stage.append(iframe);
  });
  iframe.remove();
}
