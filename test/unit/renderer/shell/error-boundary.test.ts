// A screen that throws ends the visit, and the kiosk comes back by itself. React itself is not run here: what it calls is.
import { expect, test } from 'vitest';
import { createBroken } from '../../../../renderer/shell/broken.ts';
import { ErrorBoundary } from '../../../../renderer/shell/parts/ErrorBoundary.tsx';
import { DURATIONS } from '../../../../renderer/shell/visit/clock.ts';
import { createWorld, settle } from './fakes.ts';

async function breakInRoom(thrown: unknown, { isMainThere = true } = {}) {
  const world = await createWorld();
  await world.toInRoom();
  world.main.isRejecting = !isMainThere;
  const before = world.log.length;
  let reloads = 0;
  const shellBroken = ({ reason }: { reason: string }) => {
    world.log.push(`shellBroken ${reason}`);
    return isMainThere
      ? Promise.resolve({ ok: true, value: null } as const)
      : Promise.reject(new Error('gone'));
  };
  const boundary = new ErrorBoundary({
    fallback: 'broken',
    onCatch: createBroken({
      bridge: { shellBroken },
      controller: world.controller,
      clock: world.clock,
      reload: () => (reloads += 1),
    }),
    children: 'screen',
  });
  expect(boundary.render()).toBe('screen');
  boundary.state = ErrorBoundary.getDerivedStateFromError();
  boundary.componentDidCatch(thrown);
  expect(boundary.render()).toBe('broken');
  await settle();
  return { world, log: () => world.log.slice(before), reloads: () => reloads };
}

test('main hears of it first, and the meeting page is taken away', async () => {
  const { world, log } = await breakInRoom(new TypeError('Ada is undefined'));
  expect(log()[0]).toBe('shellBroken TypeError');
  await world.say({ kind: 'closed', facts: {} });
  expect(log().slice(-2)).toEqual(['page 1 gone', 'endVisit left']);
});

test('SECURITY: nothing of what it threw but its kind', async () => {
  expect((await breakInRoom('Ada')).log()[0]).toBe('shellBroken string');
});

test.each([true, false])(
  'nobody has to tap: the page loads itself; main answers: %s',
  async (isMainThere) => {
    const { world, reloads } = await breakInRoom(new Error('x'), { isMainThere });
    await world.clock.pass(DURATIONS.brokenReload - 1);
    expect(reloads()).toBe(0);
    await world.clock.pass(1);
    expect(reloads()).toBe(1);
  },
);
