// What Zoom said last of each room, and which passcode follows from it: what staff typed until Zoom says another one than
// before, else what Zoom said last, else the venue file's. A reading in which Zoom says none either way changes nothing.
import type { Failure, Result } from '../../contracts/result.ts';
import { failure, success } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import type { Account } from './account.ts';
import { readMeeting, type MeetingDetails } from './meeting-details.ts';
import { watchRooms } from './known-rooms-watch.ts';

export type PasscodeSource = 'zoom' | 'staff' | 'venue-file' | 'none';

export interface KnownRooms {
  /** Null: not read since the start. */
  details: (roomId: string) => MeetingDetails | null;
  passcode: (room: Room) => { value: string; source: PasscodeSource };
  /**
   * Asks Zoom now; whoever asks meanwhile shares the answer. Problems: `account-missing` where Zoom cannot be asked about this room, else those of `readMeeting`.
   */
  refresh: (roomId: string) => Promise<Result<{ details: MeetingDetails }>>;
  enterPasscode: (roomId: string, passcode: string) => void;
  /** Zoom has refused what staff typed: what it was before counts again. */
  forgetEntered: (roomId: string) => void;
  /** The account is configured, and the room is in its cloud. */
  isAskable: (room: Room) => boolean;
  /** Reads every room soon, and again shortly before its doors open. Answers what stops it. */
  watch: () => () => void;
}

export function createKnownRooms(deps: {
  account: Account;
  cloud: Room['webEndpoint'];
  rooms: readonly Room[];
  doorsOpenMinutes: number;
  now: () => number;
  /** The passcode in use is another one from now on. */
  onPasscodeChange: (roomId: string, source: PasscodeSource) => void;
  /** A reading in the background failed; it is repeated by itself. */
  onTrouble: (roomId: string, failed: Failure) => void;
}): KnownRooms {
  const { account, cloud, rooms, doorsOpenMinutes, now, onPasscodeChange, onTrouble } = deps;
  const read = new Map<string, MeetingDetails>();
  /** By room; not what a reading leaves open. */
  const saidByZoom = new Map<string, string>();
  const entered = new Map<string, string>();
  const reading = new Map<string, ReturnType<KnownRooms['refresh']>>();

  const isAskable = (room: Room): boolean => account.isConfigured && room.webEndpoint === cloud;

  function passcode(room: Room): { value: string; source: PasscodeSource } {
    const found = (
      [
        ['staff', entered.get(room.id)],
        ['zoom', saidByZoom.get(room.id)],
        ['venue-file', room.passcode],
      ] as const
    ).find(([, value]) => value !== undefined);
    const [source, value = ''] = found ?? ['none'];
    return { value, source: value === '' ? 'none' : source };
  }

  function tellIfChangedBy(room: Room, change: () => void): void {
    const before = passcode(room).value;
    change();
    const { value, source } = passcode(room);
    if (value !== before) onPasscodeChange(room.id, source);
  }

  async function readRoom(room: Room): ReturnType<KnownRooms['refresh']> {
    const result = await readMeeting(account, room, now);
    if (!result.ok) return result;
    const details = result.value;
    const { passcode: said } = details;
    read.set(room.id, details);
    tellIfChangedBy(room, () => {
      if (said === null || said === saidByZoom.get(room.id)) return;
      saidByZoom.set(room.id, said);
      entered.delete(room.id);
    });
    return success({ details });
  }

  function refresh(roomId: string): ReturnType<KnownRooms['refresh']> {
    const room = rooms.find(({ id }) => id === roomId);
    if (room === undefined) return Promise.resolve(failure('room-not-listed'));
    if (!isAskable(room)) return Promise.resolve(failure('account-missing'));
    const shared = reading.get(roomId) ?? readRoom(room).finally(() => reading.delete(roomId));
    reading.set(roomId, shared);
    return shared;
  }

  function enterPasscode(roomId: string, typed: string): void {
    const room = rooms.find(({ id }) => id === roomId);
    if (room !== undefined) tellIfChangedBy(room, () => entered.set(roomId, typed));
  }

  function forgetEntered(roomId: string): void {
    const room = rooms.find(({ id }) => id === roomId);
    if (room !== undefined) tellIfChangedBy(room, () => entered.delete(roomId));
  }

  return {
    forgetEntered,
    details: (roomId) => read.get(roomId) ?? null,
    passcode,
    refresh,
    enterPasscode,
    isAskable,
    watch: () => watchRooms({ rooms: rooms.filter(isAskable), doorsOpenMinutes, now, refresh, onTrouble }),
  };
}
