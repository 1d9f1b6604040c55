// How the idle rules' ends stand in the journal, and what staff read of them.
import { expect, test } from 'vitest';
import { IDLE_RULES } from '../../../../contracts/idle-rule.ts';
import { success } from '../../../../contracts/result.ts';
import { english } from '../../../../contracts/words/index.ts';
import { createVisitHandlers } from '../../../../main/ipc/visit-channels.ts';
import { parseRecord, recordLine, visitOutcome } from '../../../../main/journal/entry.ts';
import { createKiosk } from './kiosk.ts';

test.each(IDLE_RULES)('who walked away by the rule %s is on record as such', async (rule) => {
  const kiosk = createKiosk();
  await kiosk.join();
  const handlers = createVisitHandlers({ ...kiosk.visits, mayTestDevices: false });
  expect(await handlers['visit/end']({ outcome: 'walked-away', rule })).toEqual(success(null));
  const ended = kiosk.last('visit-ended');
  expect(ended).toMatchObject({ outcome: 'walked-away', rule });
  expect(kiosk.order.at(-1)).toBe('wipe done');
  if (ended) expect(parseRecord(recordLine(new Date(0), ended).trim())).toMatchObject({ rule });
});

test('no other end has a rule', async () => {
  const kiosk = createKiosk();
  await kiosk.join();
  await createVisitHandlers({ ...kiosk.visits, mayTestDevices: false })['visit/end']({
    outcome: 'stay-over',
  });
  expect(kiosk.last('visit-ended')).toEqual({
    kind: 'visit-ended',
    visitId: 'visit1',
    roomId: 'keynote',
    outcome: 'stay-over',
  });
});

test('every end has its words for staff', () => {
  expect(Object.keys(english.staff.rooms.outcomes).sort()).toEqual([...visitOutcome.options].sort());
});
