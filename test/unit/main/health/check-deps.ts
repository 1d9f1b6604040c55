// Everything that runChecks needs, where all is well; to spoil one thing at a time.
import { NO_LABELS } from '../../../../contracts/devices.ts';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { vi } from 'vitest';
import type { CheckReport } from '../../../../contracts/check.ts';
import { venueFile } from '../../../../contracts/config.ts';
import { success } from '../../../../contracts/result.ts';
import type { Room } from '../../../../contracts/room.ts';
import type { CheckDeps } from '../../../../main/health/run-checks.ts';
import type { Account } from '../../../../main/zoom/account.ts';
import { AT_MS, details, room } from './facts.ts';

export const never = () => new Promise<never>(() => undefined);

/** Answers every call as if the answer had no field that anybody asked for. */
export const emptyAccount = (ask?: Account['ask']): Account => ({
  isConfigured: true,
  ask: ask ?? ((call) => Promise.resolve({ ok: true, value: call.answer.parse({}) })),
});

const venueOf = (rooms: readonly Room[]): CheckDeps['venue'] => {
  const config = venueFile.parse({
    venue: { name: 'Expo' },
    rooms: [{ id: 'x', title: 'X', meetingNumber: '81000000001' }],
  });
  return { ok: true, config: { ...config, rooms: [...rooms] } };
};

export function deps(
  given: Partial<CheckDeps> = {},
  rooms: readonly Room[] = [room(), room({ id: 'second' })],
) {
  const sign = vi.fn<NonNullable<CheckDeps['sign']>>(() =>
    Promise.resolve(success({ signature: 'planted.signature.word', expiresAtMs: AT_MS, isSound: true })),
  );
  const onBug = vi.fn();
  const all: CheckDeps = {
    now: () => AT_MS,
    venue: venueOf(rooms),
    writers: () => Promise.resolve(null),
    remote: () => Promise.resolve({ version: null, trouble: null }),
    credentials: { origin: 'environment' },
    sign,
    clock: { measure: () => Promise.resolve(success(1)) },
    fetch: () => Promise.resolve(new Response(null)),
    apiOrigin: 'https://api.zoom.us',
    account: emptyAccount(),
    readRoom: () => Promise.resolve(success(details())),
    fetchToken: () => Promise.resolve(success({ zak: 'plantedZak', obfToken: '' })),
    zoomDirectory: path.join(tmpdir(), 'foyer-no-such-folder'),
    journal: { directory: tmpdir(), heldCount: () => 0 },
    chosenDevices: () => ({ labels: NO_LABELS, missing: null }),
    readDevices: () => Promise.resolve(['videoinput', 'audioinput', 'audiooutput']),
    isAutostartRegistered: () => false,
    updates: () => ({ owner: { owner: 'nobody' }, isOn: false, isForbidden: false, facts: null }),
    askSigner: null,
    onBug,
    ...given,
  };
  return { all, sign, onBug };
}

export const findings = ({ results }: CheckReport, roomId: string | null): Record<string, string> =>
  Object.fromEntries(results.filter((one) => one.roomId === roomId).map(({ id, finding }) => [id, finding]));
