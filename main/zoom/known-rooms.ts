// What Zoom said last of each room, and which passcode follows from it. The truth is what Zoom says; what staff typed
// bridges the time until Zoom is read again, and the venue file the time until the first reading.
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
   * Asks Zoom now; whoever asks meanwhile shares the answer. `isPasscodeNew`: another one than `passcode` gave before.
   * Problems: `account-missing` where Zoom cannot be asked about this room, else those of `readMeeting`.
   */
  refresh: (roomId: string) => Promise<Result<{ details: MeetingDetails; isPasscodeNew: boolean }>>;
  enterPasscode: (roomId: string, passcode: string) => void;
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
  const entered = new Map<string, string>();
  const reading = new Map<string, ReturnType<KnownRooms['refresh']>>();

  const isAskable = (room: Room): boolean => account.isConfigured && room.webEndpoint === cloud;

  function passcode(room: Room): { value: string; source: PasscodeSource } {
    const found = (
      [
        ['staff', entered.get(room.id)],
        ['zoom', read.get(room.id)?.passcode],
        ['venue-file', room.passcode],
      ] as const
    ).find(([, value]) => value !== undefined);
    const [source, value = ''] = found ?? ['none'];
    return { value, source: value === '' ? 'none' : source };
  }

  /** Answers whether the passcode in use is another one after `change`. */
  function hasChangedBy(room: Room, change: () => void): boolean {
    const before = passcode(room).value;
    change();
    const { value, source } = passcode(room);
    if (value !== before) onPasscodeChange(room.id, source);
    return value !== before;
  }

  async function readRoom(room: Room): ReturnType<KnownRooms['refresh']> {
    const result = await readMeeting(account, room, now);
    if (!result.ok) return result;
    const details = result.value;
    const isPasscodeNew = hasChangedBy(room, () => {
      read.set(room.id, details);
      entered.delete(room.id);
    });
    return success({ details, isPasscodeNew });
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
    if (room !== undefined) hasChangedBy(room, () => entered.set(roomId, typed));
  }

  return {
    details: (roomId) => read.get(roomId) ?? null,
    passcode,
    refresh,
    enterPasscode,
    isAskable,
    watch: () => watchRooms({ rooms: rooms.filter(isAskable), doorsOpenMinutes, now, refresh, onTrouble }),
  };
}
