// Every problem through every entry kind: what is tried first, and which ways are left at the end. The table is written
// out by hand; where it and contracts/problem.ts differ, somebody has to say which one is right.
import { expect, test } from 'vitest';
import type { ProblemCode } from '../../../../contracts/problem.ts';
import { failure, success } from '../../../../contracts/result.ts';
import type { Entry } from '../../../../contracts/room.ts';
import type { NextStep } from '../../../../contracts/visit.ts';
import type { JournalEntry } from '../../../../main/journal/entry.ts';
import { createLadder } from '../../../../main/joining/ladder.ts';
import { beginVisit } from '../../../../main/joining/one-visit.ts';
import { DETAILS, ENTRIES, makeRoom, REGISTRANT } from './rooms.ts';

/** First rung where the account is configured, both other entries are allowed and there is an overflow room. */
type First =
  | 'person'
  | 'again'
  | 'wait 15'
  | `count ${number}`
  | 'correct-clock'
  | 'read-passcode'
  | 'overflow'
  /** Another entry, for those who did not come by it. */
  | 'registered'
  | 'signed-in';

/** phone: an open room's visitor may use their own, a registered one's their own link. staff: nobody may. */
const TABLE: Record<ProblemCode, [First, 'phone' | 'staff']> = {
  'name-empty': ['person', 'staff'],
  'name-too-long': ['person', 'staff'],
  'name-has-markup': ['person', 'staff'],
  'name-has-hidden-characters': ['person', 'staff'],
  'email-invalid': ['person', 'staff'],
  'invitation-empty': ['person', 'staff'],
  'not-invited': ['person', 'staff'],
  'invitation-tries-exceeded': ['person', 'staff'],
  'room-not-listed': ['person', 'staff'],
  'room-not-open': ['person', 'staff'],
  'room-not-started': ['wait 15', 'staff'],
  'room-full': ['overflow', 'staff'],
  'room-locked': ['count 30', 'staff'],
  'room-ended': ['person', 'staff'],
  'room-unknown': ['person', 'staff'],
  'room-misconfigured': ['person', 'phone'],
  'passcode-wrong': ['read-passcode', 'phone'],
  'host-busy': ['count 30', 'staff'],
  'host-unavailable': ['person', 'phone'],
  'removed-before': ['person', 'staff'],
  'refused-from-waiting-room': ['person', 'staff'],
  'already-in': ['person', 'phone'],
  'email-required': ['person', 'staff'],
  'email-refused': ['person', 'staff'],
  'registration-required': ['registered', 'phone'],
  'registration-off': ['person', 'staff'],
  'registration-closed': ['person', 'staff'],
  'registration-limit': ['person', 'staff'],
  'registration-refused': ['person', 'staff'],
  'sign-in-required': ['signed-in', 'phone'],
  'real-name-required': ['person', 'phone'],
  'information-barrier': ['person', 'staff'],
  'app-not-approved': ['signed-in', 'phone'],
  'anonymous-refused': ['signed-in', 'phone'],
  'token-refused': ['signed-in', 'phone'],
  'authorizer-absent': ['signed-in', 'phone'],
  'app-blocked': ['person', 'phone'],
  'web-joining-off': ['person', 'phone'],
  'account-missing': ['person', 'phone'],
  'account-refused': ['person', 'phone'],
  'account-scope-missing': ['person', 'phone'],
  'account-unreachable': ['count 10', 'phone'],
  'account-throttled': ['count 15', 'phone'],
  'account-answer-wrong': ['person', 'phone'],
  'registration-pending': ['person', 'staff'],
  'kiosk-user-is-host': ['person', 'staff'],
  'kiosk-user-unknown': ['person', 'phone'],
  'signer-unreachable': ['count 10', 'phone'],
  'signer-refused': ['person', 'phone'],
  'signer-answer-wrong': ['correct-clock', 'phone'],
  'signature-expired': ['correct-clock', 'phone'],
  'signature-refused': ['correct-clock', 'phone'],
  'credentials-refused': ['person', 'phone'],
  'join-request-wrong': ['person', 'phone'],
  'sdk-too-old': ['person', 'phone'],
  'browser-unfit': ['person', 'phone'],
  'zoom-unreachable': ['count 10', 'phone'],
  'zoom-error': ['count 10', 'phone'],
  'zoom-throttling': ['count 15', 'phone'],
  'zoom-wants-captcha': ['person', 'phone'],
  'join-timed-out': ['count 10', 'phone'],
  'connection-lost': ['again', 'phone'],
  'meeting-page-hung': ['person', 'phone'],
  'meeting-page-gone': ['person', 'phone'],
  'refused-unknown': ['person', 'phone'],
  'staff-locked': ['person', 'staff'],
  'staff-pin-missing': ['person', 'staff'],
  'staff-pin-wrong': ['person', 'staff'],
  'staff-pin-wait': ['person', 'staff'],
  'journal-unwritable': ['person', 'staff'],
  'device-missing': ['person', 'staff'],
  'venue-file-broken': ['person', 'staff'],
  'remote-venue-stale': ['person', 'staff'],
  'no-visit': ['person', 'staff'],
  'sender-not-trusted': ['person', 'staff'],
  'bad-request': ['person', 'staff'],
  'staff-called': ['person', 'staff'],
  internal: ['person', 'phone'],
};

const LAST_WAYS: Record<Entry, Record<'phone' | 'staff', string>> = {
  open: { phone: 'own-phone, dial-in, staff', staff: 'staff' },
  registered: { phone: 'own link, staff', staff: 'staff' },
  invited: { phone: 'staff', staff: 'staff' },
  'signed-in': { phone: 'staff', staff: 'staff' },
};

function setUp(entry: Entry) {
  const records: JournalEntry[] = [];
  const others = (['registered', 'signed-in'] as const).filter((other) => other !== entry);
  const room = makeRoom({ entry, otherEntries: others, overflowRoomId: 'second' });
  const visit = beginVisit({ visitId: 'v', customerKey: 'k', isTest: false, room });
  visit.visitor = { name: 'Ada', email: '', person: null };
  if (entry === 'registered') visit.registration = { name: 'Ada', email: '', registrant: REGISTRANT };
  const ladder = createLadder({
    findRoom: (roomId) => (roomId === 'second' ? success(makeRoom({ id: 'second' })) : failure('internal')),
    knownRooms: {
      isAskable: () => true,
      details: () => DETAILS,
      passcode: () => ({ value: 'abc123', source: 'zoom' }),
      refresh: () => Promise.resolve(success({ details: DETAILS })),
      forgetEntered: () => undefined,
    },
    clock: { skewSeconds: () => 0, measure: () => Promise.resolve(success(0)) },
    entries: { prepare: () => Promise.resolve(success(null)), obtainLink: () => Promise.resolve() },
    record: async (_visit, entry) => void records.push(entry),
    staffContact: null,
    isCurrent: () => true,
  });
  return { ladder, visit, records };
}

function nameOf(step: NextStep): string {
  switch (step.kind) {
    case 'ask-a-person':
      return 'person';
    case 'join-again':
      return 'again';
    case 'wait-for-start':
      return `wait ${step.askAgainSeconds}`;
    case 'count-down':
      return `count ${step.seconds}`;
    case 'move':
      return 'overflow';
  }
}

const cases = Object.entries(TABLE).flatMap(([problem, [first, ways]]) =>
  ENTRIES.map((entry) => [problem as ProblemCode, entry, first === entry ? 'person' : first, ways] as const),
);

test.each(cases)('%s, %s: first %s, in the end %s', async (problem, entry, first, ways) => {
  const { ladder, visit, records } = setUp(entry);
  const next = [];
  for (let joins = 0; joins < 20; joins += 1) {
    const refused = await ladder.climb(visit, { problem });
    if (refused) next.push(refused.next);
    if (refused?.next.kind === 'ask-a-person') break;
  }

  const tried = records.filter((record) => record.kind === 'tried');
  const added = visit.entries.at(-1);
  const [step] = next;
  const cure = tried[0]?.cure === 'other-entry' ? added : tried[0]?.cure;
  expect(cure ?? (step && nameOf(step))).toBe(first);

  const last = next.at(-1);
  if (first === 'wait 15') return expect(last?.kind).toBe('wait-for-start');
  const shown = last && 'ways' in last ? last.ways : [];
  const names = shown.map((way) => (way.kind === 'own-phone' && way.isPersonal ? 'own link' : way.kind));
  return expect(names.join(', ')).toBe(LAST_WAYS[entry][ways]);
});
