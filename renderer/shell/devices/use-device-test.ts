// The devices page in a frame, from its invitation until the screen that shows it goes: then it is taken out at once, and
// with it everything that was switched on.
import { useEffect, useReducer, useRef, type RefObject } from 'react';
import type { FrameInvitation } from '../../../contracts/channels.ts';
import type { FromDevicesPage, ToDevicesPage } from '../../../contracts/devices-port.ts';
import type { PortOffer } from '../../../contracts/meeting-port.ts';
import type { Result } from '../../../contracts/result.ts';
import { createIframe } from '../framed-page.ts';
import { afterMessage, AT_TEST_START, withoutPage, type TestState } from './test-state.ts';

export type InviteDevices = () => Promise<Result<FrameInvitation>>;

/** How long the page may take to say its first word. */
const SPEAKS_WITHIN_MS = 8_000;

/** Makes the frame and offers it its port. */
export function openPage(
  holder: HTMLElement,
  { origin, url, token }: FrameInvitation,
  title: string,
  onMessage: (message: FromDevicesPage) => void,
): { post: (message: ToDevicesPage) => void; close: () => void } {
  const iframe = createIframe(origin, 'devices', title);
  const { port1: port, port2 } = new MessageChannel();
  port.addEventListener('message', ({ data }: MessageEvent<FromDevicesPage>) => onMessage(data));
  port.start();
  const offer: PortOffer = { type: 'foyer/port', token };
  // SECURITY: the exact origin, once; a page that was led elsewhere gets no port
  // (test/unit/renderer/shell/devices/open-page.test.ts).
  iframe.addEventListener('load', () => iframe.contentWindow?.postMessage(offer, origin, [port2]), {
    once: true,
  });
  iframe.src = url;
  holder.append(iframe);
  return {
    post: (message) => port.postMessage(message),
    close() {
      port.close();
      // Not to an empty page first: a warm meeting page beside it would lose its storage.
      iframe.remove();
    },
  };
}

export interface DeviceTest {
  state: TestState;
  /** Where the picture goes. */
  holder: RefObject<HTMLDivElement>;
  post: (message: ToDevicesPage) => void;
}

/** @param title what a screen reader calls the picture. */
export function useDeviceTest(invite: InviteDevices, title: string): DeviceTest {
  const [state, tell] = useReducer(
    (before: TestState, message: FromDevicesPage | null) =>
      message === null ? withoutPage(before) : afterMessage(before, message),
    AT_TEST_START,
  );
  const holder = useRef<HTMLDivElement>(null);
  const page = useRef<ReturnType<typeof openPage> | null>(null);
  const inviting = useRef(invite);

  useEffect(() => {
    let isGone = false;
    const silence = setTimeout(() => tell(null), SPEAKS_WITHIN_MS);
    void inviting.current().then((invited) => {
      if (isGone || holder.current === null) return;
      if (!invited.ok) return tell(null);
      page.current = openPage(holder.current, invited.value, title, (message) => {
        clearTimeout(silence);
        tell(message);
      });
    });
    return () => {
      isGone = true;
      clearTimeout(silence);
      page.current?.close();
      page.current = null;
    };
  }, [title]);

  return { state, holder, post: (message) => page.current?.post(message) };
}
