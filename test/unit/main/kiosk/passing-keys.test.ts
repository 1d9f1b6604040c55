// Every shortcut that anybody has found in a Chromium window, and every way to type.
import { describe, expect, test } from 'vitest';
import { mayPass, type KeyInput } from '../../../../main/kiosk/passing-keys.ts';
import { SHORTCUTS } from '../../../e2e/escape/shortcuts.ts';

const NAMES = { Ctrl: 'control', Shift: 'shift', Alt: 'alt', Cmd: 'meta' } as const;

/** 'Ctrl+Shift+I' → what Electron tells. */
function inputOf(chord: string): KeyInput {
  const parts = chord.split('+').map((part) => (part === '' ? '+' : part));
  const last = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  const isLetter = /^[A-Z]$/u.test(last);
  const input: KeyInput = {
    key: isLetter && !held.has('Shift') ? last.toLowerCase() : last,
    code: isLetter ? `Key${last}` : last,
    control: false,
    shift: false,
    alt: false,
    meta: false,
  };
  for (const name of held) {
    if (name in NAMES) input[NAMES[name as keyof typeof NAMES]] = true;
  }
  return input;
}

describe.each(['linux', 'win32', 'darwin'] as const)('SECURITY: on %s', (platform) => {
  test.each(SHORTCUTS)('%s is refused (%s)', (chord) => {
    expect(mayPass(inputOf(chord), platform)).toBe(false);
  });

  test.each(['a', 'Z', '7', '@', 'ß', 'é', '中', '👋', ' '])('typing %s passes', (key) => {
    expect(mayPass({ ...inputOf('A'), key, code: 'KeyA' }, platform)).toBe(true);
  });

  test.each(['Backspace', 'Enter', 'Tab', 'Shift+Tab', 'Escape', 'ArrowLeft', 'Shift', 'Process', 'Dead'])(
    '%s passes',
    (chord) => expect(mayPass(inputOf(chord), platform)).toBe(true),
  );

  test("staff's chord passes, by the key's place", () => {
    expect(mayPass({ ...inputOf('Ctrl+Alt+S'), key: 'ы' }, platform)).toBe(true);
  });
});

test('AltGr makes signs: an @, and no letter', () => {
  const altGr = { ...inputOf('Ctrl+Alt+Q'), key: '@' };
  expect(mayPass(altGr, 'win32')).toBe(true);
  expect(mayPass({ ...altGr, key: 'q' }, 'win32')).toBe(false);
  expect(mayPass({ ...altGr, meta: true }, 'win32')).toBe(false);
});

test('Option makes accents on a Mac, and opens menus elsewhere', () => {
  const option = { ...inputOf('Alt+E'), key: '´' };
  expect(mayPass(option, 'darwin')).toBe(true);
  expect(mayPass(option, 'win32')).toBe(false);
  expect(mayPass(option, 'linux')).toBe(false);
});

test('select all and undo, with the platform’s own key', () => {
  expect(mayPass(inputOf('Ctrl+A'), 'linux')).toBe(true);
  expect(mayPass(inputOf('Cmd+A'), 'darwin')).toBe(true);
  expect(mayPass(inputOf('Cmd+A'), 'linux')).toBe(false);
  expect(mayPass(inputOf('Ctrl+A'), 'darwin')).toBe(false);
});
