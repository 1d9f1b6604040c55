// Where the SDK credentials come from, and that they leave the environment whatever happens.
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../../main/config/secret-store.ts';
import {
  chooseCredentials,
  credentialMistake,
  takeFromEnvironment,
} from '../../../../main/zoom/credentials.ts';

const ID = 'FOYER_SDK_CLIENT_ID';
const SECRET = 'FOYER_SDK_CLIENT_SECRET';
const STORED = { clientId: 'stored-id', clientSecret: 'stored-secret' };

async function take(env: NodeJS.ProcessEnv, found: Found = { ok: false, why: 'none' }) {
  let isStoreAsked = false;
  const find = () => {
    isStoreAsked = true;
    return Promise.resolve(found);
  };
  const taken = await chooseCredentials({ fromEnvironment: takeFromEnvironment(env), secretStore: { find } });
  return { taken, isStoreAsked, message: taken.ok ? '' : taken.message };
}

test('from the environment, before the store; ends trimmed', async () => {
  const { taken, isStoreAsked } = await take(
    { [ID]: 'an-id', [SECRET]: 'a-secret\n' },
    { ok: true, credentials: STORED, isEncrypted: true },
  );
  expect(taken).toEqual({
    ok: true,
    credentials: { clientId: 'an-id', clientSecret: 'a-secret' },
    origin: 'environment',
  });
  expect(isStoreAsked).toBe(false);
});

test('from the store where the environment has none', async () => {
  const { taken } = await take({}, { ok: true, credentials: STORED, isEncrypted: true });
  expect(taken).toEqual({ ok: true, credentials: STORED, origin: 'store' });
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
    const { message, isStoreAsked } = await take(env, { ok: true, credentials: STORED, isEncrypted: true });
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
])('SECURITY: %j leaves the environment', async (given) => {
  const env: NodeJS.ProcessEnv = { ...given, PATH: '/bin' };
  await take(env);
  expect(env).toEqual({ PATH: '/bin' });
});

test('all printable ASCII is taken', () => {
  const all = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => 33 + index));
  expect(credentialMistake('x', all)).toBeNull();
});
