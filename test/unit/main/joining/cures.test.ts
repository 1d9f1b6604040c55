// What Foyer does by itself about a refusal, as visitors meet it: helped, unchanged or failed, and one rung on.
import { describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import { AT_MS, createKiosk } from './kiosk.ts';
import { ADA, makeRoom } from './rooms.ts';

const ticketOf = async (answer: ReturnType<ReturnType<typeof createKiosk>['ticket']>) => {
  const issued = await answer;
  if (!issued.ok || issued.value.kind !== 'issued') throw new Error('no ticket');
  return issued.value.ticket;
};

describe('the clock', () => {
  test.each([
    ['done', () => Promise.resolve(success(95)), 0],
    ['unchanged', () => Promise.resolve(success(95)), 95],
    ['failed', () => Promise.resolve(failure('zoom-unreachable')), 0],
  ] as const)('%s: a fresh signature is worth one join', async (outcome, measure, skewSeconds) => {
    const kiosk = createKiosk(undefined, { measure, skewSeconds });
    await kiosk.join();
    expect(await kiosk.nextAfter(3705)).toBe('join-again');
    expect(kiosk.last('tried')).toEqual({
      kind: 'tried',
      visitId: 'visit1',
      roomId: 'keynote',
      cure: 'correct-clock',
      outcome,
      problem: 'signature-expired',
    });
    await kiosk.ticket();
    expect(await kiosk.nextAfter(3712)).toBe('ask-a-person');
  });
});

describe('the passcode', () => {
  test('another one at Zoom: the next join has it', async () => {
    const kiosk = createKiosk(undefined, { passcodeAtZoom: 'new456' });
    await kiosk.join();
    expect(await kiosk.nextAfter(3004)).toBe('join-again');
    expect(kiosk.last('tried')).toMatchObject({ cure: 'read-passcode', outcome: 'done' });
    expect(await ticketOf(kiosk.ticket())).toMatchObject({ passcode: 'new456' });
    expect(kiosk.last('ticket')).toMatchObject({ verified: { passcode: 'zoom' } });
    expect(await kiosk.nextAfter(3714)).toBe('ask-a-person');
  });

  test('the same one at Zoom: no join with it again', async () => {
    const kiosk = createKiosk();
    await kiosk.join();
    expect(await kiosk.nextAfter(3004)).toBe('ask-a-person');
    expect(kiosk.last('tried')).toMatchObject({ outcome: 'unchanged' });
  });

  test('Zoom says nothing: the problem stays, and staff read why', async () => {
    const kiosk = createKiosk(undefined, { passcodeAtZoom: null });
    await kiosk.join();
    expect(await kiosk.refuse(3004)).toMatchObject({
      value: {
        problem: 'passcode-wrong',
        detail: 'account-scope-missing: meeting:read:meeting:admin',
        next: { kind: 'ask-a-person' },
      },
    });
    expect(kiosk.last('tried')).toMatchObject({ outcome: 'failed' });
  });

  test('no account: nothing is tried', async () => {
    const kiosk = createKiosk(undefined, { isAskable: false });
    await kiosk.join();
    expect(await kiosk.nextAfter(3004)).toBe('ask-a-person');
    expect(kiosk.last('tried')).toBeUndefined();
  });

  test('a silent Zoom is waited for ten seconds', async () => {
    vi.useFakeTimers();
    try {
      const kiosk = createKiosk(undefined, { atZoom: () => new Promise(() => undefined) });
      await kiosk.join();
      const next = kiosk.refuse(3004);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await next).toMatchObject({ value: { detail: 'account-unreachable' } });
    } finally {
      vi.useRealTimers();
    }
  });
});

test('a slip of staff’s does not shadow what Zoom said, also while Zoom cannot be asked', async () => {
  const kiosk = createKiosk([makeRoom()], {
    entered: new Map([['keynote', 'slip']]),
    atZoom: () => Promise.resolve(failure('account-unreachable')),
  });
  expect(await ticketOf(kiosk.join())).toMatchObject({ passcode: 'slip' });
  expect(await kiosk.nextAfter(3004)).toBe('join-again');
  expect(await ticketOf(kiosk.ticket())).toMatchObject({ passcode: 'abc123' });
});

describe('another entry', () => {
  test('registered: joins with the registrant’s token and address, whatever is refused later', async () => {
    const kiosk = createKiosk([makeRoom({ otherEntries: ['registered'] })]);
    await kiosk.join();
    expect(await kiosk.nextAfter(3099)).toBe('join-again');
    expect(await ticketOf(kiosk.ticket())).toMatchObject({ tk: 'registrant-token' });
    // Not started yet is not a reason to register again.
    expect(await kiosk.nextAfter(3008)).toBe('wait-for-start');
    expect(await ticketOf(kiosk.ticket())).toMatchObject({ tk: 'registrant-token' });
    expect(kiosk.asked).toEqual(['register keynote']);
  });

  test('a registrant’s token that has expired is replaced once', async () => {
    const kiosk = createKiosk([makeRoom({ entry: 'registered' })]);
    await kiosk.join();
    expect(await kiosk.nextAfter(3610)).toBe('join-again');
    await kiosk.ticket();
    expect(kiosk.asked).toEqual(['register keynote', 'register keynote']);
    expect(await kiosk.nextAfter(3610)).toBe('ask-a-person');
  });

  test('a fresh registration that cannot be had leaves the visitor the one they have', async () => {
    const kiosk = createKiosk([makeRoom({ entry: 'registered' })]);
    await kiosk.join();
    kiosk.world.atZoom = () => Promise.resolve(failure('account-throttled'));
    expect(await kiosk.refuse(3623)).toMatchObject({
      value: {
        problem: 'token-refused',
        next: { ways: [{ kind: 'own-phone', isPersonal: true }, { kind: 'staff' }] },
      },
    });
    expect(await ticketOf(kiosk.ticket())).toMatchObject({ tk: 'registrant-token' });
    expect(kiosk.asked).toEqual(['register keynote', 'register keynote']);
  });

  test('signed in on 4012, and never the same again', async () => {
    const kiosk = createKiosk([makeRoom({ otherEntries: ['registered', 'signed-in'] })]);
    await kiosk.join();
    expect(await kiosk.nextAfter(4012)).toBe('join-again');
    expect(await ticketOf(kiosk.ticket())).toMatchObject({ zak: 'token-1', obfToken: '', tk: '' });
    expect(kiosk.last('ticket')).toMatchObject({ entry: 'signed-in' });
    // The hosts as they are now, then the token.
    expect(kiosk.asked).toEqual(['read', 'token zak']);
    expect(await kiosk.nextAfter(4012)).toBe('ask-a-person');
  });

  test('one that cannot be had is given up: the problem stays, and so does the entry', async () => {
    const rooms = [makeRoom({ otherEntries: ['signed-in'] })];
    const kiosk = createKiosk(rooms, { atZoom: () => Promise.resolve(failure('kiosk-user-is-host')) });
    await kiosk.join();
    expect(await kiosk.refuse(4012)).toMatchObject({
      value: { problem: 'anonymous-refused', detail: 'kiosk-user-is-host', next: { kind: 'ask-a-person' } },
    });
    expect(kiosk.last('tried')).toMatchObject({ outcome: 'failed' });
    expect(await ticketOf(kiosk.ticket())).toMatchObject({ zak: '' });
    expect(kiosk.last('ticket')).toMatchObject({ entry: 'open' });
  });
});

describe('the overflow room', () => {
  const invited = [ADA, { name: null, email: null, codes: ['B-1'] }];
  const rooms = [
    makeRoom({ entry: 'invited', invited, overflowRoomId: 'second' }),
    makeRoom({ id: 'second', meetingNumber: '82000000002', entry: 'invited', overflowRoomId: 'keynote' }),
  ];

  test('the visit goes on there, with the same key; not back again', async () => {
    const kiosk = createKiosk(rooms);
    await kiosk.join();
    expect(await kiosk.refuse(4005)).toMatchObject({ value: { next: { kind: 'move', roomId: 'second' } } });
    expect(kiosk.records.slice(-2)).toEqual([
      expect.objectContaining({ kind: 'tried', roomId: 'keynote', cure: 'overflow', outcome: 'done' }),
      { kind: 'moved', visitId: 'visit1', roomId: 'second', fromRoomId: 'keynote' },
    ]);
    expect(await kiosk.ticket()).toEqual(failure('no-visit'));
    const ticket = await ticketOf(kiosk.ticket({}, 'second'));
    expect(ticket).toMatchObject({ meetingNumber: '82000000002', customerKey: 'key1' });
    expect(await kiosk.nextAfter(4005)).toBe('count-down');
  });

  test('SECURITY: not for who is not on its list', async () => {
    const kiosk = createKiosk(rooms);
    await kiosk.start();
    await kiosk.ticket({ invitation: 'B-1' });
    expect(await kiosk.nextAfter(4005)).toBe('count-down');
  });

  test('not while its doors are closed', async () => {
    const [first = makeRoom(), second] = rooms;
    const kiosk = createKiosk([first, { ...(second ?? first), startsAtMs: AT_MS + 3_600_000 }]);
    await kiosk.join();
    expect(await kiosk.nextAfter(4005)).toBe('count-down');
  });

  test('nothing of the first room counts there', async () => {
    const registered = [
      makeRoom({ entry: 'registered', overflowRoomId: 'second' }),
      makeRoom({ id: 'second', entry: 'registered' }),
    ];
    const kiosk = createKiosk(registered);
    await kiosk.join();
    await kiosk.refuse(4005);
    await kiosk.ticket({}, 'second');
    expect(kiosk.asked).toEqual(['register keynote', 'register second']);
  });
});

describe('a ticket that cannot be had', () => {
  test('is a refusal like Zoom’s: on the record, and on the same ladder', async () => {
    const kiosk = createKiosk([makeRoom({ entry: 'registered' })], {
      atZoom: () => Promise.resolve(failure('account-throttled', 'HTTP 429')),
    });
    await kiosk.start();
    for (let at = 1; at <= 3; at += 1) {
      expect(await kiosk.ticket()).toMatchObject({
        value: { kind: 'refused', problem: 'account-throttled', next: { kind: 'count-down', seconds: 15 } },
      });
    }
    expect(await kiosk.ticket()).toMatchObject({ value: { next: { kind: 'ask-a-person' } } });
    expect(kiosk.last('refused')).toMatchObject({
      problem: 'account-throttled',
      attempt: 4,
      entry: 'registered',
      zoomCode: null,
      detail: 'HTTP 429',
    });
    expect(kiosk.last('ticket')).toBeUndefined();
  });

  test('also by the signer', async () => {
    const kiosk = createKiosk(undefined, { sign: () => Promise.resolve(failure('signer-refused')) });
    await kiosk.start();
    expect(await kiosk.ticket()).toMatchObject({ value: { kind: 'refused', problem: 'signer-refused' } });
    expect(kiosk.kinds()).toEqual(['visit-started', 'refused']);
  });
});
