// --store-credentials, --store-account, --store-signer-token, --store-venue-key: asks for one secret and keeps it; the
// venue file says whether plain text will do.
import { readFile } from 'node:fs/promises';
import { askSecret } from '../config/ask-secret.ts';
import { loadSettings, type SettingsInput } from '../config/load-settings.ts';
import type { Kept, SecretStore } from '../config/secret-store.ts';
import type { SecretKindName } from '../config/secrets.ts';
import type { WithoutEncryption } from '../config/without-encryption.ts';

interface Input extends Pick<SettingsInput, 'options' | 'env' | 'platform' | 'readPolicy' | 'ownVenueFile'> {
  kind: SecretKindName;
  openSecretStore: (withoutEncryption: WithoutEncryption) => SecretStore;
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

/** @returns the one sentence to print; never a value that was typed. */
export async function storeSecret(input: Input): Promise<{ isStored: boolean; message: string }> {
  const { kind, openSecretStore, terminal } = input;
  const lastGood = { find: () => null, isThere: () => false };
  const { withoutEncryption } = await loadSettings({ ...input, readFile, lastGood, openRemote: null });
  const asked = await askSecret(kind, {
    input: terminal.stdin,
    output: terminal.stdout,
    isTerminal: terminal.stdin.isTTY,
  });
  if (!asked.ok) return { isStored: false, message: asked.message };
  const store = openSecretStore(withoutEncryption);
  const kept = await store.keep(kind, asked.secret);
  if (!kept.ok) return { isStored: false, message: NOT_STORED[kept.why] };
  return {
    isStored: true,
    message: kept.isEncrypted ? 'Stored, encrypted.' : 'Stored in plain text, as the venue file allows.',
  };
}
