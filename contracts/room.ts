// A room: a Zoom meeting or webinar that people can enter here. `Room` holds what only main may know;
// `RoomCard` is what the shell may show.

/**
 * How people get in.
 * - open: the name is enough
 * - registered: main registers each visitor with Zoom and joins with the registrant's token
 * - invited: only people on the room's list
 * - signed-in: as one Zoom user of the venue's (ZAK), or on behalf of one who is in the room (OBF)
 */
export type Entry = 'open' | 'registered' | 'invited' | 'signed-in';

/**
 * Zoom's SDK has two, each with what the other lacks.
 * - component: small, quick, says why it failed
 * - client: the whole page of Zoom's web client, megabytes more, seconds slower
 */
export type View = 'component' | 'client';

/** One person on the list of an invited room; recognised by any of the three. */
export interface Invitee {
  name: string | null;
  email: string | null;
  /** Codes and badge contents, as printed. */
  codes: readonly string[];
}

/** Whose Zoom identity a signed-in room uses, and how. */
export interface SignedInAs {
  token: 'zak' | 'obf';
  /** Zoom's user id, e-mail address, or `me`: the owner of the server-to-server app. */
  userId: string;
}

export interface Room {
  id: string;
  title: string;
  /** Speaker or any second line. */
  subtitle: string | null;
  startsAtMs: number | null;
  endsAtMs: number | null;
  /** Digits only, 9 to 12. */
  meetingNumber: string;
  /** As typed at Zoom, not encoded; '' where the room has none. */
  passcode: string;
  /** Registrant token from a pasted personal link; '' where there is none. */
  tk: string;
  kind: 'meeting' | 'webinar';
  /** Which of the SDK's two views shows it. */
  view: View;
  webEndpoint: 'zoom.us' | 'zoomgov.com';
  /** The link as it was pasted, with Zoom's own passcode part; null where a number was given. */
  joinLink: string | null;
  entry: Entry;
  /** What may be tried, in this order, when Zoom refuses the room's own entry for a reason that another one can cure. */
  otherEntries: readonly ('registered' | 'signed-in')[];
  /** Only for `invited`; never empty there. */
  invited: readonly Invitee[];
  /** Null where no entry of this room needs it. */
  signedInAs: SignedInAs | null;
  /** Where visitors go when this room is full. */
  overflowRoomId: string | null;
  /** asked: the visitor types an address · when-needed: only after Zoom has asked for one. */
  email: 'asked' | 'when-needed';
  /** An invited visitor may be shown their own registrant's link when this kiosk cannot let them in. */
  mayShowPersonalLink: boolean;
}

export interface RoomCard {
  id: string;
  title: string;
  subtitle: string | null;
  kind: 'meeting' | 'webinar';
  entry: Entry;
  asksEmail: boolean;
  /** False: not offered on this kiosk, only the way to it when another room is full. */
  isListed: boolean;
  /** Doors open; equal to the start less the venue's lead time. Null: open from the beginning. */
  opensAtMs: number | null;
  startsAtMs: number | null;
  endsAtMs: number | null;
  /** Doors close; the end and the venue's time for talks that run over. Null: never. */
  closesAtMs: number | null;
}

/** Of all rooms together. */
export function viewsOf(rooms: readonly Pick<Room, 'view'>[]): View | 'both' {
  const [view = 'component', ...others] = new Set(rooms.map((room) => room.view));
  return others.length > 0 ? 'both' : view;
}
