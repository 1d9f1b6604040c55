// What Zoom says about a room: GET /meetings/{id}, or /webinars/{id}. Zoom leaves fields out, and its settings change
// their types between years, so a field that cannot be read is unknown and not an error; only the passcode may not be
// guessed.
import { z } from 'zod';
import { failure, success, type Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { Account, AccountResult } from './account.ts';
import { askEitherKind } from './either-kind.ts';
import { flag, text, whole } from './lenient.ts';
import { zoomLink } from './zoom-link.ts';

export interface MeetingDetails {
  /** As Zoom has it; the venue file may be wrong. */
  kind: 'meeting' | 'webinar';
  topic: string;
  /** Not encoded; '' where Zoom says that there is none. Null: Zoom does not say. */
  passcode: string | null;
  joinUrl: string | null;
  hostId: string | null;
  hostEmail: string | null;
  /** Addresses or ids. */
  alternativeHosts: readonly string[];
  /** Null: Zoom does not say; never said of webinars. */
  hasStarted: boolean | null;
  /** Of no effect with a waiting room. Null for webinars. */
  mayJoinBeforeHost: boolean | null;
  /** 0: any time before. */
  joinBeforeHostMinutes: number | null;
  /** Null for webinars, which have none. */
  hasWaitingRoom: boolean | null;
  registration: 'none' | 'automatic' | 'manual';
  isRegistrationClosed: boolean;
  requiresSignIn: boolean;
  /** The account's own people only. Null here and below: Zoom does not say. */
  isInternal: boolean | null;
  isPrivate: boolean | null;
  isEndToEndEncrypted: boolean | null;
  /** `country`: its name, else its code. */
  dialIn: readonly { country: string; number: string }[];
  dialInPasscode: string | null;
  startsAtMs: number | null;
}

const MOST_NUMBERS = 30;

const dialInNumber = z
  .object({
    country: text,
    country_name: text,
    number: z.string().regex(/^\+?[\d ().-]{5,32}$/u),
  })
  .transform(({ country, country_name, number }) => ({ country: country_name || country || '', number }))
  .refine(({ country }) => /^[\p{L}\p{M} ().,'’&-]{0,60}$/u.test(country));

const settings = z.object({
  alternative_hosts: text,
  join_before_host: flag,
  jbh_time: whole,
  waiting_room: flag,
  approval_type: whole,
  close_registration: flag,
  meeting_authentication: flag,
  enforce_login: flag,
  internal_meeting: flag,
  private_meeting: flag,
  encryption_type: text,
  global_dial_in_numbers: z.array(z.unknown()).catch([]),
});

const answer = z
  .object({
    id: text,
    topic: text,
    // ZOOM: the SDK takes 32 characters (6.2.0).
    password: z.union([z.string().max(32), z.number().transform(String)]).nullish(),
    pstn_password: text,
    join_url: text,
    host_id: text,
    host_email: text,
    status: text,
    start_time: text,
    duration: whole,
    settings: settings.catch(settings.parse({})),
  })
  // All fields may be missing, but not all of them: then it is no meeting, and nothing is known of its passcode.
  .refine(({ id, join_url }) => id !== null || join_url !== null);

type Answer = z.output<typeof answer>;

/** A time without an offset may be in the meeting's own zone: unknown rather than wrong. */
const momentOf = (time: string | null): number | null => {
  const ms = time !== null && /(?:Z|[+-]\d\d:?\d\d)$/u.test(time) ? Date.parse(time) : NaN;
  return Number.isNaN(ms) ? null : ms;
};

/** ZOOM: `close_registration` closes it after the date of the event, not at once (REST, GET /meetings/{meetingId}). */
function isClosed({ settings, duration }: Answer, startsAtMs: number | null, nowMs: number): boolean {
  if (settings.close_registration !== true || startsAtMs === null || duration === null) return false;
  return startsAtMs + duration * 60_000 < nowMs;
}

const orNull = (given: string | null): string | null => (given === '' ? null : given);

function describe(kind: Room['kind'], read: Answer, nowMs: number): MeetingDetails {
  const { settings } = read;
  const isMeeting = kind === 'meeting';
  const joinUrl = zoomLink(read.join_url);
  const startsAtMs = momentOf(read.start_time);
  return {
    kind,
    topic: read.topic?.slice(0, 200) ?? '',
    // ZOOM: what `join_url` has as `pwd` is another text, not this one encoded: no stand-in for it (REST).
    passcode: read.password ?? null,
    joinUrl: joinUrl?.href ?? null,
    hostId: orNull(read.host_id),
    hostEmail: orNull(read.host_email),
    // ZOOM: semicolons for meetings, commas for webinars (REST, `alternative_hosts`).
    alternativeHosts: (settings.alternative_hosts ?? '').split(/[;,\s]+/u).filter((host) => host !== ''),
    hasStarted: read.status === 'started' ? true : read.status === 'waiting' ? false : null,
    mayJoinBeforeHost: isMeeting ? settings.join_before_host : null,
    joinBeforeHostMinutes: isMeeting ? settings.jbh_time : null,
    hasWaitingRoom: isMeeting ? settings.waiting_room : null,
    registration:
      settings.approval_type === 0 ? 'automatic' : settings.approval_type === 1 ? 'manual' : 'none',
    isRegistrationClosed: isClosed(read, startsAtMs, nowMs),
    requiresSignIn: settings.meeting_authentication === true || settings.enforce_login === true,
    isInternal: settings.internal_meeting,
    isPrivate: settings.private_meeting,
    // ZOOM: 'enhanced_encryption' or 'e2ee' (REST, GET /meetings/{meetingId}).
    isEndToEndEncrypted: settings.encryption_type ? settings.encryption_type === 'e2ee' : null,
    dialIn: settings.global_dial_in_numbers
      .map((number) => dialInNumber.safeParse(number).data)
      .filter((number) => number !== undefined)
      .slice(0, MOST_NUMBERS),
    dialInPasscode: /^\d{1,16}$/u.test(read.pstn_password ?? '') ? read.pstn_password : null,
    startsAtMs,
  };
}

/**
 * Reads a room as Zoom has it, also where the venue file has the wrong kind. Problems: `room-unknown` where Zoom does
 * not know the number, else what the account answered.
 */
export async function readMeeting(
  account: Account,
  room: Pick<Room, 'meetingNumber' | 'kind'>,
  now: () => number = Date.now,
): Promise<Result<MeetingDetails>> {
  const { kind, asked } = await askEitherKind(room.kind, (one): Promise<AccountResult<Answer>> =>
    account.ask({
      method: 'GET',
      path: `/${one}s/${room.meetingNumber}`,
      scope: `${one}:read:${one}:admin`,
      answer,
    }),
  );
  if (asked.ok) return success(describe(kind, asked.value, now()));
  const isUnknown = asked.httpStatus === 404 || asked.code === 3001;
  return isUnknown ? failure('room-unknown') : failure(asked.problem, asked.detail);
}
