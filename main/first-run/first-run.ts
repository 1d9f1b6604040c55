// Set-up on a single machine, without Electron. The SDK credentials are kept as soon as they are typed, and all the rest in
// one file at the end, PIN included: whoever stops in the middle begins anew, and nobody finds half a kiosk.
import type { CheckReport } from '../../contracts/check.ts';
import {
  venueFileFrom,
  type CredentialsKept,
  type FirstRunDraft,
  type FirstRunView,
} from '../../contracts/first-run.ts';
import { failure, success, type Result } from '../../contracts/result.ts';
import { pinMistake } from '../../contracts/staff-pin.ts';
import { LANGUAGE_TAGS } from '../../contracts/words/languages.ts';
import { checkLayers } from '../config/check-layers.ts';
import type { Chosen } from '../config/choose-secret.ts';
import { venueFileLayer, type LoadedConfig } from '../config/load.ts';
import type { SecretStore } from '../config/secret-store.ts';
import { secretMistake, type SdkCredentials } from '../config/secrets.ts';
import type { VenueFileKept } from './keep-venue-file.ts';

type SoundConfig = Extract<LoadedConfig, { ok: true }>;

export interface FirstRun {
  view: () => FirstRunView;
  /** `bad-request`: `detail` is the mistake. The last one that was chosen counts. */
  choosePin: (pin: string) => Promise<Result<null>>;
  /** `bad-request`: `detail` is the field. */
  keepCredentials: (typed: SdkCredentials, mayBePlainText: boolean) => Promise<Result<CredentialsKept>>;
  check: (draft: FirstRunDraft) => Promise<Result<CheckReport>>;
  /** `bad-request`: `detail` is pin, credentials, venue or exists · `internal`: unwritable. */
  finish: (draft: FirstRunDraft, fillsScreen: boolean) => Promise<Result<null>>;
}

interface Dependencies {
  /** What the environment or the store has already. */
  sdk: Chosen<'sdk'>;
  systemLocale: string;
  isRehearsal: boolean;
  openSecretStore: (withoutEncryption: 'refuse' | 'store-in-plain-text') => Pick<SecretStore, 'keep'>;
  hashPin: (pin: string) => Promise<string>;
  runChecks: (config: SoundConfig, sdk: Chosen<'sdk'>) => Promise<CheckReport>;
  keepVenueFile: (written: Readonly<Record<string, unknown>>) => VenueFileKept;
  restart: () => void;
}

const languageOf = (locale: string): FirstRunView['language'] =>
  LANGUAGE_TAGS.find((tag) => tag === locale.split(/[-_]/u)[0]?.toLowerCase()) ?? 'en';

export function createFirstRun(deps: Dependencies): FirstRun {
  const { systemLocale, openSecretStore, hashPin, runChecks, restart } = deps;
  let pinHash: string | null = null;
  let { sdk } = deps;
  let isPlainText = false;

  /** Judged as at any start. */
  function venueOf(
    draft: FirstRunDraft,
    fillsScreen: boolean,
  ): { written: Record<string, unknown>; config: SoundConfig } | null {
    const written = venueFileFrom(draft, { pinHash, fillsScreen, isPlainText, systemLocale });
    const layers = [venueFileLayer('set-up', written)];
    const checked = checkLayers(layers);
    return checked.ok ? { written, config: { ok: true, config: checked.config, layers } } : null;
  }

  return {
    view: () => ({
      language: languageOf(systemLocale),
      credentials: sdk.ok ? sdk.origin : null,
      hasPin: pinHash !== null,
      isRehearsal: deps.isRehearsal,
    }),

    async choosePin(pin) {
      const mistake = pinMistake(pin);
      if (mistake !== null) return failure('bad-request', mistake);
      pinHash = await hashPin(pin);
      return success(null);
    },

    async keepCredentials(typed, mayBePlainText) {
      const secret = { clientId: typed.clientId.trim(), clientSecret: typed.clientSecret.trim() };
      const wrong = (['clientId', 'clientSecret'] as const).find(
        (field) => secretMistake(field, secret[field]) !== null,
      );
      if (wrong !== undefined) return failure('bad-request', wrong);
      const store = openSecretStore(mayBePlainText ? 'store-in-plain-text' : 'refuse');
      const kept = await store.keep('sdk', secret);
      if (!kept.ok) return success(kept.why);
      // The file says so, or the next start would not take them.
      isPlainText = !kept.isEncrypted;
      sdk = { ok: true, secret, origin: 'store' };
      return success('kept');
    },

    async check(draft) {
      const venue = venueOf(draft, false);
      return venue ? success(await runChecks(venue.config, sdk)) : failure('bad-request', 'venue');
    },

    async finish(draft, fillsScreen) {
      if (pinHash === null) return failure('bad-request', 'pin');
      // A kiosk without them would not start, and then there is a file, so that set-up would not open either.
      if (!sdk.ok) return failure('bad-request', 'credentials');
      const venue = venueOf(draft, fillsScreen);
      if (!venue) return failure('bad-request', 'venue');
      const kept = deps.keepVenueFile(venue.written);
      if (kept !== 'kept') return failure(kept === 'exists' ? 'bad-request' : 'internal', kept);
      restart();
      return success(null);
    },
  };
}
