// The closed list of everything a person may have to be told. Words for each are in words/, per language;
// which of Zoom's answers leads to which problem is in zoom-problem.ts.

/** Who can do something about it: decides which button is the big one and whether staff are alerted. */
export type Severity = 'visitor' | 'wait' | 'staff' | 'it';

/**
 * Whether Foyer tries again by itself.
 * - `never`: only a person's tap.
 * - `fresh-ticket`: at once and unseen, `atMost` times a visit.
 * - `countdown`: visible, after `afterSeconds`, `atMost` times a visit; the first `atOnce` of them without waiting.
 * - `until-started`: the not-started screen, asking again every `afterSeconds` until the visitor leaves.
 */
export type Retry =
  | { kind: 'never' }
  | { kind: 'fresh-ticket'; atMost: number }
  | { kind: 'countdown'; afterSeconds: number; atMost: number; atOnce: number }
  | { kind: 'until-started'; afterSeconds: number };

interface ProblemRule {
  severity: Severity;
  retry: Retry;
}

const never: Retry = { kind: 'never' };
const later = (afterSeconds: number, atMost: number, atOnce = 0): Retry => ({
  kind: 'countdown',
  afterSeconds,
  atMost,
  atOnce,
});

export const PROBLEMS = {
  // What the visitor typed.
  'name-empty': { severity: 'visitor', retry: never },
  'name-too-long': { severity: 'visitor', retry: never },
  'name-has-markup': { severity: 'visitor', retry: never },
  'name-has-hidden-characters': { severity: 'visitor', retry: never },
  'email-invalid': { severity: 'visitor', retry: never },
  // The room, as this venue knows it.
  'room-not-listed': { severity: 'staff', retry: never },
  'room-not-open': { severity: 'wait', retry: never },
  // The room, as Zoom knows it.
  'room-not-started': { severity: 'wait', retry: { kind: 'until-started', afterSeconds: 15 } },
  'room-full': { severity: 'wait', retry: later(30, 10) },
  'room-locked': { severity: 'wait', retry: later(30, 10) },
  'room-ended': { severity: 'visitor', retry: never },
  'room-unknown': { severity: 'staff', retry: never },
  'room-misconfigured': { severity: 'it', retry: never },
  'passcode-wrong': { severity: 'staff', retry: never },
  'host-busy': { severity: 'staff', retry: later(30, 3) },
  'host-unavailable': { severity: 'staff', retry: never },
  // The person, as Zoom knows them.
  'removed-before': { severity: 'staff', retry: never },
  'refused-from-waiting-room': { severity: 'staff', retry: never },
  'already-in': { severity: 'staff', retry: never },
  'email-required': { severity: 'staff', retry: never },
  'email-refused': { severity: 'visitor', retry: never },
  'registration-required': { severity: 'staff', retry: never },
  'registration-refused': { severity: 'staff', retry: never },
  'sign-in-required': { severity: 'staff', retry: never },
  'real-name-required': { severity: 'staff', retry: never },
  'information-barrier': { severity: 'it', retry: never },
  // Zoom's rules for apps. Never retried blindly: a retry cannot change a policy and can annoy the host.
  'app-not-approved': { severity: 'it', retry: never },
  'anonymous-refused': { severity: 'it', retry: never },
  'token-refused': { severity: 'it', retry: never },
  'authorizer-absent': { severity: 'staff', retry: never },
  'app-blocked': { severity: 'it', retry: never },
  'web-joining-off': { severity: 'it', retry: never },
  // Our own side.
  'signature-expired': { severity: 'it', retry: { kind: 'fresh-ticket', atMost: 1 } },
  'signature-refused': { severity: 'it', retry: never },
  'credentials-refused': { severity: 'it', retry: never },
  'join-request-wrong': { severity: 'it', retry: never },
  'sdk-too-old': { severity: 'it', retry: never },
  'browser-unfit': { severity: 'it', retry: never },
  // The way there.
  'zoom-unreachable': { severity: 'wait', retry: later(10, 5) },
  'zoom-error': { severity: 'wait', retry: later(10, 5) },
  'zoom-throttling': { severity: 'wait', retry: later(15, 3) },
  // A retry from the same address makes it worse.
  'zoom-wants-captcha': { severity: 'it', retry: never },
  'join-timed-out': { severity: 'wait', retry: later(10, 3) },
  // Who was in and drops out for longer than the SDK's one attempt is taken back in at once.
  'connection-lost': { severity: 'wait', retry: later(10, 5, 2) },
  'meeting-page-hung': { severity: 'wait', retry: never },
  'meeting-page-gone': { severity: 'wait', retry: never },
  'refused-unknown': { severity: 'staff', retry: never },
  // Foyer itself.
  'journal-unwritable': { severity: 'it', retry: never },
  'no-visit': { severity: 'staff', retry: never },
  'sender-not-trusted': { severity: 'it', retry: never },
  'bad-request': { severity: 'it', retry: never },
  internal: { severity: 'it', retry: never },
} as const satisfies Record<string, ProblemRule>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

export const problemRule = (code: ProblemCode): ProblemRule => PROBLEMS[code];
