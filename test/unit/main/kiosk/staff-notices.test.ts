// One list of what staff must hear of; the screen hears of changes only.
import { expect, test, vi } from 'vitest';
import { createStaffNotices } from '../../../../main/kiosk/staff-notices.ts';

test('grows and shrinks, and says so once a change', () => {
  const tell = vi.fn();
  const notices = createStaffNotices(tell);
  notices.set('staff-called', false);
  notices.set('journal-unwritable', true);
  notices.set('staff-called', true);
  notices.set('staff-called', true);
  notices.set('journal-unwritable', false);
  expect(notices.list()).toEqual(['staff-called']);
  expect(tell.mock.calls).toEqual([
    [['journal-unwritable']],
    [['journal-unwritable', 'staff-called']],
    [['staff-called']],
  ]);
});
