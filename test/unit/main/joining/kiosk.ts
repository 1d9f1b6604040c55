// A kiosk for the tests of joining: everything of main/joining is real; Zoom, the clock, the disk and the wipe are not.
import { failure, success, type Failure, type Result } from '../../../../contracts/result.ts';
import type { Room, View } from '../../../../contracts/room.ts';
import type { JournalEntry } from '../../../../main/journal/entry.ts';
import { createEntries } from '../../../../main/joining/entries.ts';
import { createInvitations } from '../../../../main/joining/invitation.ts';
import { createTickets } from '../../../../main/joining/tickets.ts';
import { createVisits } from '../../../../main/joining/visits.ts';
import type { KnownRooms } from '../../../../main/zoom/known-rooms.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import type { Sign } from '../../../../main/zoom/signature.ts';
import { DETAILS, makeRoom, REGISTRANT } from './rooms.ts';

export const AT_MS = Date.UTC(2026, 10, 21, 9, 0, 0);

/** What the world answers; a test changes it while it runs. */
export interface World {
  nowMs: number;
  isAskable: boolean;
  /** Null: Zoom was not read yet. */
  details: MeetingDetails | null;
  /** What Zoom says at the next reading; null: it cannot be read. */
  passcodeAtZoom: string | null;
  skewSeconds: number;
  sign: Sign;
  measure: () => Promise<Result<number>>;
  /** Before Zoom's answer to a reading, a registration, a token; a failure is the answer. */
  atZoom: () => Promise<Failure | null>;
  /** Until a record is on the disk. */
  atRecord: (entry: JournalEntry) => Promise<void>;
  isStaffDoorOpen: boolean;
  /** Passcodes that staff typed, by room. */
  entered: Map<string, string>;
}

export function createKiosk(rooms: readonly Room[] = [makeRoom()], changes: Partial<World> = {}) {
  const its: World = {
    nowMs: AT_MS,
    isAskable: true,
    details: DETAILS,
    passcodeAtZoom: 'abc123',
    skewSeconds: 0,
    sign: (number, seconds) => {
      const expiresAtMs = AT_MS + seconds * 1_000;
      return Promise.resolve(success({ signature: `signed ${number}`, expiresAtMs, isSound: true }));
    },
    measure: () => Promise.resolve(success(its.skewSeconds)),
    atZoom: () => Promise.resolve(null),
    atRecord: () => Promise.resolve(),
    isStaffDoorOpen: false,
    entered: new Map(),
    ...changes,
  };
  const records: JournalEntry[] = [];
  const order: string[] = [];
  const views: View[] = [];
  const asked: string[] = [];
  const passcodes = new Map<string, string>();
  const wiping = { fails: 0, run: async (): Promise<void> => undefined };
  let count = 0;

  const knownRooms: Pick<KnownRooms, 'passcode' | 'refresh' | 'isAskable' | 'details' | 'forgetEntered'> = {
    isAskable: () => its.isAskable,
    details: () => its.details,
    forgetEntered: (roomId) => void its.entered.delete(roomId),
    passcode: (room) => {
      const typed = its.entered.get(room.id);
      if (typed !== undefined) return { value: typed, source: 'staff' };
      const read = passcodes.get(room.id);
      return read === undefined
        ? { value: room.passcode, source: 'venue-file' }
        : { value: read, source: 'zoom' };
    },
    async refresh(roomId) {
      asked.push('read');
      const fault = await its.atZoom();
      if (fault) return fault;
      if (its.passcodeAtZoom === null) return failure('account-scope-missing', 'meeting:read:meeting:admin');
      passcodes.set(roomId, its.passcodeAtZoom);
      its.details ??= DETAILS;
      return success({ details: its.details });
    },
  };
  const journal = {
    record: (entry: JournalEntry): Promise<void> => {
      records.push(entry);
      return its.atRecord(entry);
    },
  };
  const clock = {
    skewSeconds: () => its.skewSeconds,
    measure: () => its.measure(),
    nowMs: () => its.nowMs - its.skewSeconds * 1_000,
  };
  const visits = createVisits({
    knownRooms,
    clock,
    journal,
    entries: createEntries({
      knownRooms,
      now: () => its.nowMs,
      async register(room, { email }) {
        asked.push(`register ${room.id}`);
        return (await its.atZoom()) ?? success({ ...REGISTRANT, email: email || REGISTRANT.email });
      },
      async fetchVisitorToken({ signedInAs }) {
        asked.push(`token ${signedInAs.token}`);
        const token = `token-${asked.filter((one) => one.startsWith('token')).length}`;
        const isZak = signedInAs.token === 'zak';
        return (await its.atZoom()) ?? success({ zak: isZak ? token : '', obfToken: isZak ? '' : token });
      },
    }),
    tickets: createTickets({
      sign: (...given) => its.sign(...given),
      now: () => its.nowMs,
      clock,
      rooms,
      doors: { openMinutes: 15, closeMinutes: 10 },
      knownRooms,
      invitations: createInvitations({ now: () => its.nowMs }),
      fixedLifetimeSeconds: undefined,
    }),
    staffContact: 'the desk',
    mayTest: () => its.isStaffDoorOpen,
    wipe: async () => {
      order.push('wipe begins');
      if (wiping.fails-- > 0) throw new Error('busy');
      await wiping.run();
      order.push('wipe done');
    },
    onWipeFailed: () => void order.push('wipe failed'),
    inviteDevices: () => ({ url: '', emptyUrl: '', origin: '', token: 'devices' }),
    invite: (view) => {
      order.push('invite');
      views.push(view);
      return { url: 'u', emptyUrl: 'e', origin: 'o', token: 't' };
    },
    newVisitId: () => `visit${(count += 1)}`,
    newCustomerKey: () => `key${count}`,
  });

  const roomId = rooms[0]?.id ?? '';
  const given = { name: 'Ada', invitation: 'A-1815' };
  return {
    visits,
    world: its,
    records,
    order,
    /** Of the meeting pages that were invited. */
    views,
    wiping,
    /** What Zoom was asked, in order. */
    asked,
    kinds: () => records.map(({ kind }) => kind),
    last: <K extends JournalEntry['kind']>(kind: K) =>
      records.findLast((record): record is Extract<JournalEntry, { kind: K }> => record.kind === kind),
    start: () => visits.start({ roomId }),
    frame: () => visits.frame({ roomId }),
    ticket: (typed: { name?: string; email?: string; invitation?: string } = {}, id = roomId) =>
      visits.ticket({ roomId: id, ...given, ...typed }),
    /** Up to a join that Zoom is asked for. */
    async join() {
      await visits.start({ roomId });
      await visits.frame({ roomId });
      return visits.ticket({ roomId, ...given });
    },
    refuse: (errorCode: number) => visits.report({ kind: 'refused', facts: { sdk: { errorCode } } }),
    /** What follows a refusal with this code of the SDK's. */
    async nextAfter(errorCode: number): Promise<string> {
      const verdict = await visits.report({ kind: 'refused', facts: { sdk: { errorCode } } });
      if (!verdict.ok) return verdict.problem;
      return verdict.value.kind === 'refused' ? verdict.value.next.kind : verdict.value.kind;
    },
  };
}
