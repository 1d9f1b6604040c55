// POST /meetings|webinars/{id}/registrants.
import { answer, REFUSALS, tooMany, type Answer } from './answer.ts';
import { joinUrl, type MeetingRecord } from './meetings.ts';
import { textOf, type Call } from './state.ts';

const APPROVAL = { automatic: 0, manual: 1 };
const DAILY =
  'You have exceeded the daily rate limit of "3" for Add registrant API requests for the registrant.';

export function register(kind: MeetingRecord['kind']): (call: Call) => Answer {
  return ({ ids: [id = ''], body, state }) => {
    const found = state.meetings.find(id);
    if (found?.meeting.kind !== kind) {
      if (!found) return REFUSALS.noMeeting(id);
      return kind === 'meeting' ? REFUSALS.isWebinar() : REFUSALS.isMeeting(id);
    }
    const { number, meeting } = found;
    const approval = meeting.settings['approval_type'];
    if (approval !== APPROVAL.automatic && approval !== APPROVAL.manual) {
      return kind === 'webinar' ? REFUSALS.noWebinarRegistration(number) : REFUSALS.noRegistration(number);
    }
    if (isClosed(meeting, state.now())) return REFUSALS.registrationClosed();
    const wrong = wrongFields(body);
    if (wrong.length > 0) return REFUSALS.fields(wrong);
    const email = textOf(body['email']);
    if (email.toLowerCase() === meeting.host_email) return REFUSALS.hostRegisters();

    const isApproved = approval === APPROVAL.automatic || body['auto_approve'] === true;
    const registrant = state.registrants.add({
      number,
      email,
      firstName: textOf(body['first_name']),
      lastName: textOf(body['last_name']),
      status: isApproved ? 'approved' : 'pending',
    });
    if (!registrant) return tooMany(nextMidnight(state.now()), DAILY);
    return answer(201, {
      id: Number(number),
      registrant_id: registrant.registrantId,
      topic: meeting.topic,
      start_time: meeting.start_time,
      participant_pin_code: registrant.pinCode,
      // ZOOM: no link while the host has not approved.
      ...(registrant.status === 'approved'
        ? { join_url: personalUrl(number, meeting.password, registrant.tk) }
        : {}),
    });
  };
}

/** ZOOM: `close_registration` closes it after the event's date, not at once. */
function isClosed({ settings, start_time: start, duration }: MeetingRecord, nowMs: number): boolean {
  return settings['close_registration'] === true && Date.parse(start) + duration * 60_000 < nowMs;
}

function wrongFields(body: Call['body']): string[] {
  const { first_name: first, last_name: last, email } = body;
  const isName = (name: unknown, shortest: number): boolean =>
    typeof name === 'string' && name.length >= shortest && name.length <= 64;
  return [
    ...(isName(first, 1) ? [] : ['first_name']),
    ...(last === undefined || isName(last, 0) ? [] : ['last_name']),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(textOf(email)) && textOf(email).length <= 128 ? [] : ['email']),
  ];
}

function personalUrl(number: string, passcode: string, tk: string): string {
  const url = new URL(joinUrl(number, passcode).replace('/j/', '/w/'));
  url.searchParams.set('tk', tk);
  return url.href;
}

/** ZOOM: for daily limits `Retry-After` is a date in ISO 8601, which is none of HTTP's two forms. */
function nextMidnight(nowMs: number): string {
  const day = 24 * 60 * 60 * 1000;
  return new Date((Math.floor(nowMs / day) + 1) * day).toISOString().replace(/\.\d+/, '');
}
