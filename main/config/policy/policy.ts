// What IT has decided for this machine, where only an administrator can write. Three places (read-policy.ts), one form: the
// fields of the venue file, none of them required, and one more.
import type { Layer } from '../layers.ts';
import { isPlainObject, kindOf } from '../plain-object.ts';

export type ReadPolicy =
  | {
      ok: true;
      /** Null: there is no policy. */
      layer: Layer | null;
      /** Only the installed venue file counts; `--config`, FOYER_CONFIG, `--set` and FOYER_SET_… do not. */
      onlyInstalled: boolean;
    }
  | { ok: false; messages: readonly string[] };

/** The field that policies alone have. */
export const ONLY_INSTALLED = {
  name: 'onlyInstalled',
  description:
    'Only the venue file in its standard place and the policy count: --config, FOYER_CONFIG, --set and FOYER_SET_… do not',
} as const;

export const NO_POLICY: ReadPolicy = { ok: true, layer: null, onlyInstalled: false };

export const unusable = (message: string): ReadPolicy => ({
  ok: false,
  messages: [`${message} Foyer does not start without a policy that it cannot read: it may lock something.`],
});

/** @param label where the policy stands, for messages. */
export function policyFrom(label: string, read: unknown): ReadPolicy {
  if (!isPlainObject(read))
    return unusable(`The policy ${label} must be an object in { }, but is ${kindOf(read)}.`);
  const { onlyInstalled = false, ...written } = read;
  if (typeof onlyInstalled !== 'boolean') {
    return unusable(`${label}: onlyInstalled must be true or false, but is ${kindOf(onlyInstalled)}.`);
  }
  return { ok: true, layer: { origin: 'policy', label, written }, onlyInstalled };
}
