// A meeting page without a browser: the adapter on a fake client, taken to where a test begins.
import { UNTOUCHED } from '../../../../contracts/devices.ts';
import { afterEach, beforeEach, vi } from 'vitest';
import type { MeetingFact } from '../../../../contracts/meeting-port.ts';
import type { Ticket } from '../../../../contracts/ticket.ts';
import type { WitnessedAnswer } from '../../../../contracts/zoom-facts.ts';
import { createComponentView } from '../../../../renderer/meeting/component-view.ts';
import { createFakeClient } from './fake-zoom-client.ts';
import type { Witness } from '../../../../renderer/meeting/witness.ts';

/** Heard nothing and says nothing. */
export const SILENT_WITNESS: Witness = {
  last: () => undefined,
  hide: () => undefined,
  listen: () => undefined,
  hasLine: () => true,
};

export const TICKET: Ticket = {
  signature: 'a.b.c',
  meetingNumber: '81000000001',
  passcode: 's3cr3t',
  userName: 'Zoë Visitor',
  userEmail: '',
  customerKey: 'k1',
  tk: '',
  zak: '',
  obfToken: '',
  webEndpoint: 'zoom.us',
  expiresAtMs: 1,
};
export const DEVICES_OFF: MeetingFact[] = [
  { kind: 'audio', isJoined: false },
  { kind: 'camera', isOn: false },
  { kind: 'microphone', isOn: false },
];

let onResize: () => void = () => undefined;
export const resizeFrame = (): void => onResize();

/** To be called once in a test file: timers and the frame's resizing are in the test's hand. */
export function fakeThePage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(listener: () => void) {
          onResize = listener;
        }
        observe(): void {
          onResize();
        }
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

export function open(witnessed?: WitnessedAnswer) {
  const zoom = createFakeClient();
  const facts: MeetingFact[] = [];
  const root = { clientWidth: 1280, clientHeight: 632 };
  const hide = vi.fn<(words: readonly string[]) => void>();
  const view = createComponentView({
    loadClient: () => Promise.resolve(zoom.client),
    root: root as HTMLElement,
    assetPath: 'http://localhost:41002/zoom/lib/av',
    witness: { last: () => witnessed, hide, listen: () => undefined, hasLine: () => true },
    settings: UNTOUCHED,
    onFact: (fact) => facts.push(fact),
  });
  return { ...zoom, view, facts, root, hide, kinds: () => facts.map(({ kind }) => kind) };
}

/** Warm, and `join` called. */
export async function joining(witnessed?: WitnessedAnswer, ticket = TICKET) {
  const page = open(witnessed);
  await page.view.warm();
  page.facts.length = 0;
  void page.view.join(ticket, 'en-US');
  await vi.advanceTimersByTimeAsync(0);
  return page;
}

export async function inRoom() {
  const page = await joining();
  page.connection('Connected');
  page.row({});
  page.facts.length = 0;
  return page;
}
