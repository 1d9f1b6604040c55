// GET and PATCH of a meeting, GET of a webinar.
import { answer, REFUSALS, type Answer } from './answer.ts';
import { encrypted, joinUrl, phonePasscode, type MeetingRecord } from './meetings.ts';
import { isAllowed } from './passcode-policy.ts';
import { objectOf, textOf, type Call } from './state.ts';

export function readMeeting({ ids: [id = ''], state }: Call): Answer {
  const found = findMeeting(id, state);
  return 'status' in found ? found : answer(200, meetingAnswer(found.number, found.meeting));
}

export function readWebinar({ ids: [id = ''], state }: Call): Answer {
  const found = state.meetings.find(id);
  if (found?.meeting.kind !== 'webinar') return REFUSALS.isMeeting(id);
  return answer(200, webinarAnswer(found.number, found.meeting));
}

export function updateMeeting({ ids: [id = ''], body, state }: Call): Answer {
  const found = findMeeting(id, state);
  if ('status' in found) return found;
  const { password } = body;
  if (password !== undefined && !isAllowed(textOf(password), state.settings.requirement)) {
    return REFUSALS.fields(['password']);
  }
  state.meetings.set(found.number, {
    ...(typeof password === 'string' ? { password } : {}),
    ...(typeof body['topic'] === 'string' ? { topic: body['topic'] } : {}),
    settings: objectOf(body['settings']),
  });
  return answer(204);
}

/** The meeting, or Zoom's refusal: not there, or a webinar. */
export function findMeeting(
  id: string,
  { meetings }: Call['state'],
): { number: string; meeting: Readonly<MeetingRecord> } | Answer {
  const found = meetings.find(id);
  if (!found) return REFUSALS.noMeeting(id);
  return found.meeting.kind === 'webinar' ? REFUSALS.isWebinar() : found;
}

export function meetingAnswer(number: string, meeting: Readonly<MeetingRecord>): Record<string, unknown> {
  const { password } = meeting;
  return {
    ...common(number, meeting),
    status: meeting.status,
    ...(password === ''
      ? {}
      : {
          encrypted_password: encrypted(password),
          pstn_password: phonePasscode(password),
          h323_password: phonePasscode(password),
        }),
    pre_schedule: false,
  };
}

/** ZOOM: a webinar has no status, and other names for what is derived from its passcode. */
function webinarAnswer(number: string, meeting: Readonly<MeetingRecord>): Record<string, unknown> {
  const { password } = meeting;
  return {
    ...common(number, meeting),
    ...(password === ''
      ? {}
      : { encrypted_passcode: encrypted(password), h323_passcode: phonePasscode(password) }),
  };
}

function common(number: string, meeting: Readonly<MeetingRecord>): Record<string, unknown> {
  const { kind: _kind, status: _status, password, ...rest } = meeting;
  return {
    ...rest,
    id: Number(number),
    timezone: 'Europe/Berlin',
    created_at: meeting.start_time,
    // Holds a token of the host's: nothing that may ever be shown or logged.
    start_url: `https://zoom.us/s/${number}?zak=stand-in-start-url-secret`,
    join_url: joinUrl(number, password),
    ...(password === '' ? {} : { password }),
  };
}
