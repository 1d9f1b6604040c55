// The ladder. Pure: what was refused, in which room, and what this visit has tried so far → the next rung. Cures first,
// each once; then waiting; then a person. What to try for which problem is in contracts/problem.ts.
import { problemRule, type Cure, type ProblemCode } from '../../contracts/problem.ts';
import type { Entry, Room } from '../../contracts/room.ts';
import { findInvitee } from './invitation.ts';

export type OtherEntry = Room['otherEntries'][number];

/** A cure that was tried in this visit, and in which room. */
export interface Trial {
  cure: Cure;
  roomId: string;
  /** Of `other-entry`. */
  entry: OtherEntry | null;
}

export interface Situation {
  problem: ProblemCode;
  zoomCode: number | null;
  room: Room;
  /** By which this room was tried, its own first. */
  entries: readonly Entry[];
  /** The join carried a registrant's token. */
  hasToken: boolean;
  /** As the visitor typed it. */
  invitation: string;
  /** Of this room and visit, without the present one. */
  refusals: readonly ProblemCode[];
  trials: readonly Trial[];
  /** The venue's account can be asked about this room. */
  canAskZoom: boolean;
  /** The room that the venue names for when this one is full; null while its doors are closed. */
  overflowRoom: Room | null;
}

export type CureStep =
  | { kind: 'cure'; cure: 'correct-clock' | 'read-passcode' }
  | { kind: 'cure'; cure: 'other-entry'; entry: OtherEntry }
  | { kind: 'cure'; cure: 'overflow'; room: Room };

export type Step =
  | CureStep
  | { kind: 'join-again' }
  | { kind: 'count-down'; seconds: number }
  | { kind: 'wait-for-start'; askAgainSeconds: number }
  | { kind: 'ask-a-person' };

/**
 * What each entry can cure.
 * ZOOM: a registrant's token proves a registration and no identity; nothing says that it lifts 4011 to 4018.
 */
const CURED_BY: Readonly<Record<OtherEntry, readonly ProblemCode[]>> = {
  registered: ['registration-required'],
  'signed-in': [
    'sign-in-required',
    'anonymous-refused',
    'app-not-approved',
    'token-refused',
    'authorizer-absent',
  ],
};

/** ZOOM: 3610 also says that a registrant's token has expired; 3265 and 3623 are its own errors (6.2.0). */
const STALE_TOKEN_CODES: readonly (number | null)[] = [3610, 3265, 3623];

function otherEntry({ room, problem, zoomCode, entries, trials, hasToken }: Situation): CureStep | null {
  const isStale = hasToken && STALE_TOKEN_CODES.includes(zoomCode);
  const allowed: readonly OtherEntry[] =
    room.entry === 'registered' ? ['registered', ...room.otherEntries] : room.otherEntries;
  const entry = allowed.find((other) => {
    if (trials.some((trial) => trial.roomId === room.id && trial.entry === other)) return false;
    if (isStale && other === 'registered') return true;
    // Never the same again: a policy does not change by asking twice, and asking annoys the host.
    // ZOOM: an OBF token reaches Zoom only after its web service has asked for a sign-in (SDK 6.2.0).
    if (other === 'signed-in' && room.signedInAs?.token === 'obf' && problem === 'sign-in-required')
      return false;
    return !entries.includes(other) && CURED_BY[other].includes(problem);
  });
  return entry ? { kind: 'cure', cure: 'other-entry', entry } : null;
}

function overflow({ room, overflowRoom: to, trials, invitation }: Situation): CureStep | null {
  if (
    !to ||
    to.id === room.id ||
    trials.some(({ cure, roomId }) => cure === 'overflow' && roomId === to.id)
  ) {
    return null;
  }
  // SECURITY: a full room is no way round the list of another one (test/unit/main/joining/plan.test.ts).
  const mayEnter =
    to.entry === 'open' ||
    (to.entry === room.entry && (to.entry !== 'invited' || findInvitee(to, invitation) !== null));
  return mayEnter ? { kind: 'cure', cure: 'overflow', room: to } : null;
}

const CURE_STEPS: Readonly<Record<Cure, (situation: Situation) => CureStep | null>> = {
  // The clock is the machine's, so once for all rooms of this visit.
  'correct-clock': ({ trials }) =>
    trials.some(({ cure }) => cure === 'correct-clock') ? null : { kind: 'cure', cure: 'correct-clock' },
  'read-passcode': ({ trials, room, canAskZoom }) =>
    !canAskZoom || trials.some(({ cure, roomId }) => cure === 'read-passcode' && roomId === room.id)
      ? null
      : { kind: 'cure', cure: 'read-passcode' },
  'other-entry': (situation) => (situation.canAskZoom ? otherEntry(situation) : null),
  overflow,
};

/** Times the first pause. Nobody who has waited ten minutes, or thirty, minds one more; Zoom minds endless asking. */
function pauseFactor(asksBefore: number): number {
  if (asksBefore < 40) return 1;
  return asksBefore < 80 ? 2 : 4;
}

function retryStep({ problem, refusals }: Situation): Step {
  const { retry } = problemRule(problem);
  const timesBefore = refusals.filter((before) => before === problem).length;
  switch (retry.kind) {
    case 'never':
      return { kind: 'ask-a-person' };
    case 'countdown':
      if (timesBefore < retry.atOnce) return { kind: 'join-again' };
      return timesBefore < retry.atMost
        ? { kind: 'count-down', seconds: retry.afterSeconds }
        : { kind: 'ask-a-person' };
    case 'until-started':
      return { kind: 'wait-for-start', askAgainSeconds: retry.afterSeconds * pauseFactor(timesBefore) };
  }
}

/** The next rung. A cure that did not help is asked for no more once it is among the trials. */
export function plan(situation: Situation): Step {
  const cures = problemRule(situation.problem).cures ?? [];
  const steps = cures.map((cure) => CURE_STEPS[cure](situation));
  return steps.find((step) => step !== null) ?? retryStep(situation);
}
