// One immutable picture of everything the screens show, and how the meeting page's marks change it. Pure.
import type { VenueView } from '../../../contracts/channels.ts';
import type { Asking } from '../../../contracts/idle.ts';
import { nextTalk } from '../../../contracts/next-talk.ts';
import type { Failure } from '../../../contracts/result.ts';
import type { DeviceTrouble, InputKind } from '../../../contracts/devices.ts';
import { START, type VisitEvent, type VisitState } from '../../../contracts/visit.ts';
import { ENGLISH, type Tongue } from '../tongue.ts';
import type { MarkFact } from './meeting.ts';
import type { Scene } from './presence.ts';
import { roomIn } from './room-in.ts';

/** What the meeting page has told of the visitor's own devices; null until it has. */
export interface Marks {
  isAudioJoined: boolean | null;
  isCameraOn: boolean | null;
  isMicrophoneOn: boolean | null;
  /** What Zoom wanted and could not have. */
  troubles: Readonly<Partial<Record<InputKind, DeviceTrouble>>>;
}

export const NO_MARKS: Marks = {
  isAudioJoined: null,
  isCameraOn: null,
  isMicrophoneOn: null,
  troubles: {},
};

export interface Snapshot {
  /** Null until main has answered. Notices and incidents in it are kept up to date. */
  venue: VenueView | null;
  /** Why there is no venue, or null. */
  openingFailure: Failure | null;
  state: VisitState;
  /** What the visit is spoken in. */
  tongue: Tongue;
  /** What staff are spoken to in. */
  staffTongue: Tongue;
  /** Until the screen goes on by itself; null where it does not. */
  secondsLeft: number | null;
  /** "Still there?", or null while nobody is asked. */
  asking: Asking | null;
  marks: Marks;
  /** As Zoom shows it to the others: the room's list may know another one than was typed. '' before there is a ticket. */
  userName: string;
  /** The room that was full, while the visitor is taken to another one; null otherwise. */
  fullRoomId: string | null;
  /** A person of staff tries the room, no visitor. */
  isTest: boolean;
  /** Nobody is there: the kiosk invites people, in the place of its first screen. */
  isAtRest: boolean;
  /** Instead of the visit's screen, which is `rooms` meanwhile. */
  isStaffOpen: boolean;
}

export const AT_START: Snapshot = {
  venue: null,
  openingFailure: null,
  state: START,
  tongue: ENGLISH,
  staffTongue: ENGLISH,
  secondsLeft: null,
  asking: null,
  marks: NO_MARKS,
  userName: '',
  fullRoomId: null,
  isTest: false,
  isAtRest: false,
  isStaffOpen: false,
};

/** What is on the screen, by the name under which it is seen from outside. */
export const screenOf = ({ venue, state, isStaffOpen, isAtRest }: Snapshot): string =>
  venue?.needsSetUp === true ? 'set-up' : isStaffOpen ? 'staff' : isAtRest ? 'attract' : state.screen;

/**
 * Nobody can be in the middle of anything: the rooms, or the name field of a venue with one room before it is used. Not
 * while somebody waits here for staff: they look for this screen.
 * @param isTouched somebody has touched this screen.
 */
export const mayRest = ({ venue, state, isStaffOpen }: Snapshot, isTouched: boolean): boolean =>
  venue?.needsSetUp === false &&
  !isStaffOpen &&
  !venue.staffNotices.includes('staff-called') &&
  (state.screen === 'rooms' || (state.screen === 'name' && state.isByItself === true && !isTouched));

/** What follows from a step of the visit for everything around its state. */
export function afterStep(current: Snapshot, state: VisitState, event: VisitEvent): Partial<Snapshot> {
  const isMove = event.type === 'refused' && event.next.kind === 'move';
  return {
    state,
    isAtRest: false,
    marks: state.screen === 'in-room' ? current.marks : NO_MARKS,
    userName: 'attempt' in state ? current.userName : '',
    fullRoomId: state.screen !== 'joining' ? null : isMove ? roomOf(current.state) : current.fullRoomId,
    isTest: current.isTest && state.screen !== 'rooms',
  };
}

const roomOf = (state: VisitState): string | null => ('roomId' in state ? state.roomId : null);

/**
 * Whether others can hear the visitor; null: not known yet. Zoom's word comes before the browser's refusal, and Zoom takes
 * the silence that it gets instead for a microphone that is on.
 */
export const isHeard = ({ isMicrophoneOn, troubles }: Marks): boolean | null =>
  isMicrophoneOn === true ? troubles.microphone === undefined : isMicrophoneOn;

export function withMark(marks: Marks, mark: MarkFact): Marks {
  switch (mark.kind) {
    case 'audio':
      return { ...marks, isAudioJoined: mark.isJoined };
    case 'camera':
      return { ...marks, isCameraOn: mark.isOn };
    case 'microphone':
      return { ...marks, isMicrophoneOn: mark.isOn };
    case 'device-trouble': {
      const { [mark.device]: _solved, ...others } = marks.troubles;
      return { ...marks, troubles: mark.why === null ? others : { ...others, [mark.device]: mark.why } };
    }
  }
}

/** What the idle rules go by. */
export function sceneOf(snapshot: Snapshot): Scene {
  const { venue, state } = snapshot;
  const room = roomIn(snapshot, roomOf(state));
  return { state, limits: venue?.idle ?? null, isWebinar: room?.kind === 'webinar' };
}

/** An end leads on to the next talk, where there is one. */
export function withOnward(event: VisitEvent, { state, venue, isTest }: Snapshot, nowMs: number): VisitEvent {
  const isEnd = event.type === 'leave' || event.type === 'ended';
  if (!isEnd || isTest || venue === null || !('attempt' in state)) return event;
  const onward = nextTalk(venue, state, nowMs);
  return onward === null ? event : { ...event, onward };
}
