// Linux: /etc/foyer/policy.json. macOS: what an MDM enforces for this machine, which macOS writes into a file of root's;
// preferences of the same name that a user sets lie elsewhere and are never looked at.
import { parseSettings } from '../load.ts';
import { NO_POLICY, policyFrom, unusable, type ReadPolicy } from './policy.ts';
import type { RunProgram } from './registry-policy.ts';
import type { TrustedFile } from './trusted-file.ts';

export const LINUX_POLICY = '/etc/foyer/policy.json';
/** The bundle identifier is the one of electron-builder.yml. */
export const MACOS_DOMAIN = 'org.foyer.kiosk';
export const MACOS_POLICY = `/Library/Managed Preferences/${MACOS_DOMAIN}.plist`;

/** The system's own, which its integrity protection keeps. */
const PLUTIL = '/usr/bin/plutil';

type ReadTrusted = (file: string) => Promise<TrustedFile>;

export async function readLinuxPolicy(readTrusted: ReadTrusted, file = LINUX_POLICY): Promise<ReadPolicy> {
  const found = await readTrusted(file);
  if (found.kind === 'none') return NO_POLICY;
  if (found.kind === 'refused') return unusable(`The policy ${file} ${found.why}`);
  const read = parseSettings(`The policy ${file}`, found.bytes);
  return read.ok ? policyFrom(file, read.written) : unusable(read.message);
}

/** What macOS adds to a payload's own keys. */
const isOfPayload = (key: string): boolean => key.startsWith('Payload');

export async function readMacPolicy(readTrusted: ReadTrusted, run: RunProgram): Promise<ReadPolicy> {
  const found = await readTrusted(MACOS_POLICY);
  if (found.kind === 'none') return NO_POLICY;
  if (found.kind === 'refused') return unusable(`The policy ${MACOS_POLICY} ${found.why}`);
  // Nobody but root can have changed it since.
  const json = await run(PLUTIL, ['-convert', 'json', '-o', '-', '--', MACOS_POLICY]);
  if (json === null) {
    return unusable(`${PLUTIL} cannot read the policy ${MACOS_POLICY}: dates and data have no place in it.`);
  }
  const read = parseSettings(`The policy ${MACOS_POLICY}`, json);
  if (!read.ok) return unusable(read.message);
  const own = Object.entries(read.written).filter(([key]) => !isOfPayload(key));
  return policyFrom(MACOS_POLICY, Object.fromEntries(own));
}
