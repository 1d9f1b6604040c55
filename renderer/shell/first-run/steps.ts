// Set-up's steps as a state machine: what was typed, where one is, and when one may go on. Going back loses nothing. Pure.
import {
  MOST_ROOMS,
  readRoom,
  type FirstRunDraft,
  type FirstRunRoom,
  type FirstRunView,
} from '../../../contracts/first-run.ts';
import type { LinkMistake } from '../../../contracts/join-link.ts';
import type { LanguageTag } from '../../../contracts/words/languages.ts';

export const STEPS = ['venue', 'pin', 'credentials', 'room', 'check', 'ready'] as const;
export type Step = (typeof STEPS)[number];

export interface FirstRunState {
  step: Step;
  name: string;
  /** Main has one, as its hash; its digits are nowhere. */
  hasPin: boolean;
  clientId: string;
  /** '' as soon as main has kept it. */
  clientSecret: string;
  /** Where main has them; null: they have to be typed. */
  credentials: FirstRunView['credentials'];
  /** At least one. */
  rooms: readonly FirstRunRoom[];
  /** The room on the screen. */
  at: number;
  fillsScreen: boolean;
  /** Somebody wanted to go on: only from then on an empty field is a mistake. */
  hasTried: boolean;
}

export type TypedField = 'name' | 'clientId' | 'clientSecret';

export type FirstRunEvent =
  | { type: 'typed'; field: TypedField; value: string }
  | { type: 'room-typed'; field: keyof FirstRunRoom; value: string }
  | { type: 'pin-chosen' | 'pin-again' | 'credentials-kept' | 'credentials-again' }
  | { type: 'room-added' | 'room-removed' }
  | { type: 'window-chosen'; fillsScreen: boolean }
  | { type: 'next' | 'back' };

const NO_ROOM: FirstRunRoom = { link: '', title: '', passcode: '' };

/** As main's schema has them (contracts/first-run-draft.ts). */
const MOST: Readonly<Record<TypedField | keyof FirstRunRoom, number>> = {
  name: 80,
  clientId: 500,
  clientSecret: 500,
  link: 4_000,
  title: 120,
  passcode: 32,
};

export const atStart = ({
  credentials,
  hasPin,
}: Pick<FirstRunView, 'credentials' | 'hasPin'>): FirstRunState => ({
  step: 'venue',
  name: '',
  hasPin,
  clientId: '',
  clientSecret: '',
  credentials,
  rooms: [NO_ROOM],
  at: 0,
  fillsScreen: false,
  hasTried: false,
});

export const roomOf = ({ rooms, at }: FirstRunState): FirstRunRoom => rooms[at] ?? NO_ROOM;

export interface RoomMistakes {
  link?: LinkMistake | 'empty';
  title?: 'empty';
}

export function roomMistakes(room: FirstRunRoom): RoomMistakes {
  const read = readRoom(room);
  return {
    ...(!read.ok && { link: read.mistake }),
    ...(room.title.trim() === '' && { title: 'empty' as const }),
  };
}

/** Whether this step has what it asks for. */
export function isAnswered(state: FirstRunState): boolean {
  switch (state.step) {
    case 'venue':
      return state.name.trim() !== '';
    case 'pin':
      return state.hasPin;
    case 'credentials':
      return state.credentials !== null;
    case 'room':
      return Object.keys(roomMistakes(roomOf(state))).length === 0;
    // What was found is for the person to judge: a room may be made tomorrow.
    case 'check':
    case 'ready':
      return true;
  }
}

/** Nobody typed anything: going away from it is no loss. */
const isBlank = ({ link, title, passcode }: FirstRunRoom): boolean => (link + title + passcode).trim() === '';

const stepAfter = (step: Step, by: 1 | -1): Step => STEPS[STEPS.indexOf(step) + by] ?? step;

function goOn(state: FirstRunState): FirstRunState {
  if (!isAnswered(state)) return { ...state, hasTried: true };
  const moved = { ...state, hasTried: false };
  if (state.step === 'room' && state.at < state.rooms.length - 1) return { ...moved, at: state.at + 1 };
  return { ...moved, step: stepAfter(state.step, 1) };
}

/** The room on the screen goes; another one takes its place on it. */
function withoutRoom(state: FirstRunState): FirstRunState {
  const rooms = state.rooms.filter((_room, index) => index !== state.at);
  return { ...state, rooms: rooms.length > 0 ? rooms : [NO_ROOM], at: Math.max(0, state.at - 1) };
}

function goBack(state: FirstRunState): FirstRunState {
  const moved = { ...state, hasTried: false };
  if (state.step !== 'room' || state.at === 0) return { ...moved, step: stepAfter(state.step, -1) };
  return isBlank(roomOf(state)) ? withoutRoom(moved) : { ...moved, at: state.at - 1 };
}

/** A password manager or a scanner may send more than fits. */
const cut = (field: keyof typeof MOST, value: string): string => value.slice(0, MOST[field]);

export function firstRun(state: FirstRunState, event: FirstRunEvent): FirstRunState {
  switch (event.type) {
    case 'typed':
      return { ...state, [event.field]: cut(event.field, event.value) };
    case 'room-typed': {
      const typed = { ...roomOf(state), [event.field]: cut(event.field, event.value) };
      return { ...state, rooms: state.rooms.map((room, index) => (index === state.at ? typed : room)) };
    }
    case 'pin-chosen':
      return { ...state, hasPin: true };
    case 'pin-again':
      return { ...state, hasPin: false };
    // SECURITY: the secret is main's from here on (test/unit/renderer/shell/first-run/steps.test.ts).
    case 'credentials-kept':
      return { ...state, credentials: 'store', clientSecret: '' };
    case 'credentials-again':
      return { ...state, credentials: null };
    case 'room-added': {
      if (!isAnswered(state)) return { ...state, hasTried: true };
      if (state.rooms.length >= MOST_ROOMS) return state;
      const rooms = [...state.rooms, NO_ROOM];
      return { ...state, rooms, at: rooms.length - 1, hasTried: false };
    }
    case 'room-removed':
      return { ...withoutRoom(state), hasTried: false };
    case 'window-chosen':
      return { ...state, fillsScreen: event.fillsScreen };
    case 'next':
      return goOn(state);
    case 'back':
      return goBack(state);
  }
}

/** What main gets. */
export const draftOf = ({ name, rooms }: FirstRunState, language: LanguageTag): FirstRunDraft => ({
  name,
  language,
  rooms: [...rooms],
});
