// Makes a room at Zoom and reads back what it became: Zoom may overwrite anything it was asked for. Once it is made it
// is never lost: whatever fails afterwards is told beside it.
import { failure, success, type Failure, type Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { NewRoom, NewRoomView } from '../../contracts/staff.ts';
import type { Account, AccountFailure } from './account.ts';
import { NO_SUCH_USER } from './account-answers.ts';
import { becameByAnswer, makeMeeting, type MadeMeeting } from './make-meeting.ts';
import type { MeetingDetails } from './meeting-details.ts';
import { readPasscodeRules } from './passcode-requirement.ts';
import {
  brokenRules,
  makePasscode,
  NO_RULES,
  PASSCODE_LENGTH,
  type PasscodeRules,
} from './passcode-rules.ts';
import { differencesOf, type BecameRoom } from './room-differences.ts';
import { venueFileRoom } from './venue-file-room.ts';
import { zoomLink } from './zoom-link.ts';

interface Dependencies {
  account: Account;
  readMeeting: (room: Pick<Room, 'meetingNumber' | 'kind'>) => Promise<Result<MeetingDetails>>;
  now: () => number;
  /** Ids that the venue file has already. */
  roomIds: readonly string[];
  random?: (below: number) => number;
}

/** ZOOM: a field that it does not take, such as a passcode against the account's rules; nothing was made (REST, 400). */
const WRONG_FIELD = 300;

/** Where the account's rules cannot be read: what they most often are, tried one after the other. */
const GUESSES: readonly PasscodeRules[] = [
  NO_RULES,
  { ...NO_RULES, needsSpecial: true },
  { ...NO_RULES, isNumericOnly: true },
];

/** What the account's rules make impossible is said before anything is made. */
function choosePasscode(
  asked: NewRoom,
  rules: PasscodeRules,
  random?: Dependencies['random'],
): Result<string> {
  if (rules.minLength > PASSCODE_LENGTH) {
    return failure(
      'room-misconfigured',
      `the account wants passcodes of at least ${rules.minLength} characters, and a meeting takes ${PASSCODE_LENGTH}`,
    );
  }
  if (asked.passcode === null) return success(makePasscode(rules, random));
  const broken = brokenRules(asked.passcode, rules);
  if (broken.length > 0) return failure('room-misconfigured', `the passcode: ${broken.join('; ')}`);
  return success(asked.passcode);
}

function refusal(why: AccountFailure, unreadRules: AccountFailure | null): Failure {
  if (NO_SUCH_USER.includes(why.code)) {
    return failure(
      'room-misconfigured',
      'the account has no Zoom user with this id or e-mail address as host',
    );
  }
  if (why.code !== WRONG_FIELD || unreadRules === null) return failure(why.problem, why.detail);
  return failure(
    why.problem,
    `${why.detail}; the rules for passcodes could not be read: ${unreadRules.detail}`,
  );
}

interface Made {
  meeting: MadeMeeting;
  /** As it was asked for. */
  passcode: string;
  unreadRules: AccountFailure | null;
}

async function make({ account, now, random }: Dependencies, asked: NewRoom): Promise<Result<Made>> {
  const rules = await readPasscodeRules(account, asked.hostUserId);
  const unreadRules = rules.ok ? null : rules;
  // Without the right to read the rules a room can still be made; without the account it cannot.
  if (unreadRules && !['account-scope-missing', 'account-answer-wrong'].includes(unreadRules.problem)) {
    return failure(unreadRules.problem, unreadRules.detail);
  }
  let refused: Failure = failure('internal');
  for (const assumed of rules.ok ? [rules.value] : GUESSES) {
    const passcode = choosePasscode(asked, assumed, random);
    if (!passcode.ok) return passcode;
    const answer = await makeMeeting(account, asked, passcode.value, asked.startsAtMs ?? now());
    if (answer.ok) return success({ meeting: answer.value, passcode: passcode.value, unreadRules });
    refused = refusal(answer, unreadRules);
    const mayAnotherDo = asked.passcode === null && answer.code === WRONG_FIELD;
    if (!mayAnotherDo) break;
  }
  return refused;
}

/**
 * ZOOM: the passcode part of a link is the passcode in another, longer form (REST, `encrypted_password`); where Zoom leaves
 * `password` out when it is read, the one in its answer to the making is the one that a person can type.
 */
function becameByReading(details: MeetingDetails, { password }: MadeMeeting): BecameRoom {
  const { passcode } = details;
  const isTyped = passcode !== null && passcode.length <= PASSCODE_LENGTH;
  return { ...details, passcode: isTyped ? passcode : password || (passcode ?? password) };
}

const unreadOf = (what: 'passcode-rules' | 'room', { problem, detail }: Failure) => ({
  what,
  problem,
  detail: detail ?? null,
});

/**
 * Makes the room. Problems: `room-misconfigured` with the rule in `detail` where nothing was made, because the passcode
 * or the host cannot be used; else what the account answered. With `account-unreachable`, and where the answer to the
 * making could not be understood, Zoom may have made it all the same.
 */
export async function createRoom(deps: Dependencies, asked: NewRoom): Promise<Result<NewRoomView>> {
  const made = await make(deps, asked);
  if (!made.ok) return made;
  const { meeting, passcode: askedPasscode, unreadRules } = made.value;
  const { id: meetingNumber } = meeting;
  const read = await deps.readMeeting({ meetingNumber, kind: 'meeting' });
  const became = read.ok ? becameByReading(read.value, meeting) : becameByAnswer(meeting);
  const link = (read.ok && zoomLink(read.value.joinUrl)) || zoomLink(meeting.join_url);
  const webEndpoint = link?.hostname.endsWith('zoomgov.com') ? 'zoomgov.com' : 'zoom.us';
  const unread = [
    ...(unreadRules ? [unreadOf('passcode-rules', unreadRules)] : []),
    ...(read.ok ? [] : [unreadOf('room', read)]),
  ];
  // What Zoom does not contradict is what was asked for.
  const passcode = became.passcode ?? askedPasscode;
  const { registration, requiresSignIn } = became;
  return success({
    meetingNumber,
    passcode,
    joinLink: link?.href ?? '',
    differences: differencesOf({ ...asked, passcode: askedPasscode }, became),
    venueFileRoom: venueFileRoom(
      { ...asked, registration, requiresSignIn, meetingNumber, passcode, webEndpoint },
      deps.roomIds,
    ),
    ...(unread.length > 0 && { unread }),
  });
}
