// By which names whoever may host a room is known. Nobody else may join as one of them (visitor-token.ts).
import type { MeetingDetails } from './meeting-details.ts';

/** Ids and addresses, as far as Zoom has said. */
export const hostNames = ({
  hostId,
  hostEmail,
  alternativeHosts,
}: Pick<MeetingDetails, 'hostId' | 'hostEmail' | 'alternativeHosts'>): readonly string[] =>
  [hostId, hostEmail, ...alternativeHosts].filter((name) => name !== null);
