// Which one clear action a problem offers. Pure.
import { problemRule, type ProblemCode } from '../../contracts/problem.ts';

/** retry: another join may go well · the corrections: the name screen · back: only another room helps now. */
export type WayOn = 'retry' | 'change-name' | 'enter-email' | 'change-email' | 'change-invitation' | 'back';

/** Where the rule below is wrong; each with its reason. */
const EXCEPTIONS: Partial<Record<ProblemCode, WayOn>> = {
  'name-empty': 'change-name',
  'name-too-long': 'change-name',
  'name-has-markup': 'change-name',
  'name-has-hidden-characters': 'change-name',
  'email-required': 'enter-email',
  'email-invalid': 'change-email',
  'email-refused': 'change-email',
  'invitation-empty': 'change-invitation',
  'not-invited': 'change-invitation',
  // This kiosk takes no invitation for some minutes: others should not have to wait behind this visitor.
  'invitation-tries-exceeded': 'back',
  // The rooms show by the clock when it opens.
  'room-not-open': 'back',
  // Staff change nothing here that a second try would see before the rooms are read afresh.
  'room-not-listed': 'back',
  'room-unknown': 'back',
  // A rule about the person or the room, not a state that passes.
  'registration-required': 'back',
  'registration-refused': 'back',
  'registration-off': 'back',
  'registration-closed': 'back',
  'registration-limit': 'back',
  'sign-in-required': 'back',
  'real-name-required': 'back',
  // Main knows nothing of this visit: only a new one helps.
  'no-visit': 'back',
  // Perhaps it was once; the visitor has typed a name and must not lose it for that.
  internal: 'retry',
};

/** What waits or what staff can mend in the room is worth another try; what IT must mend is not. */
export function wayOn(problem: ProblemCode): WayOn {
  const { severity } = problemRule(problem);
  return EXCEPTIONS[problem] ?? (severity === 'wait' || severity === 'staff' ? 'retry' : 'back');
}
