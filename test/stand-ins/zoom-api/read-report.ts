// The two reports of who was there. ZOOM: only `/report` has customer keys, and registrant ids only when asked for.
import { answer, REFUSALS, type Answer } from './answer.ts';
import type { ParticipantRow } from './attendance.ts';
import type { MeetingRecord } from './meetings.ts';
import type { Call } from './state.ts';

const ROWS_A_PAGE = { usual: 30, most: 300 };

export function readReport(kind: MeetingRecord['kind']): (call: Call) => Answer {
  return (call) =>
    page(call, kind, (row, includes) => {
      const { registrant_id: registrantId, ...rest } = row;
      return includes.includes('registrant_id') ? { ...rest, registrant_id: registrantId } : rest;
    });
}

export function readPastParticipants(call: Call): Answer {
  return page(call, 'meeting', (row) => {
    const { customer_key: _key, participant_user_id: _user, bo_mtg_id: _room, ...rest } = row;
    return { ...rest, internal_user: row.id !== '' };
  });
}

function page(
  { ids: [id = ''], query, state }: Call,
  kind: MeetingRecord['kind'],
  shape: (row: ParticipantRow, includes: readonly string[]) => object,
): Answer {
  const found = state.meetings.find(id);
  if (found?.meeting.kind !== kind || state.attendance.stateOf(found.number) === 'missing') {
    return REFUSALS.noReport(id);
  }
  const rows = state.attendance.rows(found.number);
  const size = Math.min(Number(query.get('page_size') ?? ROWS_A_PAGE.usual), ROWS_A_PAGE.most);
  const token = query.get('next_page_token') ?? '';
  const from = token === '' ? 0 : offsetOf(token);
  if (!(size >= 1)) return REFUSALS.fields(['page_size']);
  if (!(from >= 0 && from <= rows.length)) return REFUSALS.pageToken();
  const to = from + size;
  return answer(200, {
    page_count: Math.ceil(rows.length / size),
    page_size: size,
    total_records: rows.length,
    next_page_token: to < rows.length ? Buffer.from(`rows from ${to}`).toString('base64url') : '',
    participants: rows
      .slice(from, to)
      .map((row) => shape(row, (query.get('include_fields') ?? '').split(','))),
  });
}

function offsetOf(token: string): number {
  const [, digits = 'none'] = /^rows from (\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  return Number(digits);
}
