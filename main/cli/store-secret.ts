// --store-credentials, --store-account, --store-signer-token, --store-venue-key: keeps one secret, out of its variables
// where they are set, else asked for; the venue file says whether plain text will do.
import { readFile } from 'node:fs/promises';
import { askSecret, withoutInput, type Asked } from '../config/ask-secret.ts';
import { givenSecret, namesOf, type EnvironmentSecrets } from '../config/choose-secret.ts';
import { loadSettings, type SettingsInput } from '../config/load-settings.ts';
import type { Kept, SecretStore } from '../config/secret-store.ts';
import type { SecretKindName } from '../config/secrets.ts';
import type { WithoutEncryption } from '../config/without-encryption.ts';

interface Input extends Pick<SettingsInput, 'options' | 'env' | 'platform' | 'readPolicy' | 'ownVenueFile'> {
  kind: SecretKindName;
  openSecretStore: (withoutEncryption: WithoutEncryption) => SecretStore;
  fromEnvironment: EnvironmentSecrets;
  terminal: Pick<NodeJS.Process, 'stdin' | 'stdout'>;
}

const NOT_STORED: Readonly<Record<Extract<Kept, { ok: false }>['why'], string>> = {
  'no-encryption':
    'Not stored: the operating system offers no encryption here. Use the environment instead, or allow plain text ' +
    'in the venue file: "credentials": { "withoutEncryption": "store-in-plain-text" }.',
  'encryption-failed':
    'Not stored: the operating system refused to encrypt. Unlock its key store and try again.',
  'store-unwritable':
    "Not stored: Foyer's data folder cannot be written, or the store in it is damaged. Correct its rights, or move " +
    'secrets.json away, and try again.',
};

/** The rule for every kind: its variables, else a question, which Windows cannot ask. */
async function secretOf({
  kind,
  fromEnvironment,
  platform,
  terminal,
}: Input): Promise<Asked<SecretKindName>> {
  const given = givenSecret(kind, fromEnvironment);
  if (given) return given;
  const message = withoutInput(platform, namesOf(kind));
  if (message !== null) return { ok: false, message };
  return askSecret(kind, {
    input: terminal.stdin,
    output: terminal.stdout,
    isTerminal: terminal.stdin.isTTY,
  });
}

/** @returns the one sentence to print; never a value that was given. */
export async function storeSecret(input: Input): Promise<{ isStored: boolean; message: string }> {
  const { kind, openSecretStore } = input;
  const lastGood = { find: () => null, isThere: () => false };
  const { withoutEncryption } = await loadSettings({ ...input, readFile, lastGood, openRemote: null });
  const asked = await secretOf(input);
  if (!asked.ok) return { isStored: false, message: asked.message };
  const store = openSecretStore(withoutEncryption);
  const kept = await store.keep(kind, asked.secret);
  if (!kept.ok) return { isStored: false, message: NOT_STORED[kept.why] };
  const how = kept.isEncrypted ? 'Stored, encrypted.' : 'Stored in plain text, as the venue file allows.';
  const whence = givenSecret(kind, input.fromEnvironment) ? ` It was taken from ${namesOf(kind)}.` : '';
  return { isStored: true, message: how + whence };
}
