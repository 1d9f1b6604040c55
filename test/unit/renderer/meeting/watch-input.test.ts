// What counts as a person at the meeting page, and how often it is told.
import { expect, test } from 'vitest';
import { watchInput } from '../../../../renderer/meeting/watch-input.ts';

function openPage() {
  const listeners = new Map<string, (event: Pick<Event, 'isTrusted'>) => void>();
  let nowMs = 5;
  let told = 0;
  const page = {
    addEventListener: (name: string, listener: unknown) =>
      listeners.set(name, listener as (event: Pick<Event, 'isTrusted'>) => void),
    performance: { now: () => nowMs },
  };
  watchInput(page as unknown as Window, () => (told += 1));
  return {
    happen: (name: string, isTrusted = true) => listeners.get(name)?.({ isTrusted }),
    pass: (ms: number) => (nowMs += ms),
    told: () => told,
  };
}

test.each(['pointerdown', 'keydown', 'wheel', 'click'])('%s is told at once', (name) => {
  const page = openPage();
  page.happen(name);
  expect(page.told()).toBe(1);
});

test('at most once a second', () => {
  const page = openPage();
  for (let tenth = 0; tenth < 25; tenth += 1) {
    page.happen('keydown');
    page.pass(100);
  }
  expect(page.told()).toBe(3);
});

test('what the page itself does is nobody’s input', () => {
  const page = openPage();
  page.happen('click', false);
  expect(page.told()).toBe(0);
});

test('a mouse that only moves is nobody', () => {
  const page = openPage();
  page.happen('pointermove');
  page.happen('mousemove');
  expect(page.told()).toBe(0);
});
