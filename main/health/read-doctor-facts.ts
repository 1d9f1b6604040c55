// What `foyer doctor` looks at, gathered on this machine, also beside a running kiosk: files that others wrote, folders,
// the network. Judged in doctor-rules.ts. Nothing is joined or signed, and no secret is used.
import { readdir } from 'node:fs/promises';
import { homedir, release } from 'node:os';
import type { Folders } from '../folders.ts';
import { problemsIn } from '../config/load.ts';
import { hasSigner } from '../config/load-settings.ts';
import { SECRET_KINDS, type SecretKindName } from '../config/secrets.ts';
import { dayOf } from '../journal/day-name.ts';
import { readRunFacts } from '../kiosk/run-record.ts';
import type { Log } from '../log.ts';
import { readStatus } from '../outside/read-status.ts';
import type { Gathered } from '../start-up.ts';
import type { Fetch } from '../zoom/fetch.ts';
import { readSdkVersion } from './assets.ts';
import { remoteFact } from './build-checks.ts';
import type { DoctorFacts, FolderFact, SecretFact } from './doctor-facts.ts';
import { readFolder } from './journal-disk.ts';
import { lastErrors } from './last-errors.ts';
import { reachHosts, zoomOrigins } from './reach.ts';

interface Parts {
  gathered: Gathered;
  folders: Folders;
  version: string;
  fetch: Fetch;
  log: Log;
  /** Unix milliseconds. */
  now: () => number;
}

const MOST_ERRORS = 5;

async function readFolders(folders: Folders): Promise<FolderFact[]> {
  const looked: [string, string][] = [
    ['data', folders.dataFolder],
    ['journal', folders.journalDirectory],
    ['logs', folders.logsDirectory],
    ['evidence', folders.evidenceDirectory],
  ];
  return Promise.all(
    looked.map(async ([what, directory]) => ({ what, path: directory, ...(await readFolder(directory)) })),
  );
}

/** Null: the folder is not there, or cannot be read. */
async function readDays(directory: string): Promise<string[] | null> {
  const names = await readdir(directory).catch(() => null);
  return names && [...new Set(names.flatMap((name) => dayOf(name) ?? []))].sort();
}

function secretsOf(gathered: Gathered): SecretFact[] {
  return (Object.keys(SECRET_KINDS) as SecretKindName[]).map((kind) => {
    const chosen = gathered[kind];
    return {
      name: SECRET_KINDS[kind].name,
      isNeeded: kind === 'sdk' && !hasSigner(gathered),
      found: chosen.ok ? { origin: chosen.origin } : { isAbsent: chosen.isAbsent, message: chosen.message },
    };
  });
}

/** Never rejects; within some 5 s, and 10 where the server of a signed venue file does not answer. */
export async function readDoctorFacts({
  gathered,
  folders,
  version,
  fetch,
  now,
}: Parts): Promise<DoctorFacts> {
  const { config, venueFile } = gathered;
  const nowMs = now();
  const rooms = config.ok ? config.config.rooms : [];
  const { telemetry } = config.ok ? config.config : {};
  const [sdkVersion, status, looked, days, errors, zoom, collector, signedVenue] = await Promise.all([
    readSdkVersion(folders.zoomDirectory),
    readStatus(folders.statusFile, nowMs),
    readFolders(folders),
    readDays(folders.journalDirectory),
    lastErrors(folders.logsDirectory, MOST_ERRORS),
    reachHosts(fetch, zoomOrigins(rooms, null)),
    telemetry ? reachHosts(fetch, [new URL(telemetry.url).origin]) : [],
    gathered.remote && remoteFact(gathered),
  ]);
  return {
    nowMs,
    homeFolder: homedir(),
    versions: {
      foyer: version,
      sdk: sdkVersion,
      electron: process.versions.electron ?? null,
      node: process.versions.node,
      system: `${process.platform} ${process.arch} ${release()}`,
    },
    status,
    lastRun: readRunFacts(folders.dataFolder),
    venueFile: {
      ...venueFile,
      mistakes: problemsIn(config),
      isLastGood: config.ok && config.replaces !== undefined,
    },
    signedVenue,
    folders: looked,
    journalDays: days,
    secrets: secretsOf(gathered),
    errors,
    zoom,
    collector,
  };
}
