// After a room: who is asked on to the next talk, and what of them goes along.
import { describe, expect, test } from 'vitest';
import { START, visit, type VisitState } from '../../../contracts/visit.ts';

const IN = {
  roomId: 'keynote',
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  invitation: 'A-1815',
  attempt: 2,
};
const ONWARD = { roomId: 'panel', opensAtMs: null, asksDetails: false, name: IN.name, email: IN.email };
const IN_ROOM: VisitState = { screen: 'in-room', ...IN, isReconnecting: false };

describe('going on to the next talk', () => {
  test.each([
    ['leave', { type: 'leave' }],
    ['the host’s end', { type: 'ended', why: 'ended-by-host' }],
    ['the time limit', { type: 'ended', why: 'time-limit' }],
  ] as const)('is offered after %s, with name and address and without the invitation', (_what, event) => {
    const after = visit(IN_ROOM, { ...event, onward: ONWARD });
    expect(after).toMatchObject({ onward: ONWARD });
    expect(JSON.stringify(after)).not.toContain(IN.invitation);
  });

  test.each(['removed', 'elsewhere'] as const)('is never offered after %s', (why) => {
    const after = visit(IN_ROOM, { type: 'ended', why, onward: ONWARD });
    expect(after).toEqual({ screen: 'ended', roomId: 'keynote', why });
  });

  test('is not offered to who gave up before they were in', () => {
    expect(visit({ screen: 'waiting-room', ...IN }, { type: 'leave', onward: ONWARD })).toBe(START);
  });

  test('asks for the invitation and keeps the name', () => {
    expect(
      visit(
        { screen: 'thanks', roomId: 'keynote', onward: { ...ONWARD, asksDetails: true } },
        { type: 'go-on' },
      ),
    ).toEqual({
      screen: 'name',
      roomId: 'panel',
      name: IN.name,
      email: IN.email,
      invitation: '',
    });
  });
});
