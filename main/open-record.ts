// What is kept and told of what happens at this kiosk: the journal, what is made of its records outside, and a visitor's call
// for staff. One place, since all of it begins with a record.
import type { VenueConfig } from '../contracts/config.ts';
import { readSdkVersion } from './health/assets.ts';
import type { Send } from './ipc/send.ts';
import { keepRecord, type KeptRecord } from './journal/keep-record.ts';
import { recordOpening } from './journal/record-opening.ts';
import { createStaffCall, type StaffCall } from './kiosk/call-staff.ts';
import type { StaffNotices } from './kiosk/staff-notices.ts';
import type { KioskGiven } from './kiosk-given.ts';
import { buildOutside, type Outside } from './outside/build-outside.ts';

interface Parts extends KioskGiven {
  config: VenueConfig;
  isRehearsal: boolean;
  notices: StaffNotices;
  send: Send;
}

interface OpenRecord {
  journal: KeptRecord;
  staffCall: StaffCall;
  outside: Outside;
}

export async function openRecord(parts: Parts): Promise<OpenRecord> {
  const { config, folders, isRehearsal, notices, send, log } = parts;
  const outside = buildOutside({ ...parts, sdkVersion: await readSdkVersion(folders.zoomDirectory) });
  const journal = await keepRecord({
    directory: folders.journalDirectory,
    evidenceDirectory: folders.evidenceDirectory,
    keepDays: config.journal.keepDays,
    now: () => new Date(),
    log,
    onTrouble: (isTrouble) => notices.set('journal-unwritable', isTrouble),
    onIncidents: (open) => send('staff/incidents', open),
    onRecord: outside.onRecord,
  });
  const staffCall = createStaffCall({
    ...parts,
    now: Date.now,
    record: journal.record,
    onChange: (isWaiting) => notices.set('staff-called', isWaiting),
  });
  await recordOpening({ ...parts, rooms: config.rooms, journal, isRehearsal });
  return { journal, staffCall, outside };
}
