// A venue's desk for the tests: its keys, and files signed with them.
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { venuePublicKey, type VenuePublicKey } from '../../../../../contracts/config-remote.ts';
import { signVenue, type SignedVenue } from '../../../../../main/config/remote/signed-venue.ts';

export const NOW_MS = Date.parse('2026-11-28T10:00:00Z');
export const WRITTEN = {
  venue: { name: 'Expo' },
  rooms: [{ id: 'keynote', title: 'Keynote', meetingNumber: '81000000001' }],
};
export const VENUE_KEY = new Uint8Array(32).fill(7);

export interface Desk {
  privateKey: JWK;
  publicKey: VenuePublicKey;
  sign: (changes?: Partial<SignedVenue>, venueKey?: Uint8Array | null) => Promise<string>;
}

export async function createDesk(alg: 'EdDSA' | 'ES256' = 'EdDSA'): Promise<Desk> {
  const pair = await generateKeyPair(alg, { extractable: true });
  const privateKey = await exportJWK(pair.privateKey);
  return {
    privateKey,
    publicKey: venuePublicKey.parse(await exportJWK(pair.publicKey)),
    sign: (changes = {}, venueKey = null) =>
      signVenue(
        {
          version: 1,
          issuedAtMs: NOW_MS - 60_000,
          expiresAtMs: NOW_MS + 86_400_000,
          written: WRITTEN,
          ...changes,
        },
        { privateKey, venueKey },
      ),
  };
}
