// What shell and meeting page say to each other over one MessagePort. The page reports facts and judges nothing.
// ready → (join) → facts… ; ping/pong tells a living page from a hung one.
import type { DeviceKind, DeviceTrouble, InputKind } from './devices.ts';
import type { Ticket } from './ticket.ts';
import type { ZoomLanguage } from './words/languages.ts';
import type { ZoomFacts } from './zoom-facts.ts';

/** Window message by which the shell hands over the port; the token proves that the shell was told by main. */
export interface PortOffer {
  type: 'foyer/port';
  token: string;
}

export type ToMeetingPage =
  | { type: 'ping'; id: number }
  | { type: 'join'; ticket: Ticket; topic: string; language: ZoomLanguage }
  | { type: 'leave' };

export type MeetingFact =
  /** The SDK is loaded and initialised: a join will start at once. */
  | { kind: 'warm' }
  /** Our page could not load or initialise the SDK. */
  | { kind: 'warm-failed'; message: string }
  | { kind: 'held' }
  | { kind: 'joined' }
  /** A dropped line, or a move that Zoom makes (on hold, breakout room, promotion): not an end. */
  | { kind: 'reconnecting'; reason: string }
  | { kind: 'refused'; facts: ZoomFacts }
  /** The connection is closed after the visitor was in, or was waiting to be let in. */
  | { kind: 'closed'; facts: ZoomFacts }
  /** Computer audio: until it is joined the visitor hears nothing. */
  | { kind: 'audio'; isJoined: boolean }
  | { kind: 'camera'; isOn: boolean }
  | { kind: 'microphone'; isOn: boolean }
  /** A touch, key or wheel of the visitor's inside the page, which the shell cannot see; at most one a second. */
  | { kind: 'input' }
  /** Nobody else is in the room, by its roster; false until told. A webinar's roster may not show its attendees. */
  | { kind: 'alone'; isAlone: boolean }
  /** The visitor's own voice is heard in the room. False until told, and again after some seconds of silence. */
  | { kind: 'talking'; isTalking: boolean }
  /** Zoom wanted it and could not have it; the visit goes on without. `why` null: it works after all. */
  | { kind: 'device-trouble'; device: InputKind; why: DeviceTrouble | null }
  /** Chosen for this kiosk and not there; the system's own are used. Empty: all are there. */
  | { kind: 'devices-missing'; devices: readonly DeviceKind[] };

export type FromMeetingPage = { type: 'pong'; id: number } | { type: 'fact'; fact: MeetingFact };
