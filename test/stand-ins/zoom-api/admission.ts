// What the account's state means for somebody who joins on the wire, and what a stay there becomes in the reports.
import type { JoinSeen, StaySeen } from '../zoom/records.ts';
import type { InfoAnswer } from '../zoom/scenario.ts';
import type { ParticipantRow } from './attendance.ts';
import { objectOf, type State } from './state.ts';

export interface Known {
  meetings: Pick<State['meetings'], 'get'>;
  registrants: Pick<State['registrants'], 'byTk'>;
  users: Pick<State['users'], 'find'>;
  visitorTokens: Pick<State['visitorTokens'], 'find'>;
}

type InfoRule = (join: JoinSeen, known: Known) => boolean;

/** In this order; each is true where the answer beside it is given. */
const AT_INFO: readonly [InfoRule, number, string][] = [
  [({ meetingNumber }, { meetings }) => !meetings.get(meetingNumber), 3001, 'Meeting does not exist: {n}.'],
  // ZOOM: an expired or foreign `tk` is raw 124; the SDK has no code of its own for it in the component view (6.2.0).
  [hasForeignTk, 124, 'Registration token is invalid or expired.'],
  [({ ztk }, { visitorTokens }) => ztk !== '' && visitorTokens.find(ztk)?.kind !== 'zak', 3051, '/signin'],
  [(join, known) => demands(join, known, 'meeting_authentication') && !isSomebody(join), 3051, '/signin'],
  [
    (join, known) => demands(join, known, 'approval_type') && join.tk === '',
    3099,
    'https://zoom.us/meeting/register/x',
  ],
];

export function refusalAtInfo(join: JoinSeen, known: Known): InfoAnswer | undefined {
  const row = AT_INFO.find(([applies]) => applies(join, known));
  return row && { kind: 'refuse', errorCode: row[1], errorMessage: row[2] };
}

/** `owners`: ids of the users who are in their meetings. */
export function refusalAtDoor(join: JoinSeen, known: Known, owners: ReadonlySet<string>): number | undefined {
  if (join.obfToken === '') return undefined;
  const token = known.visitorTokens.find(join.obfToken);
  if (token?.kind !== 'obf') return 13_299;
  if (token.meetingNumber !== '' && token.meetingNumber !== join.meetingNumber) return 13_300;
  return owners.has(token.userId) ? undefined : 103_041;
}

/** Zoom's row of a stay that is over; ZOOM: guests have no id, and an address only from their registration. */
export function reportRow({ join, ...stay }: StaySeen, known: Known): ParticipantRow | undefined {
  if (stay.untilMs === undefined) return undefined;
  const registrant = known.registrants.byTk(join.meetingNumber, join.tk);
  const token = known.visitorTokens.find(join.ztk || join.obfToken);
  const user = token && known.users.find(token.userId);
  const time = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+/, '');
  return {
    id: user?.id ?? '',
    participant_user_id: user?.id ?? '',
    user_id: String(stay.userId),
    name: join.userName,
    user_email: registrant?.email ?? user?.email ?? '',
    join_time: time(stay.fromMs),
    leave_time: time(stay.untilMs),
    duration: Math.max(1, Math.round((stay.untilMs - stay.fromMs) / 1000)),
    customer_key: join.customerKey,
    registrant_id: registrant?.registrantId ?? '',
    failover: false,
    status: stay.isOnHold ? 'in_waiting_room' : 'in_meeting',
    bo_mtg_id: '',
  };
}

function hasForeignTk({ meetingNumber, tk }: JoinSeen, { registrants }: Known): boolean {
  return tk !== '' && registrants.byTk(meetingNumber, tk)?.status !== 'approved';
}

const isSomebody = ({ ztk, obfToken }: JoinSeen): boolean => ztk !== '' || obfToken !== '';

function demands(
  { meetingNumber }: JoinSeen,
  { meetings }: Known,
  setting: 'meeting_authentication' | 'approval_type',
): boolean {
  const value = objectOf(meetings.get(meetingNumber)?.settings)[setting];
  return setting === 'approval_type' ? value === 0 || value === 1 : value === true;
}
