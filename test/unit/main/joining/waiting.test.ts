// A visitor before a room that has not started: asked again for hours, with little trace and with the same token.
import { describe, expect, test } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import type { JournalEntry } from '../../../../main/journal/entry.ts';
import { followVisits, type FollowedVisits } from '../../../../main/journal/follow-visits.ts';
import { AT_MS, createKiosk } from './kiosk.ts';
import { makeRoom } from './rooms.ts';

const NOT_STARTED = 3008;
const ROOM_LOCKED = 3706;

async function askAgain(kiosk: ReturnType<typeof createKiosk>, times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    await kiosk.ticket();
    await kiosk.refuse(NOT_STARTED);
  }
}

test('the pause grows, and the asking has no end', async () => {
  const kiosk = createKiosk();
  await kiosk.start();
  const pauses: unknown[] = [];
  for (let ask = 1; ask <= 90; ask += 1) {
    await kiosk.ticket();
    const verdict = await kiosk.refuse(NOT_STARTED);
    pauses.push(verdict.ok && verdict.value.kind === 'refused' && verdict.value.next);
  }
  const waits = (askAgainSeconds: number, times: number) =>
    Array.from({ length: times }, () => ({ kind: 'wait-for-start', askAgainSeconds }));
  expect(pauses).toEqual([...waits(15, 40), ...waits(30, 40), ...waits(60, 10)]);
});

describe('the journal', () => {
  /** Up to and with the third refusal. */
  async function waiting() {
    const kiosk = createKiosk();
    await kiosk.join();
    await kiosk.refuse(NOT_STARTED);
    await askAgain(kiosk, 2);
    return kiosk;
  }
  const FIRST = ['visit-started', 'ticket', 'refused'];

  test('has the first ask of a run only', async () => {
    const kiosk = await waiting();
    expect(kiosk.kinds()).toEqual(FIRST);
    await kiosk.visits.end('gave-up');
    expect(kiosk.kinds()).toEqual([...FIRST, 'visit-ended']);
  });

  test('who leaves while it is being asked was waiting, and no try more', async () => {
    const kiosk = await waiting();
    await kiosk.ticket();
    await kiosk.visits.end('gave-up');
    expect(kiosk.kinds()).toEqual([...FIRST, 'visit-ended']);
  });

  test('has the ticket of the join that is let in, just before it', async () => {
    const kiosk = await waiting();
    await kiosk.ticket();
    await kiosk.visits.report({ kind: 'joined' });
    expect(kiosk.kinds()).toEqual([...FIRST, 'ticket', 'joined']);
    expect(kiosk.last('ticket')).toMatchObject({ attempt: 4, customerKey: 'key1', name: 'Ada' });
  });

  test.each([
    ['held', { kind: 'held' }, ['held']],
    ['closed', { kind: 'closed', facts: {} }, ['closed']],
    ['timed out', { kind: 'timed-out', after: 'join', facts: {} }, ['timed-out', 'refused']],
    ['a lost page', { kind: 'page-gone' }, ['page-lost', 'refused']],
    ['another refusal', { kind: 'refused', facts: { sdk: { errorCode: ROOM_LOCKED } } }, ['refused']],
  ] as const)('%s is written like any other outcome', async (_name, report, kinds) => {
    const kiosk = await waiting();
    await kiosk.ticket();
    await kiosk.visits.report(report);
    expect(kiosk.kinds()).toEqual([...FIRST, 'ticket', ...kinds]);
  });

  test('a run after something else is a run of its own', async () => {
    const kiosk = await waiting();
    await kiosk.ticket();
    await kiosk.refuse(ROOM_LOCKED);
    await askAgain(kiosk, 3);
    expect(kiosk.kinds()).toEqual([...FIRST, 'ticket', 'refused', 'ticket', 'refused']);
  });

  test('who was in the waiting room meanwhile was refused once more', async () => {
    const kiosk = await waiting();
    await kiosk.ticket();
    await kiosk.visits.report({ kind: 'held' });
    await kiosk.refuse(NOT_STARTED);
    expect(kiosk.kinds()).toEqual([...FIRST, 'ticket', 'held', 'refused']);
  });

  test('counts each try that it has with its outcome', async () => {
    const kiosk = await waiting();
    await kiosk.ticket();
    await kiosk.visits.report({ kind: 'joined' });
    let visits: FollowedVisits = new Map();
    const follow = (entry: JournalEntry): string | undefined => {
      const followed = followVisits(visits, { at: new Date(AT_MS).toISOString(), ...entry });
      ({ visits } = followed);
      return followed.attempt?.kind;
    };
    expect(kiosk.records.map(follow)).toEqual([undefined, 'try', 'refusal', 'try', 'join']);
  });
});

describe('the token', () => {
  const rooms = [makeRoom({ entry: 'signed-in' })];

  test('is kept for the next ask, for an hour', async () => {
    const kiosk = createKiosk(rooms);
    await kiosk.join();
    await kiosk.refuse(NOT_STARTED);
    await askAgain(kiosk, 5);
    expect(kiosk.asked.filter((asked) => asked !== 'read')).toEqual(['token zak']);
    expect(await kiosk.ticket()).toMatchObject({ value: { ticket: { zak: 'token-1' } } });
    await kiosk.refuse(NOT_STARTED);
    kiosk.world.nowMs += 60 * 60_000;
    expect(await kiosk.ticket()).toMatchObject({ value: { ticket: { zak: 'token-2' } } });
  });

  test('SECURITY: is kept after no other refusal, and not for the next visitor', async () => {
    const kiosk = createKiosk(rooms);
    await kiosk.join();
    await kiosk.refuse(ROOM_LOCKED);
    await kiosk.refuse(NOT_STARTED);
    await kiosk.ticket();
    expect(kiosk.asked.filter((asked) => asked !== 'read')).toHaveLength(2);
    // Nor where Foyer itself has refused it, or the shell asks again without an answer.
    await kiosk.refuse(NOT_STARTED);
    const { sign } = kiosk.world;
    kiosk.world.sign = () => Promise.resolve(failure('signer-unreachable'));
    await kiosk.ticket();
    kiosk.world.sign = sign;
    await kiosk.ticket();
    expect(kiosk.asked.filter((asked) => asked !== 'read')).toHaveLength(3);
    await kiosk.ticket();
    expect(kiosk.asked.filter((asked) => asked !== 'read')).toHaveLength(4);
    await kiosk.refuse(NOT_STARTED);
    expect(kiosk.visits.personal()).toContain('token-4');
    await kiosk.join();
    expect(kiosk.asked.filter((asked) => asked !== 'read')).toHaveLength(5);
  });

  test('that has opened the room is used up', async () => {
    const kiosk = createKiosk(rooms);
    await kiosk.join();
    expect(await kiosk.visits.report({ kind: 'joined' })).toEqual(success({ kind: 'noted' }));
    await kiosk.refuse(NOT_STARTED);
    await kiosk.ticket();
    expect(kiosk.asked.filter((asked) => asked !== 'read')).toHaveLength(2);
  });
});
