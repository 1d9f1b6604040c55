// Where the SDK credentials come from, and that they leave the environment whatever happens.
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../main/config/secret-store.ts';
import {
  chooseSecret,
  takeFromEnvironment,
  withSecretsInEnvironment,
} from '../../../../main/config/choose-secret.ts';
import { secretMistake, type SecretKindName } from '../../../../main/config/secrets.ts';

const ID = 'FOYER_SDK_CLIENT_ID';
const SECRET = 'FOYER_SDK_CLIENT_SECRET';
const STORED = { clientId: 'stored-id', clientSecret: 'stored-secret' };

async function take(env: NodeJS.ProcessEnv, found: Found<'sdk'> = { ok: false, why: 'none' }) {
  let isStoreAsked = false;
  const find = <K extends SecretKindName>() => {
    isStoreAsked = true;
    return Promise.resolve(found as Found<K>);
  };
  const taken = await chooseSecret('sdk', {
    fromEnvironment: takeFromEnvironment(env),
    secretStore: { find },
  });
  return { taken, isStoreAsked, message: taken.ok ? '' : taken.message };
}

test('from the environment, before the store; ends trimmed', async () => {
  const { taken, isStoreAsked } = await take(
    { [ID]: 'an-id', [SECRET]: 'a-secret\n' },
    { ok: true, secret: STORED, isEncrypted: true },
  );
  expect(taken).toEqual({
    ok: true,
    secret: { clientId: 'an-id', clientSecret: 'a-secret' },
    origin: 'environment',
  });
  expect(isStoreAsked).toBe(false);
});

test('from the store where the environment has none', async () => {
  const { taken } = await take({}, { ok: true, secret: STORED, isEncrypted: true });
  expect(taken).toEqual({ ok: true, secret: STORED, origin: 'store' });
});

describe('mistakes name the variable, never a value, and do not fall through to the store', () => {
  test.each<[NodeJS.ProcessEnv, string]>([
    [{ [ID]: 'hush' }, `${ID} is set, but ${SECRET} is not: set both.`],
    [{ [SECRET]: 'hush' }, `${SECRET} is set, but ${ID} is not: set both.`],
    [{ [ID]: '', [SECRET]: 'hush' }, `${ID} is empty.`],
    [{ [ID]: 'hush', [SECRET]: ' \n' }, `${SECRET} is empty.`],
    [{ [ID]: 'hush', [SECRET]: 'hush hush' }, `${SECRET} has white space inside: copy the value alone.`],
    [{ [ID]: 'hush\thush', [SECRET]: 'hush' }, `${ID} has white space inside: copy the value alone.`],
    [
      { [ID]: 'hush', [SECRET]: 'hush\u200B' },
      `${SECRET} has characters that Zoom does not use: copy it again.`,
    ],
    [{ [ID]: 'hüsh', [SECRET]: 'hush' }, `${ID} has characters that Zoom does not use: copy it again.`],
  ])('%j', async (env, wanted) => {
    const { message, isStoreAsked } = await take(env, { ok: true, secret: STORED, isEncrypted: true });
    expect(message).toBe(wanted);
    expect(isStoreAsked).toBe(false);
  });
});

test.each([
  ['none', 'There are no SDK credentials'],
  ['undecryptable', 'cannot be decrypted'],
  ['plain-text-refused', 'in plain text'],
] as const)('store says %s: the message tells both ways', async (why, words) => {
  const { message } = await take({}, { ok: false, why });
  expect(message).toContain(words);
  expect(message).toContain(
    `Set ${ID} and ${SECRET} in the environment, or run Foyer once with --store-credentials`,
  );
});

test.each<NodeJS.ProcessEnv>([
  { [ID]: 'a', [SECRET]: 'b' },
  { [ID]: 'a' },
  { [SECRET]: 'b' },
  { [ID]: '', [SECRET]: '' },
  { [ID]: 'a b', [SECRET]: 'b' },
  { FOYER_ACCOUNT_ID: 'a', FOYER_ACCOUNT_CLIENT_ID: 'b', FOYER_ACCOUNT_CLIENT_SECRET: 'c' },
  { FOYER_SIGNER_TOKEN: 'a' },
])('SECURITY: %j leaves the environment', async (given) => {
  const env: NodeJS.ProcessEnv = { ...given, PATH: '/bin' };
  await take(env);
  expect(env).toEqual({ PATH: '/bin' });
});

test('three values: all or none, and nothing at all is no mistake where it is optional', async () => {
  const choose = (env: NodeJS.ProcessEnv) =>
    chooseSecret('account', {
      fromEnvironment: takeFromEnvironment(env),
      secretStore: { find: () => Promise.resolve({ ok: false, why: 'none' }) },
    });
  const whole = { FOYER_ACCOUNT_ID: 'a', FOYER_ACCOUNT_CLIENT_ID: 'b', FOYER_ACCOUNT_CLIENT_SECRET: 'c' };
  expect(await choose(whole)).toMatchObject({ secret: { accountId: 'a', clientId: 'b', clientSecret: 'c' } });
  expect(await choose({ FOYER_ACCOUNT_CLIENT_ID: 'b', FOYER_ACCOUNT_CLIENT_SECRET: 'c' })).toEqual({
    ok: false,
    isAbsent: false,
    message: 'FOYER_ACCOUNT_CLIENT_ID is set, but FOYER_ACCOUNT_ID is not: set all.',
  });
  expect(await choose({})).toMatchObject({ ok: false, isAbsent: true });
});

test('all printable ASCII is taken', () => {
  const all = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 33 + index));
  expect(secretMistake('x', all)).toBeNull();
});

test('SECURITY: back in the environment for as long as the next Foyer is started, and no longer', () => {
  const env: NodeJS.ProcessEnv = { [ID]: 'an-id', [SECRET]: 'a-secret', PATH: '/bin' };
  const secrets = takeFromEnvironment(env);
  let seen: NodeJS.ProcessEnv = {};
  withSecretsInEnvironment(env, secrets, () => (seen = { ...env }));
  expect(seen).toEqual({ [ID]: 'an-id', [SECRET]: 'a-secret', PATH: '/bin' });
  expect(env).toEqual({ PATH: '/bin' });
  const failing = (): void =>
    withSecretsInEnvironment(env, secrets, () => {
      throw new Error('not started');
    });
  expect(failing).toThrow();
  expect(env).toEqual({ PATH: '/bin' });
});
