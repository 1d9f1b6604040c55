// What a release is, signed by whoever makes releases: version, channel, and the SHA-512 of each file. Beside the programs on
// the same server as <channel>.release; resources/tools/sign-release.mjs writes it.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { UpdateInfo } from 'electron-updater';
import { z } from 'zod';
import type { ReleaseKey } from '../../contracts/config-updates.ts';
import { verifyToken } from '../signed-token.ts';

const release = z.strictObject({
  version: z.string().max(100),
  channel: z.string().max(100),
  /** Name → base64. */
  files: z.record(z.string(), z.string()),
});
export type SignedRelease = z.infer<typeof release>;

/** SECURITY: what the same key signed for something else is no release (test/unit/main/updates/signed-release.test.ts). */
const TYPE = 'foyer-release';

/** @returns null: not signed by this key, or no release. */
export async function verifyRelease(token: string, publicKey: ReleaseKey): Promise<SignedRelease | null> {
  const verified = await verifyToken(token, publicKey, TYPE);
  return verified.ok ? (release.safeParse(verified.payload).data ?? null) : null;
}

/**
 * SECURITY: nothing is downloaded that the release does not name by its hash: who has the server has no program on our
 * kiosks (signed-release.test.ts). What electron-updater then takes must have the hash that it was offered with.
 */
export const isOfRelease = (
  offered: Pick<UpdateInfo, 'version' | 'files'>,
  signed: SignedRelease,
  channel: string,
): boolean =>
  offered.version === signed.version &&
  signed.channel === channel &&
  offered.files.length > 0 &&
  offered.files.every(({ sha512 }) => Object.values(signed.files).includes(sha512));

/** Base64 of a file's SHA-512, as releases have it. */
export async function sha512Of(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}
