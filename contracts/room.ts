// A room: a Zoom meeting or webinar that people can enter here. `Room` holds what only main may know;
// `RoomCard` is what the shell may show.
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
  webEndpoint: 'zoom.us' | 'zoomgov.com';
}

export interface RoomCard {
  id: string;
  title: string;
  subtitle: string | null;
  kind: 'meeting' | 'webinar';
  /** Doors open; equal to the start less the venue's lead time. Null: open from the beginning. */
  opensAtMs: number | null;
  startsAtMs: number | null;
  endsAtMs: number | null;
  /** Doors close; the end and the venue's time for talks that run over. Null: never. */
  closesAtMs: number | null;
}
