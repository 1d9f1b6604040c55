// What is looked at before doors open, and how it came out: one closed list of checks, each with its findings and what
// level a finding has. main/health/ finds, words are in words/en/checks.ts. Nothing here ever joins a meeting.

/** Of the kiosk, once. */
export const KIOSK_CHECKS = [
  'configuration',
  'credentials',
  'signature',
  'clock',
  'zoom-reachable',
  'account',
  'sdk-version',
  'assets',
  'camera',
  'microphone',
  'chosen-devices',
  'journal-disk',
  'updates',
  'signer',
  'starts-with-machine',
] as const;

/** Of each room. */
export const ROOM_CHECKS = [
  'doors',
  'room-exists',
  'room-started',
  'passcode',
  'entry',
  'registration',
  'sign-in',
  'outsiders',
  'waiting-room',
  'join-before-host',
  'web-joining',
  'overflow',
] as const;

export type KioskCheckId = (typeof KIOSK_CHECKS)[number];
export type RoomCheckId = (typeof ROOM_CHECKS)[number];
export type CheckId = KioskCheckId | RoomCheckId;

/** unknown: it could not be looked at (no account, a missing scope, no network); `detail` says why. */
export type CheckLevel = 'green' | 'amber' | 'red' | 'unknown';

/** No answer in time, or the look itself broke. */
const SEEN = { 'not-seen': 'unknown' } as const;
/** …and what only Zoom's REST API can tell. */
const READ = { ...SEEN, 'no-account': 'unknown', unread: 'unknown' } as const;

/** red: visitors would be refused, the venue harmed, or a room cannot be looked at · amber: somebody should act or know · green: as it should be. */
export const CHECK_FINDINGS = {
  // Red also where the last good one stands in: what was changed since does not count, and a script must see that.
  configuration: {
    sound: 'green',
    'others-may-write': 'amber',
    'remote-stale': 'amber',
    'last-good': 'red',
    broken: 'red',
    ...SEEN,
  },
  credentials: {
    'from-environment': 'green',
    'from-store': 'green',
    'not-needed': 'green',
    missing: 'red',
    ...SEEN,
  },
  signature: {
    sound: 'green',
    unsound: 'red',
    refused: 'red',
    'no-answer': 'red',
    'nothing-to-sign': 'unknown',
    ...SEEN,
  },
  clock: { right: 'green', off: 'amber', 'far-off': 'red', unmeasured: 'unknown', ...SEEN },
  'zoom-reachable': { reached: 'green', unreached: 'red', ...SEEN },
  account: {
    works: 'green',
    'not-configured': 'amber',
    'needed-by-rooms': 'red',
    refused: 'red',
    'scopes-missing': 'amber',
    'no-answer': 'amber',
    ...SEEN,
  },
  'sdk-version': { fine: 'green', 'raises-before': 'amber', unlisted: 'unknown', ...SEEN },
  assets: { whole: 'green', unlisted: 'amber', incomplete: 'red', ...SEEN },
  camera: { there: 'green', none: 'amber', unlisted: 'unknown', ...SEEN },
  microphone: { there: 'green', none: 'amber', unlisted: 'unknown', ...SEEN },
  'chosen-devices': {
    'none-chosen': 'green',
    there: 'green',
    missing: 'amber',
    'not-looked': 'unknown',
    ...SEEN,
  },
  'journal-disk': {
    ready: 'green',
    'nearly-full': 'amber',
    full: 'red',
    unwritable: 'red',
    held: 'red',
    ...SEEN,
  },
  updates: {
    off: 'green',
    'left-to-it': 'green',
    none: 'green',
    held: 'green',
    ready: 'green',
    failed: 'amber',
    ...SEEN,
  },
  signer: {
    'not-used': 'green',
    strict: 'green',
    'signs-hosts': 'red',
    'signs-unlisted': 'red',
    'signs-anything': 'red',
    'no-answer': 'unknown',
    unproven: 'unknown',
    ...SEEN,
  },
  'starts-with-machine': { registered: 'green', 'not-wanted': 'green', missing: 'amber', ...SEEN },
  // A room that an account cannot read is no row among many: nothing is known of it, and a script must not take it for
  // well.
  'room-exists': { exists: 'green', 'other-kind': 'amber', missing: 'red', ...READ, unread: 'red' },
  'room-started': {
    started: 'green',
    'opens-by-itself': 'green',
    'waits-for-host': 'amber',
    'not-told': 'unknown',
    ...READ,
  },
  passcode: {
    equal: 'green',
    none: 'green',
    'only-at-zoom': 'amber',
    'only-in-file': 'amber',
    differs: 'amber',
    'not-told': 'unknown',
    ...READ,
  },
  entry: {
    open: 'green',
    registered: 'green',
    invited: 'green',
    'signed-in': 'green',
    'on-behalf': 'amber',
    'as-me': 'amber',
    'host-unknown': 'amber',
    'as-host': 'red',
    'user-unknown': 'red',
    'token-refused': 'red',
    'needs-account': 'red',
    ...SEEN,
  },
  registration: {
    off: 'green',
    used: 'green',
    'will-register': 'amber',
    'shared-link': 'amber',
    blocks: 'red',
    missing: 'red',
    'by-hand': 'red',
    closed: 'red',
    ...READ,
  },
  'sign-in': { 'not-required': 'green', used: 'green', 'will-sign-in': 'amber', blocks: 'red', ...READ },
  outsiders: {
    admitted: 'green',
    'as-user': 'amber',
    internal: 'red',
    private: 'red',
    'not-told': 'unknown',
    ...READ,
  },
  'waiting-room': { off: 'green', 'staff-admit': 'amber', 'not-told': 'unknown', ...READ },
  'join-before-host': {
    allowed: 'green',
    'host-is-there': 'green',
    webinar: 'green',
    'after-doors': 'amber',
    overruled: 'amber',
    off: 'amber',
    'not-told': 'unknown',
    ...READ,
  },
  'web-joining': {
    allowed: 'green',
    'link-off': 'amber',
    'end-to-end': 'red',
    'not-told': 'unknown',
    ...READ,
  },
  doors: { 'any-time': 'green', planned: 'green', over: 'amber', ...SEEN },
  overflow: { none: 'green', ready: 'green', 'closed-then': 'amber', ...SEEN },
} as const satisfies Record<CheckId, Readonly<Record<string, CheckLevel>>>;

export type Finding<Id extends CheckId> = keyof (typeof CHECK_FINDINGS)[Id] & string;

/** What a rule answers; the level follows from the finding. */
export interface Verdict<Id extends CheckId> {
  finding: Finding<Id>;
  detail: string | null;
}

export interface CheckResult {
  id: CheckId;
  /** Null for the kiosk's own. */
  roomId: string | null;
  level: CheckLevel;
  /** Which words of words/en/checks.ts apply: a row there has one sentence, with its action, per finding. */
  finding: string;
  /** A figure or name to put beside the sentence: '+94 s', a scope, a version. Never a number, name or passcode. */
  detail: string | null;
}

export interface CheckReport {
  /** Unix milliseconds. */
  atMs: number;
  /** In the order of both lists above; rooms as in the venue file. */
  results: readonly CheckResult[];
}

/** A verdict with its level. */
export function checkResult<Id extends CheckId>(
  id: Id,
  roomId: string | null,
  { finding, detail }: Verdict<Id>,
): CheckResult {
  const levels: Readonly<Record<string, CheckLevel>> = CHECK_FINDINGS[id];
  return { id, roomId, level: levels[finding] ?? 'unknown', finding, detail };
}

const WORST: readonly CheckLevel[] = ['red', 'amber', 'unknown', 'green'];

/** The worst level of a list: red before amber before unknown before green. */
export const worstLevel = (results: readonly Pick<CheckResult, 'level'>[]): CheckLevel =>
  WORST.find((level) => results.some((result) => result.level === level)) ?? 'green';
