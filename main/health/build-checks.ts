// Joins the checks to what this machine and venue have; for the staff screen and for `foyer check` alike.
import { success } from '../../contracts/result.ts';
import type { CheckReport } from '../../contracts/check.ts';
import type { Folders } from '../folders.ts';
import { hasSigner } from '../config/load-settings.ts';
import { readTrusted } from '../config/policy/trusted-file.ts';
import type { Autostart } from '../kiosk/autostart.ts';
import type { Log } from '../log.ts';
import { servedConfig, type Gathered } from '../start-up.ts';
import type { Zoom } from '../zoom/build-zoom.ts';
import type { Fetch } from '../zoom/fetch.ts';
import { fetchVisitorToken } from '../zoom/visitor-token.ts';
import type { ChosenDevicesFact, CredentialsFact, RemoteFact } from './kiosk-rules.ts';
import { updateSource } from '../../contracts/config-updates.ts';
import { ownerOf, type Installation } from '../updates/owner.ts';
import { readUpdateFacts } from '../updates/update-record.ts';
import { readDevices } from './read-devices.ts';
import { runChecks } from './run-checks.ts';

export interface ChecksParts {
  gathered: Gathered;
  zoom: Zoom;
  folders: Folders;
  installation: Installation;
  fetch: Fetch;
  zoomApiStandIn: string | null;
  log: Log;
  /** Records of the open journal that are not on disk yet; 0 where none is open. */
  heldCount: () => number;
  runInPage: (code: string) => Promise<unknown>;
  chosenDevices: () => ChosenDevicesFact;
  autostart: Pick<Autostart, 'isRegistered'>;
}

function credentialsFact(gathered: Gathered): CredentialsFact {
  const { sdk } = gathered;
  if (hasSigner(gathered)) return { origin: 'signing-server' };
  return sdk.ok ? { origin: sdk.origin } : { origin: null, message: sdk.message };
}

export async function remoteFact({ remote, venue }: Gathered): Promise<RemoteFact> {
  if (!remote) return { version: null, trouble: null };
  const { layer, answer, source } = remote;
  // What did not go with the settings at the start does not go with them now.
  if (!layer && answer.trouble !== null) return { version: null, trouble: answer.trouble };
  // A file that is not encrypted goes without it; the next one may be.
  const keyMistake = venue.ok || venue.isAbsent ? null : venue.message;
  const { trouble } = await source.ask();
  return { version: answer.venue?.signed.version ?? null, trouble: trouble ?? keyMistake };
}

/**
 * SECURITY: what a policy's `onlyInstalled` rests on: nobody but an administrator writes that file
 * (test/unit/main/health/build-checks.test.ts).
 * PLATFORM: Windows' rights are lists, and are not judged: resources/packages/preset.ps1 sets them.
 */
async function writersOf({ venueFile }: Gathered, platform: NodeJS.Platform): Promise<string | null> {
  if (venueFile.origin !== 'policy' || platform === 'win32') return null;
  const looked = await readTrusted(venueFile.path);
  return looked.kind === 'refused' ? `${venueFile.path} ${looked.why}` : null;
}

export function buildChecks(
  parts: ChecksParts,
): (asked: { roomId: string | null; onMs: number | null }) => Promise<CheckReport> {
  const { gathered, zoom, folders, fetch, zoomApiStandIn, log, heldCount, runInPage, autostart } = parts;
  // SECURITY: a kiosk of one room signs for no other, in a check neither (test/unit/main/health/build-checks.test.ts).
  const config = servedConfig(gathered.config);
  const cloud = config.ok ? config.config.account.cloud : 'zoom.us';
  return (asked) =>
    runChecks(
      {
        now: Date.now,
        venue: config,
        remote: () => remoteFact(gathered),
        writers: () => writersOf(gathered, parts.installation.platform),
        credentials: credentialsFact(gathered),
        sign: zoom.sign,
        clock: zoom.clock,
        fetch,
        apiOrigin: zoom.account.isConfigured ? (zoomApiStandIn ?? `https://api.${cloud}`) : null,
        zoomDirectory: folders.zoomDirectory,
        journal: { directory: folders.journalDirectory, heldCount },
        isAutostartRegistered: autostart.isRegistered,
        readDevices: () => readDevices(runInPage),
        chosenDevices: parts.chosenDevices,
        updates: () => ({
          owner: ownerOf(parts.installation),
          isOn: config.ok && updateSource(config.config.updates) !== null,
          isForbidden: config.ok && !config.config.updates.enabled,
          facts: readUpdateFacts(folders.updatesDirectory),
        }),
        askSigner: zoom.wouldSign,
        onBug: (thrown) => log.error('check', thrown),
        account: zoom.account,
        readRoom: async ({ id }) => {
          const read = await zoom.knownRooms.refresh(id);
          return read.ok ? success(read.value.details) : read;
        },
        fetchToken: (wanted) => fetchVisitorToken(zoom.account, wanted),
      },
      asked,
    );
}
