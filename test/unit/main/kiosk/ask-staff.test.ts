// The page for staff: whole without anything else, nothing of what it is told can act in it.
import { expect, test, vi } from 'vitest';
import { english } from '../../../../contracts/words/index.ts';
import { askStaff } from '../../../../main/kiosk/ask-staff.ts';
import { askStaffAddress } from '../../../../main/kiosk/ask-staff-page.ts';

const given = {
  spoken: [{ words: english.askStaff, language: 'en', direction: 'ltr' }],
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

test('in the venue’s language, and once more in English, each marked as what it is', () => {
  const arabic = { ...english.askStaff, title: 'اسألوا الفريق' };
  const html = htmlOf(
    askStaffAddress({
      ...given,
      spoken: [{ words: arabic, language: 'ar', direction: 'rtl' }, ...given.spoken],
    }),
  );
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<h1>اسألوا الفريق</h1>');
  expect(html).toContain(`lang="en" dir="ltr">${english.askStaff.title}`);
});

test('SECURITY: a venue’s name is text', () => {
  const html = htmlOf(
    askStaffAddress({ ...given, kioskName: '<img src=x onerror=alert(1)>', detail: '"<b>' }),
  );
  expect(html).not.toMatch(/<img|<b>/u);
});

test('takes the place of the kiosk, and tries again after a quarter of an hour', () => {
  const done: string[] = [];
  vi.useFakeTimers();
  askStaff({
    openWindow: () => {
      done.push('opened');
      return { loadURL: async (address: string) => void done.push(`load ${address}`) } as never;
    },
    instead: { isDestroyed: () => false, destroy: () => void done.push('old one gone') } as never,
    address: 'data:,',
    restart: (why) => void done.push(`restart ${why}`),
  });
  // In this order: Foyer quits with its last window.
  expect(done).toEqual(['opened', 'load data:,', 'old one gone']);
  vi.advanceTimersByTime(15 * 60_000);
  expect(done.at(-1)).toBe('restart asked-staff');
  vi.useRealTimers();
});
