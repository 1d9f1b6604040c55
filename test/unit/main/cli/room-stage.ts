// foyer room with answers as a test says; shared by the tests of its two words.
import { vi } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { failure, success, type Result } from '../../../../contracts/result.ts';
import type { NewRoom, NewRoomView } from '../../../../contracts/staff.ts';
import { roomCommand } from '../../../../main/cli/room.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import { makeDetails } from '../zoom/details.ts';

const NOW = Date.parse('2026-11-21T08:00:00Z');
const { rooms } = venueFile.parse({
  venue: { name: 'Expo' },
  rooms: [
    { id: 'keynote', title: 'Keynote', meetingNumber: '81000000001', passcode: 'Kx7mQ4vRt2' },
    { id: 'linked', title: 'Linked', joinLink: 'https://zoom.us/j/81000000002?pwd=0123456789abcdef.1' },
  ],
});
export const VIEW: NewRoomView = {
  meetingNumber: '81000000003',
  passcode: 'Kx7mQ4vRt2',
  joinLink: 'https://zoom.us/j/81000000003?pwd=abc',
  differences: [],
  venueFileRoom: '{\n  "id": "opening"\n}',
};
export const DETAILS = makeDetails({
  topic: 'Keynote',
  passcode: 'Kx7mQ4vRt2',
  joinUrl: 'https://zoom.us/j/81000000001?pwd=feedfeedfeed',
});

export type Options = Record<string, string[]>;

export async function create(options: Options, made: Result<NewRoomView> = success(VIEW)) {
  const createRoom = vi.fn((_asked: NewRoom) => Promise.resolve(made));
  const readMeeting = () => Promise.resolve(failure('internal'));
  const end = await roomCommand(
    { rooms, createRoom, readMeeting, now: () => NOW },
    { word: 'create', options },
  );
  return { ...end, asked: createRoom.mock.calls[0]?.[0] ?? null };
}

export async function read(options: Options, details: Result<MeetingDetails> = success(DETAILS)) {
  const readMeeting = vi.fn(() => Promise.resolve(details));
  const createRoom = () => Promise.resolve(failure('internal'));
  return roomCommand({ rooms, createRoom, readMeeting, now: () => NOW }, { word: 'read', options });
}
