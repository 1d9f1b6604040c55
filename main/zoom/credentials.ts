// Where the SDK credentials come from: the environment, else the secret store; never the venue file. Messages name
// variables and ways, never values.
import type { Found, SdkCredentials, SecretStore } from '../config/secret-store.ts';

export type TakenCredentials =
  { ok: true; credentials: SdkCredentials; origin: 'environment' | 'store' } | { ok: false; message: string };

const ID = 'FOYER_SDK_CLIENT_ID';
const SECRET = 'FOYER_SDK_CLIENT_SECRET';

const WAYS = `Set ${ID} and ${SECRET} in the environment, or run Foyer once with --store-credentials`;

const NOT_FOUND: Readonly<Record<Extract<Found, { ok: false }>['why'], string>> = {
  none: `There are no SDK credentials. ${WAYS}.`,
  undecryptable:
    'The stored SDK credentials cannot be decrypted: another user or another machine stored them, or they are ' +
    `damaged. ${WAYS} as the user that runs Foyer here.`,
  'plain-text-refused':
    'The stored SDK credentials are in plain text, which this venue does not allow (credentials.withoutEncryption). ' +
    `${WAYS} where the operating system offers encryption.`,
};

/**
 * Judges one of the two values. ZOOM: ids and secrets are printable ASCII without spaces.
 * @param name what the person called it, such as the variable.
 */
export function credentialMistake(name: string, value: string): string | null {
  if (value === '') return `${name} is empty`;
  if (/\s/u.test(value)) return `${name} has white space inside: copy the value alone`;
  return /^[!-~]+$/u.test(value) ? null : `${name} has characters that Zoom does not use: copy it again`;
}

/** What the environment said; undefined where it said nothing. */
export interface EnvironmentCredentials {
  id: string | undefined;
  secret: string | undefined;
}

/**
 * Takes both values out of the environment.
 * SECURITY: child processes inherit it, so this runs before there is any (test/e2e/isolation.spec.ts).
 * PLATFORM: Electron's zygote on Linux is older than our first line and keeps what was there: README, "For IT".
 */
export function takeFromEnvironment(env: NodeJS.ProcessEnv): EnvironmentCredentials {
  const taken = { id: env[ID]?.trim(), secret: env[SECRET]?.trim() };
  delete env[ID];
  delete env[SECRET];
  return taken;
}

/** The credentials to use: the environment's before the store's. */
export async function chooseCredentials(given: {
  fromEnvironment: EnvironmentCredentials;
  secretStore: Pick<SecretStore, 'find'>;
}): Promise<TakenCredentials> {
  const { id, secret } = given.fromEnvironment;
  if (id !== undefined || secret !== undefined) {
    if (id === undefined) return { ok: false, message: `${SECRET} is set, but ${ID} is not: set both.` };
    if (secret === undefined) return { ok: false, message: `${ID} is set, but ${SECRET} is not: set both.` };
    const mistake = credentialMistake(ID, id) ?? credentialMistake(SECRET, secret);
    if (mistake !== null) return { ok: false, message: `${mistake}.` };
    return { ok: true, credentials: { clientId: id, clientSecret: secret }, origin: 'environment' };
  }
  const found = await given.secretStore.find();
  return found.ok
    ? { ok: true, credentials: found.credentials, origin: 'store' }
    : { ok: false, message: NOT_FOUND[found.why] };
}
