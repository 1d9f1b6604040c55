// The client view by the same facts as the component view: what the SDK calls back with, and what it keeps to itself.
import { describe, expect, it, vi } from 'vitest';
import { inRoom, joining, open, STATUS } from './client-view-page.ts';
import { DEVICES_OFF, fakeThePage, TICKET } from './component-view-page.ts';

fakeThePage();

describe('warming', () => {
  it('takes everything from this machine, and settles nothing that the visitor may still change', async () => {
    const { page, view, facts } = open();
    await view.warm();
    expect(page.setZoomJSLib).toHaveBeenCalledWith('http://localhost:41002/zoom/lib', '/av');
    expect(page.prepareWebSDK).toHaveBeenCalledOnce();
    // A second one would never answer.
    expect(page.init).not.toHaveBeenCalled();
    expect(facts).toEqual([{ kind: 'warm' }]);
  });

  it('that fails is told once', async () => {
    const { page, view, facts } = open();
    page.prepareWebSDK.mockImplementation(() => {
      throw new Error('no storage');
    });
    await view.warm();
    await view.warm();
    expect(facts).toEqual([{ kind: 'warm-failed', message: 'no storage' }]);
  });
});

describe('joining', () => {
  it('hides what the next visitor could read', async () => {
    const { page } = await joining();
    expect(page.init.mock.calls[0]?.[0]).toMatchObject({
      patchJsMedia: false,
      leaveRedirect: false,
      disablePreview: true,
      disableInvite: true,
      showMeetingHeader: false,
      meetingInfo: ['topic', 'host'],
      screenShare: false,
    });
  });

  it('in the language of the visitor and the cloud of the ticket: both count from the one `init` on', async () => {
    const { page, view } = open();
    await view.warm();
    void view.join({ ...TICKET, webEndpoint: 'zoomgov.com' }, 'de-DE');
    await vi.advanceTimersByTimeAsync(0);
    expect(page.i18n.load).toHaveBeenCalledExactlyOnceWith('de-DE');
    expect(page.init).toHaveBeenCalledOnce();
    expect(page.init.mock.calls[0]?.[0]).toMatchObject({ webEndpoint: 'www.zoomgov.com' });
    expect(page.join).toHaveBeenCalledOnce();
  });

  it('that cannot begin is a refusal with the SDK’s reason', async () => {
    const { page, view, facts } = open();
    page.init.mockImplementation(
      ({ error }) => void error?.({ errorCode: 5000, errorMessage: 'no storage' }),
    );
    await view.warm();
    await view.join(TICKET, 'en-US');
    expect(page.join).not.toHaveBeenCalled();
    expect(facts.at(-1)).toMatchObject({ kind: 'refused', facts: { sdk: { reason: 'no storage' } } });
  });

  it('once, with the ticket and no empty token', async () => {
    const { page, view } = await joining({ ...TICKET, zak: 'zak', obfToken: 'obf' });
    void view.join(TICKET, 'en-US');
    expect(page.join).toHaveBeenCalledOnce();
    expect(page.join.mock.calls[0]?.[0]).toMatchObject({ passWord: 's3cr3t', zak: 'zak' });
    expect(page.join.mock.calls[0]?.[0]).not.toHaveProperty('obfToken');
  });

  it('connected is not in: the own row says it', async () => {
    const { status, row, facts } = await joining();
    status(STATUS.connected);
    expect(facts).toEqual([]);
    row({});
    expect(facts).toEqual([{ kind: 'joined' }, ...DEVICES_OFF, { kind: 'alone', isAlone: true }]);
  });

  it('in, though no row ever comes', async () => {
    const { status, kinds } = await joining();
    status(STATUS.connected);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(kinds()[0]).toBe('joined');
  });

  it('held, then let in', async () => {
    const { status, row, step, kinds } = await joining();
    status(STATUS.connected);
    step(6);
    row({ isHold: true });
    step(7);
    expect(kinds().slice(0, 2)).toEqual(['held', 'joined']);
  });

  it('marks are told when they change, also without a word from the SDK', async () => {
    const page = await inRoom();
    page.page.getCurrentUser = (({ success }: { success: (answer: unknown) => void }) =>
      success({
        result: { currentUser: { userId: 1, audio: 'computer', muted: false, video: true } },
      })) as typeof page.page.getCurrentUser;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.facts).toEqual([
      { kind: 'audio', isJoined: true },
      { kind: 'camera', isOn: true },
      { kind: 'microphone', isOn: true },
    ]);
  });
});

describe('what idling depends on', () => {
  it('alone until somebody else is in, who is not held', async () => {
    const { company, facts } = await inRoom();
    company({ userId: 7, isHold: true });
    expect(facts).toEqual([]);
    company({ userId: 7 });
    expect(facts).toEqual([{ kind: 'alone', isAlone: false }]);
  });

  it('talking while the own voice is heard, and a little longer', async () => {
    const { say, facts } = await inRoom();
    say('onActiveSpeaker', [{ userId: 7, userName: 'Ada' }]);
    expect(facts).toEqual([]);
    say('onActiveSpeaker', [{ userId: 1, userName: 'Zoë Visitor' }]);
    expect(facts).toEqual([{ kind: 'talking', isTalking: true }]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(facts.at(-1)).toEqual({ kind: 'talking', isTalking: false });
  });
});

describe('refusals', () => {
  it.each([
    ['a passcode that is wrong', { step: 'info', code: 3004 }],
    ['a sign-in page', { step: 'info', code: 3051 }],
    ['a dialog without a callback', { step: 'join-result', code: 13296 }],
    ['a version that is too old', { step: 'version' }],
  ] as const)('%s: told as soon as Zoom has said so, once', async (_what, witness) => {
    const { answer, status, joinFails, facts } = await joining();
    answer(witness);
    status(STATUS.disconnected);
    joinFails({ errorCode: 1 });
    expect(facts).toEqual([{ kind: 'refused', facts: { witness } }]);
  });

  it.each(['ping', 'socket'] as const)('%s: the SDK tries again by itself, for a while', async (step) => {
    const { answer, kinds } = await joining();
    answer({ step });
    expect(kinds()).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds()).toEqual(['refused']);
  });

  it('a ping that was settled by a later answer is none', async () => {
    const { answer, kinds } = await joining();
    answer({ step: 'ping' });
    answer(undefined);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds()).toEqual([]);
  });

  it("the callback's number and sentence, masked", async () => {
    const { joinFails, facts } = await joining();
    joinFails({ method: 'join', errorCode: 1, errorMessage: 'fail', result: 'Zoë Visitor may not' });
    expect(facts).toEqual([
      { kind: 'refused', facts: { sdk: { errorCode: 1, reason: '[hidden] may not' } } },
    ]);
  });

  it('a new try of the same join is no reconnecting', async () => {
    const { status, row, kinds } = await joining();
    status(STATUS.reconnecting);
    status(STATUS.connected);
    row({});
    expect(kinds()[0]).toBe('joined');
  });
});
