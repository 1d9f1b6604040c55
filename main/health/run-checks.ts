// Looks at everything that must be right before doors open, kiosk and rooms, and answers in a fixed order within a
// minute. Joins nothing: Zoom lets only people join, so a test join is staff's to make.
import {
  checkResult,
  KIOSK_CHECKS,
  ROOM_CHECKS,
  type CheckReport,
  type CheckResult,
  type KioskCheckId,
  type RoomCheckId,
} from '../../contracts/check.ts';
import type { VenueConfig } from '../../contracts/config.ts';
import type { Failure, Result } from '../../contracts/result.ts';
import type { Room } from '../../contracts/room.ts';
import { doorsOf } from '../room-card.ts';
import { problemsIn, type LoadedConfig } from '../config/load.ts';
import type { ZoomClock } from '../zoom/clock-skew.ts';
import type { Fetch } from '../zoom/fetch.ts';
import { sdkExpiry } from '../zoom/sdk-expiry.ts';
import type { Sign, Signed } from '../zoom/signature.ts';
import { readAssets, readSdkVersion } from './assets.ts';
import { needsAccount } from './entry-rules.ts';
import { readJournalDisk } from './journal-disk.ts';
import {
  KIOSK_RULES,
  type ChosenDevicesFact,
  type CredentialsFact,
  type KioskFacts,
  type RemoteFact,
  type UpdatesFact,
} from './kiosk-rules.ts';
import { createLook, fewAtATime, type Look, type Patience } from './look.ts';
import { reachHosts, zoomOrigins } from './reach.ts';
import { readRooms, type RoomSources } from './read-rooms.ts';
import { ROOM_RULES, type RoomFacts } from './room-rules.ts';
import { probeSigner, type AskSigner } from './signer-probe.ts';

export interface CheckDeps extends RoomSources {
  /** Unix milliseconds. */
  now: () => number;
  /** Whatever loadConfig said: a broken file is a finding. */
  venue: LoadedConfig;
  /** Asks the server of the signed venue file. */
  remote: () => Promise<RemoteFact>;
  /** What is wrong with who may write the installed venue file; null: nothing. */
  writers: () => Promise<string | null>;
  credentials: CredentialsFact;
  /** Null without credentials. */
  sign: Sign | null;
  clock: Pick<ZoomClock, 'measure'>;
  fetch: Fetch;
  /** Where the account's REST API is, such as https://api.zoom.us; null without account. */
  apiOrigin: string | null;
  /** The folder of the SDK's files, with version.txt and manifest.json. */
  zoomDirectory: string;
  /** `heldCount` as the open journal says it; 0 where none is open in this process. */
  journal: { directory: string; heldCount: () => number };
  /** Kinds as `enumerateDevices` names them; null where nobody can tell. */
  readDevices: () => Promise<readonly string[] | null>;
  chosenDevices: () => ChosenDevicesFact;
  /** Whether the system starts this Foyer with the machine. */
  isAutostartRegistered: () => boolean;
  updates: () => UpdatesFact;
  /** Null without a signing server. Used here only. */
  askSigner: AskSigner | null;
  /** What a probe threw. */
  onBug: (thrown: unknown) => void;
  patience?: Patience;
}

/** A room takes up to three questions of ten seconds; all of them together stay below a minute. */
const PATIENCE: Patience = { probeMs: 20_000, wholeMs: 50_000 };
/** The shortest that Zoom takes. */
const SIGNATURE_SECONDS = 1_800;
const SIGNED_AT_A_TIME = 4;

/** The last day on which the SDK must work: the end of the last room, where nobody named a day. */
const lastDay = (rooms: readonly Room[], nowMs: number): number =>
  Math.max(nowMs, ...rooms.map(({ startsAtMs, endsAtMs }) => endsAtMs ?? startsAtMs ?? nowMs));

type Probes = { [Id in Exclude<KioskCheckId, 'account'>]: () => Promise<KioskFacts[Id] | null> };

/** Signs for each room: a signing server has a list of rooms of its own. One that is silent is not asked again. */
async function signAll(sign: Sign, rooms: readonly Room[]): Promise<KioskFacts['signature']> {
  let silence: Failure | null = null;
  return fewAtATime(SIGNED_AT_A_TIME, rooms, async ({ id, meetingNumber }) => {
    const signed: Result<Signed> = silence ?? (await sign(meetingNumber, SIGNATURE_SECONDS));
    if (!signed.ok && signed.problem === 'signer-unreachable') silence = signed;
    return { roomId: id, signed };
  });
}

interface Given {
  rooms: readonly Room[];
  asked: readonly Room[];
  onMs: number;
}

function kioskProbes(deps: CheckDeps, look: Look, { rooms, asked, onMs }: Given): Probes {
  const { venue, sign, askSigner, zoomDirectory, journal } = deps;
  const devices = look(() => deps.readDevices());
  const countOf = async (kind: string): Promise<{ count: number | null }> => ({
    count: (await devices)?.filter((one) => one === kind).length ?? null,
  });
  const signatures = look(async () => (sign ? signAll(sign, asked) : []));
  const hasSigned = async (): Promise<boolean> =>
    (await signatures)?.some(({ signed }) => signed.ok && signed.value.isSound) ?? false;
  return {
    configuration: async () => ({
      problemCount: problemsIn(venue).length,
      isLastGood: venue.ok && venue.replaces !== undefined,
      writers: await deps.writers(),
      remote: await deps.remote(),
      mode: venue.ok ? venue.config.kiosk.mode : null,
    }),
    credentials: () => Promise.resolve(deps.credentials),
    signature: () => signatures,
    clock: () => deps.clock.measure(),
    'zoom-reachable': () => reachHosts(deps.fetch, zoomOrigins(rooms, deps.apiOrigin)),
    'sdk-version': async () => {
      const version = await readSdkVersion(zoomDirectory);
      return { version, ...sdkExpiry(version ?? '', onMs) };
    },
    assets: () => readAssets(zoomDirectory),
    camera: () => countOf('videoinput'),
    microphone: () => countOf('audioinput'),
    'chosen-devices': () => Promise.resolve(deps.chosenDevices()),
    'journal-disk': () => readJournalDisk(journal.directory, journal.heldCount()),
    'starts-with-machine': async () => ({
      isWanted: venue.ok && venue.config.kiosk.startsWithMachine,
      isRegistered: deps.isAutostartRegistered(),
    }),
    updates: () => Promise.resolve(deps.updates()),
    signer: async () => ({
      asked: askSigner && { ...(await probeSigner(askSigner, rooms)), hasSigned: await hasSigned() },
    }),
  };
}

const judgeKiosk = <Id extends KioskCheckId>(id: Id, fact: KioskFacts[Id] | null): CheckResult =>
  fact === null
    ? checkResult<KioskCheckId>(id, null, { finding: 'not-seen', detail: null })
    : checkResult(id, null, KIOSK_RULES[id](fact));

const judgeRoom = <Id extends RoomCheckId>(id: Id, facts: RoomFacts): CheckResult =>
  checkResult(id, facts.room.id, ROOM_RULES[id](facts));

/** Of what only the settings decide: where they cannot be used, defaults would stand here as if the venue had chosen them. */
const BY_SETTINGS: ReadonlySet<KioskCheckId> = new Set(['updates', 'signer', 'starts-with-machine']);

/**
 * @param asked.roomId one room instead of all.
 * @param asked.onMs the day of the event, for the SDK's version; by default that of the last room.
 */
export async function runChecks(
  deps: CheckDeps,
  asked: { roomId: string | null; onMs?: number | null },
): Promise<CheckReport> {
  const atMs = deps.now();
  const look: Look = createLook(deps.patience ?? PATIENCE, deps.onBug);
  const config: VenueConfig | null = deps.venue.ok ? deps.venue.config : null;
  const rooms = config?.rooms ?? [];
  const chosen = rooms.filter(({ id }) => asked.roomId === null || id === asked.roomId);
  const doors = config ? doorsOf(config.venue) : { openMinutes: 0, closeMinutes: 0 };
  const probes = kioskProbes(deps, look, {
    rooms,
    asked: chosen,
    onMs: asked.onMs ?? lastDay(chosen, atMs),
  });
  const reading = readRooms(deps, look, { asked: chosen, all: rooms, doors, atMs });

  const seeKiosk = async (id: KioskCheckId): Promise<CheckResult> => {
    if (id !== 'account') return judgeKiosk(id, await look<KioskFacts[typeof id]>(probes[id]));
    const { failures } = await reading;
    const needing = chosen.filter(needsAccount).map((room) => room.id);
    return judgeKiosk(id, { isConfigured: deps.account.isConfigured, needing, failures });
  };
  const seen = KIOSK_CHECKS.filter((id) => config !== null || !BY_SETTINGS.has(id));
  const ofKiosk = await Promise.all(seen.map(seeKiosk));
  const { facts } = await reading;
  const ofRooms = facts.flatMap((one) => ROOM_CHECKS.map((id) => judgeRoom(id, one)));
  return { atMs, results: [...ofKiosk, ...ofRooms] };
}
