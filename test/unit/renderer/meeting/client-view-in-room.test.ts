// The client view in the room: what ends a visit, what breaks and comes back, and what the venue wants done without a tap.
import { describe, expect, it, vi } from 'vitest';
import { inRoom, open, STATUS } from './client-view-page.ts';
import { fakeThePage } from './component-view-page.ts';

fakeThePage();

describe('in the room', () => {
  it('a line that drops and comes back', async () => {
    const { status, row, kinds } = await inRoom();
    status(STATUS.reconnecting);
    status(STATUS.connected);
    row({ userId: 2 });
    expect(kinds()).toEqual(['reconnecting', 'joined']);
  });

  it('an answer that would be a refusal is none there', async () => {
    const { answer, kinds } = await inRoom();
    answer({ step: 'info', code: 3001 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kinds()).toEqual([]);
  });

  it('the host ends it: what Zoom said, once', async () => {
    const { answer, status, say, facts } = await inRoom();
    answer({ step: 'end', code: 8 });
    status(STATUS.disconnected);
    say('onUserLeave', { reasonCode: 1 });
    expect(facts).toEqual([{ kind: 'closed', facts: { sdk: {}, witness: { step: 'end', code: 8 } } }]);
  });

  it('somebody else who leaves does not end it; the visitor by Zoom’s own button does', async () => {
    const { say, facts } = await inRoom();
    say('onUserLeave', { userId: 7, self: false });
    expect(facts).toEqual([]);
    say('onUserLeave', { reasonCode: 0 });
    expect(facts).toEqual([{ kind: 'closed', facts: { sdk: {} } }]);
  });

  it('leaves without a question of Zoom’s', async () => {
    const { view, page } = await inRoom();
    await view.leave();
    expect(page.leaveMeeting).toHaveBeenCalledWith({ confirm: false });
  });

  it('Zoom’s own button that was drawn anew under the finger, and so gets no click', async () => {
    const { facts, clickOn } = await inRoom();
    clickOn('.footer__leave-btn-container', 'pointerup');
    clickOn('.footer__leave-btn-container', 'pointerdown');
    clickOn('.footer__chat', 'pointerup');
    clickOn('.footer__leave-btn-container', 'pointerup');
    expect(facts, 'pressed or lifted elsewhere').toEqual([]);
    clickOn('.footer__leave-btn-container', 'pointerdown', 'pointerup');
    expect(facts).toEqual([{ kind: 'closed', facts: { sdk: {} } }]);
  });

  it('a line that breaks without a word of the SDK’s', async () => {
    const { setLine, row, kinds } = await inRoom();
    setLine(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(kinds()).toEqual(['reconnecting']);
    setLine(true);
    await vi.advanceTimersByTimeAsync(1_000);
    row({ userId: 2 });
    expect(kinds()).toEqual(['reconnecting', 'joined']);
  });

  it('a line that is let go by leaving is none that breaks', async () => {
    const { view, setLine, kinds } = await inRoom();
    await view.leave();
    setLine(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(kinds()).toEqual([]);
  });

  it('Zoom’s own button, like ours: without its question, and the visit is over', async () => {
    const { page, facts, clickOn } = await inRoom();
    expect(clickOn('.footer__chat').stopPropagation).not.toHaveBeenCalled();
    expect(facts).toEqual([]);
    expect(clickOn('.footer__leave-btn-container').stopPropagation).toHaveBeenCalled();
    expect(page.leaveMeeting).toHaveBeenCalledWith({ confirm: false });
    expect(facts).toEqual([{ kind: 'closed', facts: { sdk: {} } }]);
  });

  it('before a join there is nothing to leave', async () => {
    const { view, page } = open();
    await view.warm();
    await view.leave();
    expect(page.leaveMeeting).not.toHaveBeenCalled();
  });
});

describe('what the venue wants done', () => {
  it('muted once, as oneself', async () => {
    const { page, row } = await inRoom({ joinsMuted: true });
    expect(page.mute).not.toHaveBeenCalled();
    row({ userId: 3, audio: 'computer', muted: false });
    row({ userId: 3, audio: 'computer', muted: false });
    expect(page.mute).toHaveBeenCalledExactlyOnceWith({ userId: 3, mute: true });
  });

  it('by default nothing', async () => {
    const { page, row, pressed } = await inRoom();
    row({ audio: 'computer', muted: false });
    expect(page.mute).not.toHaveBeenCalled();
    expect(pressed).toEqual([]);
  });

  it('its own buttons are looked for', async () => {
    const { pressed } = await inRoom({ joinsAudio: true, startsCamera: true });
    expect(pressed).toEqual([
      expect.stringContaining('"join audio"'),
      expect.stringContaining('"start my video"'),
    ]);
  });
});
