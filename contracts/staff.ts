// What the staff screen asks main and gets. It is behind the PIN, so it may name people of this kiosk's own journal;
// credentials, tokens and signatures are not in it either.
import { z } from 'zod';
import type { VenueConfig } from './config.ts';
import type { DeviceKind, DeviceLabels } from './devices.ts';
import type { Incident } from './incident.ts';
import type { ProblemCode } from './problem.ts';
import type { Entry } from './room.ts';

export interface StaffView {
  /** When the screen locks itself if nobody asks for anything. Unix milliseconds. */
  locksAtMs: number;
  /** Open ones first, then the latest; of the last days. */
  incidents: readonly Incident[];
  rooms: readonly { id: string; title: string; entry: Entry }[];
  /** Null: nothing is known to be wrong with the venue's Zoom account; else what was last. */
  accountProblem: ProblemCode | null;
  accountDetail: string | null;
  /** The venue allows staff to type a new passcode here. */
  mayEnterPasscode: boolean;
  kiosk: KioskView;
  /** What is chosen for this kiosk, which of it is not there, and what a policy lays down. */
  devices: { labels: DeviceLabels; missing: readonly DeviceKind[]; locked: readonly DeviceKind[] };
}

export interface KioskView {
  /** windowed: this is no kiosk · unlocked: staff have left it, until the next start or until they lock it again. */
  state: 'windowed' | 'locked' | 'unlocked';
  mayLeave: VenueConfig['staff']['mayLeaveKiosk'];
}

/**
 * Who has the last word on a setting. default: nobody chose it · machine: chosen on this machine, at set-up, by staff or by
 * storing a secret · remote: a signed venue file from the venue's server · policy: IT's, and locked.
 */
export type SettingOrigin =
  'default' | 'venue-file' | 'remote' | 'environment' | 'command-line' | 'machine' | 'policy';

export interface Setting {
  /** As the venue file writes it: `venue.name`, `rooms[keynote].entry`; a secret by its name. */
  name: string;
  /** As JSON writes it; whether one is kept, for what nobody may read here. */
  value: { kind: 'text'; text: string } | { kind: 'unset' } | { kind: 'private'; isKept: boolean };
  origin: SettingOrigin;
  /** The file, variable or switch; null where the origin says it all. */
  source: string | null;
}

export interface SettingsView {
  settings: readonly Setting[];
}

export interface EvidenceView {
  markdown: string;
  /** Where both files lie, for the person who fetches them; null where they could not be written. */
  folder: string | null;
}

export interface AttendanceRow {
  visitId: string;
  name: string;
  roomId: string;
  entry: Entry;
  /** The invited person's e-mail or code, where the room has a list. */
  person: string | null;
  /** Unix milliseconds, as all times here. */
  startedAtMs: number;
  joinedAtMs: number | null;
  leftAtMs: number | null;
  customerKey: string;
  registrantId: string | null;
  outcome: string;
  /** Nobody was really there: Foyer ran against a stand-in for Zoom. */
  isRehearsal?: true;
  /** Staff tried the room by hand. Only beside Zoom's report, which has it too; no listing of visitors does. */
  isTest?: true;
}

export interface AttendanceView {
  rows: readonly AttendanceRow[];
}

/** What a new room is asked to be. */
export const newRoom = z.strictObject({
  topic: z.string().trim().min(1).max(200),
  /** Zoom user who hosts it: id, e-mail address or `me`. */
  hostUserId: z.string().trim().min(1).max(128).default('me'),
  /** Unix milliseconds; null: now. */
  startsAtMs: z.int().nullable().default(null),
  durationMinutes: z.int().min(1).max(1_440).default(60),
  hasWaitingRoom: z.boolean().default(false),
  /** As typed; null: made within the account's own rules. */
  passcode: z.string().max(10).nullable().default(null),
});
export type NewRoom = z.output<typeof newRoom>;

export interface NewRoomView {
  meetingNumber: string;
  passcode: string;
  joinLink: string;
  /** Asked and got; empty where Zoom took everything as it was asked. */
  differences: readonly { field: string; asked: string; got: string }[];
  /** The room's lines for the venue file. */
  venueFileRoom: string;
  /**
   * What Zoom did not let us read, and why. passcode-rules: the passcode was made within Foyer's own. room: the room was
   * made and could not be read back, so `differences` are from the answer to the making.
   */
  unread?: readonly { what: 'passcode-rules' | 'room'; problem: ProblemCode; detail: string | null }[];
}
