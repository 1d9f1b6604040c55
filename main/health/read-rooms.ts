// Gathers what Zoom says of the rooms: few questions at a time, none twice, none after Zoom has refused the account
// altogether. Reads only: a check never joins and never changes anything.
import { failure, type Failure, type Result } from '../../contracts/result.ts';
import type { Room, SignedInAs } from '../../contracts/room.ts';
import type { Doors } from '../room-card.ts';
import type { Account } from '../zoom/account.ts';
import { hostNames } from '../zoom/host-names.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';
import { readBrowserJoining } from './browser-joining.ts';
import { fewAtATime, type Look } from './look.ts';
import type { RoomFacts } from './room-rules.ts';

/** ZOOM: the smallest plan allows four light calls a second for the whole account, and visitors need some of them. */
const AT_A_TIME = 2;

export interface RoomSources {
  account: Account;
  /** `account-missing` where the room's cloud is not the account's. */
  readRoom: (room: Room) => Promise<Result<MeetingDetails>>;
  /** Whether a token can be had; its value is dropped. */
  fetchToken: (asked: {
    signedInAs: SignedInAs;
    meetingNumber: string;
    hostIds: readonly string[];
  }) => Promise<Result<unknown>>;
}

interface Reading {
  facts: RoomFacts[];
  /** Of every call. */
  failures: Failure[];
}

/** Answers once per key. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const answer = asked.get(key) ?? ask(key);
    asked.set(key, answer);
    return answer;
  };
}

export async function readRooms(
  sources: RoomSources,
  look: Look,
  given: { asked: readonly Room[]; all: readonly Room[]; doors: Doors; atMs: number },
): Promise<Reading> {
  const { account, readRoom, fetchToken } = sources;
  const failures: Failure[] = [];
  /** The account itself is refused: so would be every further call. */
  let refusal: Failure | null = null;

  const ask = async <T>(call: () => Promise<Result<T>>): Promise<Result<T> | null> => {
    if (!account.isConfigured) return failure('account-missing');
    if (refusal) return refusal;
    const answer = await look(call);
    if (answer?.ok === false) {
      if (answer.problem.startsWith('account-')) failures.push(answer);
      if (answer.problem === 'account-refused') refusal = answer;
    }
    return answer;
  };
  const readSettings = once((userId) => ask(() => readBrowserJoining(account, userId)));

  async function read(room: Room): Promise<RoomFacts> {
    const reading = await ask(() => readRoom(room));
    const details = reading?.ok === true ? reading.value : null;
    const { signedInAs, meetingNumber } = room;
    const hostIds = details ? hostNames(details) : [];
    return {
      room,
      doors: given.doors,
      atMs: given.atMs,
      isAccountConfigured: account.isConfigured,
      reading,
      browserJoining: details?.hostId ? await readSettings(details.hostId) : null,
      token: signedInAs && (await ask(() => fetchToken({ signedInAs, meetingNumber, hostIds }))),
      overflow: given.all.find(({ id }) => id === room.overflowRoomId) ?? null,
    };
  }

  // Tells what the account is worth also where there is no room to ask about.
  if (given.asked.length === 0) await readSettings('me');
  const facts = await fewAtATime(AT_A_TIME, given.asked, read);
  return { facts, failures };
}
