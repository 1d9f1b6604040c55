// Refusals and ends: each is told once, with what the SDK said and what Zoom answered, and with nothing personal.
import { describe, expect, it, vi } from 'vitest';
import type { WitnessedAnswer } from '../../../../contracts/zoom-facts.ts';
import { fakeThePage, inRoom, joining } from './component-view-page.ts';

const FULL = { type: 'JOIN_MEETING_FAILED', errorCode: 4005, reason: 'meeting is at capacity' };
const LOST = { errorCode: 200, reason: 'connection error' };
const NOT_STARTED = { type: 'JOIN_MEETING_FAILED', errorCode: 3008, reason: 'Meeting has not started' };
const CANCELLED = { type: 'OPERATION_CANCELLED', reason: 'RECONNECTING_MEETING', errorCode: 3 };

fakeThePage();

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

  it('not started: told once, and the page is done, though the SDK may go on by itself', async () => {
    const { connection, joinRejects, row, kinds } = await joining();
    connection('Fail', NOT_STARTED);
    joinRejects(NOT_STARTED);
    await vi.advanceTimersByTimeAsync(0);
    connection('Fail', FULL);
    connection('Connected');
    row({});
    expect(kinds()).toEqual(['refused']);
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
    there.connection('Closed');
    expect(there.facts).toEqual([{ kind: 'closed', facts: { sdk: {} } }]);

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
