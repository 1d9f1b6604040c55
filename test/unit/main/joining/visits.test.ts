// One visit at a time: what reports mean, what is recorded, and that nothing starts before the wipe is done.
import { describe, expect, test } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import { AT_MS, createKiosk } from './kiosk.ts';
import { DETAILS, makeRoom } from './rooms.ts';

const joined = async (kiosk: ReturnType<typeof createKiosk>): Promise<void> => {
  await kiosk.join();
  await kiosk.visits.report({ kind: 'joined' });
};

test('a whole visit is one line of records under one id', async () => {
  const kiosk = createKiosk();
  await joined(kiosk);
  const facts = { sdk: { reason: 'user request' } };
  expect(await kiosk.visits.report({ kind: 'closed', facts })).toEqual(success({ kind: 'left' }));
  await kiosk.visits.end('left');
  expect(kiosk.kinds()).toEqual(['visit-started', 'ticket', 'joined', 'closed', 'visit-ended']);
  expect(new Set(kiosk.records.map((record) => 'visitId' in record && record.visitId))).toEqual(
    new Set(['visit1']),
  );
});

test('the record of a ticket: who, by which entry, and what is known to be right', async () => {
  const kiosk = createKiosk([makeRoom({ entry: 'invited', otherEntries: ['registered'] })]);
  await kiosk.join();
  expect(kiosk.last('ticket')).toEqual({
    kind: 'ticket',
    visitId: 'visit1',
    roomId: 'keynote',
    attempt: 1,
    customerKey: 'key1',
    name: 'Ada Lovelace',
    entry: 'invited',
    view: 'component',
    registrantId: null,
    person: 'ada@example.com',
    verified: { isSignatureSound: true, clockSkewSeconds: 0, passcode: 'venue-file' },
  });
  await kiosk.refuse(3099);
  await kiosk.ticket();
  expect(kiosk.last('ticket')).toMatchObject({
    attempt: 2,
    entry: 'registered',
    registrantId: 'registrant-1',
  });
});

describe('the wipe', () => {
  test('a meeting page is invited only when what the last one left is wiped', async () => {
    const kiosk = createKiosk();
    await joined(kiosk);
    const ending = kiosk.visits.end('left');
    await kiosk.start();
    await kiosk.frame();
    await ending;
    await kiosk.frame();
    expect(kiosk.order).toEqual([
      'invite',
      'wipe begins',
      'wipe done',
      'invite',
      'wipe begins',
      'wipe done',
      'invite',
    ]);
  });

  test('one that fails keeps the next page out, is tried again, and the visit is recorded all the same', async () => {
    const kiosk = createKiosk();
    await joined(kiosk);
    kiosk.wiping.fails = 2;
    expect(await kiosk.visits.end('left')).toEqual(success(null));
    expect(kiosk.kinds().at(-1)).toBe('visit-ended');
    await expect(kiosk.frame()).rejects.toThrow('busy');
    expect(await kiosk.frame()).toMatchObject({ ok: true });
    // Each time is told, also where nobody waits for it.
    expect(kiosk.order.filter((step) => step === 'wipe failed')).toHaveLength(2);
  });

  test('a quit in the middle of it loses no record', async () => {
    const kiosk = createKiosk();
    await joined(kiosk);
    kiosk.wiping.run = () => new Promise(() => undefined);
    void kiosk.visits.end('left');
    await kiosk.visits.end('quit');
    expect(kiosk.records.at(-1)).toMatchObject({ kind: 'visit-ended', outcome: 'left' });
  });
});

describe('who may have a ticket', () => {
  test('nobody without a visit; a page may be warmed', async () => {
    const kiosk = createKiosk();
    expect(await kiosk.ticket()).toEqual(failure('no-visit'));
    expect(await kiosk.visits.report({ kind: 'joined' })).toEqual(failure('no-visit'));
    expect(await kiosk.frame()).toMatchObject({ ok: true });
  });

  test('only the room of the visit', async () => {
    const kiosk = createKiosk([makeRoom(), makeRoom({ id: 'panel' })]);
    await kiosk.start();
    expect(await kiosk.ticket({}, 'panel')).toEqual(failure('no-visit'));
    expect(await kiosk.ticket({}, 'elsewhere')).toEqual(failure('no-visit'));
  });

  test('SECURITY: staff pass closed doors, and only while their screen is open', async () => {
    const kiosk = createKiosk([makeRoom({ startsAtMs: AT_MS + 3_600_000 })]);
    const asked = { roomId: 'keynote', isTest: true } as const;
    expect(await kiosk.visits.start(asked)).toEqual(failure('staff-locked'));
    expect(await kiosk.start()).toEqual(failure('room-not-open'));
    kiosk.world.isStaffDoorOpen = true;
    expect(await kiosk.start()).toEqual(failure('room-not-open'));
    expect(await kiosk.visits.start(asked)).toEqual(success(null));
    expect(kiosk.last('visit-started')).toMatchObject({ isTest: true });
    expect(await kiosk.ticket()).toMatchObject({ value: { kind: 'issued' } });
    // The next visitor is no tester.
    expect(await kiosk.start()).toEqual(failure('room-not-open'));
  });

  test('doors that close while the visitor types', async () => {
    const kiosk = createKiosk([makeRoom({ endsAtMs: AT_MS + 60_000 })]);
    await kiosk.start();
    kiosk.world.nowMs += 3_600_000;
    expect(await kiosk.ticket()).toMatchObject({ value: { kind: 'refused', problem: 'room-ended' } });
  });
});

describe('what the visitor typed wrongly', () => {
  test('is answered, asks Zoom nothing, counts no attempt and is no refusal', async () => {
    const kiosk = createKiosk([makeRoom({ entry: 'registered' })]);
    await kiosk.start();
    expect(await kiosk.ticket({ name: '' })).toEqual(
      success({
        kind: 'refused',
        problem: 'name-empty',
        zoomCode: null,
        detail: null,
        next: { kind: 'ask-a-person', ways: [{ kind: 'staff', contact: 'the desk' }] },
      }),
    );
    expect(kiosk.asked.filter((asked) => asked !== 'read')).toEqual([]);
    expect(kiosk.kinds()).toEqual(['visit-started']);
    await kiosk.ticket();
    expect(kiosk.last('ticket')).toMatchObject({ attempt: 1, name: 'Ada' });
  });

  test('a code that is not on the list, until the kiosk waits', async () => {
    const kiosk = createKiosk([makeRoom({ entry: 'invited' })]);
    await kiosk.start();
    for (let at = 0; at < 10; at += 1) {
      expect(await kiosk.ticket({ invitation: `${at}` })).toMatchObject({
        value: { problem: 'not-invited' },
      });
    }
    expect(await kiosk.ticket()).toMatchObject({ value: { problem: 'invitation-tries-exceeded' } });
    expect(kiosk.kinds()).toEqual(['visit-started']);
  });
});

test('kicked by host: ended for who was in, refused for who was waiting', async () => {
  const facts = { sdk: { reason: 'kicked by host' } };
  const inside = createKiosk();
  await joined(inside);
  expect(await inside.visits.report({ kind: 'closed', facts })).toMatchObject({
    value: { kind: 'ended', why: 'removed' },
  });
  const waiting = createKiosk();
  await waiting.join();
  await waiting.visits.report({ kind: 'held' });
  // The shell's own belief does not count: main knows whom it has seen admitted.
  expect(await waiting.visits.report({ kind: 'closed', facts })).toMatchObject({
    value: { kind: 'refused', problem: 'refused-from-waiting-room' },
  });
});

test('a lost meeting page is recorded with how it was lost', async () => {
  const kiosk = createKiosk();
  await joined(kiosk);
  expect(await kiosk.visits.report({ kind: 'page-hung' })).toMatchObject({
    value: { problem: 'meeting-page-hung' },
  });
  expect(kiosk.kinds().slice(-2)).toEqual(['page-lost', 'refused']);
});

test('a start in the middle of a visit ends that one first', async () => {
  const kiosk = createKiosk();
  await joined(kiosk);
  await kiosk.start();
  expect(kiosk.kinds().slice(-2)).toEqual(['visit-ended', 'visit-started']);
  expect(kiosk.order.at(-1)).toBe('wipe done');
});

test('the end is recorded once, and an end without a visit records nothing', async () => {
  const kiosk = createKiosk();
  await joined(kiosk);
  await Promise.all([kiosk.visits.end('left'), kiosk.visits.end('gave-up')]);
  await kiosk.visits.end('quit');
  expect(kiosk.kinds().filter((kind) => kind === 'visit-ended')).toHaveLength(1);
});

describe('SECURITY: personal and secret words', () => {
  const rooms = [makeRoom({ entry: 'signed-in', otherEntries: ['registered'], email: 'asked' })];
  const everything = async () => {
    const kiosk = createKiosk(rooms);
    await kiosk.start();
    await kiosk.ticket({ name: 'Ada Lovelace', email: 'ada@example.org' });
    await kiosk.refuse(3099);
    await kiosk.ticket({ name: 'Ada Lovelace', email: 'ada@example.org' });
    return kiosk;
  };

  test('the log masks all of them while the visit lasts, the longest first', async () => {
    const { visits } = await everything();
    const words = visits.personal();
    const secrets = ['Ada Lovelace', 'ada@example.org', 'abc123', 'signed 81000000002', '81000000002'];
    expect(words).toEqual(expect.arrayContaining([...secrets, 'registrant-token', 'registrant-1', 'A-1815']));
    expect(words.filter((word) => word.startsWith('token-'))).toHaveLength(1);
    expect(words.map(({ length }) => length)).toEqual(
      words.map(({ length }) => length).sort((a, b) => b - a),
    );
    await visits.end('left');
    expect(visits.personal()).toEqual([]);
  });

  test('the journal has the name and no passcode, token, link, number or signature', async () => {
    const { records } = await everything();
    const text = JSON.stringify(records);
    expect(text).toContain('Ada Lovelace');
    for (const secret of ['abc123', 'token-', 'registrant-token', '81000000002', 'signed 8', 'https']) {
      expect(text).not.toContain(secret);
    }
  });

  test('each join has its own token', async () => {
    const { asked } = await everything();
    // The hosts are read each time before it.
    expect(asked).toEqual(['read', 'token zak', 'register keynote', 'read', 'token zak']);
  });
});

test('Zoom’s link is offered for an open room, with where staff are', async () => {
  const kiosk = createKiosk([makeRoom()], { details: { ...DETAILS, dialIn: [] } });
  await kiosk.join();
  expect(await kiosk.refuse(4012)).toMatchObject({
    value: {
      next: { kind: 'ask-a-person', ways: [{ kind: 'own-phone' }, { kind: 'staff', contact: 'the desk' }] },
    },
  });
});
