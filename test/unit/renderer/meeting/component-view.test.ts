// Every order in which the SDK has been seen to say things, and the facts that must come of it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingFact } from '../../../../contracts/meeting-port.ts';
import type { Ticket } from '../../../../contracts/ticket.ts';
import type { WitnessedAnswer } from '../../../../contracts/zoom-facts.ts';
import { createComponentView } from '../../../../renderer/meeting/component-view.ts';
import { createFakeClient } from './fake-zoom-client.ts';

const TICKET: Ticket = {
  signature: 'a.b.c',
  meetingNumber: '81000000001',
  passcode: 's3cr3t',
  userName: 'Zoë Visitor',
  userEmail: '',
  customerKey: 'k1',
  tk: '',
  webEndpoint: 'zoom.us',
  expiresAtMs: 1,
};
const DEVICES_OFF: MeetingFact[] = [
  { kind: 'audio', isJoined: false },
  { kind: 'camera', isOn: false },
  { kind: 'microphone', isOn: false },
];
const FULL = { type: 'JOIN_MEETING_FAILED', errorCode: 4005, reason: 'meeting is at capacity' };
const LOST = { errorCode: 200, reason: 'connection error' };
const NOT_STARTED = { type: 'JOIN_MEETING_FAILED', errorCode: 3008, reason: 'Meeting has not started' };
const CANCELLED = { type: 'OPERATION_CANCELLED', reason: 'RECONNECTING_MEETING', errorCode: 3 };

let onResize: () => void = () => undefined;
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

function open(witnessed?: WitnessedAnswer) {
  const zoom = createFakeClient();
  const facts: MeetingFact[] = [];
  const root = { clientWidth: 1280, clientHeight: 632 };
  const hide = vi.fn<(words: readonly string[]) => void>();
  const view = createComponentView({
    loadClient: () => Promise.resolve(zoom.client),
    root: root as HTMLElement,
    assetPath: 'http://localhost:41002/zoom/lib/av',
    witness: { last: () => witnessed, hide },
    onFact: (fact) => facts.push(fact),
  });
  return { ...zoom, view, facts, root, hide, kinds: () => facts.map(({ kind }) => kind) };
}

/** Warm, and `join` called. */
async function joining(witnessed?: WitnessedAnswer, ticket = TICKET) {
  const page = open(witnessed);
  await page.view.warm();
  page.facts.length = 0;
  void page.view.join(ticket);
  await vi.advanceTimersByTimeAsync(0);
  return page;
}

async function inRoom() {
  const page = await joining();
  page.connection('Connected');
  page.row({});
  page.facts.length = 0;
  return page;
}

describe('warming', () => {
  it('tells it once, however often it is asked', async () => {
    const { view, facts, client } = open();
    await Promise.all([view.warm(), view.warm()]);
    expect(facts).toEqual([{ kind: 'warm' }]);
    expect(client.init).toHaveBeenCalledOnce();
  });

  it('tells why it could not, and a join then does nothing', async () => {
    const facts: MeetingFact[] = [];
    const view = createComponentView({
      loadClient: () => Promise.reject(new Error('/zoom/x.js did not load')),
      root: {} as HTMLElement,
      assetPath: '',
      witness: { last: () => undefined, hide: () => undefined },
      onFact: (fact) => facts.push(fact),
    });
    await view.join(TICKET);
    await view.leave();
    expect(facts).toEqual([{ kind: 'warm-failed', message: '/zoom/x.js did not load' }]);
  });

  it('shows no number, passcode or invitation, and fetches no other media code', async () => {
    const { view, client } = open();
    await view.warm();
    const options = client.init.mock.calls[0]?.[0];
    expect(options?.customize?.meetingInfo).toEqual(['topic', 'host']);
    expect(options?.patchJsMedia).toBe(false);
  });
});

describe('joining', () => {
  it('hands over what the ticket says, once per page', async () => {
    const { view, client, hide } = await joining();
    await view.join(TICKET);
    expect(client.join).toHaveBeenCalledExactlyOnceWith({
      signature: 'a.b.c',
      meetingNumber: '81000000001',
      password: 's3cr3t',
      userName: 'Zoë Visitor',
      userEmail: '',
      customerKey: 'k1',
      tk: '',
    });
    expect(hide).toHaveBeenCalledWith(['Zoë Visitor', 's3cr3t', '']);
    expect(client.init).toHaveBeenCalledOnce();
  });

  it("turns to the government's cloud before such a join", async () => {
    const { client } = await joining(undefined, { ...TICKET, webEndpoint: 'zoomgov.com' });
    expect(client.init.mock.lastCall?.[0].webEndpoint).toBe('www.zoomgov.com');
    expect(client.join).toHaveBeenCalledOnce();
  });

  it('is joined when connected and in the roster, not before', async () => {
    const { connection, row, joinResolves, facts } = await joining();
    connection('Connected');
    joinResolves();
    await vi.advanceTimersByTimeAsync(0);
    expect(facts).toEqual([]);
    row({});
    expect(facts).toEqual([{ kind: 'joined' }, ...DEVICES_OFF]);
  });

  it('counts as joined without a row of its own, after a while', async () => {
    const { connection, kinds } = await joining();
    connection('Connected');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds()[0]).toBe('joined');
  });
});

describe('the waiting room', () => {
  it('held, then let in', async () => {
    const { connection, row, step, joinResolves, kinds } = await joining();
    connection('Connected');
    row({ bHold: true });
    step(6);
    joinResolves();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds()).toEqual(['held']);
    row({ bHold: false });
    step(7);
    expect(kinds()).toEqual(['held', 'joined', 'audio', 'camera', 'microphone']);
  });

  it('held by the word alone, when there is no row', async () => {
    const { connection, step, kinds } = await joining();
    connection('Connected');
    step(6);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds()).toEqual(['held']);
  });

  it('let in by a move to another server', async () => {
    const { connection, row, step, kinds, facts } = await joining();
    connection('Connected');
    row({ bHold: true });
    step(6);
    row(null);
    connection('Reconnecting', { reason: 'on hold' });
    connection('Connected');
    row({ bHold: false });
    expect(kinds().slice(0, 3)).toEqual(['held', 'reconnecting', 'joined']);
    expect(facts[1]).toEqual({ kind: 'reconnecting', reason: 'on hold' });
  });

  it('sent back there from the room, and let in again', async () => {
    const { step, kinds } = await inRoom();
    step(6);
    step(7);
    expect(kinds()).toEqual(['held', 'joined']);
  });

  it('turned away by the host', async () => {
    const { connection, row, kinds } = await joining();
    connection('Connected');
    row({ bHold: true });
    connection('Closed', { reason: 'kicked by host' });
    expect(kinds()).toEqual(['held', 'closed']);
  });
});

describe('refusals', () => {
  it('once, with what the SDK said and what Zoom answered', async () => {
    const witness: WitnessedAnswer = { step: 'join-result', code: 9 };
    const { connection, joinRejects, facts } = await joining(witness);
    connection('Fail', FULL);
    joinRejects(FULL);
    await vi.advanceTimersByTimeAsync(0);
    expect(facts).toEqual([{ kind: 'refused', facts: { sdk: FULL, witness } }]);
  });

  it('also when only the promise says so', async () => {
    const { joinRejects, facts } = await joining();
    joinRejects(new Error('appKey can not empty in the signature'));
    await vi.advanceTimersByTimeAsync(0);
    expect(facts).toEqual([
      { kind: 'refused', facts: { sdk: { reason: 'appKey can not empty in the signature' } } },
    ]);
  });

  it('masks name and passcode, and copies nothing else', async () => {
    const { connection, facts } = await joining();
    connection('Fail', {
      errorCode: 3008,
      reason: 'Zoë Visitor cannot enter 81000000001 with s3cr3t',
      meetingInfo: { userName: 'Zoë Visitor', password: 's3cr3t' },
      result: { topic: 'secret' },
    });
    const sdk = { errorCode: 3008, reason: '[hidden] cannot enter [number] with [hidden]' };
    expect(facts).toEqual([{ kind: 'refused', facts: { sdk } }]);
  });

  it('a cancelled join goes on: in after all', async () => {
    const { connection, joinRejects, row, kinds } = await joining();
    connection('Reconnecting', { reason: 'failover' });
    joinRejects(CANCELLED);
    await vi.advanceTimersByTimeAsync(0);
    connection('Connected');
    row({});
    expect(kinds().slice(0, 2)).toEqual(['reconnecting', 'joined']);
  });

  it('a cancelled join goes on: refused in the end', async () => {
    const { connection, joinRejects, kinds } = await joining();
    connection('Reconnecting', { reason: 'failover' });
    joinRejects(CANCELLED);
    await vi.advanceTimersByTimeAsync(0);
    connection('Fail', LOST);
    expect(kinds()).toEqual(['reconnecting', 'refused']);
  });

  it('not started: told once, and in when it starts', async () => {
    const { connection, joinRejects, row, kinds } = await joining();
    connection('Fail', NOT_STARTED);
    joinRejects(NOT_STARTED);
    await vi.advanceTimersByTimeAsync(0);
    connection('Fail', NOT_STARTED);
    expect(kinds()).toEqual(['refused']);
    connection('Connected');
    row({});
    expect(kinds().slice(0, 2)).toEqual(['refused', 'joined']);
  });

  it('not started, then started and refused for another reason', async () => {
    const { connection, facts } = await joining();
    connection('Fail', NOT_STARTED);
    connection('Fail', FULL);
    connection('Fail', LOST);
    expect(facts.map((fact) => 'facts' in fact && fact.facts.sdk?.errorCode)).toEqual([3008, 4005]);
  });
});

describe('the end', () => {
  it('once, with the reason', async () => {
    const { connection, facts } = await inRoom();
    connection('Closed', { reason: 'ended by host' });
    connection('Closed', { reason: 'ended by host' });
    connection('Connected');
    expect(facts).toEqual([{ kind: 'closed', facts: { sdk: { reason: 'ended by host' } } }]);
  });

  it('is also a line that could not be had again', async () => {
    const { connection, facts, kinds } = await inRoom();
    connection('Reconnecting', { reason: 'failover' });
    connection('Fail', LOST);
    expect(kinds()).toEqual(['reconnecting', 'closed']);
    expect(facts[1]).toEqual({ kind: 'closed', facts: { sdk: LOST } });
  });

  it('leaving from the room closes; leaving while joining says nothing', async () => {
    const there = await inRoom();
    await there.view.leave();
    there.connection('Closed', { reason: 'user request' });
    expect(there.kinds()).toEqual(['closed']);

    const before = await joining();
    await before.view.leave();
    before.connection('Closed');
    expect(before.kinds()).toEqual([]);
    expect(before.client.leaveMeeting).toHaveBeenCalledOnce();
  });

  it('survives an SDK that cannot leave', async () => {
    const { view, client } = await inRoom();
    client.leaveMeeting.mockRejectedValueOnce({ type: 'IMPROPER_MEETING_STATE', reason: 'closed' });
    await expect(view.leave()).resolves.toBeUndefined();
  });
});

describe('in the room', () => {
  it('a line that breaks and comes back', async () => {
    const { connection, row, kinds } = await inRoom();
    row(null);
    connection('Reconnecting', { reason: 'failover' });
    connection('Connected');
    row({});
    expect(kinds()).toEqual(['reconnecting', 'joined']);
  });

  it('audio, camera and microphone, each when it changes', async () => {
    const { row, facts } = await inRoom();
    row({ audio: 'computer', muted: true });
    row({ muted: false });
    row({ bVideoOn: true });
    row({ bRaiseHand: true });
    row({ audio: '' });
    expect(facts).toEqual([
      { kind: 'audio', isJoined: true },
      { kind: 'microphone', isOn: true },
      { kind: 'camera', isOn: true },
      { kind: 'audio', isJoined: false },
      { kind: 'microphone', isOn: false },
    ]);
  });

  it('the view follows the frame, and is left alone before there is one', async () => {
    const { connection, client, root } = await joining();
    onResize();
    expect(client.updateVideoOptions).not.toHaveBeenCalled();
    connection('Connected');
    root.clientWidth = 1080;
    root.clientHeight = 1832;
    onResize();
    const sizes = client.updateVideoOptions.mock.calls.map(([options]) => options.viewSizes?.default);
    expect(sizes).toEqual([
      { width: 963, height: 550 },
      { width: 1076, height: 1750 },
    ]);
  });
});
