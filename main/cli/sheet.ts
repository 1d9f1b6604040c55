// foyer sheet: one printable page with a block a room, for when all else fails: when it is, and the way in by a phone.
// An open room's link and number are for everybody who stands before it; the others' never leave main.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { VenueConfig } from '../../contracts/config.ts';
import type { Room } from '../../contracts/room.ts';
import { errorCode } from '../journal/disk.ts';
import { waysOn } from '../joining/ways.ts';
import type { KnownRooms } from '../zoom/known-rooms.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';
import { done, refused, valueOf, type CommandEnd, type Given } from './command.ts';
import { sheetHtml, type SheetRoom } from './sheet-html.ts';

interface Deps {
  venue: VenueConfig['venue'];
  rooms: readonly Room[];
  /** What Zoom says of a room; null where it cannot be asked. */
  readRoom: (room: Room) => Promise<Pick<MeetingDetails, 'joinUrl' | 'dialIn' | 'dialInPasscode'> | null>;
  passcode: KnownRooms['passcode'];
}

/** SECURITY: by the rule of the problem screen, as if this kiosk could not (test/unit/main/cli/sheet.test.ts). */
async function sheetRoom(room: Room, { readRoom, passcode }: Deps): Promise<SheetRoom> {
  const ways = waysOn({
    room,
    problem: 'internal',
    details: room.entry === 'open' ? await readRoom(room) : null,
    passcode: passcode(room),
    wasPasscodeRead: true,
    personalLink: null,
    staffContact: null,
  });
  const phone = ways.find((way) => way.kind === 'own-phone');
  const dialIn = ways.find((way) => way.kind === 'dial-in');
  return {
    title: room.title,
    subtitle: room.subtitle,
    startsAtMs: room.startsAtMs,
    endsAtMs: room.endsAtMs,
    link: phone ? { url: phone.url, passcode: phone.passcode } : null,
    dialIn: dialIn ?? null,
  };
}

/** Exit code 2 where it cannot be written. */
export async function sheetCommand(deps: Deps, given: Given): Promise<CommandEnd> {
  const out = valueOf(given, 'out');
  if (out === null) return refused('Say where to put it: --out=sheet.html');
  const rooms = await Promise.all(deps.rooms.map((room) => sheetRoom(room, deps)));
  const file = path.resolve(out);
  try {
    await writeFile(file, sheetHtml(deps.venue, rooms));
  } catch (error) {
    return refused(`The sheet cannot be written to ${file} (${errorCode(error)}).`);
  }
  const linked = rooms.filter(({ link }) => link !== null).length;
  return done(
    `Written: ${file}\nRooms: ${rooms.length}; with a code: ${linked}. Open it in a browser and print it.\n`,
  );
}
