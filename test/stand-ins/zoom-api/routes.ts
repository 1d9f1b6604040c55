// The one table of addresses below /v2: the call, the scope that it needs (`:admin` does too), its rate limit label.
import type { Answer } from './answer.ts';
import { createMeeting } from './create-meeting.ts';
import { readMeeting, readWebinar, updateMeeting } from './read-meeting.ts';
import { readPastParticipants, readReport } from './read-report.ts';
import { readOwnZak, readSettings, readToken, readUser } from './read-user.ts';
import { register } from './register.ts';
import type { Call } from './state.ts';

export type Label = 'Light' | 'Medium' | 'Heavy';

export interface Route {
  method: 'GET' | 'POST' | 'PATCH';
  /** The parts in brackets become `call.ids`. */
  path: RegExp;
  scope: string;
  label: Label;
  run: (call: Call) => Answer;
}

type Row = [Route['method'], string, string, Label, Route['run']];

const ROWS: readonly Row[] = [
  ['GET', '/meetings/:', 'meeting:read:meeting', 'Light', readMeeting],
  ['PATCH', '/meetings/:', 'meeting:update:meeting', 'Light', updateMeeting],
  ['GET', '/webinars/:', 'webinar:read:webinar', 'Light', readWebinar],
  ['POST', '/users/:/meetings', 'meeting:write:meeting', 'Medium', createMeeting],
  ['POST', '/meetings/:/registrants', 'meeting:write:registrant', 'Light', register('meeting')],
  ['POST', '/webinars/:/registrants', 'webinar:write:registrant', 'Light', register('webinar')],
  ['GET', '/users/me/zak', 'user:read:zak', 'Light', readOwnZak],
  ['GET', '/users/:/settings', 'user:read:settings', 'Medium', readSettings],
  ['GET', '/users/:/token', 'user:read:token', 'Light', readToken],
  ['GET', '/users/:', 'user:read:user', 'Light', readUser],
  [
    'GET',
    '/report/meetings/:/participants',
    'report:read:list_meeting_participants',
    'Heavy',
    readReport('meeting'),
  ],
  [
    'GET',
    '/report/webinars/:/participants',
    'report:read:list_webinar_participants',
    'Heavy',
    readReport('webinar'),
  ],
  [
    'GET',
    '/past_meetings/:/participants',
    'meeting:read:list_past_participants',
    'Medium',
    readPastParticipants,
  ],
];

export const ROUTES: readonly Route[] = ROWS.map(([method, path, scope, label, run]) => ({
  method,
  path: new RegExp(`^/v2${path.replaceAll(':', '([^/]+)')}$`),
  scope,
  label,
  run,
}));

/** What a server-to-server app with every scope that these routes need has been granted. */
export const ALL_SCOPES: readonly string[] = [...new Set(ROUTES.map(({ scope }) => `${scope}:admin`))];
