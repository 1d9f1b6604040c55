// Everything that is read before anything runs: settings, then secrets. `gather` reads, `judge` says what keeps Foyer
// from opening, as sentences for the person who starts it. Commands take what is there and do without the rest.
import { readFile } from 'node:fs/promises';
import type { VenueConfig } from '../contracts/config.ts';
import { chooseSecret, type Chosen, type EnvironmentSecrets } from './config/choose-secret.ts';
import type { LastGood } from './config/last-good.ts';
import type { LoadedConfig } from './config/load.ts';
import { loadSettings, type Settings, type SettingsInput } from './config/load-settings.ts';
import type { SecretStore } from './config/secret-store.ts';
import type { SdkCredentials, Secret } from './config/secrets.ts';
import type { KeptCopy } from './config/remote/kept-copy.ts';
import { createRemoteVenue } from './config/remote/remote-venue.ts';
import { readVenueKey } from './config/remote/signed-venue.ts';
import type { WithoutEncryption } from './config/without-encryption.ts';
import type { Log } from './log.ts';
import type { Fetch } from './zoom/fetch.ts';

export interface Gathered extends Settings {
  sdk: Chosen<'sdk'>;
  account: Chosen<'account'>;
  signer: Chosen<'signer'>;
  venue: Chosen<'venue'>;
}

/** Who signs: this machine, or a server of the venue's. */
export type Signing =
  | { kind: 'here'; credentials: SdkCredentials }
  | { kind: 'server'; server: NonNullable<VenueConfig['signer']>; bearerToken: string | null };

export type Prepared =
  | {
      ok: true;
      config: VenueConfig;
      signing: Signing;
      /** Null: not configured; what needs it says so. */
      account: Secret<'account'> | null;
      /** Who chose them: for whoever wonders why a change has no effect. */
      origins: Readonly<Record<string, string>>;
    }
  | { ok: false; messages: string[] };

interface Input extends Omit<SettingsInput, 'readFile' | 'openRemote'> {
  fromEnvironment: EnvironmentSecrets;
  /** For the venue's own server. */
  fetch: Fetch;
  keptVenue: KeptCopy;
  createSecretStore: (withoutEncryption: WithoutEncryption) => SecretStore;
}

/** A kiosk that is bound to one room knows no other: none of them can be signed here. */
function servedBy(config: VenueConfig): VenueConfig {
  const { roomId } = config.kiosk;
  if (roomId === undefined) return config;
  const own = config.rooms.filter(({ id }) => id === roomId);
  // …but the one to which its visitors go when it is full.
  const overflow = config.rooms.filter(({ id }) => own.some((room) => room.overflowRoomId === id));
  return { ...config, rooms: [...own, ...overflow] };
}

/** Of what was read, the rooms that this kiosk serves. */
export const servedConfig = (loaded: LoadedConfig): LoadedConfig =>
  loaded.ok ? { ...loaded, config: servedBy(loaded.config) } : loaded;

export async function gather(input: Input): Promise<Gathered> {
  /** Needed to read the settings, where a signed venue file is among them. */
  let venue: Chosen<'venue'> | null = null;
  const settings = await loadSettings({
    ...input,
    readFile,
    openRemote: async ({ config, withoutEncryption, mistakesWith }) => {
      const { keptVenue: copy, fetch, fromEnvironment } = input;
      const secretStore = input.createSecretStore(withoutEncryption);
      venue = await chooseSecret('venue', { fromEnvironment, secretStore });
      const venueKey = venue.ok ? readVenueKey(venue.secret.key) : null;
      const venueKeyMistake = venue.ok || venue.isAbsent ? null : venue.message;
      return createRemoteVenue({
        config,
        venueKey,
        venueKeyMistake,
        copy,
        fetch,
        now: Date.now,
        mistakesWith,
      });
    },
  });
  const secretStore = input.createSecretStore(settings.withoutEncryption);
  const given = { fromEnvironment: input.fromEnvironment, secretStore };
  return {
    ...settings,
    sdk: await chooseSecret('sdk', given),
    account: await chooseSecret('account', given),
    signer: await chooseSecret('signer', given),
    venue: venue ?? (await chooseSecret('venue', given)),
  };
}

/** SECURITY: the venue's secret is not for a machine that others take home (test/unit/main/start-up.test.ts). */
const isSecretOnAttendeeMachine = ({ kiosk, signer, credentials }: VenueConfig): boolean =>
  kiosk.mode === 'attendee' && !signer && credentials.onAttendeeMachine !== 'allow-local-secret';

const ATTENDEE_SECRET =
  'kiosk.mode is "attendee", and this machine would sign with an SDK secret of its own: whoever has the machine could ' +
  'take it. Name the signing server of the venue: "signer": { "url": "https://…" }. Where the machine stays yours, say ' +
  'so: "credentials": { "onAttendeeMachine": "allow-local-secret" }.';

/** Pure. */
export function judge({ venueFile, config: loaded, sdk, account, signer }: Gathered): Prepared {
  if (!loaded.ok) return loaded;
  const config = servedBy(loaded.config);
  // What was given and is wrong is a mistake; what was never given is a choice.
  const mistakes = [account, ...(config.signer ? [signer] : [])].flatMap((chosen) =>
    !chosen.ok && !chosen.isAbsent ? [chosen.message] : [],
  );
  if (!config.signer && !sdk.ok) mistakes.unshift(sdk.message);
  if (isSecretOnAttendeeMachine(config)) mistakes.push(ATTENDEE_SECRET);
  if (mistakes.length > 0) return { ok: false, messages: mistakes };
  const signing = signingOf(config, sdk, signer);
  if (!signing) return { ok: false, messages: [] };
  return {
    ok: true,
    config,
    signing,
    account: account.ok ? account.secret : null,
    origins: {
      venueFile: venueFile.origin,
      signing: signing.kind === 'server' ? 'server' : sdk.ok ? sdk.origin : 'none',
      account: account.ok ? account.origin : 'none',
    },
  };
}

/** After a start that went well: its venue file may have to stand in for a broken one some day. */
export function keepGood({ venueFile, config }: Gathered, lastGood: LastGood, log: Pick<Log, 'warn'>): void {
  if (!config.ok) return;
  if (config.replaces) {
    log.warn('the last good venue file stands in for a broken one', { why: config.replaces.join(' ') });
    return;
  }
  const file = config.layers?.find(({ origin }) => origin === 'venue-file');
  if (file && !lastGood.keep(venueFile.path, file.written))
    log.warn('no copy of the venue file could be kept');
}

/** Null: there is nothing to sign with. */
export function signingOf(
  { signer: server }: Pick<VenueConfig, 'signer'>,
  sdk: Chosen<'sdk'>,
  signer: Chosen<'signer'>,
): Signing | null {
  // SECURITY: with a signing server no secret is used here, even if one is stored (test/unit/main/start-up.test.ts).
  if (server) return { kind: 'server', server, bearerToken: signer.ok ? signer.secret.token : null };
  return sdk.ok ? { kind: 'here', credentials: sdk.secret } : null;
}
