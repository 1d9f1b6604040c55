// The shell's sign of life: once a second, with what main cannot know by itself.
import { expect, test } from 'vitest';
import { success } from '../../../../contracts/result.ts';
import { startBeating } from '../../../../renderer/shell/heart.ts';
import { createFakeClock } from './fake-clock.ts';

test('each beat says whether somebody is there; an answer that fails stops nothing', async () => {
  const clock = createFakeClock();
  const beats: boolean[] = [];
  let isSomebodyThere = false;
  const bridge = {
    shellBeat: (said: { isSomebodyThere: boolean }) => {
      beats.push(said.isSomebodyThere);
      return beats.length === 1
        ? Promise.reject(new Error('the bridge is gone'))
        : Promise.resolve(success(null));
    },
  };
  startBeating(bridge, clock, () => isSomebodyThere);
  isSomebodyThere = true;
  await clock.pass(2);
  isSomebodyThere = false;
  await clock.pass(1);
  expect(beats).toEqual([false, true, true, false]);
});
