// Two kiosks' journals of one outage, and the evidence report of any journals.
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { gatherEvidence, type Evidence } from '../../../../main/journal/evidence.ts';
import { joinedVisit, ms, opened, refusedVisit, stream, tried } from './records.ts';

export const RANGE = { fromMs: ms('09:00'), toMs: ms('12:00') };

export const gather = (
  journals: readonly (readonly JournalRecord[])[],
  range = RANGE,
  nowMs = ms('12:00'),
): Promise<Evidence> =>
  gatherEvidence({
    sources: journals.map((records, index) => ({
      label: `kiosk ${index + 1}`,
      records: stream(records),
      unreadableCount: () => index,
    })),
    range,
    nowMs,
  });

/** 4012 for everybody from 10:03 to 11:00, on two kiosks, with one way round it. */
export const FIRST = [
  opened('08:50'),
  ...joinedVisit('09:50', '1a'),
  ...refusedVisit('10:03:40', '1b'),
  tried('10:03:41', '1b', 'other-entry'),
  ...joinedVisit('10:03:50', '1b', 'hall', 'registered'),
  ...refusedVisit('10:40', '1c'),
  ...joinedVisit('11:00:30', '1d'),
];
export const SECOND = [
  opened('08:55'),
  ...joinedVisit('09:55', '2a', 'stage'),
  ...refusedVisit('10:04', '2b', 'stage'),
  ...joinedVisit('11:01', '2c', 'stage'),
];
