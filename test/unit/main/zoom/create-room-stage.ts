// A room being made by an account that answers as a test says; shared by the tests of main/zoom/create-room.ts.
import { newRoom, type NewRoom } from '../../../../contracts/staff.ts';
import { success, type Result } from '../../../../contracts/result.ts';
import type { AccountFailure } from '../../../../main/zoom/account.ts';
import { createRoom } from '../../../../main/zoom/create-room.ts';
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';
import { makeDetails } from './details.ts';
import { createFakeAccount } from './fake-account.ts';

const NOW = Date.parse('2026-11-21T08:00:00.500Z');
export const START = Date.parse('2026-11-22T09:00:00Z');
export const PASSCODE = 'Kx7mQ4vRt2';
export const LINK = 'https://us02web.zoom.us/j/81000000002?pwd=0123456789abcdef.1';

const DETAILS = makeDetails({ passcode: PASSCODE, joinUrl: LINK, hasStarted: false, startsAtMs: START });

interface Zoom {
  settings?: AccountFailure | { body: unknown };
  made?: AccountFailure | { body: unknown };
  read?: Partial<MeetingDetails> | Result<MeetingDetails>;
  roomIds?: readonly string[];
}

export const ask = (some: Partial<NewRoom> = {}): NewRoom =>
  newRoom.parse({ topic: 'Opening keynote', startsAtMs: START, passcode: PASSCODE, ...some });

export async function create(asked: NewRoom, zoom: Zoom = {}) {
  const host = encodeURIComponent(asked.hostUserId);
  const { account, asked: calls } = createFakeAccount({
    [`GET /users/${host}/settings`]: () => zoom.settings ?? { body: { meeting_security: {} } },
    [`POST /users/${host}/meetings`]: () => zoom.made ?? { body: { id: 81_000_000_002, join_url: LINK } },
  });
  const read = zoom.read ?? {};
  const readMeeting = () => Promise.resolve('ok' in read ? read : success({ ...DETAILS, ...read }));
  const roomIds = zoom.roomIds ?? [];
  const result = await createRoom({ account, readMeeting, now: () => NOW, roomIds }, asked);
  const body = calls.find(({ method }) => method === 'POST')?.body;
  return { result, calls, body: body as Record<string, unknown> | undefined };
}

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem} ${result.detail}`);
  return result.value;
};
