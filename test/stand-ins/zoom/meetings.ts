// What the stand-in remembers between requests: how far each meeting is, and each visit from its `info` answer
// to its end. A visit is found again by the `tid` that the SDK carries from there into every later address.

import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { JoinSeen } from './records.ts';
import type { Scenario } from './scenario.ts';
import { DEFAULT_PASSCODE, OPEN_NUMBERS, SCENARIOS } from './scenarios.ts';

export interface Visit {
  tid: string;
  meeting: Meeting;
  join: JoinSeen;
  hasJoined: boolean;
  isOnHold: boolean;
}

export interface Meeting {
  number: string;
  scenario: Scenario;
  /** How many visits have joined; moves the passcode on. */
  joinedCount: number;
  startsAtMs: number | undefined;
  /** Set by a test; the scenario's passcodes no longer count. */
  passcode: string | undefined;
  /** When the first visitor knocked at the door. */
  firstKnockAtMs: number | undefined;
  /** Until then every request about this meeting is cut. */
  deadUntilMs: number;
}

export interface Meetings {
  find(number: string): Meeting | undefined;
  passcodeOf(meeting: Meeting): string;
  setPasscode(number: string, passcode: string): void;
  /** A visitor asks: the clock of "not started yet" begins with the first who does. */
  hasStarted(meeting: Meeting): boolean;
  /** The same for somebody who only looks. */
  isUnderWay(meeting: Meeting): boolean;
  /** What the door says by its scenario; a visitor is knocking. */
  refusalAtDoor(meeting: Meeting): number | undefined;
  isDead(number: string): boolean;
  start(number: string): void;
  restore(number: string): void;
  open(meeting: Meeting, join: JoinSeen): Visit;
  visit(tid: string): Visit | undefined;
  clear(): void;
}

export function createMeetings(clock: Clock): Meetings {
  const meetings = new Map<string, Meeting>();
  const visits = new Map<string, Visit>();

  function find(number: string): Meeting | undefined {
    const known = meetings.get(number);
    if (known) return known;
    const scenario = scenarioOf(number);
    if (!scenario) return undefined;
    const meeting: Meeting = {
      number,
      scenario,
      joinedCount: 0,
      startsAtMs: undefined,
      passcode: undefined,
      firstKnockAtMs: undefined,
      deadUntilMs: 0,
    };
    meetings.set(number, meeting);
    return meeting;
  }

  return {
    find,
    passcodeOf({ scenario, joinedCount, passcode }) {
      if (passcode !== undefined) return passcode;
      const passcodes = scenario.passcodes ?? [DEFAULT_PASSCODE];
      return passcodes[Math.min(joinedCount, passcodes.length - 1)] ?? '';
    },
    setPasscode(number, passcode) {
      const meeting = find(number);
      if (meeting) meeting.passcode = passcode;
    },
    hasStarted(meeting) {
      meeting.startsAtMs ??= clock.nowMs() + (meeting.scenario.startsAfterMs ?? 0) * clock.pace;
      return clock.nowMs() >= meeting.startsAtMs;
    },
    isUnderWay: ({ scenario, startsAtMs }) =>
      startsAtMs === undefined ? scenario.startsAfterMs === undefined : clock.nowMs() >= startsAtMs,
    refusalAtDoor(meeting) {
      const { door } = meeting.scenario;
      if (door?.kind !== 'refuse') return undefined;
      meeting.firstKnockAtMs ??= clock.nowMs();
      const untilMs = meeting.firstKnockAtMs + (door.forMs ?? Number.POSITIVE_INFINITY) * clock.pace;
      return clock.nowMs() < untilMs ? door.res : undefined;
    },
    start(number) {
      const meeting = find(number);
      if (meeting) meeting.startsAtMs = clock.nowMs();
    },
    isDead: (number) => (meetings.get(number)?.deadUntilMs ?? 0) > clock.nowMs(),
    restore(number) {
      const meeting = meetings.get(number);
      if (meeting) meeting.deadUntilMs = 0;
    },
    open(meeting, join) {
      const tid = randomUUID();
      const visit = { tid, meeting, join, hasJoined: false, isOnHold: false };
      visits.set(tid, visit);
      return visit;
    },
    visit: (tid) => visits.get(tid),
    clear() {
      meetings.clear();
      visits.clear();
    },
  };
}

function scenarioOf(number: string): Scenario | undefined {
  const row = SCENARIOS.find((scenario) => scenario.number === number);
  if (row || !number.startsWith(OPEN_NUMBERS)) return row;
  return SCENARIOS.find((scenario) => scenario.key === 'joins');
}
