// What the bar says of a visitor's microphone.
import { expect, test } from 'vitest';
import { isHeard, NO_MARKS, withMark } from '../../../../renderer/shell/visit/snapshot.ts';

test('a microphone that is on by Zoom’s word is not where the browser gave silence, whichever came first', () => {
  const on = withMark(NO_MARKS, { kind: 'microphone', isOn: true });
  const silent = withMark(on, { kind: 'device-trouble', device: 'microphone', why: 'missing' });
  expect([NO_MARKS, on, silent].map(isHeard)).toEqual([null, true, false]);
  const plugged = withMark(silent, { kind: 'device-trouble', device: 'microphone', why: null });
  expect(isHeard(plugged)).toBe(true);
  expect(isHeard(withMark(on, { kind: 'device-trouble', device: 'camera', why: 'busy' }))).toBe(true);
});
