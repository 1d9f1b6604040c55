// POST /users/{userId}/meetings: what Zoom makes of a request under the account's settings, which is not always what
// was asked. ZOOM: nobody who leaves `password` out gets a meeting without one, unless the account is set so.
import { answer, REFUSALS, type Answer } from './answer.ts';
import type { AccountSettings, Setting } from './account-settings.ts';
import type { MeetingChange } from './meetings.ts';
import { generatePasscode, isAllowed } from './passcode-policy.ts';
import { meetingAnswer } from './read-meeting.ts';
import { objectOf, textOf, type Call } from './state.ts';

const LONGEST_TOPIC = 200;
const TYPES = [1, 2, 3, 8];

export function createMeeting({ ids: [userId = ''], body, state }: Call): Answer {
  const host = state.users.find(userId);
  if (!host) return REFUSALS.noUser(userId);
  const wrong = wrongFields(body, state.settings);
  if (wrong.length > 0) return REFUSALS.fields(wrong);

  const number = state.meetings.newNumber();
  state.meetings.set(number, {
    host_id: host.id,
    host_email: host.email,
    topic: textOf(body['topic']) || 'Zoom Meeting',
    type: Number(body['type'] ?? 2),
    status: 'waiting',
    start_time: textOf(body['start_time']) || new Date(state.now()).toISOString().replace(/\.\d+/, ''),
    duration: Number(body['duration'] ?? 60),
    ...securedBy(body, state.settings),
  });
  const meeting = state.meetings.get(number);
  return meeting ? answer(201, meetingAnswer(number, meeting)) : REFUSALS.noMeeting(number);
}

function wrongFields(body: Call['body'], { requirement }: AccountSettings): string[] {
  const { topic, type, duration, start_time: start, password } = body;
  return [
    ...(topic !== undefined && (typeof topic !== 'string' || topic.length > LONGEST_TOPIC) ? ['topic'] : []),
    ...(type !== undefined && !TYPES.includes(Number(type)) ? ['type'] : []),
    ...(duration !== undefined && !Number.isInteger(duration) ? ['duration'] : []),
    ...(start !== undefined && Number.isNaN(Date.parse(textOf(start))) ? ['start_time'] : []),
    ...(textOf(password) !== '' && !isAllowed(textOf(password), requirement) ? ['password'] : []),
  ];
}

/** Passcode, waiting room and authentication as they become. */
function securedBy(body: Call['body'], account: AccountSettings): MeetingChange {
  const asked = objectOf(body['settings']);
  const given = textOf(body['password']);
  const isGeneratedByDefault = account.passcode === 'default-on' && body['default_password'] !== false;
  const isGenerated = given === '' && (account.passcode === 'locked-on' || isGeneratedByDefault);
  let password = isGenerated ? generatePasscode(account.requirement) : given;
  let hasWaitingRoom = decide(account.waitingRoom, asked['waiting_room']);
  const isAuthenticated = decide(account.authentication, asked['meeting_authentication']);
  if (password === '' && !hasWaitingRoom && !isAuthenticated) {
    // ZOOM: a locked "one security option" overwrites a request that turns all three off.
    if (account.oneSecurityOption === 'passcode') password = generatePasscode(account.requirement);
    if (account.oneSecurityOption === 'waiting-room') hasWaitingRoom = true;
  }
  const settings = { ...asked, waiting_room: hasWaitingRoom, meeting_authentication: isAuthenticated };
  return { password, settings };
}

function decide(setting: Setting, asked: unknown): boolean {
  if (setting === 'locked-on') return true;
  return typeof asked === 'boolean' ? asked : setting === 'default-on';
}
