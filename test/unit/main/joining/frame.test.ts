// The meeting page that main invites is one of the room that the shell names.
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
