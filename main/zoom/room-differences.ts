// What a new room was asked to be beside what Zoom made of it, as a table. The passcode is in it: it is for staff.
import type { NewRoom, NewRoomView } from '../../contracts/staff.ts';
import type { MeetingDetails } from './meeting-details.ts';
import { isoSeconds } from './venue-file-room.ts';

type Wanted = Omit<NewRoom, 'passcode'> & { passcode: string };

/** Null: Zoom did not say. */
export type BecameRoom = Pick<
  MeetingDetails,
  'topic' | 'passcode' | 'hasWaitingRoom' | 'mayJoinBeforeHost' | 'joinBeforeHostMinutes' | 'startsAtMs'
> & {
  requiresSignIn: boolean | null;
  registration: MeetingDetails['registration'] | null;
};

const NOT_SAID = 'not said by Zoom';

const onOff = (flag: boolean | null): string => (flag === null ? NOT_SAID : flag ? 'on' : 'off');

/** Zoom keeps whole minutes. */
const toMinute = (ms: number): number => Math.floor(ms / 60_000) * 60_000;
const moment = (ms: number | null): string => (ms === null ? NOT_SAID : isoSeconds(toMinute(ms)));

function joinBeforeHost({ mayJoinBeforeHost, joinBeforeHostMinutes }: BecameRoom): string {
  if (mayJoinBeforeHost !== true || !joinBeforeHostMinutes) return onOff(mayJoinBeforeHost);
  return `from ${joinBeforeHostMinutes} minutes before the start`;
}

/** Fields by their names for people; main/cli/room.ts says what each means for visitors. */
const COMPARED = {
  passcode: {
    asked: ({ passcode }: Wanted) => passcode,
    got: ({ passcode }: BecameRoom) => (passcode === null ? NOT_SAID : passcode || 'none'),
  },
  'waiting room': {
    asked: ({ hasWaitingRoom }: Wanted) => onOff(hasWaitingRoom),
    got: (it: BecameRoom) => onOff(it.hasWaitingRoom),
  },
  'sign-in': { asked: () => onOff(false), got: (it: BecameRoom) => onOff(it.requiresSignIn) },
  registration: { asked: () => 'none', got: (it: BecameRoom) => it.registration ?? NOT_SAID },
  'join before host': {
    asked: ({ hasWaitingRoom }: Wanted) => onOff(!hasWaitingRoom),
    got: joinBeforeHost,
  },
  topic: { asked: ({ topic }: Wanted) => topic, got: (it: BecameRoom) => it.topic.trim() || NOT_SAID },
  start: {
    asked: ({ startsAtMs }: Wanted) => (startsAtMs === null ? null : moment(startsAtMs)),
    got: (it: BecameRoom) => moment(it.startsAtMs),
  },
} as const;

export type ComparedField = keyof typeof COMPARED;

/** Empty where Zoom took everything as it was asked. A start that was not asked for is not compared. */
export function differencesOf(wanted: Wanted, became: BecameRoom): NewRoomView['differences'] {
  return Object.entries(COMPARED).flatMap(([field, row]) => {
    const asked = row.asked(wanted);
    const got = row.got(became);
    return asked === null || asked === got ? [] : [{ field, asked, got }];
  });
}
