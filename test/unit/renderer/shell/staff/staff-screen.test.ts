// SECURITY: the staff screen locks main's door behind it, however it goes away; and what makes it go. React is played: one component, its
// effects in order, and their ends when it is unmounted.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReactElement } from 'react';
import type { FoyerBridge } from '../../../../../contracts/bridge.ts';
import { failure, success } from '../../../../../contracts/result.ts';
import { DURATIONS } from '../../../../../renderer/shell/visit/clock.ts';
import { StaffScreen } from '../../../../../renderer/shell/staff/StaffScreen.tsx';
import { VENUE } from '../fake-venue.ts';
import { settle } from '../fakes.ts';
import { VIEW } from './drawn.ts';

interface Drawn {
  onUnlock?: (pin: string) => void;
  onClose: () => void;
  onTest: (roomId: string) => void;
}

const react = vi.hoisted(() => ({
  kept: [] as unknown[],
  effects: [] as (() => (() => void) | undefined)[],
}));

vi.mock('react', async (original) => ({
  ...(await original<object>()),
  useState: (begin: () => unknown) => {
    if (react.kept.length === 0) react.kept.push(begin());
    return [react.kept[0]];
  },
  useSyncExternalStore: (_subscribe: unknown, snapshot: () => unknown) => snapshot(),
  useCallback: (action: unknown) => action,
  useEffect: (effect: () => (() => void) | undefined) => react.effects.push(effect),
}));

let hasOpenDialog = false;
beforeEach(() => {
  vi.useFakeTimers();
  react.kept = [];
  hasOpenDialog = false;
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', {
    querySelector: (wanted: string) => (wanted === 'dialog[open]' && hasOpenDialog ? {} : null),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function press(key: string): void {
  window.dispatchEvent(Object.assign(new Event('keydown'), { key }));
}

/** @param isUnlocked false: the PIN pad. */
async function openScreen({ isUnlocked = true } = {}) {
  const log: string[] = [];
  const bridge = {
    staffUnlock: () => Promise.resolve(success({ ...VIEW, locksAtMs: Date.now() + 300_000 })),
    staffView: () => Promise.resolve(failure('internal')),
    staffLock: () => {
      log.push('lock');
      return Promise.resolve(success(null));
    },
  } as unknown as FoyerBridge;
  const draw = (): Drawn => {
    react.effects = [];
    const props = {
      bridge,
      venue: VENUE,
      onSpeak: () => undefined,
      onClose: () => log.push('closed'),
      onTest: (roomId: string) => log.push(`test ${roomId}`),
    };
    return (StaffScreen(props) as ReactElement<Drawn>).props;
  };
  const pad = draw();
  if (isUnlocked) pad.onUnlock?.('270815');
  await settle();
  const panel = draw();
  const ends = react.effects.map((effect) => effect());
  const unmount = (): void => ends.forEach((end) => end?.());
  return { log, panel, unmount };
}

test('taken away by whatever else: locked', async () => {
  const { log, unmount } = await openScreen();
  unmount();
  expect(log).toEqual(['lock']);
});

test('closed by hand: locked once', async () => {
  const { log, panel, unmount } = await openScreen();
  panel.onClose();
  unmount();
  expect(log).toEqual(['lock', 'closed']);
});

test('for a test of a room: main’s door stays, since the test’s start needs it', async () => {
  const { log, panel, unmount } = await openScreen();
  panel.onTest('keynote');
  unmount();
  expect(log).toEqual(['test keynote']);
});

test('a PIN pad that nobody touches goes away, counted from the last key', async () => {
  const { log } = await openScreen({ isUnlocked: false });
  vi.advanceTimersByTime((DURATIONS.pinForgotten - 1) * 1_000);
  press('4');
  vi.advanceTimersByTime((DURATIONS.pinForgotten - 1) * 1_000);
  expect(log).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(log).toEqual(['closed']);
});

test('an open panel stays for as long as main’s door does', async () => {
  const { log } = await openScreen();
  vi.advanceTimersByTime(2 * DURATIONS.pinForgotten * 1_000);
  expect(log).toEqual([]);
});

test('Escape closes it, but not with a list that is open above it', async () => {
  const { log } = await openScreen();
  hasOpenDialog = true;
  press('Escape');
  expect(log).toEqual([]);
  hasOpenDialog = false;
  press('Escape');
  expect(log).toEqual(['lock', 'closed']);
});
