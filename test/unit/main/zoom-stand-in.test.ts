// What makes a rehearsal.
import { expect, test } from 'vitest';
import { isRehearsal } from '../../../main/zoom-stand-in.ts';

const NONE = { zoomStandIn: null, zoomApiStandIn: null };

test('either stand-in: nothing that happens then is taken for what Zoom did', () => {
  expect(isRehearsal(NONE)).toBe(false);
  expect(isRehearsal({ ...NONE, zoomApiStandIn: 'http://127.0.0.1:1' })).toBe(true);
  expect(isRehearsal({ ...NONE, zoomStandIn: { address: '127.0.0.1:1', spki: '' } })).toBe(true);
});
