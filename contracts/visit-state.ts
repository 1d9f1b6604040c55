// What can be on the screen in a visit, and what can happen in it. How one leads to the other: visit.ts.
import type { IdleRule } from './idle-rule.ts';
import type { ProblemCode } from './problem.ts';

/** A way on where this kiosk cannot let the visitor in. Never of an invited room, except the visitor's own link. */
export type Way =
  /** `passcode` null: the link holds it, or the room has none. `isPersonal`: for this visitor alone. */
  | { kind: 'own-phone'; url: string; passcode: string | null; isPersonal: boolean }
  | {
      kind: 'dial-in';
      numbers: readonly { country: string; number: string }[];
      meetingNumber: string;
      passcode: string | null;
    }
  /** `contact`: where they are, in the venue's words. */
  | { kind: 'staff'; contact: string | null };

/** What follows a refusal, decided by main/joining/plan.ts. */
export type NextStep =
  | { kind: 'join-again' }
  /** Another room, with the same name: this one is full. */
  | { kind: 'move'; roomId: string }
  | { kind: 'count-down'; seconds: number; ways: readonly Way[] }
  | { kind: 'wait-for-start'; askAgainSeconds: number }
  | { kind: 'ask-a-person'; ways: readonly Way[] };

/** crashed: something of Foyer's broke · slept: the machine did. */
export type Interruption = 'crashed' | 'slept';

/** Zoom's ends of a visit. */
export type EndedWhy = 'removed' | 'ended-by-host' | 'time-limit' | 'elsewhere';

/** The next talk, and who may go on to it without typing anything again; forgotten with the screen. */
export interface Onward {
  roomId: string;
  /** Its doors are closed yet: unix milliseconds. Null: they are open. */
  opensAtMs: number | null;
  /** Something more has to be typed there. */
  asksDetails: boolean;
  name: string;
  email: string;
}

export interface InVisit {
  roomId: string;
  /** As the visitor typed it; forgotten with the state. */
  name: string;
  /** '' unless the room needs one. */
  email: string;
  /** E-mail address, code or badge of an invited room; '' elsewhere. */
  invitation: string;
  /** Counts joins of this visit from 1; a change means: fresh meeting page, fresh ticket. */
  attempt: number;
}

export type VisitState =
  | { screen: 'rooms' }
  /** The visit on the screen was broken off, and this shell is a new one: it knows no more of it. */
  | { screen: 'interrupted'; why: Interruption }
  | {
      screen: 'name';
      roomId: string;
      name: string;
      email: string;
      invitation: string;
      /** What was wrong with the details given before; only there when the visitor comes back to correct them. */
      problem?: ProblemCode;
      /** Perhaps nobody stands there: the visit begins with the name. */
      isByItself?: true;
      /** The room's doors are closed yet: the visit begins when they open. Unix milliseconds. */
      opensAtMs?: number;
    }
  /** The place is kept until the doors open. */
  | ({ screen: 'place-kept'; opensAtMs: number } & InVisit)
  | ({ screen: 'joining' } & InVisit)
  | ({ screen: 'waiting-room' } & InVisit)
  /** `askAgainSeconds` null: it is being asked at this moment; the visitor sees no change. */
  | ({ screen: 'not-started'; askAgainSeconds: number | null } & InVisit)
  | ({ screen: 'in-room'; isReconnecting: boolean } & InVisit)
  | ({
      screen: 'problem';
      problem: ProblemCode;
      zoomCode: number | null;
      retrySeconds: number | null;
      /** Finds the line in the log (Failure.id in result.ts). */
      reference?: string;
      detail?: string;
      ways: readonly Way[];
    } & InVisit)
  | { screen: 'ended'; roomId: string; why: EndedWhy | 'maximum-stay'; onward?: Onward }
  | { screen: 'thanks'; roomId: string; onward?: Onward };

export type Screen = VisitState['screen'];

export type VisitEvent =
  | { type: 'interrupted'; why: Interruption }
  /** `isByItself`: no person chose it, the kiosk has only this one. */
  | { type: 'room-chosen'; roomId: string; isByItself?: true; opensAtMs?: number }
  | { type: 'name-given'; name: string; email: string; invitation?: string }
  | { type: 'held' }
  | { type: 'joined' }
  | { type: 'reconnecting' }
  | {
      type: 'refused';
      problem: ProblemCode;
      zoomCode: number | null;
      next: NextStep;
      reference?: string;
      detail?: string;
    }
  /** `onward`: where the visitor may go on; in `leave` too. */
  | { type: 'ended'; why: EndedWhy; onward?: Onward }
  | { type: 'retry' }
  /** From a problem that other details would cure: back to the name field, with what was typed. */
  | { type: 'correct' }
  | { type: 'leave'; onward?: Onward }
  | { type: 'done' }
  | { type: 'doors-open' }
  | { type: 'go-on' }
  /** Nobody is there any more (idle.ts). */
  | { type: 'walked-away'; rule: IdleRule }
  /** Somebody may be there; the venue wants the kiosk back. */
  | { type: 'stay-over' };

export const START: VisitState = { screen: 'rooms' };
