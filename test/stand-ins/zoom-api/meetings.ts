// The meetings and webinars of the account, by number, in Zoom's own field names. The passcode and whether it has
// started may be somebody else's truth: the wire's, when both stand-ins make one world.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { DEFAULT_PASSCODE, OPEN_NUMBERS } from '../zoom/scenarios.ts';

export interface MeetingRecord {
  kind: 'meeting' | 'webinar';
  uuid: string;
  host_id: string;
  host_email: string;
  topic: string;
  /** 2: scheduled, 5: webinar; others as Zoom has them. */
  type: number;
  status: 'waiting' | 'started';
  start_time: string;
  /** Minutes. */
  duration: number;
  password: string;
  settings: Record<string, unknown>;
}

export type MeetingChange = Partial<MeetingRecord>;

/** Where the wire has its own say; `undefined`: it has none for this number. */
export interface MeetingTruth {
  passcodeOf: (number: string) => string | undefined;
  setPasscode: (number: string, passcode: string) => void;
  hasStarted: (number: string) => boolean | undefined;
}

export interface Meetings {
  get: (number: string) => Readonly<MeetingRecord> | undefined;
  /** By number or uuid, also a uuid that was encoded twice. */
  find: (id: string) => { number: string; meeting: Readonly<MeetingRecord> } | undefined;
  /** Makes it if it is not there; `settings` are merged into those it has. */
  set: (number: string, change: MeetingChange) => void;
  delete: (number: string) => void;
  newNumber: () => string;
  clear: () => void;
}

export const HOST = { id: 'hostUserId', email: 'host@example.com' };

const MEETING_SETTINGS = {
  join_before_host: true,
  jbh_time: 0,
  waiting_room: false,
  allow_multiple_devices: true,
  internal_meeting: false,
  private_meeting: false,
};

const COMMON_SETTINGS = {
  approval_type: 2,
  registration_type: 1,
  close_registration: false,
  meeting_authentication: false,
  enforce_login: false,
  registrants_email_notification: true,
  registrants_confirmation_email: true,
  alternative_hosts: '',
  global_dial_in_countries: ['DE'],
  global_dial_in_numbers: [
    { country: 'DE', country_name: 'Germany', city: 'Berlin', number: '+49 30 5550000', type: 'toll' },
  ],
};

export function createMeetings(now: () => number, truth: MeetingTruth): Meetings {
  const records = new Map<string, MeetingRecord>();
  const deleted = new Set<string>();

  function fresh(kind: MeetingRecord['kind'], startsAtMs: number): MeetingRecord {
    return {
      kind,
      uuid: randomBytes(16).toString('base64'),
      host_id: HOST.id,
      host_email: HOST.email,
      topic: 'Stand-in',
      type: kind === 'webinar' ? 5 : 2,
      status: 'started',
      start_time: new Date(startsAtMs).toISOString().replace(/\.\d+/, ''),
      duration: 60,
      password: DEFAULT_PASSCODE,
      settings: { ...COMMON_SETTINGS, ...(kind === 'meeting' ? MEETING_SETTINGS : {}) },
    };
  }

  function get(number: string): MeetingRecord | undefined {
    // Like the wire: as many rooms as a test wants.
    if (!records.has(number) && number.startsWith(OPEN_NUMBERS) && !deleted.has(number)) {
      records.set(number, fresh('meeting', now()));
    }
    const record = records.get(number);
    if (!record) return undefined;
    const hasStarted = truth.hasStarted(number) ?? record.status === 'started';
    const password = truth.passcodeOf(number) ?? record.password;
    return { ...record, password, status: hasStarted ? 'started' : 'waiting' };
  }

  function find(id: string): ReturnType<Meetings['find']> {
    const direct = get(id);
    if (direct) return { number: id, meeting: direct };
    const uuids = [id, decodedOnce(id)];
    const number = [...records].find(([, { uuid }]) => uuids.includes(uuid))?.[0];
    const meeting = number === undefined ? undefined : get(number);
    return number === undefined || !meeting ? undefined : { number, meeting };
  }

  return {
    get,
    find,
    set(number, change) {
      const before = records.get(number) ?? fresh(change.kind ?? 'meeting', now());
      deleted.delete(number);
      records.set(number, {
        ...before,
        ...change,
        settings: { ...before.settings, ...change.settings },
      });
      if (change.password !== undefined) truth.setPasscode(number, change.password);
    },
    delete(number) {
      records.delete(number);
      deleted.add(number);
    },
    newNumber: () => `${OPEN_NUMBERS}${String(randomInt(1e9)).padStart(9, '0')}`,
    clear() {
      records.clear();
      deleted.clear();
    },
  };
}

/** `https://zoom.us/j/…` with Zoom's encrypted passcode; the same passcode always gives the same link. */
export function joinUrl(number: string, passcode: string): string {
  const link = `https://zoom.us/j/${number}`;
  return passcode === '' ? link : `${link}?pwd=${encrypted(passcode)}`;
}

export const encrypted = (passcode: string): string =>
  `${createHash('sha256').update(passcode).digest('base64url').slice(0, 30)}.1`;

/** What a telephone can type; Zoom makes one of its own where the passcode has letters. */
export function phonePasscode(passcode: string): string {
  if (/^\d*$/.test(passcode)) return passcode;
  const number = createHash('sha256').update(passcode).digest().readUInt32BE();
  return String(number % 1_000_000).padStart(6, '0');
}

export function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
