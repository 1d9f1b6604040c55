// Zoom's own report of who was in a room. It comes late and in pages, covers only the last time the room ran, and gives
// one person several rows; main/journal/reconcile.ts puts them together.
import { z } from 'zod';
import { failure, success, type Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { Account, AccountResult } from './account.ts';
import { otherKind } from './either-kind.ts';
import { text as anyText } from './lenient.ts';

export interface ParticipantRow {
  /** ZOOM: fresh for each join, so two rows of one person differ in it (REST, attendance). */
  userId: string | null;
  customerKey: string | null;
  registrantId: string | null;
  /** ZOOM: empty on accounts under a HIPAA agreement (REST, attendance). */
  name: string;
  /** Unix milliseconds. */
  joinMs: number | null;
  leaveMs: number | null;
  /** 0 while Zoom has not yet counted. */
  seconds: number;
  isWaitingRoom: boolean;
  breakoutId: string | null;
}

const text = anyText.transform((given) => given?.trim().slice(0, 300) || null);

const row = z
  .object({
    user_id: text,
    customer_key: text,
    registrant_id: text,
    name: text,
    join_time: text,
    leave_time: text,
    duration: z.coerce.number().min(0).catch(0),
    status: text,
    bo_mtg_id: text,
  })
  .transform((read): ParticipantRow => {
    const moment = (time: string | null): number | null => {
      // Anything else would be guessed at, such as a number as a month.
      const ms = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/u.test(time ?? '') ? Date.parse(time ?? '') : NaN;
      return Number.isNaN(ms) ? null : ms;
    };
    return {
      userId: read.user_id,
      customerKey: read.customer_key,
      registrantId: read.registrant_id,
      name: read.name ?? '',
      joinMs: moment(read.join_time),
      leaveMs: moment(read.leave_time),
      seconds: read.duration,
      isWaitingRoom: read.status === 'in_waiting_room',
      breakoutId: read.bo_mtg_id,
    };
  });

const page = z
  .object({ participants: z.array(z.unknown()).nullable(), next_page_token: text })
  .transform(({ participants, next_page_token }) => ({
    rows: (participants ?? []).map((one) => row.safeParse(one).data).filter((one) => one !== undefined),
    nextToken: next_page_token,
  }));
type Page = z.output<typeof page>;

/** ZOOM: 300 rows are the most that a page may have (REST, participant reports). 60,000 rows are more than its largest webinar has people. */
const PAGE_SIZE = '300';
const MOST_PAGES = 200;

/** ZOOM: rows of a large meeting come first without an end or with a duration of 0 (REST, attendance). */
const isUnfinished = ({ joinMs, leaveMs, seconds, isWaitingRoom }: ParticipantRow): boolean =>
  leaveMs === null ||
  // Who left within the second has 0 for good, and who was let in at once has it for the waiting room.
  (seconds === 0 && !isWaitingRoom && (joinMs === null || leaveMs - joinMs >= 1_000));

const isLate = (rows: readonly ParticipantRow[]): boolean =>
  rows.some(isUnfinished) || rows.every(({ seconds }) => seconds === 0);

/**
 * ZOOM: 3000 and 300 say that the number is of the other kind; 3001 says that, too, and also that the room has not run
 * yet, still runs, or that its report is not made yet (REST, participant reports).
 */
const MAY_BE_OTHER_KIND: readonly (number | null)[] = [300, 3000, 3001];
const NOT_THERE_YET = 3001;

/** A page that shifted while it was read repeats rows. */
const withoutRepeats = (rows: readonly ParticipantRow[]): ParticipantRow[] => [
  ...new Map(rows.map((one) => [JSON.stringify(one), one])).values(),
];

/**
 * Everybody whom Zoom has seen in the room, of the last time that it ran, also where `room.kind` is wrong. `isLate`: the report is empty or unfinished;
 * ask again. Problems: what the account answered; `account-answer-wrong` also for pages without an end.
 */
export async function readParticipants(
  account: Account,
  room: Pick<Room, 'meetingNumber' | 'kind'>,
): Promise<Result<{ rows: ParticipantRow[]; isLate: boolean }>> {
  const askPage = (kind: Room['kind'], token: string | null): Promise<AccountResult<Page>> =>
    account.ask({
      method: 'GET',
      path: `/report/${kind}s/${room.meetingNumber}/participants`,
      query: {
        include_fields: 'registrant_id',
        page_size: PAGE_SIZE,
        ...(token !== null && { next_page_token: token }),
      },
      scope: `report:read:list_${kind}_participants:admin`,
      answer: page,
    });
  const rows: ParticipantRow[] = [];
  const seen = new Set<string>();
  let { kind } = room;
  let token: string | null = null;
  for (let count = 0; count < MOST_PAGES; count++) {
    let asked = await askPage(kind, token);
    if (!asked.ok && token === null && MAY_BE_OTHER_KIND.includes(asked.code)) {
      const other = await askPage(otherKind(kind), null);
      if (other.ok) {
        asked = other;
        kind = otherKind(kind);
      }
    }
    if (!asked.ok) {
      const isNotThereYet = token === null && asked.code === NOT_THERE_YET;
      return isNotThereYet ? success({ rows: [], isLate: true }) : failure(asked.problem, asked.detail);
    }
    rows.push(...asked.value.rows);
    token = asked.value.nextToken;
    if (token === null) {
      const all = withoutRepeats(rows);
      return success({ rows: all, isLate: isLate(all) });
    }
    if (seen.has(token)) break;
    seen.add(token);
  }
  return failure('account-answer-wrong', 'the pages of the report have no end');
}
