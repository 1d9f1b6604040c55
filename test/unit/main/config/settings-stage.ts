// What the tests of a start share: files in a folder of their own, through what Foyer itself calls.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { createLastGood } from '../../../../main/config/last-good.ts';
import { createKeptCopy } from '../../../../main/config/remote/kept-copy.ts';
import type { Fetch } from '../../../../main/zoom/fetch.ts';
import { NO_POLICY, policyFrom, type ReadPolicy } from '../../../../main/config/policy/policy.ts';
import type { SecretStore } from '../../../../main/config/secret-store.ts';
import type { WithoutEncryption } from '../../../../main/config/without-encryption.ts';
import { gather, judge, keepGood, type Gathered, type Prepared } from '../../../../main/start-up.ts';

export const ROOM = { id: 'keynote', title: 'Keynote', meetingNumber: '81000000001' };
export const VENUE = { venue: { name: 'Expo' }, rooms: [ROOM] };
export const NO_SECRETS: SecretStore = {
  find: () => Promise.resolve({ ok: false, why: 'none' }),
  keep: () => Promise.resolve({ ok: false, why: 'store-unwritable' }),
};

interface Given {
  /** Null: there is none. Text and bytes: as they are. */
  file?: object | string | Buffer | null;
  env?: NodeJS.ProcessEnv;
  sets?: string[];
  policy?: ReadPolicy | object;
  platform?: NodeJS.Platform;
  /** What the venue's server gives. */
  fetch?: Fetch;
  venueKey?: string;
  secretStore?: SecretStore;
  /** Told of each store that is opened. */
  onStore?: (withoutEncryption: WithoutEncryption) => void;
  /** Null: the platform's standard place. By default the file of this stage. */
  configFile?: string | null;
}

const isRead = (policy: ReadPolicy | object): policy is ReadPolicy => 'ok' in policy;

/** Its functions are for tests: the folder is there from one test's beginning to its end. */
export function openStage() {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'foyer-settings-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const log = { warn: vi.fn() };
  const ownVenueFile = () => path.join(folder, 'data', 'venue.json');
  const lastGood = () => createLastGood(path.join(folder, 'data', 'last-good-venue.json'));

  async function start(given: Given = {}): Promise<{ gathered: Gathered; prepared: Prepared }> {
    const { file = VENUE, env = {}, sets = [], policy = NO_POLICY, platform = 'linux' } = given;
    const venuePath = path.join(folder, 'venue.json');
    if (file === null) await rm(venuePath, { force: true });
    else
      await writeFile(
        venuePath,
        typeof file === 'string' || Buffer.isBuffer(file) ? file : JSON.stringify(file),
      );
    const gathered = await gather({
      options: { configFile: given.configFile === undefined ? venuePath : given.configFile, settings: sets },
      env,
      platform,
      fromEnvironment: {
        sdk: { clientId: 'id', clientSecret: 'hush' },
        account: {},
        signer: {},
        venue: given.venueKey === undefined ? {} : { key: given.venueKey },
      },
      readPolicy: () => Promise.resolve(isRead(policy) ? policy : policyFrom('policy.json', policy)),
      lastGood: lastGood(),
      keptVenue: createKeptCopy(path.join(folder, 'data', 'signed-venue.json')),
      fetch: given.fetch ?? (() => Promise.reject(new Error('nobody is there'))),
      ownVenueFile: ownVenueFile(),
      createSecretStore: (withoutEncryption) => {
        given.onStore?.(withoutEncryption);
        return given.secretStore ?? NO_SECRETS;
      },
    });
    const prepared = judge(gathered);
    if (prepared.ok) keepGood(gathered, lastGood(), log);
    return { gathered, prepared };
  }

  async function messagesOf(given: Given): Promise<string[]> {
    const { prepared } = await start(given);
    return prepared.ok ? [] : prepared.messages;
  }
  return { start, messagesOf, log, folder: () => folder, ownVenueFile };
}

export const configOf = ({ config }: Gathered) => {
  if (!config.ok) throw new Error(config.messages.join('\n'));
  return config.config;
};
