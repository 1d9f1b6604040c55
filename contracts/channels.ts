// Every request and event between shell and main: name → argument schema → answer. A channel that is not here does
// not exist; one without a schema does not compile. Preload takes only names and types from here.
import { z } from 'zod';
import type { ProblemCode } from './problem.ts';
import type { RoomCard } from './room.ts';
import type { Ticket } from './ticket.ts';
import type { EndedWhy, NextStep } from './visit.ts';
import { zoomFacts } from './zoom-facts.ts';

/** What the shell may know of the venue. */
export interface VenueView {
  name: string;
  /** Everything runs, but against a stand-in for Zoom: the screen must say so. */
  isRehearsal: boolean;
  rooms: RoomCard[];
  /** BCP 47; for dates and times. */
  locale: string;
  /** Staff must hear of these though nobody's visit is affected. */
  staffNotices: ProblemCode[];
}

/** Where the shell finds a fresh meeting page, good for one load. */
export interface FrameInvitation {
  url: string;
  /** Empty page of the meeting origin whose answer clears that origin's storage. */
  emptyUrl: string;
  origin: string;
  token: string;
}

/** Main's answer to a report: what it means for the visitor. */
export type Verdict =
  | { kind: 'noted' }
  | { kind: 'refused'; problem: ProblemCode; zoomCode: number | null; next: NextStep }
  | { kind: 'ended'; why: EndedWhy }
  | { kind: 'left' };

export const visitReport = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('held') }),
  z.strictObject({ kind: z.literal('joined') }),
  z.strictObject({ kind: z.literal('reconnecting'), reason: z.string().max(100) }),
  z.strictObject({ kind: z.literal('refused'), facts: zoomFacts }),
  z.strictObject({ kind: z.literal('closed'), facts: zoomFacts }),
  /** The shell's own clocks: nothing came from the meeting page in time. */
  z.strictObject({ kind: z.literal('timed-out'), after: z.enum(['warm', 'join']), facts: zoomFacts }),
  z.strictObject({ kind: z.literal('page-hung') }),
  z.strictObject({ kind: z.literal('page-gone') }),
]);
export type VisitReport = z.infer<typeof visitReport>;

const roomId = z.string().min(1).max(64);

interface Channel<A extends z.ZodType, R> {
  arguments: A;
  /** Type only; never a value. */
  answer: R;
}
const request = <A extends z.ZodType>(schema: A) => ({
  answers: <R>(): Channel<A, R> => ({ arguments: schema, answer: undefined as R }),
});

export const REQUESTS = {
  /** The shell has started or was reloaded; a visit that was going on is abandoned and wiped first. */
  'shell/opened': request(z.undefined()).answers<VenueView>(),
  /** The rooms can be tapped. */
  'shell/ready': request(z.undefined()).answers<null>(),
  /** A visitor chose a room; the visit begins. */
  'visit/start': request(z.strictObject({ roomId })).answers<null>(),
  /** Wipes what the last meeting page left, then invites one new meeting page; before a visit too, to warm it. */
  'visit/frame': request(z.undefined()).answers<FrameInvitation>(),
  /** What one join needs. `name` is checked again here: the field's own check is a courtesy. */
  'visit/ticket': request(
    z.strictObject({ roomId, name: z.string().max(20_000), email: z.string().max(1_000).optional() }),
  ).answers<Ticket>(),
  'visit/report': request(visitReport).answers<Verdict>(),
  /** The meeting page is gone; wipes and closes the visit's record. Idempotent. */
  'visit/end': request(z.strictObject({ outcome: z.enum(['left', 'ended', 'gave-up']) })).answers<null>(),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestArguments<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['arguments']>;
export type RequestAnswer<N extends RequestName> = (typeof REQUESTS)[N]['answer'];

/** main → shell. */
export interface Events {
  'staff/notices': ProblemCode[];
}
export type EventName = keyof Events;
