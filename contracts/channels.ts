// Every request and event between shell and main: name → argument schema → answer. A channel that is not here does
// not exist; one without a schema does not compile. Preload takes only names and types from here.
import { z } from 'zod';
import type { CheckReport } from './check.ts';
import { IDLE_RULES, type IdleLimits } from './idle-rule.ts';
import { deviceKinds, deviceLabels } from './config-devices.ts';
import { firstRunDraft } from './first-run-draft.ts';
import type { CredentialsKept, FirstRunView } from './first-run.ts';
import type { Incident } from './incident.ts';
import type { AttractView, LookView } from './look.ts';
import type { ProblemCode } from './problem.ts';
import type { RoomCard } from './room.ts';
import type { Ticket } from './ticket.ts';
import {
  newRoom,
  type AttendanceView,
  type EvidenceView,
  type NewRoomView,
  type SettingsView,
  type StaffView,
} from './staff.ts';
import type { CallReached } from './staff-call.ts';
import type { EndedWhy, Interruption, NextStep } from './visit.ts';
import { LANGUAGE_TAGS, type LanguageTag } from './words/languages.ts';
import { zoomFacts } from './zoom-facts.ts';

/** What the shell may know of the venue. */
export interface VenueView {
  name: string;
  /** Everything runs, but against a stand-in for Zoom: the screen must say so. */
  isRehearsal: boolean;
  rooms: RoomCard[];
  /** BCP 47; for dates and times. */
  locale: string;
  /** What visitors may choose, the one before they choose first. */
  languages: readonly LanguageTag[];
  /** What staff chose for their screen on this machine; null: they never did. */
  staffLanguage: LanguageTag | null;
  /** Staff must hear of these though nobody's visit is affected. */
  staffNotices: ProblemCode[];
  /** Open ones only. */
  incidents: readonly Incident[];
  /** What the e-mail field says about consent; null: the standard sentence. */
  emailConsent: string | null;
  look: LookView;
  /** What the name field says about privacy; null: the standard sentence. */
  namePrivacy: string | null;
  /** How long the journal keeps a name. */
  keepDays: number;
  kiosk: {
    mode: 'kiosk' | 'attendee';
    /** Nobody has a mouse here, as far as one can know. */
    fillsScreen: boolean;
  };
  /** Where staff are, in the venue's words. */
  staffContact: string | null;
  /** A call for staff reaches somebody by itself. */
  callReachesOut: boolean;
  /** Attendee mode: the name that this machine's person wanted remembered. */
  rememberedName: string | null;
  attract: AttractView;
  /** Zoom cannot be reached from here at the moment; rooms can be tapped all the same. */
  isOffline: boolean;
  /** What broke off the visit that was on the screen before this shell began. */
  interruption: Interruption | null;
  /** This is to be a locked kiosk and nobody has chosen its staff PIN yet: nothing else comes before that. */
  needsSetUp: boolean;
  idle: IdleLimits;
  /** A room that opens within this time can be tapped: the place is kept. */
  keepPlaceMinutes: number;
  /** Visitors may look at camera, microphone and sound before they go in. */
  mayTestDevices: boolean;
  /** How the room is heard here, in the venue's words. */
  soundHint: string | null;
}

/** Where the shell finds a fresh meeting page, good for one load. */
export interface FrameInvitation {
  url: string;
  /** Empty page of the meeting origin whose answer clears that origin's storage. */
  emptyUrl: string;
  origin: string;
  token: string;
}

export interface Refused {
  kind: 'refused';
  problem: ProblemCode;
  zoomCode: number | null;
  /** As in result.ts. */
  detail: string | null;
  next: NextStep;
}

/** A ticket that cannot be had is a refusal like Zoom's: the same ladder decides what follows. */
export type TicketAnswer = { kind: 'issued'; ticket: Ticket } | Refused;

/** Main's answer to a report: what it means for the visitor. */
export type Verdict = { kind: 'noted' } | Refused | { kind: 'ended'; why: EndedWhy } | { kind: 'left' };

export const visitReport = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('held') }),
  z.strictObject({ kind: z.literal('joined') }),
  z.strictObject({ kind: z.literal('reconnecting'), reason: z.string().max(100) }),
  z.strictObject({ kind: z.literal('refused'), facts: zoomFacts }),
  z.strictObject({ kind: z.literal('closed'), facts: zoomFacts }),
  /** The shell's own clocks: nothing came from the meeting page in time. */
  z.strictObject({ kind: z.literal('timed-out'), after: z.enum(['warm', 'join']), facts: zoomFacts }),
  z.strictObject({ kind: z.literal('page-hung') }),
  z.strictObject({ kind: z.literal('page-gone') }),
]);
export type VisitReport = z.infer<typeof visitReport>;

/** How a visit ends at the shell: by the visitor, by Zoom, or by one of the idle rules. */
export const visitEnd = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.enum(['left', 'ended', 'gave-up', 'stay-over']) }),
  z.strictObject({ outcome: z.literal('walked-away'), rule: z.enum(IDLE_RULES) }),
]);
export type VisitEnd = z.infer<typeof visitEnd>;

const roomId = z.string().min(1).max(64);

interface Channel<A extends z.ZodType, R> {
  arguments: A;
  /** Type only; never a value. */
  answer: R;
}
const request = <A extends z.ZodType>(schema: A) => ({
  answers: <R>(): Channel<A, R> => ({ arguments: schema, answer: undefined as R }),
});

/** Of a kiosk. */
export const KIOSK_REQUESTS = {
  /** The shell has started or was reloaded; a visit that was going on is abandoned and wiped first. */
  'shell/opened': request(z.undefined()).answers<VenueView>(),
  /** Chosen devices that a page of the meeting origin does not find. */
  'shell/devices': request(z.strictObject({ missing: deviceKinds })).answers<null>(),
  /** The rooms can be tapped. */
  'shell/ready': request(z.undefined()).answers<null>(),
  /** The shell's heart: once a second as long as it lives (main/kiosk/heartbeat.ts). `isSomebodyThere`: in the middle of
      something, also where main knows of no visit: a place is kept, a name is being typed (contracts/idle.ts). */
  'shell/beat': request(z.strictObject({ isSomebodyThere: z.boolean() })).answers<null>(),
  /** A screen has thrown, and "broken" stands in its place; `reason`: the error's name. */
  'shell/broken': request(z.strictObject({ reason: z.string().max(100) })).answers<null>(),
  /** A visitor chose a room; the visit begins. `isTest`: a person of staff tries a room before its doors open. */
  'visit/start': request(z.strictObject({ roomId, isTest: z.literal(true).optional() })).answers<null>(),
  /** Wipes what the last meeting page left, then invites one new meeting page with the room's view; before a visit too,
      to warm it. */
  'visit/frame': request(z.strictObject({ roomId })).answers<FrameInvitation>(),
  /** A page that shows a visitor camera, microphone and sound; only where the venue lets visitors. */
  'visit/devices': request(z.undefined()).answers<FrameInvitation>(),
  /** What one join needs. `name` is checked again here: the field's own check is a courtesy. */
  'visit/ticket': request(
    z.strictObject({
      roomId,
      name: z.string().max(20_000),
      email: z.string().max(1_000).optional(),
      invitation: z.string().max(1_000).optional(),
    }),
  ).answers<TicketAnswer>(),
  /** Attendee mode only: null forgets. */
  'visit/remember-name': request(z.strictObject({ name: z.string().max(200).nullable() })).answers<null>(),
  /** A visitor asks for a person; `roomId`: where they are, if anywhere. */
  'visit/call-staff': request(z.strictObject({ roomId: roomId.nullable() })).answers<CallReached>(),
  'visit/report': request(visitReport).answers<Verdict>(),
  /** The meeting page is gone; wipes and closes the visit's record. Idempotent. */
  'visit/end': request(visitEnd).answers<null>(),
  /**
   * The first staff PIN of this kiosk; then it locks. Fails with `bad-request` once there is one, and for a PIN that must
   * not be used (`detail` as contracts/staff-pin.ts has it).
   */
  'set-up/choose-pin': request(z.strictObject({ pin: z.string().max(64) })).answers<null>(),
  /** Opens the staff screen for some minutes. Everything below fails with `staff-locked` while it is not open. */
  'staff/unlock': request(z.strictObject({ pin: z.string().max(64) })).answers<StaffView>(),
  'staff/lock': request(z.undefined()).answers<null>(),
  'staff/view': request(z.undefined()).answers<StaffView>(),
  /** Runs the checks of the kiosk, and of one room or of all. */
  'staff/check': request(z.strictObject({ roomId: roomId.optional() })).answers<CheckReport>(),
  /** Writes the report into the data folder and answers its text. Unix milliseconds. */
  'staff/evidence': request(z.strictObject({ sinceMs: z.int() })).answers<EvidenceView>(),
  'staff/attendance': request(z.strictObject({ roomId })).answers<AttendanceView>(),
  /** The passcode that the host told staff; kept in memory until Zoom or the venue file says another. */
  'staff/passcode': request(z.strictObject({ roomId, passcode: z.string().max(64) })).answers<null>(),
  /** The language of the staff screen, kept on this machine. */
  'staff/language': request(z.strictObject({ language: z.enum(LANGUAGE_TAGS) })).answers<null>(),
  /** A page that tests camera, microphone and loudspeaker. */
  'staff/devices': request(z.undefined()).answers<FrameInvitation>(),
  /** By label; null is the system's own. Counts from the next meeting page on. Answers whether it was written. */
  'staff/choose-devices': request(deviceLabels).answers<{ isKept: boolean }>(),
  /** Makes a meeting at Zoom and reads it back. */
  'staff/create-room': request(newRoom).answers<NewRoomView>(),
  'staff/settings': request(z.undefined()).answers<SettingsView>(),
  /** The three below end a visit that is going on and write the journal first. */
  'staff/restart': request(z.undefined()).answers<null>(),
  /** As the venue file allows it: the window is a plain one until the next start, or Foyer ends. */
  'staff/leave-kiosk': request(z.undefined()).answers<StaffView>(),
  'staff/lock-kiosk': request(z.undefined()).answers<StaffView>(),
} as const;

/** Of set-up on a machine that has no venue: only there main has ears for them, and for nothing else (main/first-run/). */
export const FIRST_RUN_REQUESTS = {
  'first-run/opened': request(z.undefined()).answers<FirstRunView>(),
  /** What the machine's clipboard holds: without a menu, not every system pastes by keys. */
  'first-run/paste': request(z.undefined()).answers<{ text: string }>(),
  /** Fails with `bad-request` for a PIN that must not be used (`detail` as contracts/staff-pin.ts has it). */
  'first-run/pin': request(z.strictObject({ pin: z.string().max(64) })).answers<null>(),
  /** Kept at once. Fails with `bad-request` for a value that cannot be one (`detail`: which). */
  'first-run/credentials': request(
    z.strictObject({
      clientId: z.string().max(500),
      clientSecret: z.string().max(500),
      mayBePlainText: z.boolean(),
    }),
  ).answers<CredentialsKept>(),
  /** The checks of the kiosk and of all rooms that were typed. */
  'first-run/check': request(firstRunDraft).answers<CheckReport>(),
  /** Writes the venue file and restarts. Fails with `bad-request` where something is missing or a file is there already,
      with `internal` where it cannot be written; `detail` says which. */
  'first-run/finish': request(
    z.strictObject({ draft: firstRunDraft, fillsScreen: z.boolean() }),
  ).answers<null>(),
} as const;

export const REQUESTS = { ...KIOSK_REQUESTS, ...FIRST_RUN_REQUESTS } as const;

export type KioskRequest = keyof typeof KIOSK_REQUESTS;
export type FirstRunRequest = keyof typeof FIRST_RUN_REQUESTS;
export type RequestName = keyof typeof REQUESTS;
export type RequestArguments<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['arguments']>;
export type RequestAnswer<N extends RequestName> = (typeof REQUESTS)[N]['answer'];

/** main → shell. */
export interface Events {
  'staff/notices': ProblemCode[];
  'staff/incidents': readonly Incident[];
  'shell/offline': boolean;
}
export type EventName = keyof Events;
