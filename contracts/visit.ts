// The visit's state machine, pure: screens only draw a state, effects only follow one (renderer/shell/visit/).
// An event that does not fit the state changes nothing: late answers of an earlier visit are normal, not errors.
import type { ProblemCode } from './problem.ts';

/** A way on where this kiosk cannot let the visitor in. Never of an invited room, except the visitor's own link. */
export type Way =
  /** `passcode` null: the link holds it, or the room has none. `isPersonal`: for this visitor alone. */
  | { kind: 'own-phone'; url: string; passcode: string | null; isPersonal: boolean }
  | {
      kind: 'dial-in';
      numbers: readonly { country: string; number: string }[];
      meetingNumber: string;
      passcode: string | null;
    }
  /** `contact`: where they are, in the venue's words. */
  | { kind: 'staff'; contact: string | null };

/** What follows a refusal, decided by main/joining/plan.ts. */
export type NextStep =
  | { kind: 'join-again' }
  /** Another room, with the same name: this one is full. */
  | { kind: 'move'; roomId: string }
  | { kind: 'count-down'; seconds: number; ways: readonly Way[] }
  | { kind: 'wait-for-start'; askAgainSeconds: number }
  | { kind: 'ask-a-person'; ways: readonly Way[] };

/** crashed: something of Foyer's broke · slept: the machine did. */
export type Interruption = 'crashed' | 'slept';

export type EndedWhy = 'removed' | 'ended-by-host' | 'time-limit' | 'elsewhere';

interface InVisit {
  roomId: string;
  /** As the visitor typed it; forgotten with the state. */
  name: string;
  /** '' unless the room needs one. */
  email: string;
  /** E-mail address, code or badge of an invited room; '' elsewhere. */
  invitation: string;
  /** Counts joins of this visit from 1; a change means: fresh meeting page, fresh ticket. */
  attempt: number;
}

export type VisitState =
  | { screen: 'rooms' }
  /** The visit on the screen was broken off, and this shell is a new one: it knows no more of it. */
  | { screen: 'interrupted'; why: Interruption }
  | {
      screen: 'name';
      roomId: string;
      name: string;
      email: string;
      invitation: string;
      /** What was wrong with the details given before; only there when the visitor comes back to correct them. */
      problem?: ProblemCode;
      /** Perhaps nobody stands there: the visit begins with the name. */
      isByItself?: true;
    }
  | ({ screen: 'joining' } & InVisit)
  | ({ screen: 'waiting-room' } & InVisit)
  /** `askAgainSeconds` null: it is being asked at this moment; the visitor sees no change. */
  | ({ screen: 'not-started'; askAgainSeconds: number | null } & InVisit)
  | ({ screen: 'in-room'; isReconnecting: boolean } & InVisit)
  | ({
      screen: 'problem';
      problem: ProblemCode;
      zoomCode: number | null;
      retrySeconds: number | null;
      /** Finds the line in the log (Failure.id in result.ts). */
      reference?: string;
      detail?: string;
      ways: readonly Way[];
    } & InVisit)
  | { screen: 'ended'; roomId: string; why: EndedWhy }
  | { screen: 'thanks'; roomId: string };

export type Screen = VisitState['screen'];

export type VisitEvent =
  | { type: 'interrupted'; why: Interruption }
  /** `isByItself`: no person chose it, the kiosk has only this one. */
  | { type: 'room-chosen'; roomId: string; isByItself?: true }
  | { type: 'name-given'; name: string; email: string; invitation?: string }
  | { type: 'held' }
  | { type: 'joined' }
  | { type: 'reconnecting' }
  | {
      type: 'refused';
      problem: ProblemCode;
      zoomCode: number | null;
      next: NextStep;
      reference?: string;
      detail?: string;
    }
  | { type: 'ended'; why: EndedWhy }
  | { type: 'retry' }
  /** From a problem that other details would cure: back to the name field, with what was typed. */
  | { type: 'correct' }
  | { type: 'leave' }
  | { type: 'done' };

export const START: VisitState = { screen: 'rooms' };

type On<E extends VisitEvent['type']> = Extract<VisitEvent, { type: E }>;

const inVisit = ({ roomId, name, email, invitation, attempt }: InVisit): InVisit => ({
  roomId,
  name,
  email,
  invitation,
  attempt,
});

const joinAgain = (state: InVisit): VisitState => ({
  screen: 'joining',
  ...inVisit(state),
  attempt: state.attempt + 1,
});

/** What the visitor typed was wrong and no join was tried: the field itself says so. */
const IN_THE_FIELD: readonly ProblemCode[] = [
  'name-empty',
  'name-too-long',
  'name-has-markup',
  'name-has-hidden-characters',
  'email-invalid',
  'invitation-empty',
  'not-invited',
];

function refused(state: InVisit, { problem, zoomCode, next, reference, detail }: On<'refused'>): VisitState {
  if (IN_THE_FIELD.includes(problem) && next.kind === 'ask-a-person') {
    const { roomId, name, email, invitation } = state;
    return { screen: 'name', roomId, name, email, invitation, problem };
  }
  const what = {
    problem,
    zoomCode,
    ...(reference !== undefined && { reference }),
    ...(detail !== undefined && { detail }),
  };
  switch (next.kind) {
    case 'join-again':
      return joinAgain(state);
    case 'move':
      return joinAgain({ ...state, roomId: next.roomId });
    case 'wait-for-start':
      return { screen: 'not-started', ...inVisit(state), askAgainSeconds: next.askAgainSeconds };
    case 'count-down':
      return { screen: 'problem', ...inVisit(state), ...what, retrySeconds: next.seconds, ways: next.ways };
    case 'ask-a-person':
      return { screen: 'problem', ...inVisit(state), ...what, retrySeconds: null, ways: next.ways };
  }
}

/** Events that a live join may bring, the same in every state between the name and the end. */
function whileInVisit(state: InVisit & VisitState, event: VisitEvent): VisitState {
  switch (event.type) {
    case 'held':
      return state.screen === 'waiting-room' ? state : { screen: 'waiting-room', ...inVisit(state) };
    case 'joined':
      if (state.screen === 'in-room' && !state.isReconnecting) return state;
      return { screen: 'in-room', ...inVisit(state), isReconnecting: false };
    case 'reconnecting':
      return state.screen === 'in-room' && !state.isReconnecting ? { ...state, isReconnecting: true } : state;
    case 'refused':
      return refused(state, event);
    case 'ended':
      return { screen: 'ended', roomId: state.roomId, why: event.why };
    case 'leave':
      return state.screen === 'in-room' ? { screen: 'thanks', roomId: state.roomId } : START;
    case 'retry':
      if (state.screen !== 'not-started' || state.askAgainSeconds === null) return state;
      return { ...state, attempt: state.attempt + 1, askAgainSeconds: null };
    default:
      return state;
  }
}

/** The next state. Never throws; answers the same object when nothing changes. */
export function visit(state: VisitState, event: VisitEvent): VisitState {
  switch (state.screen) {
    case 'rooms':
      if (event.type === 'interrupted') return { screen: 'interrupted', why: event.why };
      if (event.type !== 'room-chosen') return state;
      return {
        screen: 'name',
        roomId: event.roomId,
        name: '',
        email: '',
        invitation: '',
        ...(event.isByItself && { isByItself: true }),
      };
    case 'name':
      if (event.type === 'name-given') {
        return {
          screen: 'joining',
          roomId: state.roomId,
          name: event.name,
          email: event.email,
          invitation: event.invitation ?? '',
          attempt: 1,
        };
      }
      if (event.type === 'refused') {
        // Nothing was joined with yet, so there is nothing to join again with.
        const next =
          event.next.kind === 'count-down' || event.next.kind === 'ask-a-person'
            ? event.next
            : ({ kind: 'ask-a-person', ways: [{ kind: 'staff', contact: null }] } as const);
        return refused({ ...state, attempt: 0 }, { ...event, next });
      }
      return event.type === 'leave' ? START : state;
    case 'joining':
    case 'waiting-room':
    case 'not-started':
    case 'in-room':
      return whileInVisit(state, event);
    case 'problem':
      // Without a name there is nothing to join with: the way on is the name field.
      if (event.type === 'retry') {
        return state.name === '' && state.invitation === ''
          ? { screen: 'name', roomId: state.roomId, name: '', email: '', invitation: '' }
          : joinAgain(state);
      }
      if (event.type === 'correct') {
        const { roomId, name, email, invitation, problem } = state;
        return { screen: 'name', roomId, name, email, invitation, problem };
      }
      return event.type === 'leave' || event.type === 'done' ? START : state;
    case 'ended':
    case 'thanks':
    case 'interrupted':
      return event.type === 'done' ? START : state;
  }
}
