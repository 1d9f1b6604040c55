// The closed list of everything a person may have to be told. Words for each are in words/, per language;
// which of Zoom's answers leads to which problem is in zoom-problem.ts.

/** Who can do something about it: decides which button is the big one and whether staff are alerted. */
export type Severity = 'visitor' | 'wait' | 'staff' | 'it';

/**
 * What Foyer can do about it by itself, unseen, once per visit; main/joining/plan.ts says in which order and when.
 * - `correct-clock`: a fresh signature, by Zoom's own clock where that can be asked.
 * - `read-passcode`: what Zoom says the passcode is.
 * - `other-entry`: the next entry that this room allows besides its own; also a fresh registration for a stale one.
 * - `overflow`: the room that the venue names for it.
 */
export const CURES = ['correct-clock', 'read-passcode', 'other-entry', 'overflow'] as const;
export type Cure = (typeof CURES)[number];

/**
 * Whether Foyer tries again by itself.
 * - `never`: only a person's tap.
 * - `countdown`: visible, after `afterSeconds`, `atMost` times a visit; the first `atOnce` of them without waiting.
 * - `until-started`: the not-started screen, asking again every `afterSeconds`, later less often (main/joining/plan.ts),
 *   until the visitor leaves.
 */
export type Retry =
  | { kind: 'never' }
  | { kind: 'countdown'; afterSeconds: number; atMost: number; atOnce: number }
  | { kind: 'until-started'; afterSeconds: number };

interface ProblemRule {
  severity: Severity;
  retry: Retry;
  /** Tried before `retry`. */
  cures?: readonly Cure[];
  /**
   * The visitor's own phone may get in where this kiosk cannot. Never where a person has decided: who was removed or
   * is not on the list must not be shown a way round it.
   */
  mayUseOwnPhone?: true;
  /** The same one for several visitors within minutes is one incident: somebody else's rule or service changed. */
  isOutage?: true;
}

const never: Retry = { kind: 'never' };
const later = (afterSeconds: number, atMost: number, atOnce = 0): Retry => ({
  kind: 'countdown',
  afterSeconds,
  atMost,
  atOnce,
});
/** This kiosk cannot, another way in may. */
const ELSEWHERE = { mayUseOwnPhone: true } as const;
/** …and when it meets several, it is no visitor's fault. */
const OUTAGE = { mayUseOwnPhone: true, isOutage: true } as const;

export const PROBLEMS = {
  // What the visitor typed.
  'name-empty': { severity: 'visitor', retry: never },
  'name-too-long': { severity: 'visitor', retry: never },
  'name-has-markup': { severity: 'visitor', retry: never },
  'name-has-hidden-characters': { severity: 'visitor', retry: never },
  'email-invalid': { severity: 'visitor', retry: never },
  'invitation-empty': { severity: 'visitor', retry: never },
  'not-invited': { severity: 'visitor', retry: never },
  // Codes can be guessed: after some wrong ones the kiosk waits.
  'invitation-tries-exceeded': { severity: 'wait', retry: never },
  // The room, as this venue knows it.
  'room-not-listed': { severity: 'staff', retry: never },
  'room-not-open': { severity: 'wait', retry: never },
  // The room, as Zoom knows it.
  'room-not-started': { severity: 'wait', retry: { kind: 'until-started', afterSeconds: 15 } },
  'room-full': { severity: 'wait', retry: later(30, 10), cures: ['overflow'] },
  'room-locked': { severity: 'wait', retry: later(30, 10) },
  'room-ended': { severity: 'visitor', retry: never },
  // ZOOM: 3610 says it too when a registrant's token has expired.
  'room-unknown': { severity: 'staff', retry: never, cures: ['other-entry'] },
  'room-misconfigured': { severity: 'it', retry: never, ...ELSEWHERE },
  'passcode-wrong': { severity: 'staff', retry: never, cures: ['read-passcode'], ...OUTAGE },
  'host-busy': { severity: 'staff', retry: later(30, 3) },
  'host-unavailable': { severity: 'staff', retry: never, ...ELSEWHERE },
  // The person, as Zoom knows them.
  'removed-before': { severity: 'staff', retry: never },
  'refused-from-waiting-room': { severity: 'staff', retry: never },
  'already-in': { severity: 'staff', retry: never, ...ELSEWHERE },
  'email-required': { severity: 'staff', retry: never },
  'email-refused': { severity: 'visitor', retry: never },
  'registration-required': { severity: 'staff', retry: never, cures: ['other-entry'], ...ELSEWHERE },
  // Switched off by the host, closed, or enough for one address today: somebody's decision, like every other no.
  'registration-off': { severity: 'staff', retry: never },
  'registration-closed': { severity: 'staff', retry: never },
  'registration-limit': { severity: 'staff', retry: never },
  'registration-refused': { severity: 'staff', retry: never },
  'sign-in-required': { severity: 'staff', retry: never, cures: ['other-entry'], ...OUTAGE },
  'real-name-required': { severity: 'staff', retry: never, ...ELSEWHERE },
  'information-barrier': { severity: 'it', retry: never },
  // Zoom's rules for apps. Never retried blindly: a retry cannot change a policy and can annoy the host.
  'app-not-approved': { severity: 'it', retry: never, cures: ['other-entry'], ...OUTAGE },
  'anonymous-refused': { severity: 'it', retry: never, cures: ['other-entry'], ...OUTAGE },
  'token-refused': { severity: 'it', retry: never, cures: ['other-entry'], ...OUTAGE },
  'authorizer-absent': { severity: 'staff', retry: never, cures: ['other-entry'], ...OUTAGE },
  'app-blocked': { severity: 'it', retry: never, ...OUTAGE },
  'web-joining-off': { severity: 'it', retry: never, ...OUTAGE },
  // The venue's own Zoom account, asked by main. `detail` says which scope or number.
  'account-missing': { severity: 'it', retry: never, ...ELSEWHERE },
  'account-refused': { severity: 'it', retry: never, ...OUTAGE },
  'account-scope-missing': { severity: 'it', retry: never, ...ELSEWHERE },
  'account-unreachable': { severity: 'wait', retry: later(10, 3), ...OUTAGE },
  'account-throttled': { severity: 'wait', retry: later(15, 3), ...OUTAGE },
  'account-answer-wrong': { severity: 'it', retry: never, ...OUTAGE },
  'registration-pending': { severity: 'staff', retry: never },
  // One Zoom identity for everybody must not be the host's: every visitor would be host.
  'kiosk-user-is-host': { severity: 'it', retry: never },
  'kiosk-user-unknown': { severity: 'it', retry: never, ...OUTAGE },
  // The venue's own signing server.
  'signer-unreachable': { severity: 'wait', retry: later(10, 5), ...OUTAGE },
  'signer-refused': { severity: 'it', retry: never, ...OUTAGE },
  // Its times are judged by this machine's clock.
  'signer-answer-wrong': { severity: 'it', retry: never, cures: ['correct-clock'], ...OUTAGE },
  // Our own side.
  'signature-expired': { severity: 'it', retry: never, cures: ['correct-clock'], ...OUTAGE },
  'signature-refused': { severity: 'it', retry: never, cures: ['correct-clock'], ...OUTAGE },
  'credentials-refused': { severity: 'it', retry: never, ...OUTAGE },
  'join-request-wrong': { severity: 'it', retry: never, ...ELSEWHERE },
  'sdk-too-old': { severity: 'it', retry: never, ...OUTAGE },
  'browser-unfit': { severity: 'it', retry: never, ...ELSEWHERE },
  // The way there.
  'zoom-unreachable': { severity: 'wait', retry: later(10, 5), ...OUTAGE },
  'zoom-error': { severity: 'wait', retry: later(10, 5), ...OUTAGE },
  'zoom-throttling': { severity: 'wait', retry: later(15, 3), ...OUTAGE },
  // A retry from the same address makes it worse.
  'zoom-wants-captcha': { severity: 'it', retry: never, ...OUTAGE },
  'join-timed-out': { severity: 'wait', retry: later(10, 3), ...OUTAGE },
  // Who was in and drops out for longer than the SDK's one attempt is taken back in at once.
  'connection-lost': { severity: 'wait', retry: later(10, 5, 2), ...ELSEWHERE },
  'meeting-page-hung': { severity: 'wait', retry: never, ...ELSEWHERE },
  'meeting-page-gone': { severity: 'wait', retry: never, ...ELSEWHERE },
  'refused-unknown': { severity: 'staff', retry: never, ...OUTAGE },
  // Staff.
  'staff-locked': { severity: 'staff', retry: never },
  'staff-pin-missing': { severity: 'it', retry: never },
  'staff-pin-wrong': { severity: 'staff', retry: never },
  'staff-pin-wait': { severity: 'wait', retry: never },
  // No fault: a visitor has called for a person.
  'staff-called': { severity: 'staff', retry: never },
  // Foyer itself.
  'journal-unwritable': { severity: 'it', retry: never },
  'venue-file-broken': { severity: 'it', retry: never },
  'remote-venue-stale': { severity: 'it', retry: never },
  'device-missing': { severity: 'staff', retry: never },
  'no-visit': { severity: 'staff', retry: never },
  'sender-not-trusted': { severity: 'it', retry: never },
  'bad-request': { severity: 'it', retry: never },
  internal: { severity: 'it', retry: never, ...ELSEWHERE },
} as const satisfies Record<string, ProblemRule>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

export const problemRule = (code: ProblemCode): ProblemRule => PROBLEMS[code];
