// Everything that must be right before a window opens: venue file, then credentials. Answers what is wrong as
// sentences for the person who starts Foyer.
import { readFile } from 'node:fs/promises';
import type { VenueConfig } from '../contracts/config.ts';
import { configPath, loadConfig, type ConfigPath } from './config/load.ts';
import type { SdkCredentials, SecretStore } from './config/secret-store.ts';
import type { Options } from './options.ts';
import { chooseCredentials, type EnvironmentCredentials } from './zoom/credentials.ts';

export type Prepared =
  | {
      ok: true;
      config: VenueConfig;
      credentials: SdkCredentials;
      /** Who chose them: for whoever wonders why a change has no effect. */
      origins: { venueFile: ConfigPath['origin']; credentials: 'environment' | 'store' };
    }
  | { ok: false; messages: string[] };

interface Input {
  options: Options;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  fromEnvironment: EnvironmentCredentials;
  createSecretStore: (withoutEncryption: VenueConfig['credentials']['withoutEncryption']) => SecretStore;
}

/** A kiosk that is bound to one room knows no other: none of them can be signed here. */
function servedBy(config: VenueConfig): VenueConfig {
  const { roomId } = config.kiosk;
  return roomId === undefined ? config : { ...config, rooms: config.rooms.filter(({ id }) => id === roomId) };
}

export async function prepare(input: Input): Promise<Prepared> {
  const { path, origin } = configPath({ option: input.options.configFile, ...input });
  const loaded = await loadConfig(path, readFile);
  if (!loaded.ok) return loaded;
  const secretStore = input.createSecretStore(loaded.config.credentials.withoutEncryption);
  const chosen = await chooseCredentials({ fromEnvironment: input.fromEnvironment, secretStore });
  if (!chosen.ok) return { ok: false, messages: [chosen.message] };
  return {
    ok: true,
    config: servedBy(loaded.config),
    credentials: chosen.credentials,
    origins: { venueFile: origin, credentials: chosen.origin },
  };
}
