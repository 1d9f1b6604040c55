// Joins the staff screen's requests to what they ask for.
import path from 'node:path';
import type { CheckReport } from '../../contracts/check.ts';
import type { VenueConfig } from '../../contracts/config.ts';
import { buildChecks, type ChecksParts } from '../health/build-checks.ts';
import type { StaffDependencies } from '../ipc/staff-channels.ts';
import { attendanceOf } from '../journal/attendance.ts';
import type { KeptRecord } from '../journal/keep-record.ts';
import { readJournal } from '../journal/read.ts';
import { saveEvidence } from '../journal/save-evidence.ts';
import { createRoom } from '../zoom/create-room.ts';
import { readMeeting } from '../zoom/meeting-details.ts';
import { settingsView } from '../config/settings-view.ts';
import type { MachineStore } from '../config/machine-store.ts';
import type { KioskControl } from './kiosk-control.ts';
import type { StaffDoor } from './staff-door.ts';
import type { KioskDevices } from './kiosk-devices.ts';
import type { StaffPin } from './staff-pin.ts';

interface Parts extends Omit<ChecksParts, 'heldCount' | 'chosenDevices'> {
  config: VenueConfig;
  journal: KeptRecord;
  pin: StaffPin;
  door: StaffDoor;
  control: KioskControl;
  machine: MachineStore;
  devices: KioskDevices;
  deviceFrame: StaffDependencies['deviceFrame'];
  /** Of the whole kiosk, each time that staff have looked. */
  onChecked: (report: CheckReport) => void;
}

/** The screen shows who is there today, not everybody whom the journal still knows (words: rooms.attendanceSpan). */
const ATTENDANCE_MS = 24 * 3_600_000;

/** 20261121-0905: sorts by time, and is a name on every file system. */
const stamp = (at: Date): string => at.toISOString().slice(0, 16).replaceAll(/[-:]/gu, '').replace('T', '-');

export function buildStaff(parts: Parts): StaffDependencies {
  const { config, zoom, journal, door, devices, folders } = parts;
  const check = buildChecks({
    ...parts,
    heldCount: journal.heldCount,
    chosenDevices: () => ({ labels: devices.labels(), missing: devices.missing() }),
  });
  return {
    pin: parts.pin,
    door,
    control: parts.control,
    settings: () => settingsView({ gathered: parts.gathered, machine: parts.machine }),
    view() {
      const trouble = zoom.account.trouble();
      return {
        incidents: journal.incidents.recent(),
        rooms: config.rooms.map(({ id, title, entry }) => ({ id, title, entry })),
        accountProblem: trouble?.problem ?? null,
        accountDetail: trouble?.detail ?? null,
        mayEnterPasscode: config.staff.mayEnterPasscode,
        kiosk: parts.control.view(),
        devices: { labels: devices.labels(), missing: devices.missing() ?? [], locked: devices.locked },
      };
    },
    async check(roomId) {
      const report = await check({ roomId, onMs: null });
      if (roomId === null) parts.onChecked(report);
      return report;
    },
    async evidence(sinceMs) {
      await journal.flush();
      const now = new Date();
      return saveEvidence({
        journalDirectory: folders.journalDirectory,
        range: { fromMs: sinceMs, toMs: now.getTime() + 1 },
        nowMs: now.getTime(),
        folder: path.join(folders.evidenceDirectory, stamp(now)),
      });
    },
    async attendance(roomId) {
      await journal.flush();
      // All of it is read, or a visit over the edge would lose its name.
      const { records } = readJournal(folders.journalDirectory);
      return attendanceOf(records, { roomId, fromMs: Date.now() - ATTENDANCE_MS });
    },
    deviceFrame: parts.deviceFrame,
    chooseDevices: devices.choose,
    enterPasscode: zoom.knownRooms.enterPasscode,
    // A choice that could not be written holds until Foyer ends.
    keepLanguage: (language) => void parts.machine.keep('staffLanguage', language),
    createRoom: (asked) =>
      createRoom(
        {
          account: zoom.account,
          readMeeting: (room) => readMeeting(zoom.account, room),
          now: Date.now,
          roomIds: config.rooms.map(({ id }) => id),
        },
        asked,
      ),
  };
}
