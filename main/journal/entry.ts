// One line of the journal: what can happen, and which facts of it are kept. The journal is the only place that may
// hold a visitor's name ('ticket'); no record has a field for a passcode, token, signature or meeting number.
import { z } from 'zod';
import { IDLE_RULES } from '../../contracts/idle-rule.ts';
import { CURES, PROBLEM_CODES } from '../../contracts/problem.ts';
import { redact } from '../../contracts/redact.ts';
import { CALL_REACHED } from '../../contracts/staff-call.ts';
import { zoomFacts } from '../../contracts/zoom-facts.ts';

const ofVisit = { visitId: z.string(), roomId: z.string() };

const opened = z.strictObject({
  kind: z.literal('opened'),
  appVersion: z.string(),
  sdkVersion: z.string(),
  isRehearsal: z.boolean(),
  /** The SDK's view in this venue's rooms; a visit's own is in its tickets. */
  view: z.enum(['component', 'client', 'both']).default('component'),
  /** broken-off: it ended without closing, by a crash of main, a power cut, a kill. Null: none, or not known. */
  lastRun: z.enum(['closed', 'broken-off']).nullable().default(null),
});

/**
 * Something of this machine or of Foyer went wrong, and what Foyer did about it: main/kiosk/troubles.ts. No record of
 * a visit: one may be going on, and outlive it.
 */
const trouble = z.strictObject({
  kind: z.literal('trouble'),
  trouble: z.string(),
  /** The system's word for it, such as 'oom'. */
  reason: z.string().nullable(),
  exitCode: z.int().nullable(),
  act: z.string(),
  duringVisitId: z.string().nullable(),
});

/** Foyer quits to start again: `why`: kiosk/restart.ts. */
const restarting = z.strictObject({ kind: z.literal('restarting'), why: z.string() });

/** The last line of `file` was torn. `cutBytes` is 0 where it lacked its newline only; `keptIn` is then null. */
const repaired = z.strictObject({
  kind: z.literal('repaired'),
  file: z.string(),
  cutBytes: z.int(),
  keptIn: z.string().nullable(),
});

/** The last line of `file` could not be looked at when Foyer started, so it may be torn; `code` is 'EBUSY' or the like. */
const unrepaired = z.strictObject({ kind: z.literal('unrepaired'), file: z.string(), code: z.string() });

/** The disk failed for so long that the oldest held records were given up; `at` is the time of the last of them. */
const dropped = z.strictObject({ kind: z.literal('dropped'), count: z.int() });

/**
 * walked-away, stay-over: the idle rules ended it · abandoned: the shell was reloaded · crashed: it broke, a 'trouble'
 * says how · slept: the machine did · quit: Foyer was
 */
export const visitOutcome = z.enum([
  'left',
  'ended',
  'gave-up',
  'walked-away',
  'stay-over',
  'abandoned',
  'crashed',
  'slept',
  'quit',
]);
export type VisitOutcome = z.infer<typeof visitOutcome>;

const entryKind = z.enum(['open', 'registered', 'invited', 'signed-in']);

/** What was known to be right when the ticket was made: for the evidence report. */
const verified = z.strictObject({
  /** The signature was checked with the secret, or its claims where a server had signed. */
  isSignatureSound: z.boolean(),
  /** This machine's clock less Zoom's; null: not asked. */
  clockSkewSeconds: z.number().nullable(),
  /** zoom: read from Zoom · staff: typed by staff · venue-file · none: the room has none */
  passcode: z.enum(['zoom', 'staff', 'venue-file', 'none']),
});
export type Verified = z.infer<typeof verified>;

const ofOneVisit = [
  /** isTest: staff tried the room by hand. */
  z.strictObject({ kind: z.literal('visit-started'), ...ofVisit, isTest: z.boolean().default(false) }),
  z.strictObject({
    kind: z.literal('ticket'),
    ...ofVisit,
    customerKey: z.string(),
    name: z.string(),
    attempt: z.int(),
    /** By which this join was tried; not always the room's own. */
    entry: entryKind.default('open'),
    view: z.enum(['component', 'client']).default('component'),
    registrantId: z.string().nullable().default(null),
    /** The e-mail address, code or badge of the invited person. */
    person: z.string().nullable().default(null),
    verified: verified.default({ isSignatureSound: false, clockSkewSeconds: null, passcode: 'venue-file' }),
  }),
  /** What Foyer did by itself about a refusal; `helped` is told by what follows. */
  z.strictObject({
    kind: z.literal('tried'),
    ...ofVisit,
    cure: z.enum(CURES),
    /** done: something is different now · unchanged: there was nothing new · failed: it could not be tried */
    outcome: z.enum(['done', 'unchanged', 'failed']),
    problem: z.enum(PROBLEM_CODES).nullable(),
  }),
  /** To the overflow room; `roomId` is the new one. */
  z.strictObject({ kind: z.literal('moved'), ...ofVisit, fromRoomId: z.string() }),
  z.strictObject({ kind: z.literal('held'), ...ofVisit }),
  z.strictObject({ kind: z.literal('joined'), ...ofVisit }),
  z.strictObject({ kind: z.literal('reconnecting'), ...ofVisit, reason: z.string() }),
  z.strictObject({
    kind: z.literal('refused'),
    ...ofVisit,
    problem: z.enum(PROBLEM_CODES),
    zoomCode: z.int().nullable(),
    isKnown: z.boolean(),
    isContradictory: z.boolean(),
    facts: zoomFacts,
    attempt: z.int(),
    entry: entryKind.default('open'),
    detail: z.string().nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('closed'),
    ...ofVisit,
    facts: zoomFacts,
    /** How the closing was read; one that is a problem is journaled as 'refused'. */
    meant: z.enum(['left', 'removed', 'ended-by-host', 'time-limit', 'elsewhere']),
  }),
  /** The shell's clock: the page did not get warm, or the join had no answer. A 'refused' follows. */
  z.strictObject({ kind: z.literal('timed-out'), ...ofVisit, after: z.enum(['warm', 'join']) }),
  z.strictObject({ kind: z.literal('page-lost'), ...ofVisit, how: z.enum(['hung', 'gone']) }),
  z.strictObject({
    kind: z.literal('visit-ended'),
    ...ofVisit,
    outcome: visitOutcome,
    /** By which rule somebody counted as gone; only with walked-away. */
    rule: z.enum(IDLE_RULES).optional(),
  }),
] as const;

/** Zoom or staff said another passcode than the one in use. */
const passcodeChanged = z.strictObject({
  kind: z.literal('passcode-changed'),
  roomId: z.string(),
  source: z.enum(['zoom', 'staff']),
});

/** A visitor asked for a person. `roomId` is '' from the first screen. */
const staffCalled = z.strictObject({
  kind: z.literal('staff-called'),
  roomId: z.string(),
  reached: z.enum(CALL_REACHED),
});

/** Somebody's records were made nameless, on request. */
const erased = z.strictObject({ kind: z.literal('erased'), visits: z.int() });

/** Days older than the retention time were deleted. */
const purged = z.strictObject({ kind: z.literal('purged'), days: z.int() });

const entry = z.discriminatedUnion('kind', [
  opened,
  trouble,
  restarting,
  repaired,
  unrepaired,
  dropped,
  passcodeChanged,
  staffCalled,
  erased,
  purged,
  ...ofOneVisit,
]);

/** What a caller hands over; the journal adds the time. */
export type JournalEntry = z.infer<typeof entry>;

/** `at` is ISO 8601, UTC, with milliseconds. */
export type JournalRecord = JournalEntry & { at: string };

/** Sentences of Zoom's are masked by the meeting page already; that page runs code that is not ours. */
const SENTENCES = new Set(['reason', 'message']);

/** One line with its newline. */
export function recordLine(at: Date, what: JournalEntry): string {
  // SECURITY: no passcode, token or meeting number in the journal (test/unit/main/journal/entry.test.ts).
  const masked = (key: string, value: unknown): unknown =>
    SENTENCES.has(key) && typeof value === 'string' ? redact(value) : value;
  return `${JSON.stringify({ at: at.toISOString(), ...what }, masked)}\n`;
}

/** The record on one line (without its newline), or null when it is none that this version knows. */
export function parseRecord(line: string): JournalRecord | null {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || !('at' in json)) return null;
  const { at, ...rest } = json;
  const time = z.iso.datetime().safeParse(at);
  const read = entry.safeParse(rest);
  return time.success && read.success ? { at: time.data, ...read.data } : null;
}
