// Keeping the SDK credentials. The encryption here only reverses bytes: what counts is when it is asked and believed.
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { SafeStorage } from 'electron';
import type ElectronStore from 'electron-store';
import {
  createSecretStore,
  type Encryption,
  type KeyValueStore,
} from '../../../../main/config/secret-store.ts';

const CREDENTIALS = { clientId: 'an-id', clientSecret: 'hush-hush' };

function createMemory(kept?: unknown) {
  const values = new Map<string, unknown>(kept === undefined ? [] : [['sdkCredentials', kept]]);
  const store: KeyValueStore = {
    get: (key) => values.get(key),
    // What electron-store keeps has been through JSON.
    set: (key, value) => void values.set(key, JSON.parse(JSON.stringify(value))),
  };
  return { store, text: () => JSON.stringify([...values]) };
}

const reversed = (bytes: Buffer): Buffer => Buffer.from(Uint8Array.from(bytes).reverse());

function createEncryption(changes: Partial<Encryption> = {}): Encryption {
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(true),
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptStringAsync: (text) => Promise.resolve(reversed(Buffer.from(text))),
    decryptStringAsync: (bytes) =>
      Promise.resolve({ result: reversed(bytes).toString(), shouldReEncrypt: false }),
    ...changes,
  };
}

function open(given: {
  memory?: ReturnType<typeof createMemory>;
  safeStorage?: Encryption;
  platform?: NodeJS.Platform;
  withoutEncryption?: 'refuse' | 'store-in-plain-text';
}) {
  const memory = given.memory ?? createMemory();
  const secrets = createSecretStore({
    openStore: () => memory.store,
    safeStorage: given.safeStorage ?? createEncryption(),
    platform: given.platform ?? 'linux',
    withoutEncryption: given.withoutEncryption ?? 'refuse',
  });
  return { memory, secrets };
}

const none = createEncryption({ isAsyncEncryptionAvailable: () => Promise.resolve(false) });

test('what Electron and electron-store have fits', () => {
  expectTypeOf<SafeStorage>().toExtend<Encryption>();
  expectTypeOf<ElectronStore<Record<string, unknown>>>().toExtend<KeyValueStore>();
});

test('every kind has its own place, and none is taken for another', async () => {
  const { secrets } = open({});
  await secrets.keep('sdk', CREDENTIALS);
  const account = { accountId: 'a', clientId: 'b', clientSecret: 'c' };
  expect(await secrets.find('account')).toEqual({ ok: false, why: 'none' });
  await secrets.keep('account', account);
  await secrets.keep('signer', { token: 't' });
  expect(await secrets.find('account')).toMatchObject({ secret: account });
  expect(await secrets.find('sdk')).toMatchObject({ secret: CREDENTIALS });
  expect(await secrets.find('signer')).toMatchObject({ secret: { token: 't' } });
});

test('nothing kept', async () => {
  expect(await open({}).secrets.find('sdk')).toEqual({ ok: false, why: 'none' });
});

test('kept encrypted, and found', async () => {
  const { memory, secrets } = open({});
  expect(await secrets.keep('sdk', CREDENTIALS)).toEqual({ ok: true, isEncrypted: true });
  expect(memory.text()).not.toContain('hush');
  expect(memory.text()).not.toContain(Buffer.from(JSON.stringify(CREDENTIALS)).toString('base64'));
  expect(await secrets.find('sdk')).toEqual({ ok: true, secret: CREDENTIALS, isEncrypted: true });
});

describe('SECURITY: without encryption', () => {
  test.each<[string, Encryption, NodeJS.Platform]>([
    ['none', none, 'darwin'],
    ['basic_text', createEncryption({ getSelectedStorageBackend: () => 'basic_text' }), 'linux'],
    ['unknown', createEncryption({ getSelectedStorageBackend: () => 'unknown' }), 'linux'],
  ])('%s: refused, and nothing written', async (_name, safeStorage, platform) => {
    const { memory, secrets } = open({ safeStorage, platform });
    expect(await secrets.keep('sdk', CREDENTIALS)).toEqual({ ok: false, why: 'no-encryption' });
    expect(memory.text()).toBe('[]');
  });

  test('allowed by the venue: kept, marked as plain, found', async () => {
    const { memory, secrets } = open({ safeStorage: none, withoutEncryption: 'store-in-plain-text' });
    expect(await secrets.keep('sdk', CREDENTIALS)).toEqual({ ok: true, isEncrypted: false });
    expect(memory.store.get('sdkCredentials')).toMatchObject({ form: 'plain' });
    expect(await secrets.find('sdk')).toEqual({ ok: true, secret: CREDENTIALS, isEncrypted: false });
    // The venue changes its mind: not used, and still there.
    const strict = open({ memory, safeStorage: none });
    expect(await strict.secrets.find('sdk')).toEqual({ ok: false, why: 'plain-text-refused' });
    expect(memory.text()).toContain('plain');
  });

  test('the backend is Linux’s alone: elsewhere Electron has no such function', async () => {
    const { getSelectedStorageBackend: _gone, ...rest } = createEncryption();
    const { secrets } = open({ safeStorage: rest as Encryption, platform: 'win32' });
    expect(await secrets.keep('sdk', CREDENTIALS)).toEqual({ ok: true, isEncrypted: true });
  });

  test('a failing encryption never falls back to plain text', async () => {
    const safeStorage = createEncryption({ encryptStringAsync: () => Promise.reject(new Error('locked')) });
    const { memory, secrets } = open({ safeStorage, withoutEncryption: 'store-in-plain-text' });
    expect(await secrets.keep('sdk', CREDENTIALS)).toEqual({ ok: false, why: 'encryption-failed' });
    expect(memory.text()).toBe('[]');
  });
});

describe('kept, and no longer readable: named, and left in place', () => {
  test.each<[string, unknown, Partial<Encryption>]>([
    [
      'another user’s',
      { form: 'encrypted', data: 'AAAA' },
      { decryptStringAsync: () => Promise.reject(new Error()) },
    ],
    ['decrypted to nonsense', { form: 'encrypted', data: Buffer.from('x').toString('base64') }, {}],
    [
      'half of it',
      { form: 'encrypted', data: reversed(Buffer.from('{"clientId":"x"}')).toString('base64') },
      {},
    ],
    ['not what we keep', 'text', {}],
    ['without data', { form: 'encrypted' }, {}],
  ])('%s', async (_name, kept, changes) => {
    const { memory, secrets } = open({ memory: createMemory(kept), safeStorage: createEncryption(changes) });
    const before = memory.text();
    expect(await secrets.find('sdk')).toEqual({ ok: false, why: 'undecryptable' });
    expect(memory.text()).toBe(before);
  });
});

describe('the operating system renewed its key', () => {
  const old = {
    form: 'encrypted',
    data: reversed(Buffer.from(JSON.stringify(CREDENTIALS))).toString('base64'),
  };
  const renewed = (changes: Partial<Encryption> = {}) =>
    createEncryption({
      decryptStringAsync: (bytes) =>
        Promise.resolve({ result: reversed(bytes).toString(), shouldReEncrypt: true }),
      encryptStringAsync: (text) => Promise.resolve(Buffer.from(`new ${text}`)),
      ...changes,
    });

  test('kept anew under it', async () => {
    const { memory, secrets } = open({ memory: createMemory(old), safeStorage: renewed() });
    expect(await secrets.find('sdk')).toMatchObject({ ok: true, secret: CREDENTIALS });
    expect(memory.store.get('sdkCredentials')).toEqual({
      form: 'encrypted',
      data: Buffer.from(`new ${JSON.stringify(CREDENTIALS)}`).toString('base64'),
    });
  });

  test('where that fails, the old value still serves', async () => {
    const encryptStringAsync = vi.fn(() => Promise.reject(new Error('locked')));
    const { memory, secrets } = open({
      memory: createMemory(old),
      safeStorage: renewed({ encryptStringAsync }),
      withoutEncryption: 'store-in-plain-text',
    });
    expect(await secrets.find('sdk')).toMatchObject({ ok: true, secret: CREDENTIALS });
    expect(encryptStringAsync).toHaveBeenCalledOnce();
    expect(memory.store.get('sdkCredentials')).toEqual(old);
  });
});

test('a store that cannot be written is an outcome', async () => {
  const fail = () => {
    throw new Error('EROFS');
  };
  const { secrets } = open({
    memory: { store: { get: () => undefined, set: fail }, text: () => '' },
  });
  expect(await secrets.keep('sdk', CREDENTIALS)).toEqual({ ok: false, why: 'store-unwritable' });
});

test('a damaged store is an outcome, and is left as it is', async () => {
  const damaged = (): never => {
    throw new SyntaxError('Unexpected token');
  };
  const secrets = createSecretStore({
    openStore: damaged,
    safeStorage: createEncryption(),
    platform: 'linux',
    withoutEncryption: 'refuse',
  });
  expect(await secrets.find('sdk')).toEqual({ ok: false, why: 'undecryptable' });
  expect(await secrets.keep('sdk', CREDENTIALS)).toEqual({ ok: false, why: 'store-unwritable' });
});
