// A room: a Zoom meeting or webinar that people can enter here. `Room` holds what only main may know;
// `RoomCard` is what the shell may show.
import { z } from 'zod';

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

export const roomCard = z.strictObject({
  id: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  kind: z.enum(['meeting', 'webinar']),
  /** Doors open; equal to the start less the venue's lead time. Null: open from the beginning. */
  opensAtMs: z.number().nullable(),
  startsAtMs: z.number().nullable(),
  endsAtMs: z.number().nullable(),
});
export type RoomCard = z.infer<typeof roomCard>;

export { agenda, roomPhase } from './agenda.ts';
export type { Agenda, RoomPhase } from './agenda.ts';
