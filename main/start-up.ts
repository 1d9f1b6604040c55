// Everything that must be right before a window opens: venue file, then credentials. Answers what is wrong as
// sentences for the person who starts Foyer.
import { readFile } from 'node:fs/promises';
import type { VenueConfig } from '../contracts/config.ts';
import { configPath, loadConfig } from './config/load.ts';
import type { SdkCredentials, SecretStore } from './config/secret-store.ts';
import type { Options } from './options.ts';
import { takeCredentials } from './zoom/credentials.ts';

export type Prepared =
  { ok: true; config: VenueConfig; credentials: SdkCredentials } | { ok: false; messages: string[] };

interface Input {
  options: Options;
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  createSecretStore: (withoutEncryption: VenueConfig['credentials']['withoutEncryption']) => SecretStore;
}

/** The venue file; read by itself where the credentials are only about to be stored. */
export function loadVenue({ options, env, platform }: Omit<Input, 'createSecretStore'>) {
  return loadConfig(configPath({ option: options.configFile, env, platform }).path, readFile);
}

export async function prepare(input: Input): Promise<Prepared> {
  const loaded = await loadVenue(input);
  // Read also when the venue file is wrong: the secret must leave the environment in any case.
  const secretStore = input.createSecretStore(
    loaded.ok ? loaded.config.credentials.withoutEncryption : 'refuse',
  );
  const taken = await takeCredentials({ env: input.env, secretStore });
  if (!loaded.ok) return loaded;
  if (!taken.ok) return { ok: false, messages: [taken.message] };
  return { ok: true, config: loaded.config, credentials: taken.credentials };
}
