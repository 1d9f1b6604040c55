// Every step of set-up as it is first drawn: what is wrong stands at its field, and no secret is readable.
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { english } from '../../../../../contracts/words/index.ts';
import { CurrentStep } from '../../../../../renderer/shell/first-run/CurrentStep.tsx';
import { atStart, STEPS, type FirstRunState } from '../../../../../renderer/shell/first-run/steps.ts';
import { staffRequests } from '../fake-venue.ts';
import type { FoyerBridge } from '../../../../../contracts/bridge.ts';
import { draw, nothing, read } from '../staff/drawn.ts';

const FRESH = atStart({ credentials: null, hasPin: false });
const words = english.firstRun;
const node = (state: Partial<FirstRunState>) =>
  createElement(CurrentStep, {
    state: { ...FRESH, ...state },
    act: nothing,
    // Only effects ask, and none runs here.
    bridge: staffRequests as unknown as FoyerBridge,
    language: 'en',
  });

const SAID = {
  venue: words.venue.label,
  pin: words.pin.hint,
  credentials: words.credentials.hint,
  room: words.room.link,
  check: words.check.title,
  ready: words.ready.fill,
} as const;
test.each(STEPS)('%s asks its one question', (step) => {
  expect(read(node({ step }))).toContain(SAID[step]);
});

/** The text that the field is described by. */
function noteOf(html: string, name: string): string {
  const [, attributes = ''] = new RegExp(`<input ([^>]*name="${name}"[^>]*)>`, 'u').exec(html) ?? [];
  const [, id = ''] = /aria-describedby="([^"]+)"/u.exec(attributes) ?? [];
  const [, note = ''] = new RegExp(`<p id="${id}"[^>]*>([^<]*)<`, 'u').exec(html) ?? [];
  return note;
}

test('what is wrong with a link is said at its field, at once; that it is empty only after a try', () => {
  const host = { link: 'https://zoom.us/s/81000000001', title: '', passcode: '' };
  const html = draw(node({ step: 'room', rooms: [host] }));
  expect(noteOf(html, 'room-link')).toBe(words.room.mistakes.host);
  expect(noteOf(html, 'room-title')).toBe(words.room.nameHint);
  expect(noteOf(draw(node({ step: 'room' })), 'room-link')).toBe(words.room.linkHint);
  const tried = draw(node({ step: 'room', hasTried: true }));
  expect(noteOf(tried, 'room-link')).toBe(words.room.mistakes.empty);
  expect(noteOf(tried, 'room-title')).toBe(words.venue.empty);
});

test('a passcode is asked for where the link has none', () => {
  const asks = (link: string): boolean =>
    draw(node({ step: 'room', rooms: [{ link, title: '', passcode: '' }] })).includes('name="room-passcode"');
  expect(asks('81000000001')).toBe(true);
  expect(asks('https://zoom.us/j/81000000001')).toBe(true);
  expect(asks(`https://zoom.us/j/81000000001?pwd=${'a'.repeat(40)}`)).toBe(true);
  expect(asks('https://zoom.us/j/81000000001?pwd=abc123')).toBe(false);
  expect(asks('')).toBe(false);
});

test('SECURITY: the secret is not readable while it is typed, and one that is kept is not there', () => {
  const typed = draw(node({ step: 'credentials', clientSecret: 'hush' }));
  expect(typed).toMatch(/<input [^>]*type="password"[^>]*name="clientSecret"/u);
  const kept = draw(node({ step: 'credentials', credentials: 'store' }));
  expect(kept).not.toContain('<input');
  expect(kept).toContain('credentials-again');
  expect(draw(node({ step: 'credentials', credentials: 'environment' }))).not.toContain('credentials-again');
});
