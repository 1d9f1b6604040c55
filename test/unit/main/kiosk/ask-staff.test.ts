// The page for staff: whole without anything else, nothing of what it is told can act in it, and its window stays.
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { english } from '../../../../contracts/words/index.ts';
import { askStaff } from '../../../../main/kiosk/ask-staff.ts';
import { askStaffAddress } from '../../../../main/kiosk/ask-staff-page.ts';

const given = {
  words: english.askStaff,
  language: 'en',
  direction: 'ltr',
  kioskName: 'Expo · kiosk-7',
  reference: 'shell-gone 1a2b',
  detail: null,
} as const;

const htmlOf = (address: string): string =>
  decodeURIComponent(address.replace(/^data:text\/html;charset=utf-8,/u, ''));

test('says what, whom and what to read out, in itself', () => {
  const html = htmlOf(askStaffAddress(given));
  for (const said of [english.askStaff.title, 'Expo · kiosk-7', 'shell-gone 1a2b'])
    expect(html).toContain(said);
  expect(html).not.toMatch(/<script|src=|href=|https?:|@import|url\(/iu);
  expect(html).toContain(`default-src 'none'`);
});

test('SECURITY: a venue’s name is text', () => {
  const html = htmlOf(
    askStaffAddress({ ...given, kioskName: '<img src=x onerror=alert(1)>', detail: '"<b>' }),
  );
  expect(html).not.toMatch(/<img|<b>/u);
});

function show(isKiosk: boolean) {
  const done: string[] = [];
  const world = { isQuitting: false };
  const window = Object.assign(new EventEmitter(), {
    loadURL: async (address: string) => void done.push(`load ${address}`),
  });
  const instead = { isDestroyed: () => false, destroy: () => void done.push('old one gone') };
  vi.useFakeTimers();
  askStaff({
    isKiosk,
    openWindow: () => window as never,
    instead: instead as never,
    address: 'data:,',
    restart: (why) => void done.push(`restart ${why}`),
    isQuitting: () => world.isQuitting,
  });
  const isClosable = (): boolean => {
    let isStopped = false;
    window.emit('close', { preventDefault: () => (isStopped = true) });
    return !isStopped;
  };
  return { done, world, isClosable };
}

test('takes the place of the kiosk, and tries again after a quarter of an hour', () => {
  const { done } = show(true);
  expect(done).toEqual(['load data:,', 'old one gone']);
  vi.advanceTimersByTime(15 * 60_000);
  expect(done.at(-1)).toBe('restart asked-staff');
  vi.useRealTimers();
});

test('SECURITY: nobody closes it on a kiosk; quitting does, and so does whoever sits at a windowed one', () => {
  const kiosk = show(true);
  expect(kiosk.isClosable()).toBe(false);
  kiosk.world.isQuitting = true;
  expect(kiosk.isClosable()).toBe(true);
  expect(show(false).isClosable()).toBe(true);
  vi.useRealTimers();
});
