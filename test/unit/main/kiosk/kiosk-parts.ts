// A venue of three rooms as build-checks.ts and build-staff.ts take it, beside a Zoom that only notes what it is asked.
import { NO_LABELS } from '../../../../contracts/devices.ts';
import path from 'node:path';
import { vi } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { failure, success } from '../../../../contracts/result.ts';
import type { ChecksParts } from '../../../../main/health/build-checks.ts';
import type { Zoom } from '../../../../main/zoom/build-zoom.ts';
import type { KnownRooms } from '../../../../main/zoom/known-rooms.ts';
import type { Sign } from '../../../../main/zoom/signature.ts';
import { emptyAccount } from '../health/check-deps.ts';

const room = (id: string, meetingNumber: string) => ({ id, title: `Room ${id}`, meetingNumber });

/** @param directory holds journal and evidence. */
export function kioskParts(directory: string, kiosk: { roomId?: string } = {}) {
  const config = venueFile.parse({
    venue: { name: 'Expo' },
    kiosk,
    rooms: [
      { ...room('hall', '81000000001'), overflowRoomId: 'second' },
      room('second', '81000000002'),
      room('third', '81000000003'),
    ],
  });
  const sign = vi.fn<Sign>(() => Promise.resolve(success({ signature: 's', expiresAtMs: 0, isSound: true })));
  const refresh = vi.fn<KnownRooms['refresh']>(() => Promise.resolve(failure('room-unknown')));
  const enterPasscode = vi.fn<KnownRooms['enterPasscode']>();
  const zoom: Zoom = {
    account: { ...emptyAccount(), trouble: () => failure('account-scope-missing', 'a:scope') },
    clock: { skewSeconds: () => 0, nowMs: Date.now, measure: () => Promise.resolve(success(0)) },
    sign,
    wouldSign: null,
    knownRooms: {
      details: () => null,
      passcode: () => ({ value: '', source: 'none' }),
      refresh,
      enterPasscode,
      forgetEntered: () => undefined,
      isAskable: () => true,
      watch: () => () => undefined,
    },
  };
  const absent = { ok: false, isAbsent: true, message: 'none' } as const;
  const installation = {
    platform: 'linux',
    isPackaged: false,
    execPath: '/usr/bin/node',
    appImage: null,
    hasAppRun: false,
    packageType: null,
    hasUninstaller: false,
    localAppData: null,
    args: [],
  } as const;
  const parts: ChecksParts = {
    gathered: {
      venueFiles: {},
      withoutEncryption: 'refuse',
      venueFile: { path: '/venue.json', origin: 'switch' },
      config: { ok: true, config },
      sdk: { ok: true, secret: { clientId: 'id', clientSecret: 'secret' }, origin: 'store' },
      account: absent,
      signer: absent,
      venue: absent,
      remote: null,
    },
    zoom,
    installation,
    folders: {
      shellDirectory: directory,
      meetingDirectory: directory,
      assetsDirectory: directory,
      preloadPath: directory,
      zoomDirectory: directory,
      dataFolder: directory,
      journalDirectory: path.join(directory, 'journal'),
      ownVenueFile: '/nowhere/venue.json',
      lastGoodFile: '/nowhere/last-good.json',
      keptVenueFile: '/nowhere/signed-venue.json',
      logsDirectory: path.join(directory, 'logs'),
      statusFile: path.join(directory, 'status.json'),
      pinTriesFile: path.join(directory, 'pin-tries.json'),
      updatesDirectory: path.join(directory, 'updates'),
      evidenceDirectory: path.join(directory, 'evidence'),
    },
    fetch: () => Promise.resolve(new Response(null)),
    zoomApiStandIn: null,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    heldCount: () => 0,
    chosenDevices: () => ({ labels: NO_LABELS, missing: null }),
    runInPage: () => Promise.resolve([]),
    autostart: { isRegistered: () => false },
  };
  return { config, parts, sign, refresh, enterPasscode };
}
