// A screen that throws ends the visit. React itself is not run here: what it calls is.
import { expect, test } from 'vitest';
import { ErrorBoundary } from '../../../../renderer/shell/parts/ErrorBoundary.tsx';
import { createWorld, settle } from './fakes.ts';

test('a screen that throws in the room takes the meeting page away', async () => {
  const world = await createWorld();
  await world.toInRoom();
  const boundary = new ErrorBoundary({
    fallback: 'broken',
    onCatch: () => world.controller.act({ type: 'leave' }),
    children: 'screen',
  });
  expect(boundary.render()).toBe('screen');
  boundary.state = ErrorBoundary.getDerivedStateFromError();
  boundary.componentDidCatch();
  expect(boundary.render()).toBe('broken');
  await settle();
  await world.say({ kind: 'closed', facts: {} });
  expect(world.log.slice(-2)).toEqual(['page 1 gone', 'endVisit left']);
});
