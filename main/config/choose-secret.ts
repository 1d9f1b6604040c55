// Where a secret comes from: the environment, else the secret store; never the venue file. Messages name variables and
// ways, never values.
import type { Found, SecretStore } from './secret-store.ts';
import { fieldsOf, SECRET_KINDS, secretMistake, type Secret, type SecretKindName } from './secrets.ts';

export type Chosen<K extends SecretKindName> =
  | { ok: true; secret: Secret<K>; origin: 'environment' | 'store' }
  /** isAbsent: nobody has given one, which is fine where it is optional. */
  | { ok: false; isAbsent: boolean; message: string };

/** What the environment said; undefined where it said nothing. */
export type EnvironmentSecrets = {
  readonly [K in SecretKindName]: Partial<Secret<K>>;
};

const KINDS = Object.keys(SECRET_KINDS) as SecretKindName[];

/** Field and variable of one kind. */
const variablesOf = (kind: SecretKindName): [field: string, variable: string][] =>
  Object.entries(SECRET_KINDS[kind].variables);

/** In a sentence. */
export function namesOf(kind: SecretKindName): string {
  const names = variablesOf(kind).map(([, variable]) => variable);
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function notFound(kind: SecretKindName, why: Extract<Found, { ok: false }>['why']): string {
  const { name, storeSwitch } = SECRET_KINDS[kind];
  const ways = `Set ${namesOf(kind)} in the environment, or run Foyer once with --${storeSwitch}`;
  switch (why) {
    case 'none':
      return `There are no ${name}. ${ways}.`;
    case 'undecryptable':
      return (
        `The stored ${name} cannot be decrypted: another user or another machine stored them, or they are ` +
        `damaged. ${ways} as the user that runs Foyer here.`
      );
    case 'plain-text-refused':
      return (
        `The stored ${name} are in plain text, which this venue does not allow (credentials.withoutEncryption). ` +
        `${ways} where the operating system offers encryption.`
      );
  }
}

/**
 * Takes all secrets out of the environment.
 * SECURITY: child processes inherit it, so this runs before there is any (test/e2e/isolation.spec.ts).
 * PLATFORM: Electron's zygote on Linux is older than our first line and keeps what was there: README, "For IT".
 */
export function takeFromEnvironment(env: NodeJS.ProcessEnv): EnvironmentSecrets {
  const take = (kind: SecretKindName): Record<string, string> => {
    const taken: Record<string, string> = {};
    for (const [field, variable] of variablesOf(kind)) {
      const value = env[variable];
      if (value !== undefined) taken[field] = value.trim();
      delete env[variable];
    }
    return taken;
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, take(kind)])) as EnvironmentSecrets;
}

/**
 * Runs `start` with the secrets back in the environment, for this same program to be started anew.
 * SECURITY: whatever else is started, before and after, finds none (test/unit/main/config/choose-secret.test.ts).
 */
export function withSecretsInEnvironment(
  env: NodeJS.ProcessEnv,
  secrets: EnvironmentSecrets,
  start: () => void,
): void {
  const given = KINDS.flatMap((kind) => {
    const values: Readonly<Record<string, string>> = secrets[kind];
    return variablesOf(kind).flatMap(([field, variable]) => {
      const value = values[field];
      return value === undefined ? [] : [[variable, value] as const];
    });
  });
  Object.assign(env, Object.fromEntries(given));
  try {
    start();
  } finally {
    for (const [variable] of given) delete env[variable];
  }
}

/** What is wrong with what the environment said; null where it is whole or silent. */
function environmentMistake(kind: SecretKindName, given: Readonly<Record<string, string>>): string | null {
  const variables = variablesOf(kind);
  const missing = variables.find(([field]) => given[field] === undefined);
  const present = variables.find(([field]) => given[field] !== undefined);
  if (missing && present) {
    const all = variables.length === 2 ? 'both' : 'all';
    return `${present[1]} is set, but ${missing[1]} is not: set ${all}.`;
  }
  for (const [field, variable] of variables) {
    const mistake = secretMistake(variable, given[field] ?? '', kind);
    if (mistake !== null) return `${mistake}.`;
  }
  return null;
}

/** What the environment said, judged; null where it was silent. */
export function givenSecret<K extends SecretKindName>(
  kind: K,
  fromEnvironment: EnvironmentSecrets,
): Chosen<K> | null {
  const said: Readonly<Record<string, string>> = fromEnvironment[kind];
  if (fieldsOf(kind).every((field) => said[field] === undefined)) return null;
  const message = environmentMistake(kind, said);
  if (message !== null) return { ok: false, isAbsent: false, message };
  return { ok: true, secret: said as Secret<K>, origin: 'environment' };
}

/** The secret to use: the environment's before the store's. */
export async function chooseSecret<K extends SecretKindName>(
  kind: K,
  given: { fromEnvironment: EnvironmentSecrets; secretStore: Pick<SecretStore, 'find'> },
): Promise<Chosen<K>> {
  const fromVariables = givenSecret(kind, given.fromEnvironment);
  if (fromVariables) return fromVariables;
  const found = await given.secretStore.find(kind);
  return found.ok
    ? { ok: true, secret: found.secret, origin: 'store' }
    : { ok: false, isAbsent: found.why === 'none', message: notFound(kind, found.why) };
}
