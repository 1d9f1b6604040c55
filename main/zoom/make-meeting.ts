// POST /users/{userId}/meetings with everything said that Zoom would otherwise decide by settings nobody remembers, and
// what its answer says the meeting became.
import { z } from 'zod';
import type { NewRoom } from '../../contracts/staff.ts';
import type { Account, AccountResult } from './account.ts';
import { flag, text, whole } from './lenient.ts';
import type { BecameRoom } from './room-differences.ts';
import { isoSeconds } from './venue-file-room.ts';

const settings = z.object({
  waiting_room: flag,
  join_before_host: flag,
  meeting_authentication: flag,
  approval_type: whole,
});

/** Only without a number is it of no use. */
const made = z.object({
  id: z.union([z.int().positive().transform(String), z.string()]).pipe(z.string().regex(/^\d{9,12}$/u)),
  join_url: text,
  topic: text,
  start_time: text,
  /** Null: Zoom does not say. */
  password: text.transform((given) => (given !== null && given.length <= 32 ? given : null)),
  settings: settings.catch(settings.parse({})),
});
export type MadeMeeting = z.output<typeof made>;

/** @param startsAtMs Unix milliseconds. */
export const makeMeeting = (
  account: Account,
  asked: NewRoom,
  passcode: string,
  startsAtMs: number,
): Promise<AccountResult<MadeMeeting>> =>
  account.ask({
    method: 'POST',
    path: `/users/${encodeURIComponent(asked.hostUserId)}/meetings`,
    scope: 'meeting:write:meeting:admin',
    answer: made,
    body: {
      topic: asked.topic,
      type: 2,
      start_time: isoSeconds(startsAtMs),
      timezone: 'UTC',
      duration: asked.durationMinutes,
      password: passcode,
      // ZOOM: what is left out comes from the host's own settings since 2025, a passcode included (REST, changelog of 2025-03-24).
      default_password: false,
      settings: {
        waiting_room: asked.hasWaitingRoom,
        meeting_authentication: false,
        // ZOOM: a waiting room switches it off (REST, `join_before_host`).
        join_before_host: !asked.hasWaitingRoom,
        jbh_time: 0,
        approval_type: 2,
        use_pmi: false,
        registrants_email_notification: false,
        registrants_confirmation_email: false,
      },
    },
  });

const REGISTRATION = ['automatic', 'manual', 'none'] as const;

/** The meeting by this answer, for where it cannot be read back. */
export function becameByAnswer({ topic, password, start_time, settings: got }: MadeMeeting): BecameRoom {
  const startsAtMs = Date.parse(start_time ?? '');
  return {
    topic: topic?.slice(0, 200) ?? '',
    passcode: password,
    hasWaitingRoom: got.waiting_room,
    mayJoinBeforeHost: got.join_before_host,
    joinBeforeHostMinutes: null,
    requiresSignIn: got.meeting_authentication,
    registration: REGISTRATION[got.approval_type ?? -1] ?? null,
    startsAtMs: Number.isNaN(startsAtMs) ? null : startsAtMs,
  };
}
