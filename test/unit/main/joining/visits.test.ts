// One visit at a time: what reports mean, what is recorded, and that nothing starts before the wipe is done.
import { expect, test } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import type { Ticket } from '../../../../contracts/ticket.ts';
import { createVisits } from '../../../../main/joining/visits.ts';
import type { JournalEntry } from '../../../../main/journal/entry.ts';

const TICKET: Ticket = {
  signature: 's',
  meetingNumber: '81000000001',
  passcode: 'abc123',
  userName: 'Ada',
  userEmail: '',
  customerKey: 'key1',
  tk: '',
  webEndpoint: 'zoom.us',
  expiresAtMs: 0,
};

function setUp({ wipe }: { wipe?: () => Promise<void> } = {}) {
  const records: JournalEntry[] = [];
  const order: string[] = [];
  let keys = 0;
  const visits = createVisits({
    tickets: {
      roomProblem: (roomId) => (roomId === 'unknown' ? 'room-not-listed' : null),
      issue: ({ name, customerKey }) =>
        Promise.resolve(name === '' ? failure('name-empty') : success({ ...TICKET, customerKey })),
    },
    journal: {
      record: (entry) => {
        records.push(entry);
        return Promise.resolve();
      },
    },
    wipe:
      wipe ??
      (async () => {
        order.push('wipe begins');
        await Promise.resolve();
        order.push('wipe done');
      }),
    invite: () => {
      order.push('invite');
      return { url: 'u', emptyUrl: 'e', origin: 'o', token: 't' };
    },
    newVisitId: () => `visit${(keys += 1)}`,
    newCustomerKey: () => `key${keys}`,
  });
  const kinds = () => records.map(({ kind }) => kind);
  return { visits, records, kinds, order };
}

async function joined({ visits }: ReturnType<typeof setUp>): Promise<void> {
  await visits.start({ roomId: 'a' });
  await visits.frame();
  await visits.ticket({ roomId: 'a', name: 'Ada' });
  await visits.report({ kind: 'joined' });
}

test('a whole visit is one line of records under one id', async () => {
  const kiosk = setUp();
  await joined(kiosk);
  const facts = { sdk: { reason: 'user request' } };
  expect(await kiosk.visits.report({ kind: 'closed', facts })).toEqual(success({ kind: 'left' }));
  await kiosk.visits.end('left');
  expect(kiosk.kinds()).toEqual(['visit-started', 'ticket', 'joined', 'closed', 'visit-ended']);
  expect(new Set(kiosk.records.map((record) => 'visitId' in record && record.visitId))).toEqual(
    new Set(['visit1']),
  );
});

test('a meeting page is invited only when what the last one left is wiped', async () => {
  const kiosk = setUp();
  await joined(kiosk);
  const ending = kiosk.visits.end('left');
  await kiosk.visits.start({ roomId: 'a' });
  await kiosk.visits.frame();
  await ending;
  expect(kiosk.order).toEqual(['invite', 'wipe begins', 'wipe done', 'invite']);
});

test('a second page of the same visit is invited after a wipe too', async () => {
  const kiosk = setUp();
  await joined(kiosk);
  await kiosk.visits.frame();
  expect(kiosk.order).toEqual(['invite', 'wipe begins', 'wipe done', 'invite']);
});

test('without a visit: no ticket, no verdict; a page may be warmed', async () => {
  const { visits } = setUp();
  expect(await visits.ticket({ roomId: 'a', name: 'Ada' })).toEqual(failure('no-visit'));
  expect(await visits.report({ kind: 'joined' })).toEqual(failure('no-visit'));
  expect(await visits.frame()).toMatchObject({ ok: true });
});

test('a ticket is for the room of the visit only', async () => {
  const { visits } = setUp();
  await visits.start({ roomId: 'a' });
  expect(await visits.ticket({ roomId: 'b', name: 'Ada' })).toEqual(failure('no-visit'));
  expect(await visits.ticket({ roomId: 'unknown', name: 'Ada' })).toEqual(failure('room-not-listed'));
});

test('a refused name issues nothing and counts no attempt', async () => {
  const kiosk = setUp();
  await kiosk.visits.start({ roomId: 'a' });
  expect(await kiosk.visits.ticket({ roomId: 'a', name: '' })).toEqual(failure('name-empty'));
  await kiosk.visits.ticket({ roomId: 'a', name: 'Ada' });
  expect(kiosk.records.at(-1)).toMatchObject({ kind: 'ticket', attempt: 1, name: 'Ada' });
});

test('an expired signature is replaced once, unseen; then a person is asked', async () => {
  const kiosk = setUp();
  await joined(kiosk);
  const report = { kind: 'refused' as const, facts: { sdk: { errorCode: 3705 } } };
  expect(await kiosk.visits.report(report)).toMatchObject({ value: { next: { kind: 'join-again' } } });
  expect(await kiosk.visits.report(report)).toMatchObject({ value: { next: { kind: 'ask-a-person' } } });
});

test('kicked by host: ended for who was in, refused for who was waiting', async () => {
  const facts = { sdk: { reason: 'kicked by host' } };
  const inside = setUp();
  await joined(inside);
  expect(await inside.visits.report({ kind: 'closed', facts })).toMatchObject({
    value: { kind: 'ended', why: 'removed' },
  });
  const waiting = setUp();
  await waiting.visits.start({ roomId: 'a' });
  await waiting.visits.ticket({ roomId: 'a', name: 'Ada' });
  await waiting.visits.report({ kind: 'held' });
  // The shell's own belief does not count: main knows whom it has seen admitted.
  expect(await waiting.visits.report({ kind: 'closed', facts })).toMatchObject({
    value: { kind: 'refused', problem: 'refused-from-waiting-room' },
  });
});

test('a lost meeting page is recorded with how it was lost', async () => {
  const kiosk = setUp();
  await joined(kiosk);
  expect(await kiosk.visits.report({ kind: 'page-hung' })).toMatchObject({
    value: { problem: 'meeting-page-hung' },
  });
  expect(kiosk.kinds().slice(-2)).toEqual(['page-lost', 'refused']);
});

test('a start in the middle of a visit ends that one first', async () => {
  const kiosk = setUp();
  await joined(kiosk);
  await kiosk.visits.start({ roomId: 'b' });
  expect(kiosk.kinds().slice(-2)).toEqual(['visit-ended', 'visit-started']);
  expect(kiosk.order.at(-1)).toBe('wipe done');
});

test('the end is recorded once, and an end without a visit records nothing', async () => {
  const kiosk = setUp();
  await joined(kiosk);
  await Promise.all([kiosk.visits.end('left'), kiosk.visits.end('gave-up')]);
  await kiosk.visits.end('quit');
  expect(kiosk.kinds().filter((kind) => kind === 'visit-ended')).toHaveLength(1);
});

test('a wipe that fails keeps the next page out, is tried again, and the visit is recorded all the same', async () => {
  let failures = 1;
  const kiosk = setUp({
    wipe: () => (failures-- > 0 ? Promise.reject(new Error('busy')) : Promise.resolve()),
  });
  await joined(kiosk);
  expect(await kiosk.visits.end('left')).toEqual(success(null));
  expect(kiosk.kinds().at(-1)).toBe('visit-ended');
  failures = 1;
  await expect(kiosk.visits.frame()).rejects.toThrow('busy');
  expect(await kiosk.visits.frame()).toMatchObject({ ok: true });
});

test('a quit in the middle of a wipe loses no record', async () => {
  const kiosk = setUp({ wipe: () => new Promise(() => undefined) });
  await joined(kiosk);
  void kiosk.visits.end('left');
  await kiosk.visits.end('quit');
  expect(kiosk.records.at(-1)).toMatchObject({ kind: 'visit-ended', outcome: 'left' });
});

test('the log is told what to mask, for as long as the visit lasts', async () => {
  const { visits } = setUp();
  await visits.start({ roomId: 'a' });
  expect(visits.personal()).toEqual([]);
  await visits.ticket({ roomId: 'a', name: 'Ada' });
  expect(visits.personal()).toEqual(['Ada', 'abc123']);
  await visits.end('left');
  expect(visits.personal()).toEqual([]);
});
