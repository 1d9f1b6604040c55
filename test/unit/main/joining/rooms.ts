// Rooms of every entry kind, and what Zoom says of them, for the tests of joining.
import type { Entry, Invitee, Room } from '../../../../contracts/room.ts';
import { makeDetails } from '../zoom/details.ts';

export const ENTRIES: readonly Entry[] = ['open', 'registered', 'invited', 'signed-in'];

export const ADA: Invitee = { name: 'Ada Lovelace', email: 'ada@example.com', codes: ['A-1815'] };

export const makeRoom = (changes: Partial<Room> = {}): Room => ({
  id: 'keynote',
  title: 'Opening keynote',
  subtitle: null,
  startsAtMs: null,
  endsAtMs: null,
  meetingNumber: '81000000002',
  passcode: 'abc123',
  tk: '',
  kind: 'meeting',
  view: 'component',
  webEndpoint: 'zoom.us',
  joinLink: null,
  entry: 'open',
  otherEntries: [],
  invited: changes.entry === 'invited' ? [ADA] : [],
  signedInAs: { token: 'zak', userId: 'kiosk@example.com' },
  overflowRoomId: null,
  email: 'when-needed',
  mayShowPersonalLink: false,
  ...changes,
});

export const DETAILS = makeDetails({
  joinUrl: 'https://us05web.zoom.us/j/81000000002?pwd=Zoom.1',
  hostId: 'host-1',
  hostEmail: 'host@example.com',
  alternativeHosts: ['second@example.com'],
  dialIn: [{ country: 'Germany', number: '+49 69 0000 0000' }],
  dialInPasscode: '654321',
});

export const REGISTRANT = {
  tk: 'registrant-token',
  registrantId: 'registrant-1',
  personalLink: 'https://zoom.us/w/81000000002?tk=registrant-token&pwd=Zoom.1',
  email: 'key1@kiosk.example.com',
};
