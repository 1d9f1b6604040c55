// The door of the staff screen: locked, unless a right PIN opened it and something was asked since.
import { expect, test } from 'vitest';
import { createStaffDoor } from '../../../../main/kiosk/staff-door.ts';

const FIVE_MINUTES = 300_000;

function setUp() {
  const clock = { nowMs: 1_000_000 };
  return { clock, door: createStaffDoor({ now: () => clock.nowMs }) };
}

test('is locked at first, and a request does not open it', () => {
  const { door } = setUp();
  expect(door.keepOpen()).toBe(false);
  expect(door.isOpen()).toBe(false);
  expect(door.locksAtMs()).toBe(0);
});

test('locks itself five minutes after the last request, for good', () => {
  const { door, clock } = setUp();
  door.open();
  clock.nowMs += FIVE_MINUTES - 1;
  expect(door.keepOpen()).toBe(true);
  expect(door.locksAtMs()).toBe(clock.nowMs + FIVE_MINUTES);
  clock.nowMs += FIVE_MINUTES - 1;
  expect(door.isOpen()).toBe(true);
  clock.nowMs += 1;
  // Whoever only asks for the time is told as well.
  expect(door.locksAtMs()).toBe(0);
  expect(door.isOpen()).toBe(false);
  expect(door.keepOpen()).toBe(false);
  clock.nowMs -= 2;
  expect(door.isOpen()).toBe(false);
});

test('looking whether it is open does not keep it open', () => {
  const { door, clock } = setUp();
  door.open();
  for (let minute = 0; minute < 5; minute += 1) {
    expect(door.isOpen()).toBe(true);
    door.locksAtMs();
    clock.nowMs += 60_000;
  }
  expect(door.isOpen()).toBe(false);
});

test('locks when it is told to', () => {
  const { door } = setUp();
  door.open();
  door.lock();
  expect(door.isOpen()).toBe(false);
  expect(door.keepOpen()).toBe(false);
});

test('a clock that was set back locks it', () => {
  const { door, clock } = setUp();
  door.open();
  clock.nowMs -= 1;
  expect(door.isOpen()).toBe(false);
  clock.nowMs += 1;
  expect(door.isOpen()).toBe(false);
});
