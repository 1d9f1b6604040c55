// When an empty kiosk begins to invite people, and that it never does so in the middle of a visit.
import { expect, test } from 'vitest';
import { mediaShown } from '../../../../renderer/shell/parts/AttractMedia.tsx';
import { installRest } from '../../../../renderer/shell/rest.ts';
import { AT_START, mayRest, screenOf, type Snapshot } from '../../../../renderer/shell/visit/snapshot.ts';
import { createFakeClock } from './fakes.ts';
import { VENUE } from './fake-venue.ts';

const named = { roomId: 'keynote', name: '', email: '', invitation: '' };
const AT_ROOMS: Snapshot = {
  ...AT_START,
  venue: { ...VENUE, attract: { ...VENUE.attract, afterSeconds: 60 } },
};

function stage() {
  const clock = createFakeClock();
  const target = new EventTarget();
  let snapshot = AT_ROOMS;
  let listener = (): void => undefined;
  let rests = 0;
  installRest({
    controller: {
      snapshot: () => snapshot,
      subscribe: (one) => {
        listener = one;
        return () => undefined;
      },
      rest: () => {
        if (mayRest(snapshot, false)) rests += 1;
      },
    },
    clock,
    target,
  });
  const show = (next: Snapshot): void => {
    snapshot = next;
    listener();
  };
  show(AT_ROOMS);
  return { clock, target, show, rests: () => rests };
}

test('after a minute without anybody, counted from the last touch', async () => {
  const { clock, target, rests } = stage();
  await clock.pass(59);
  target.dispatchEvent(new Event('pointerdown'));
  await clock.pass(59);
  expect(rests()).toBe(0);
  await clock.pass(1);
  expect(rests()).toBe(1);
});

test('each screen has its full time', async () => {
  const { clock, show, rests } = stage();
  await clock.pass(50);
  show({ ...AT_ROOMS, state: { screen: 'thanks', roomId: 'keynote' } });
  await clock.pass(5);
  show(AT_ROOMS);
  await clock.pass(59);
  expect(rests()).toBe(0);
  await clock.pass(1);
  expect(rests()).toBe(1);
});

test('only where nobody can be in the middle of anything', () => {
  const byItself: Snapshot = { ...AT_ROOMS, state: { screen: 'name', ...named, isByItself: true } };
  expect(mayRest(AT_ROOMS, true)).toBe(true);
  expect(mayRest(byItself, false)).toBe(true);
  expect(mayRest(byItself, true)).toBe(false);
  expect(mayRest({ ...AT_ROOMS, state: { screen: 'name', ...named } }, false)).toBe(false);
  expect(mayRest({ ...AT_ROOMS, state: { screen: 'waiting-room', ...named, attempt: 1 } }, false)).toBe(
    false,
  );
  expect(mayRest({ ...AT_ROOMS, isStaffOpen: true }, false)).toBe(false);
  expect(mayRest(AT_START, false)).toBe(false);
  expect(screenOf({ ...AT_ROOMS, isAtRest: true })).toBe('attract');
});

test('not while somebody waits for staff whom they have called', () => {
  const venue = { ...VENUE, staffNotices: ['staff-called' as const] };
  expect(mayRest({ ...AT_ROOMS, venue }, false)).toBe(false);
});

test('a broken video gives way to the picture, and that to the ground', () => {
  const both = { pictureUrl: '/p', videoUrl: '/v' };
  expect(mediaShown(both, [])).toBe('video');
  expect(mediaShown(both, ['video'])).toBe('picture');
  expect(mediaShown(both, ['video', 'picture'])).toBe('nothing');
  expect(mediaShown({ ...both, pictureUrl: null }, ['video'])).toBe('nothing');
});
