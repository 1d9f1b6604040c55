// SECURITY: what a visit was still waiting for when it ended gives the next visitor nothing: no ticket, no entry, no
// room, no record.
import { expect, test } from 'vitest';
import { failure, type Failure } from '../../../../contracts/result.ts';
import { createKiosk, type World } from './kiosk.ts';
import { makeRoom } from './rooms.ts';

/** A world in which Zoom answers when the test says so. */
function slow(changes: Partial<World> = {}) {
  let answer: (fault: Failure | null) => void = () => undefined;
  const atZoom = (): Promise<Failure | null> => new Promise((resolve) => (answer = resolve));
  const rooms = [makeRoom({ entry: 'registered', otherEntries: ['signed-in'] }), makeRoom({ id: 'second' })];
  const kiosk = createKiosk(rooms, { atZoom, passcodeAtZoom: 'new456', ...changes });
  const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));
  return { ...kiosk, settle, answer: () => answer(null) };
}

type Slow = ReturnType<typeof slow>;

async function nextVisitor(kiosk: Slow): Promise<void> {
  await kiosk.visits.end('gave-up');
  await kiosk.visits.start({ roomId: 'second' });
  await kiosk.visits.ticket({ roomId: 'second', name: 'Eve' });
}

test('a registration', async () => {
  const kiosk = slow();
  await kiosk.start();
  const ticket = kiosk.ticket();
  await kiosk.settle();
  await nextVisitor(kiosk);
  const before = [...kiosk.records];
  kiosk.answer();
  expect(await ticket).toEqual(failure('no-visit'));
  expect(kiosk.records).toEqual(before);
  expect(kiosk.visits.personal()).not.toContain('registrant-token');
});

test('a signature', async () => {
  let sign: () => void = () => undefined;
  const kiosk = slow({ atZoom: () => Promise.resolve(null) });
  const { sign: signAtOnce } = kiosk.world;
  kiosk.world.sign = async (...asked) => {
    await new Promise<void>((resolve) => (sign = resolve));
    return signAtOnce(...asked);
  };
  await kiosk.start();
  const ticket = kiosk.ticket();
  await kiosk.settle();
  kiosk.world.sign = signAtOnce;
  await nextVisitor(kiosk);
  const before = [...kiosk.records];
  sign();
  expect(await ticket).toEqual(failure('no-visit'));
  expect(kiosk.records).toEqual(before);
});

test('the journal, for a ticket', async () => {
  const kiosk = slow({ atZoom: () => Promise.resolve(null) });
  let written: () => void = () => undefined;
  kiosk.world.atRecord = ({ kind }) =>
    kind === 'ticket' ? new Promise((resolve) => (written = resolve)) : Promise.resolve();
  await kiosk.start();
  const ticket = kiosk.ticket();
  await kiosk.settle();
  kiosk.world.atRecord = () => Promise.resolve();
  await nextVisitor(kiosk);
  written();
  expect(await ticket).toEqual(failure('no-visit'));
});

test.each([
  ['a passcode', 3004],
  ['an identity', 4012],
])('the cure: %s', async (_name, code) => {
  const kiosk = slow({ atZoom: () => Promise.resolve(null) });
  await kiosk.join();
  let answer: () => void = () => undefined;
  kiosk.world.atZoom = () => new Promise((resolve) => (answer = () => resolve(null)));
  const verdict = kiosk.refuse(code);
  await kiosk.settle();
  await nextVisitor(kiosk);
  const before = [...kiosk.records];
  answer();
  expect(await verdict).toEqual(failure('no-visit'));
  expect(kiosk.records).toEqual(before);
  expect(kiosk.last('ticket')).toMatchObject({ visitId: 'visit2', roomId: 'second', entry: 'open' });
  expect(await kiosk.nextAfter(4012)).toBe('ask-a-person');
});

test('the ticket of a page that the same visit has given up', async () => {
  const kiosk = slow();
  await kiosk.start();
  const first = kiosk.ticket();
  await kiosk.settle();
  const { answer } = kiosk;
  kiosk.world.atZoom = () => Promise.resolve(null);
  expect(await kiosk.ticket()).toMatchObject({ value: { kind: 'issued' } });
  answer();
  expect(await first).toEqual(failure('no-visit'));
  expect(kiosk.kinds().filter((kind) => kind === 'ticket')).toHaveLength(1);
});

test('a visit that has ended gets no ticket while its page is still there; the next one gets its own', async () => {
  const kiosk = createKiosk();
  await kiosk.join();
  kiosk.wiping.run = () => new Promise(() => undefined);
  void kiosk.visits.end('left');
  expect(await kiosk.ticket()).toEqual(failure('no-visit'));
  await kiosk.start();
  expect(await kiosk.ticket({ name: 'Eve' })).toMatchObject({
    value: { kind: 'issued', ticket: { userName: 'Eve', customerKey: 'key2' } },
  });
});
