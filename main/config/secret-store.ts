// Keeps the secrets that were typed in on this machine. What can go wrong here is the machine's doing (no key
// store, another user's profile), so every outcome has a name and nothing throws.
import type { SafeStorage } from 'electron';
import { fieldsOf, SECRET_KINDS, type Secret, type SecretKindName } from './secrets.ts';

/** - no-encryption: the operating system offers none, and the venue does not allow plain text
    - encryption-failed: it offers one, and it refused
    - store-unwritable: the store's file cannot be written */
export type Kept =
  | { ok: true; isEncrypted: boolean }
  | { ok: false; why: 'no-encryption' | 'encryption-failed' | 'store-unwritable' };

/** - none: nothing was ever kept
    - undecryptable: kept by another user or machine, or damaged; left in place
    - plain-text-refused: kept in plain text while the venue does not allow that (any more) */
export type Found<K extends SecretKindName = SecretKindName> =
  | { ok: true; secret: Secret<K>; isEncrypted: boolean }
  | { ok: false; why: 'none' | 'undecryptable' | 'plain-text-refused' };

export interface SecretStore {
  keep: <K extends SecretKindName>(kind: K, secret: Secret<K>) => Promise<Kept>;
  find: <K extends SecretKindName>(kind: K) => Promise<Found<K>>;
}

/** What this file uses of electron-store. */
export interface KeyValueStore {
  get: (key: string) => unknown;
  set: (key: string, value: unknown) => void;
}

export type Encryption = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function fromText<K extends SecretKindName>(kind: K, text: string): Secret<K> | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read)) return null;
    const entries = fieldsOf(kind).map((field) => [field, read[field]] as const);
    if (!entries.every(([, value]) => typeof value === 'string')) return null;
    return Object.fromEntries(entries) as Secret<K>;
  } catch {
    return null;
  }
}

function succeeds(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

export function createSecretStore(deps: {
  /** Throws where the store's file is damaged, as electron-store does. */
  openStore: () => KeyValueStore;
  /** Only asked after the app's `ready`: before it, Electron answers as if there were no encryption. */
  safeStorage: Encryption;
  platform: NodeJS.Platform;
  withoutEncryption: 'refuse' | 'store-in-plain-text';
}): SecretStore {
  const { openStore, safeStorage, platform, withoutEncryption } = deps;

  /** PLATFORM: on Linux without a key store, Electron "encrypts" with a password that is in its source code. */
  async function hasEncryption(): Promise<boolean> {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
    return (
      platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
    );
  }

  const save = (kind: SecretKindName, value: { form: 'encrypted' | 'plain'; data: string }): Kept =>
    succeeds(() => openStore().set(SECRET_KINDS[kind].storeKey, value))
      ? { ok: true, isEncrypted: value.form === 'encrypted' }
      : { ok: false, why: 'store-unwritable' };

  async function keep<K extends SecretKindName>(kind: K, secret: Secret<K>): Promise<Kept> {
    const text = JSON.stringify(secret);
    if (!(await hasEncryption())) {
      // SECURITY: plain text only where the venue says so (test/unit/main/config/secret-store.test.ts).
      if (withoutEncryption === 'refuse') return { ok: false, why: 'no-encryption' };
      return save(kind, { form: 'plain', data: Buffer.from(text).toString('base64') });
    }
    let encrypted: Buffer;
    try {
      encrypted = await safeStorage.encryptStringAsync(text);
    } catch {
      return { ok: false, why: 'encryption-failed' };
    }
    return save(kind, { form: 'encrypted', data: encrypted.toString('base64') });
  }

  async function findEncrypted<K extends SecretKindName>(kind: K, data: Buffer): Promise<Found<K>> {
    try {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(data);
      const secret = fromText(kind, result);
      if (!secret) return { ok: false, why: 'undecryptable' };
      // The key was renewed: keep the value under the new one. Should that fail, the old value still serves.
      if (shouldReEncrypt && (await hasEncryption())) await keep(kind, secret);
      return { ok: true, secret, isEncrypted: true };
    } catch {
      return { ok: false, why: 'undecryptable' };
    }
  }

  async function find<K extends SecretKindName>(kind: K): Promise<Found<K>> {
    let kept: unknown;
    try {
      kept = openStore().get(SECRET_KINDS[kind].storeKey);
    } catch {
      // What it holds may still be saved by a person: it is left as it is.
      return { ok: false, why: 'undecryptable' };
    }
    if (kept === undefined) return { ok: false, why: 'none' };
    if (!isRecord(kept) || typeof kept['data'] !== 'string') return { ok: false, why: 'undecryptable' };
    const data = Buffer.from(kept['data'], 'base64');
    if (kept['form'] !== 'plain') return findEncrypted(kind, data);
    if (withoutEncryption === 'refuse') return { ok: false, why: 'plain-text-refused' };
    const secret = fromText(kind, data.toString());
    return secret ? { ok: true, secret, isEncrypted: false } : { ok: false, why: 'undecryptable' };
  }

  return { keep, find };
}
