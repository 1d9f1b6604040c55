// The pages that main invites: of the room that the shell names, and never onto what another page has left.
import { expect, test } from 'vitest';
import { failure } from '../../../../contracts/result.ts';
import { createKiosk } from './kiosk.ts';
import { makeRoom } from './rooms.ts';

test.each(['component', 'client'] as const)('it has the view of its room: %s', async (view) => {
  const kiosk = createKiosk([makeRoom({ view })]);
  await kiosk.join();
  expect(kiosk.views).toEqual([view]);
  expect(kiosk.last('ticket')).toMatchObject({ view });
});

test('for a room that this venue has not, there is none', async () => {
  const kiosk = createKiosk();
  expect(await kiosk.visits.frame({ roomId: 'elsewhere' })).toEqual(failure('room-not-listed'));
  expect(kiosk.views).toEqual([]);
});

test('SECURITY: a page that tests devices is one more that may have left something', async () => {
  const kiosk = createKiosk();
  kiosk.visits.deviceFrame();
  await kiosk.frame();
  expect(kiosk.order).toEqual(['wipe begins', 'wipe done', 'invite']);
});
