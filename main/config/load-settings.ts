// All layers of settings, read and checked as one: policy, venue file, environment, command line. And what a kiosk does
// whose venue file was broken overnight: it goes on with the last one that was sound.
import type { Options } from '../options.ts';
import { checkLayers, type CheckedLayers, type LayerProblem } from './check-layers.ts';
import { givenSettings } from './given-settings.ts';
import type { LastGood } from './last-good.ts';
import { inOrder, layerAt, layersAt, type Layer } from './layers.ts';
import {
  configPath,
  installedPath,
  readVenueFile,
  venueFileLayer,
  type ConfigPath,
  type LoadedConfig,
  type ReadSettings,
} from './load.ts';
import type { ReadPolicy } from './policy/policy.ts';
import { MAY_SAY } from './remote/may-say.ts';
import { openRemoteLayer, type OpenRemote, type Remote } from './remote/remote-layer.ts';
import { readVenueFiles, type VenueFiles } from './venue-files.ts';
import { withoutEncryptionIn, type WithoutEncryption } from './without-encryption.ts';

export interface Settings {
  venueFile: ConfigPath;
  config: LoadedConfig;
  /** What the venue file names; none where it cannot be used. */
  venueFiles: VenueFiles;
  /** The signed venue file of a server; null: the settings name none. */
  remote: Remote | null;
  /** Of settings that cannot be used: they name a signing server all the same. */
  namesSigner?: true;
  /** Also of settings that cannot be used; 'refuse' where nothing could be read. */
  withoutEncryption: WithoutEncryption;
  /** Nobody ever said anything here: no policy, no variable, no switch, no venue file anywhere, and no copy of one. */
  isUntouched?: true;
}

export interface SettingsInput {
  options: Pick<Options, 'configFile' | 'settings'>;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  readFile: (file: string) => Promise<Uint8Array>;
  readPolicy: () => Promise<ReadPolicy>;
  lastGood: Pick<LastGood, 'find' | 'isThere'>;
  /** Where set-up on this machine writes (main/first-run/). */
  ownVenueFile: string;
  /** Null: what is wanted needs no server's venue file. */
  openRemote: OpenRemote | null;
}

/** Is a server to sign? Then no secret is needed here, also where the settings cannot be used. */
export const hasSigner = ({ config, namesSigner }: Pick<Settings, 'config' | 'namesSigner'>): boolean =>
  config.ok ? config.config.signer !== undefined : namesSigner === true;

type Usable = Extract<CheckedLayers, { ok: true }> & { files: VenueFiles };
type Judged = Usable | { ok: false; problems: readonly LayerProblem[] };

/** Also whether the pictures are there that the settings name. */
async function judge(layers: readonly Layer[], venueFilePath: string): Promise<Judged> {
  const checked = checkLayers(layers);
  if (!checked.ok) return checked;
  const named = await readVenueFiles(checked.config, venueFilePath);
  if (named.ok) return { ...checked, files: named.files };
  const problems = named.problems.map(({ field, text }) => {
    const path = field.split('.');
    const layer = layerAt(layers, path);
    return { layer, path, isMissing: false, text: `${layer?.label ?? venueFilePath}: ${text}` };
  });
  return { ok: false, problems };
}

const isOfVenueFile = ({ layer }: LayerProblem): boolean =>
  layer === null || layer.origin === 'venue-file' || layer.origin === 'remote';

const broken = (
  venueFile: ConfigPath,
  messages: readonly string[],
  remote: Remote | null = null,
): Settings => ({
  venueFile,
  config: { ok: false, messages: [...messages] },
  venueFiles: {},
  remote,
  withoutEncryption: 'refuse',
});

const isSaid = (layers: readonly Layer[], section: string): boolean => layersAt(layers, [section]).length > 0;

const isAbsent = (read: ReadSettings): boolean => !read.ok && read.why === 'absent';

/** The file that counts, read. Set-up's own stands behind the standard place, and behind what was last sound there. */
async function findVenueFile(
  named: ConfigPath,
  { readFile, lastGood, ownVenueFile }: Pick<SettingsInput, 'readFile' | 'lastGood' | 'ownVenueFile'>,
): Promise<{ venueFile: ConfigPath; read: ReadSettings }> {
  const read = await readVenueFile(named.path, readFile);
  const isNowhere = isAbsent(read) && lastGood.find(named.path) === null;
  if (named.origin !== 'standard' || !isNowhere) return { venueFile: named, read };
  const own = await readVenueFile(ownVenueFile, readFile);
  const isOwn = !isAbsent(own) || lastGood.find(ownVenueFile) !== null;
  return isOwn
    ? { venueFile: { path: ownVenueFile, origin: 'set-up' }, read: own }
    : { venueFile: named, read };
}

/**
 * SECURITY: a policy that cannot be read ends it, and so does what is wrong in one: what IT has locked would be open
 * otherwise, and no copy of a venue file covers it (test/unit/main/config/load-settings.test.ts).
 */
export async function loadSettings(input: SettingsInput): Promise<Settings> {
  const { options, env, platform } = input;
  const policy = await input.readPolicy();
  const chosen = configPath({ option: options.configFile, env, platform });
  if (!policy.ok) return broken(chosen, policy.messages);
  const named = policy.onlyInstalled ? installedPath(platform) : chosen;
  const given = policy.onlyInstalled ? { layers: [], messages: [] } : givenSettings(env, options.settings);
  const others = [...given.layers, ...(policy.layer ? [policy.layer] : [])];
  const withFile = (label: string, written: Layer['written'] | null): Layer[] =>
    inOrder([...(written ? [venueFileLayer(label, written)] : []), ...others]);

  const { venueFile, read } = await findVenueFile(named, input);
  // SECURITY: Foyer's user can write the copy. Where a policy lets only an administrator's file count, it stands in for one
  // that was read and is broken, and for nothing: whoever starts Foyer can also hold a file so that it cannot be read
  // (test/unit/main/config/last-good.test.ts).
  const isFromNowhere = policy.onlyInstalled && !read.ok && read.why !== 'unsound';
  const copy = isFromNowhere ? null : input.lastGood.find(venueFile.path);
  const opened =
    input.openRemote &&
    (await openRemoteLayer(
      withFile(venueFile.path, read.ok ? read.written : copy),
      (all) => judge(inOrder(all), venueFile.path),
      input.openRemote,
    ));
  const { remote, judged: judgedWithRemote } = opened ?? { remote: null, judged: null };
  const withRemote = (lower: readonly Layer[]): Layer[] =>
    inOrder([...lower, ...(remote?.layer ? [remote.layer] : [])]);
  const asRead = withFile(venueFile.path, read.ok ? read.written : null);
  // SECURITY: a signed file that only the copy leads to counts with that copy and never in its place: it says nothing of the
  // PIN and the lock (test/unit/main/config/own-venue-file.test.ts).
  const isLedTo = read.ok || isSaid(asRead, 'remote');
  const layers = isLedTo ? withRemote(asRead) : asRead;
  const withoutEncryption = withoutEncryptionIn(layers);
  // Of a copy it says nothing about the file.
  const judged = (read.ok && judgedWithRemote) || (await judge(layers, venueFile.path));
  // A venue that is wholly in a policy needs no file: one that is not in its standard place is no mistake then.
  const isStandard = venueFile.origin === 'standard' || venueFile.origin === 'policy';
  const mayDoWithout = isAbsent(read) && isStandard && judged.ok;
  const unread = read.ok || mayDoWithout ? [] : [read.message];
  const untold = remote && !remote.layer && remote.answer.trouble !== null ? [remote.answer.trouble] : [];
  // What the file, or the server's, would have said is missing too, and who reads that is told of the file.
  const isToldOtherwise = !read.ok || untold.length > 0;
  // …and what a server's file would have said, where the mistake is in what leads to it.
  const leadsNowhere = input.openRemote !== null && !remote && isSaid(layers, 'remote');
  const isTold = ({ isMissing, path: [section] }: LayerProblem): boolean =>
    !isMissing || (!isToldOtherwise && !(leadsNowhere && Object.hasOwn(MAY_SAY, String(section))));
  const problems = judged.ok ? [] : judged.problems.filter(isTold);
  const messages = [...unread, ...given.messages, ...problems.map(({ text }) => text)];
  if (judged.ok && messages.length === 0) {
    const config = { ok: true as const, config: judged.config, layers };
    return { venueFile, config, venueFiles: judged.files, remote, withoutEncryption };
  }

  const refused: Settings = {
    ...broken(venueFile, [...messages, ...untold], remote),
    withoutEncryption,
    ...(isSaid(layers, 'signer') && { namesSigner: true }),
  };
  const isItsFault = given.messages.length === 0 && problems.every(isOfVenueFile);
  // …by what it says itself: whoever starts Foyer can keep a picture or the server's file away from a sound one.
  const isOfItsOwn = !read.ok || (untold.length === 0 && !checkLayers(layers).ok);
  if (copy === null || !isItsFault || (policy.onlyInstalled && !isOfItsOwn)) {
    const isAsInstalled = venueFile.origin === 'standard' && isAbsent(read) && others.length === 0;
    const isUntouched = isAsInstalled && given.messages.length === 0 && !input.lastGood.isThere();
    return { ...refused, ...(isUntouched && { isUntouched }) };
  }
  const spare = withRemote(withFile(`the last good copy of ${venueFile.path}`, copy));
  const spared = await judge(spare, venueFile.path);
  if (!spared.ok) return refused;
  const config = {
    ok: true as const,
    config: spared.config,
    layers: spare,
    replaces: [...messages, ...untold],
  };
  return {
    venueFile,
    config,
    venueFiles: spared.files,
    remote,
    withoutEncryption: withoutEncryptionIn(spare),
  };
}
