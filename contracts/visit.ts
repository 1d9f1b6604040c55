// The visit's state machine, pure: screens only draw a state, effects only follow one (renderer/shell/visit/).
// An event that does not fit the state changes nothing: late answers of an earlier visit are normal, not errors.
import type { ProblemCode } from './problem.ts';
import {
  START,
  type EndedWhy,
  type InVisit,
  type Onward,
  type Screen,
  type VisitEvent,
  type VisitState,
} from './visit-state.ts';

export * from './visit-state.ts';

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

/** Who was removed is not asked on, and who went on at another screen is not here. */
const MAY_GO_ON: Readonly<Record<EndedWhy, boolean>> = {
  'ended-by-host': true,
  'time-limit': true,
  removed: false,
  elsewhere: false,
};

const goOn = ({ onward }: { onward?: Onward }): VisitState | null => {
  if (onward === undefined) return null;
  const { roomId, opensAtMs, asksDetails, name, email } = onward;
  const given = { roomId, name, email, invitation: '' };
  if (asksDetails) return { screen: 'name', ...given, ...(opensAtMs !== null && { opensAtMs }) };
  if (opensAtMs !== null) return { screen: 'place-kept', opensAtMs, ...given, attempt: 0 };
  return { screen: 'joining', ...given, attempt: 1 };
};

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
    case 'ended': {
      const onward = MAY_GO_ON[event.why] && event.onward;
      return { screen: 'ended', roomId: state.roomId, why: event.why, ...(onward && { onward }) };
    }
    case 'leave':
      if (state.screen !== 'in-room') return START;
      return { screen: 'thanks', roomId: state.roomId, ...(event.onward && { onward: event.onward }) };
    case 'retry':
      if (state.screen !== 'not-started' || state.askAgainSeconds === null) return state;
      return { ...state, attempt: state.attempt + 1, askAgainSeconds: null };
    default:
      return state;
  }
}

/** Where the idle rules may end a visit: never while Zoom is being asked. */
const ENDS_BY_ITSELF: readonly Screen[] = [
  'name',
  'place-kept',
  'waiting-room',
  'not-started',
  'in-room',
  'problem',
];

/** The next state. Never throws; answers the same object when nothing changes. */
export function visit(state: VisitState, event: VisitEvent): VisitState {
  if (event.type === 'walked-away') return ENDS_BY_ITSELF.includes(state.screen) ? START : state;
  if (event.type === 'stay-over') {
    const isThere = 'attempt' in state && ENDS_BY_ITSELF.includes(state.screen);
    return isThere ? { screen: 'ended', roomId: state.roomId, why: 'maximum-stay' } : state;
  }
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
        ...(event.opensAtMs !== undefined && { opensAtMs: event.opensAtMs }),
      };
    case 'name':
      if (event.type === 'name-given') {
        const { name, email, invitation = '' } = event;
        const given = { roomId: state.roomId, name, email, invitation };
        if (state.opensAtMs === undefined) return { screen: 'joining', ...given, attempt: 1 };
        return { screen: 'place-kept', opensAtMs: state.opensAtMs, ...given, attempt: 0 };
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
    case 'place-kept':
      if (event.type === 'doors-open') return joinAgain(state);
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
    case 'interrupted':
      return event.type === 'done' ? START : state;
    case 'ended':
    case 'thanks':
      if (event.type === 'go-on') return goOn(state) ?? state;
      return event.type === 'done' ? START : state;
  }
}
