// A room and a meeting where all is well, to spoil one thing at a time.
import { readEntry } from '../../../../contracts/config-entry.ts';
import type { Room } from '../../../../contracts/room.ts';
import type { RoomFacts } from '../../../../main/health/room-rules.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import { makeDetails } from '../zoom/details.ts';

export const AT_MS = Date.UTC(2026, 10, 21, 9, 0, 0);

/** Found nowhere but in what comes in. */
export const PLANTED = {
  number: '81234567890',
  passcode: 'Kx7passQ',
  name: 'Ada Plantedname',
  email: 'planted@host.example',
} as const;

export const room = (given: Partial<Room> = {}): Room => ({
  id: 'keynote',
  title: PLANTED.name,
  subtitle: null,
  startsAtMs: null,
  endsAtMs: null,
  meetingNumber: PLANTED.number,
  passcode: PLANTED.passcode,
  tk: '',
  kind: 'meeting',
  view: 'component',
  webEndpoint: 'zoom.us',
  joinLink: null,
  ...readEntry({}),
  ...given,
});

export const details = (given: Partial<MeetingDetails> = {}): MeetingDetails =>
  makeDetails({
    topic: PLANTED.name,
    passcode: PLANTED.passcode,
    joinUrl: `https://zoom.us/j/${PLANTED.number}?pwd=EncodedPwd.1`,
    hostId: 'hostId1',
    hostEmail: PLANTED.email,
    alternativeHosts: ['second@host.example'],
    hasStarted: false,
    isInternal: false,
    isPrivate: false,
    isEndToEndEncrypted: false,
    ...given,
  });

interface Spoilt extends Omit<Partial<RoomFacts>, 'room' | 'reading'> {
  room?: Partial<Room>;
  details?: Partial<MeetingDetails>;
  reading?: RoomFacts['reading'];
}

export const facts = ({ room: ofRoom, details: ofDetails, ...rest }: Spoilt = {}): RoomFacts => ({
  room: room(ofRoom),
  doors: { openMinutes: 15, closeMinutes: 15 },
  atMs: AT_MS,
  isAccountConfigured: true,
  reading: { ok: true, value: details(ofDetails) },
  browserJoining: { ok: true, value: true },
  token: null,
  overflow: null,
  ...rest,
});
