// A meeting page with the client view, without a browser: taken to where a test begins.
import { vi, type Mock } from 'vitest';
import { UNTOUCHED, type DeviceSettings } from '../../../../contracts/devices.ts';
import type { MeetingFact } from '../../../../contracts/meeting-port.ts';
import type { Ticket } from '../../../../contracts/ticket.ts';
import type { WitnessedAnswer } from '../../../../contracts/zoom-facts.ts';
import { createClientView } from '../../../../renderer/meeting/client-view.ts';
import { TICKET } from './component-view-page.ts';
import { createFakePage } from './fake-zoom-page.ts';

/** Numbers of `onMeetingStatus`. */
export const STATUS = { connected: 2, disconnected: 3, reconnecting: 4 } as const;

export function open(devices: Partial<DeviceSettings> = {}) {
  const zoom = createFakePage();
  const facts: MeetingFact[] = [];
  let last: WitnessedAnswer | undefined;
  let onAnswer: (answer: WitnessedAnswer) => void = () => undefined;
  /** Buttons of Zoom's that were looked for. */
  const pressed: string[] = [];
  const onEvent = new Map<string, (event: Event) => void>();
  let hasLine = true;
  const hide = vi.fn<(words: readonly string[]) => void>();
  const view = createClientView({
    loadPage: () => Promise.resolve(zoom.page),
    libPath: 'http://localhost:41002/zoom/lib',
    leaveUrl: 'http://localhost:41002/empty',
    page: {
      addEventListener: (type: string, listener: (event: Event) => void) => onEvent.set(type, listener),
      querySelector: (selector: string) => (pressed.push(selector), null),
    },
    settings: { ...UNTOUCHED, ...devices },
    witness: {
      last: () => last,
      hide,
      listen: (listener) => (onAnswer = listener),
      hasLine: () => hasLine,
    },
    onFact: (fact) => facts.push(fact),
  });
  /** What Zoom answers to the SDK's own request. */
  const answer = (heard: WitnessedAnswer | undefined): void => {
    last = heard;
    if (heard) onAnswer(heard);
  };
  /** Something that is inside what the selector names is clicked; or what else the browser says of it. */
  const clickOn = (selector: string, ...types: string[]): { stopPropagation: Mock } => {
    class Place {
      closest(asked: string): Place | null {
        return asked === selector ? this : null;
      }
    }
    vi.stubGlobal('Element', Place);
    const event = { target: new Place(), stopPropagation: vi.fn() };
    for (const type of types.length > 0 ? types : ['click']) onEvent.get(type)?.(event as unknown as Event);
    return event;
  };
  return {
    ...zoom,
    view,
    facts,
    hide,
    answer,
    clickOn,
    setLine: (isOpen: boolean) => (hasLine = isOpen),
    pressed,
    kinds: () => facts.map(({ kind }) => kind),
  };
}

export async function joining(ticket: Ticket = TICKET, devices: Partial<DeviceSettings> = {}) {
  const page = open(devices);
  await page.view.warm();
  page.facts.length = 0;
  void page.view.join(ticket, 'en-US');
  await vi.advanceTimersByTimeAsync(0);
  return page;
}

export async function inRoom(devices: Partial<DeviceSettings> = {}) {
  const page = await joining(TICKET, devices);
  page.status(STATUS.connected);
  page.row({});
  page.facts.length = 0;
  return page;
}
