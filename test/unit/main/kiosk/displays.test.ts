// Where the window belongs when displays come and go.
import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { placeOf, watchDisplays } from '../../../../main/kiosk/displays.ts';

const area = (x: number, width: number, height = 1_080) => ({ x, y: 0, width, height });
const display = (x: number, width = 1_920) => ({ bounds: area(x, width), workArea: area(x, width, 1_040) });

describe('a kiosk', () => {
  test('stays where it fills its display', () => {
    expect(placeOf(area(1_920, 1_920), [display(0), display(1_920)], true)).toBeNull();
  });
  test('follows a display that was turned or given another resolution', () => {
    expect(placeOf(area(0, 1_920), [{ ...display(0), bounds: area(0, 1_080, 1_920) }], true)).toEqual(
      area(0, 1_080, 1_920),
    );
  });
  test('goes to the first one when its own is gone', () => {
    expect(placeOf(area(1_920, 1_920), [display(0)], true)).toEqual(area(0, 1_920));
  });
});

test('a windowed one is left alone while a person can reach it', () => {
  expect(placeOf(area(100, 800), [display(0)], false)).toBeNull();
  expect(placeOf(area(5_000, 800), [display(0)], false)).toEqual(area(0, 1_920, 1_040));
});

test('without a display nothing is placed', () => {
  expect(placeOf(area(0, 800), [], true)).toBeNull();
});

test('unplugged and plugged in again: waits, then fills it', () => {
  const done: unknown[] = [];
  let displays = [display(0)];
  let bounds = area(0, 1_920);
  let settle = (): void => undefined;
  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => displays,
    getPrimaryDisplay: () => displays[0],
  });
  watchDisplays({
    screen: screen as never,
    window: {
      isDestroyed: () => false,
      getBounds: () => bounds,
      setBounds: (next: typeof bounds) => void (bounds = next),
      setKiosk: (isKiosk: boolean) => void done.push(`kiosk ${isKiosk}`),
      show: () => void done.push('show'),
    } as never,
    isLocked: () => true,
    watchdog: { note: (trouble) => void done.push(trouble) },
    after: (_ms, action) => {
      settle = action;
    },
  });
  displays = [];
  screen.emit('display-removed');
  settle();
  screen.emit('display-metrics-changed');
  settle();
  expect(done).toEqual(['display-missing']);
  displays = [display(0, 1_280)];
  screen.emit('display-added');
  settle();
  expect(done.slice(1)).toEqual(['display-changed', 'kiosk false', 'kiosk true', 'show']);
  expect(bounds).toEqual(area(0, 1_280));
});
