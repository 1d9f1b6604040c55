// The way in and the time in the room: every order in which the SDK has been seen to say things, and the facts of it.
import { UNTOUCHED } from '../../../../contracts/devices.ts';
import { describe, expect, it, vi } from 'vitest';
import type { MeetingFact } from '../../../../contracts/meeting-port.ts';
import { createComponentView } from '../../../../renderer/meeting/component-view.ts';
import {
  DEVICES_OFF,
  fakeThePage,
  inRoom,
  joining,
  open,
  resizeFrame,
  TICKET,
  SILENT_WITNESS,
} from './component-view-page.ts';

fakeThePage();

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
      witness: SILENT_WITNESS,
      settings: UNTOUCHED,
      onFact: (fact) => facts.push(fact),
    });
    await view.join(TICKET, 'en-US');
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
    await view.join(TICKET, 'en-US');
    expect(client.join).toHaveBeenCalledExactlyOnceWith({
      signature: 'a.b.c',
      meetingNumber: '81000000001',
      password: 's3cr3t',
      userName: 'Zoë Visitor',
      userEmail: '',
      customerKey: 'k1',
      tk: '',
    });
    expect(hide).toHaveBeenCalledWith(['Zoë Visitor', 's3cr3t', '', '', '', '']);
    expect(client.init).toHaveBeenCalledOnce();
  });

  it.each([
    ['zak', { zak: 'zak-of-a-user' }, { zak: 'zak-of-a-user' }],
    ['obfToken', { obfToken: 'obf-of-a-user' }, { obfToken: 'obf-of-a-user' }],
    ['never both', { zak: 'zak-of-a-user', obfToken: 'obf-of-a-user' }, { zak: 'zak-of-a-user' }],
  ])('as a Zoom user: %s', async (_what, tokens, given) => {
    const { client } = await joining(undefined, { ...TICKET, ...tokens });
    const { zak, obfToken } = client.join.mock.lastCall?.[0] ?? {};
    expect({ ...(zak !== undefined && { zak }), ...(obfToken !== undefined && { obfToken }) }).toEqual(given);
  });

  it('lets no token out with what the SDK says, nor with what Zoom answers', async () => {
    const tokens = { tk: 'tk-of-one', zak: 'zak-of-one', obfToken: 'obf-of-one' };
    const { joinRejects, facts, hide } = await joining(undefined, { ...TICKET, ...tokens });
    expect(hide.mock.lastCall?.[0]).toEqual(expect.arrayContaining(Object.values(tokens)));
    joinRejects({ reason: 'refused tk-of-one and zak-of-one and obf-of-one', errorCode: 4013 });
    await vi.advanceTimersByTimeAsync(0);
    expect(facts).toHaveLength(1);
    expect(JSON.stringify(facts)).not.toMatch(/of-one/u);
  });

  it('speaks the language of the visitor, told with the join', async () => {
    const { view, client } = open();
    await view.warm();
    void view.join(TICKET, 'de-DE');
    await vi.advanceTimersByTimeAsync(0);
    expect(client.init.mock.lastCall?.[0].language).toBe('de-DE');
    expect(client.init.mock.lastCall?.[0].webEndpoint).toBe('zoom.us');
    expect(client.init.mock.invocationCallOrder[1]).toBeLessThan(
      client.join.mock.invocationCallOrder[0] ?? 0,
    );
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

describe('an SDK that says nothing', () => {
  const unreadable = { step: 'info', httpStatus: 200 } as const;

  it('is reported with what Zoom answered, after a while and once', async () => {
    const { facts } = await joining(unreadable);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(facts).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(facts).toEqual([{ kind: 'refused', facts: { witness: unreadable } }]);
  });

  it('is waited for while Zoom has not answered, and while the socket is tried again', async () => {
    for (const witnessed of [undefined, { step: 'socket', code: 1006 } as const]) {
      const { facts } = await joining(witnessed);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(facts).toEqual([]);
    }
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

  it('by the words alone, at once, held and let in and held again', async () => {
    const { connection, step, kinds } = await joining();
    connection('Connected');
    step(6);
    expect(kinds()).toEqual(['held']);
    step(7);
    expect(kinds().slice(0, 2)).toEqual(['held', 'joined']);
    step(6);
    expect(kinds().at(-1)).toBe('held');
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
    // The shell has forgotten what it was told of the room.
    expect(kinds()).toEqual(['held', 'joined', 'audio', 'camera', 'microphone']);
  });

  it('turned away by the host', async () => {
    const { connection, row, kinds } = await joining();
    connection('Connected');
    row({ bHold: true });
    connection('Closed', { reason: 'kicked by host' });
    expect(kinds()).toEqual(['held', 'closed']);
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
    resizeFrame();
    expect(client.updateVideoOptions).not.toHaveBeenCalled();
    connection('Connected');
    root.clientWidth = 1080;
    root.clientHeight = 1832;
    resizeFrame();
    const sizes = client.updateVideoOptions.mock.calls.map(([options]) => options.viewSizes?.default);
    expect(sizes).toEqual([
      { width: 930, height: 531 },
      { width: 1076, height: 1731 },
    ]);
  });
});
