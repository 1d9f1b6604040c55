// A device is found by its label, whatever else changes; and every way a browser says no has a meaning.
import { describe, expect, test } from 'vitest';
import { findChosen, missingKinds, NO_LABELS, troubleOf } from '../../../contracts/devices.ts';

const device = (kind: string, label: string, deviceId = label) => ({ kind, label, deviceId });
const CAMERA = device('videoinput', 'Logitech BRIO (046d:085e)', 'a');
const LISTED = [
  device('audioinput', 'Jabra SPEAK', 'default'),
  device('audioinput', 'Jabra SPEAK', 'b'),
  CAMERA,
  device('videoinput', 'Built-in', 'c'),
];

describe('the chosen device', () => {
  test.each([['Logitech BRIO (046d:085e)'], ['Logitech BRIO'], ['Logitech BRIO (1111:2222)']])(
    '%s is found, with or without USB ids',
    (camera) => expect(findChosen('camera', { ...NO_LABELS, camera }, LISTED)).toBe(CAMERA),
  );
  test('is the device, not the system’s second name for it', () => {
    expect(findChosen('microphone', { ...NO_LABELS, microphone: 'Jabra SPEAK' }, LISTED)?.deviceId).toBe('b');
  });
  test('is of its kind', () => {
    expect(findChosen('speaker', { ...NO_LABELS, speaker: 'Jabra SPEAK' }, LISTED)).toBeNull();
  });
  test('none chosen, none found', () => expect(findChosen('camera', NO_LABELS, LISTED)).toBeNull());
});

describe('what is missing', () => {
  const labels = { camera: 'Logitech BRIO', microphone: 'Røde', speaker: null };
  test('chosen and not there', () => expect(missingKinds(labels, LISTED)).toEqual(['microphone']));
  test('nothing there at all', () => expect(missingKinds(labels, [])).toEqual(['camera', 'microphone']));
  test('a list without names tells nothing', () => {
    expect(missingKinds(labels, [device('videoinput', '', ''), device('audioinput', '', '')])).toEqual([]);
  });
});

test.each([
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['NotAllowedError', 'refused'],
  ['AbortError', 'failed'],
  ['toString', 'failed'],
])('%s means %s', (name, meaning) => expect(troubleOf(name)).toBe(meaning));
