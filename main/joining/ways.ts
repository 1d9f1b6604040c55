// The ways on that a visitor is shown where this kiosk cannot let them in. Pure. Staff always; a link or number only
// where whoever stands in front of the screen may have it.
import { parseJoinLink } from '../../contracts/join-link.ts';
import { problemRule, type ProblemCode } from '../../contracts/problem.ts';
import type { Room } from '../../contracts/room.ts';
import type { Way } from '../../contracts/visit.ts';
import type { KnownRooms } from '../zoom/known-rooms.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';

export interface WaysInput {
  room: Room;
  problem: ProblemCode;
  /** What Zoom said last. */
  details: Pick<MeetingDetails, 'joinUrl' | 'dialIn' | 'dialInPasscode'> | null;
  passcode: ReturnType<KnownRooms['passcode']>;
  /** Zoom has answered since it refused the passcode: what it says now is not what was refused. */
  wasPasscodeRead: boolean;
  /** The link of this visitor's own registration. */
  personalLink: string | null;
  staffContact: string | null;
}

/** A join link of Zoom's to this very room, without anything that such a link does not need. */
function linkToRoom(link: string | null, { meetingNumber }: Room): URL | null {
  if (link === null) return null;
  // SECURITY: a foreign address or a host's start link must not become a QR code (test/unit/main/joining/ways.test.ts).
  const parsed = parseJoinLink(link, true);
  if (!parsed.ok || parsed.value.meetingNumber !== meetingNumber) return null;
  const { hostname, pathname, searchParams } = new URL(link.trim());
  const url = new URL(`https://${hostname}${pathname}`);
  for (const name of ['pwd', 'tk']) {
    const value = searchParams.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return url;
}

/** For everybody: without a registrant's token, which is one person's. */
function openLink(link: string | null, room: Room): URL | null {
  const url = linkToRoom(link, room);
  return url?.searchParams.has('tk') ? null : url;
}

function openPhone({ room, details, passcode, problem, wasPasscodeRead }: WaysInput): Way | null {
  // The passcode that Zoom has just refused would lead to Zoom's own passcode box, on another screen.
  const isStale = problem === 'passcode-wrong' && !wasPasscodeRead;
  const url =
    openLink((!isStale && details?.joinUrl) || null, room) ??
    openLink(room.joinLink, room) ??
    new URL(`https://${room.webEndpoint}/j/${room.meetingNumber}`);
  const holdsPasscode = url.searchParams.has('pwd');
  const isRefused = isStale || (problem === 'passcode-wrong' && passcode.source !== 'zoom');
  if (isRefused && !holdsPasscode) return null;
  const beside = holdsPasscode || passcode.value === '' ? null : passcode.value;
  return { kind: 'own-phone', url: url.href, passcode: beside, isPersonal: false };
}

function dialIn({ room, details }: WaysInput): Way | null {
  if (!details || details.dialIn.length === 0) return null;
  const { meetingNumber } = room;
  return { kind: 'dial-in', numbers: details.dialIn, meetingNumber, passcode: details.dialInPasscode };
}

function personalPhone({ room, personalLink }: WaysInput): Way | null {
  const url = linkToRoom(personalLink, room);
  return url && { kind: 'own-phone', url: url.href, passcode: null, isPersonal: true };
}

/**
 * By the room's own entry, whichever was tried last.
 * SECURITY: the open link and number of a room that is not open never leave main (test/unit/main/joining/ways.test.ts).
 */
const WAYS_OF: Readonly<Record<Room['entry'], (input: WaysInput) => readonly (Way | null)[]>> = {
  // Where Zoom wants a registration, the visitor's own is the better link.
  open: (input) => [personalPhone(input) ?? openPhone(input), dialIn(input)],
  registered: (input) => [personalPhone(input)],
  // The venue decides: with the link a guest could come in from anywhere.
  invited: (input) => (input.room.mayShowPersonalLink ? [personalPhone(input)] : []),
  // Another device has no identity to join with.
  'signed-in': () => [],
};

/** Never empty: staff come last. */
export function waysOn(input: WaysInput): readonly Way[] {
  const ways = problemRule(input.problem).mayUseOwnPhone ? WAYS_OF[input.room.entry](input) : [];
  return [...ways.filter((way) => way !== null), { kind: 'staff', contact: input.staffContact }];
}
