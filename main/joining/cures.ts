// Carries out one cure that the plan asks for, and says how it came out. Bounded: the visitor sees "joining" meanwhile.
import type { Result } from '../../contracts/result.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { ZoomClock } from '../zoom/clock-skew.ts';
import type { KnownRooms } from '../zoom/known-rooms.ts';
import { answerWithin } from './answer-within.ts';
import type { Entries } from './entries.ts';
import { moveVisit, type Visit } from './one-visit.ts';
import type { CureStep, OtherEntry } from './plan.ts';

const WITHIN_MS = 10_000;
/** What the clock cannot tell apart (main/zoom/clock-skew.ts). */
const SAME_WITHIN_SECONDS = 2;

export interface CureEnd {
  outcome: Extract<JournalEntry, { kind: 'tried' }>['outcome'];
  /** The next join is another one than that which was refused. */
  isWorthJoining: boolean;
  /** Why it could not be tried, for staff: a problem's code, and its detail. */
  detail: string | null;
}

export interface CuresNeed {
  /** This machine's clock against Zoom's; `measure` asks Zoom, and signatures go by it from then on. */
  clock: Pick<ZoomClock, 'skewSeconds' | 'measure'>;
  knownRooms: Pick<KnownRooms, 'passcode' | 'refresh' | 'forgetEntered'>;
  entries: Entries;
}

const DONE: CureEnd = { outcome: 'done', isWorthJoining: true, detail: null };
const UNCHANGED: CureEnd = { outcome: 'unchanged', isWorthJoining: false, detail: null };

const detailOf = (answer: Result<unknown>): string | null => {
  if (answer.ok) return null;
  return answer.detail === undefined ? answer.problem : `${answer.problem}: ${answer.detail}`;
};
const failed = (answer: Result<unknown>): CureEnd => ({
  outcome: 'failed',
  isWorthJoining: false,
  detail: detailOf(answer),
});

export function createCures({ clock, knownRooms, entries }: CuresNeed) {
  /** Worth a join in any case: the signature is a fresh one. */
  async function correctClock(): Promise<CureEnd> {
    const before = clock.skewSeconds() ?? 0;
    const measured = await answerWithin(WITHIN_MS, clock.measure(), 'zoom-unreachable');
    if (!measured.ok) return { ...failed(measured), isWorthJoining: true };
    return Math.abs(measured.value - before) <= SAME_WITHIN_SECONDS
      ? { ...UNCHANGED, isWorthJoining: true }
      : DONE;
  }

  async function readPasscode(visit: Visit): Promise<CureEnd> {
    const { room, ticket } = visit;
    const read = await answerWithin(WITHIN_MS, knownRooms.refresh(room.id), 'account-unreachable');
    visit.wasPasscodeRead = read.ok;
    const inUse = knownRooms.passcode(room);
    // A slip of staff's must not shadow what Zoom said.
    if (inUse.source === 'staff' && inUse.value === ticket?.passcode) knownRooms.forgetEntered(room.id);
    // Also when Zoom could not be asked: staff may have typed it meanwhile.
    if (knownRooms.passcode(room).value !== ticket?.passcode) return DONE;
    return read.ok ? UNCHANGED : failed(read);
  }

  async function addEntry(visit: Visit, entry: OtherEntry): Promise<CureEnd> {
    const { entries: before, registration } = visit;
    visit.entries = [...before.filter((one) => one !== entry), entry];
    if (entry === 'registered') visit.registration = null;
    const prepared = await entries.prepare(visit);
    if (prepared.ok) return DONE;
    visit.entries = before;
    // A fresh one that was had before something else failed is the better one.
    visit.registration ??= registration;
    return failed(prepared);
  }

  return {
    /** Writes into the visit what it changes: entries, room, what was read. */
    run: async (step: CureStep, visit: Visit): Promise<CureEnd> => {
      switch (step.cure) {
        case 'correct-clock':
          return correctClock();
        case 'read-passcode':
          return readPasscode(visit);
        case 'other-entry':
          return addEntry(visit, step.entry);
        case 'overflow':
          moveVisit(visit, step.room);
          return DONE;
      }
    },
  };
}
