// What is done once in the room without a tap: when, how often, and never against what the visitor did afterwards.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UNTOUCHED, type DeviceSettings } from '../../../../contracts/devices.ts';
import type { View } from '../../../../contracts/room.ts';
import { createJoinHabits, followedBy } from '../../../../renderer/meeting/join-habits.ts';
import type { JoinProgress } from '../../../../renderer/meeting/join-progress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const OFF = { hasAudio: false, hasCamera: false, hasMicrophone: false };
const HEARD = { ...OFF, hasAudio: true, hasMicrophone: true };

function enter(settings: Partial<DeviceSettings>, view: View = 'component') {
  const clicks: string[] = [];
  const toolbar = { isThere: true };
  const mute = vi.fn();
  const root = {
    querySelector: (selector: string) =>
      toolbar.isThere ? { click: () => clicks.push(/"([^"]+)"/u.exec(selector)?.[1] ?? selector) } : null,
  };
  const habits = createJoinHabits({
    view,
    root: root as unknown as ParentNode,
    settings: { ...UNTOUCHED, ...settings },
    mute,
  });
  return { habits, clicks, toolbar, mute };
}

test('by default nothing is tapped and nobody muted', () => {
  const { habits, clicks, mute } = enter({});
  habits.follow(OFF);
  habits.follow(HEARD);
  vi.advanceTimersByTime(60_000);
  expect(clicks).toEqual([]);
  expect(mute).not.toHaveBeenCalled();
});

test.each([
  [{ joinsAudio: true }, ['Headphone']],
  [{ startsCamera: true }, ['Video Off']],
  [{ joinsAudio: true, startsCamera: true }, ['Headphone', 'Video Off']],
])('%j presses its button once, however often the devices change', (settings, pressed) => {
  const { habits, clicks } = enter(settings);
  habits.follow(OFF);
  habits.follow(HEARD);
  habits.follow(OFF);
  vi.advanceTimersByTime(60_000);
  expect(clicks).toEqual(pressed);
});

test('what is on already is not pressed off', () => {
  const { habits, clicks } = enter({ joinsAudio: true, startsCamera: true });
  habits.follow({ ...HEARD, hasCamera: true });
  expect(clicks).toEqual([]);
});

test('a toolbar that comes later is waited for', () => {
  const { habits, clicks, toolbar } = enter({ joinsAudio: true });
  toolbar.isThere = false;
  habits.follow(OFF);
  vi.advanceTimersByTime(3_000);
  toolbar.isThere = true;
  vi.advanceTimersByTime(1_000);
  expect(clicks).toEqual(['Headphone']);
});

test('but not when the visitor has tapped in the meantime', () => {
  const { habits, clicks, toolbar } = enter({ joinsAudio: true });
  toolbar.isThere = false;
  habits.follow(OFF);
  habits.follow(HEARD);
  toolbar.isThere = true;
  vi.advanceTimersByTime(60_000);
  expect(clicks).toEqual([]);
});

test('and not for ever: a button of another name is nobody’s to look for', () => {
  const { habits, clicks, toolbar } = enter({ joinsAudio: true });
  toolbar.isThere = false;
  habits.follow(OFF);
  vi.advanceTimersByTime(60_000);
  expect(vi.getTimerCount()).toBe(0);
  toolbar.isThere = true;
  expect(clicks).toEqual([]);
});

test('the client view’s box asks by which device: one tap more', () => {
  const { habits, clicks } = enter({ joinsAudio: true }, 'client');
  habits.follow(OFF);
  vi.advanceTimersByTime(60_000);
  expect(clicks).toEqual(['join audio', '.join-audio-by-voip__join-btn:not(:disabled)']);
});

test('which is not made where the first one was enough', () => {
  const { habits, clicks } = enter({ joinsAudio: true, startsCamera: true }, 'client');
  habits.follow(OFF);
  habits.follow({ ...HEARD, hasCamera: true });
  vi.advanceTimersByTime(60_000);
  expect(clicks).toEqual(['join audio', 'start my video']);
});

test('they follow what a view tells of the visitor’s devices', () => {
  const { habits, mute } = enter({ joinsMuted: true });
  const admitted = vi.fn();
  followedBy(habits, { admitted } as unknown as JoinProgress).admitted(HEARD);
  expect(admitted).toHaveBeenCalledExactlyOnceWith(HEARD);
  expect(mute).toHaveBeenCalledOnce();
});

test('muted once, when audio is joined', () => {
  const { habits, mute } = enter({ joinsMuted: true });
  habits.follow(OFF);
  expect(mute).not.toHaveBeenCalled();
  habits.follow(HEARD);
  // Unmuted by the visitor: that counts.
  habits.follow({ ...HEARD, hasMicrophone: false });
  habits.follow(HEARD);
  expect(mute).toHaveBeenCalledOnce();
});
