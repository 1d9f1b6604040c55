// Which taps are swallowed after a change of screen.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSecondTapJudge, installSecondTapGuard } from '../../../../renderer/shell/second-tap.ts';

const TAP = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe('a tap', () => {
  let screen: string;
  let judge: ReturnType<typeof createSecondTapJudge>;
  beforeEach(() => {
    screen = 'rooms';
    judge = createSecondTapJudge(() => screen);
  });

  /** One verdict for each event of a tap. */
  const tap = (timeStamp: number, clientX = 500, clientY = 300, count = 2): boolean[] =>
    TAP.map((type) =>
      judge({ type, clientX, clientY, timeStamp, detail: type.startsWith('pointer') ? 0 : count }),
    );
  const swallowed = TAP.map(() => true);
  const taken = TAP.map(() => false);

  test('in the same place, soon after the one that changed the screen, is swallowed whole', () => {
    expect(tap(1000)).toEqual(taken);
    screen = 'name';
    expect(tap(1200, 510, 290)).toEqual(swallowed);
  });

  test('goes on being swallowed while the tapping goes on', () => {
    tap(1000);
    screen = 'name';
    expect([tap(1300), tap(1600)]).toEqual([swallowed, swallowed]);
    expect(tap(2100)).toEqual(taken);
    expect(tap(2200)).toEqual(taken);
  });

  test('on another control is meant, however soon', () => {
    tap(1000);
    screen = 'name';
    expect(tap(1001, 541, 300)).toEqual(taken);
    expect(tap(1010)).toEqual(taken);
  });

  test('that the browser does not count with the one before reaches every button', () => {
    tap(1000);
    screen = 'name';
    expect(tap(1100, 500, 300, 1)).toEqual([true, false, true, false, false]);
  });

  test('is meant when it comes later', () => {
    tap(1000);
    screen = 'name';
    expect(tap(1401)).toEqual(taken);
  });

  test('is meant on a screen that has not changed: a key struck twice', () => {
    tap(1000);
    expect(tap(1100)).toEqual(taken);
  });

  test('that takes long is over when the finger leaves', () => {
    judge({ type: 'pointerdown', clientX: 5, clientY: 5, timeStamp: 1000, detail: 0 });
    judge({ type: 'click', clientX: 5, clientY: 5, timeStamp: 2000, detail: 1 });
    screen = 'name';
    expect(tap(2300, 5, 5)).toEqual(swallowed);
  });

  test('is never a click made by a key', () => {
    tap(1000);
    screen = 'name';
    tap(1100);
    expect(judge({ type: 'click', clientX: 500, clientY: 300, timeStamp: 1150, detail: 0 })).toBe(false);
  });
});

test('the guard keeps a second tap from everybody else, and from the focus', () => {
  let screen = 'rooms';
  const root = new EventTarget();
  installSecondTapGuard(root, () => screen);
  const onClick = vi.fn();
  root.addEventListener('click', onClick);
  const tap = (): boolean[] =>
    TAP.map((type) => {
      const event = Object.assign(new Event(type, { cancelable: true }), {
        clientX: 1,
        clientY: 1,
        detail: type.startsWith('pointer') ? 0 : 2,
      });
      return root.dispatchEvent(event);
    });
  expect(tap()).toEqual(TAP.map(() => true));
  screen = 'name';
  expect(tap()).toEqual(TAP.map((type) => type.startsWith('pointer')));
  expect(onClick).toHaveBeenCalledTimes(1);
});
