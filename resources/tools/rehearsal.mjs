// @ts-check
// A rehearsal: a sample venue, and the stand-ins for Zoom (the wire and the REST API) with credentials that are made up
// for the occasion and open nothing. The rooms are rows of the stand-in's table (test/stand-ins/zoom/scenarios.ts), by meeting number.
import { spawn } from 'node:child_process';
import { randomBytes, scryptSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { at, giveUp } from './say.mjs';

/** Of the staff screen of the rehearsal, and of nothing else. */
export const STAFF_PIN = '246810';

const INVITED = [
  { name: 'Ada Lovelace', email: 'ada@example.com', code: 'ADA-1815' },
  { name: 'Grace Hopper', code: 'GRACE-1906' },
];

/**
 * id, title, subtitle, meeting number, start and end in minutes from now, further fields of the room.
 * @type {readonly [string, string, string, string, number, number, object?][]}
 */
const ROOMS = [
  ['keynote', 'Opening keynote', 'Ada Lovelace · main stage', '810 0000 0001', -20, 70],
  ['waiting', 'Meet the founders', 'You wait a moment and are let in', '810 0000 0005', -10, 90],
  ['not-started', 'Design clinic', 'The host comes a little late', '810 0000 0008', -5, 60],
  [
    'full',
    'Workshop: tiny robots',
    'A room that is full',
    '810 0000 0011',
    -15,
    45,
    { overflowRoomId: 'overflow' },
  ],
  ['overflow', 'Tiny robots, second room', 'Where the full room sends you', '820 0000 0011', -15, 45],
  [
    'registered',
    'Poster session',
    'Every visitor is registered with Zoom',
    '810 0000 0055',
    -15,
    60,
    { entry: 'registered' },
  ],
  [
    'invited',
    'Speakers’ lounge',
    'For invited people: the code is ADA-1815',
    '820 0000 0012',
    -15,
    90,
    { entry: 'invited', invited: INVITED },
  ],
  [
    'signed-in',
    'Town hall',
    'Entered as a Zoom user of the venue',
    '810 0000 0062',
    -15,
    60,
    { entry: 'signed-in', signedInAs: { userId: 'kiosk@example.com' } },
  ],
  ['refused', 'Partner briefing', 'Zoom refuses anonymous visitors here', '810 0000 0032', -15, 45],
  ['ended', 'Lightning talks', 'The host ends it while you are there', '810 0000 0022', -30, 30],
  ['closing', 'Closing panel', 'Opens later', '810 0000 0001', 120, 180],
];

/** As `foyer pin` prints it; main/kiosk/pin-hash.ts has the same numbers. @param {string} pin */
function pinHash(pin) {
  const salt = randomBytes(16);
  const hash = scryptSync(pin, salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
  return `scrypt$15$${salt.toString('base64')}$${hash.toString('base64')}`;
}

/**
 * Writes the sample venue, its times around now.
 * @returns {string} the venue file
 */
export function writeSampleVenue() {
  /** @param {number} minutes */
  const inMinutes = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();
  const file = at('out/rehearsal.json');
  const rooms = ROOMS.map(([id, title, subtitle, meetingNumber, starts, ends, further = {}]) => ({
    id,
    title,
    subtitle,
    meetingNumber,
    passcode: 'abc123',
    startsAt: inMinutes(starts),
    endsAt: inMinutes(ends),
    ...further,
  }));
  const staff = { pinHash: pinHash(STAFF_PIN), mayEnterPasscode: true };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ venue: { name: 'Foyer Expo' }, rooms, staff }, null, 2));
  return file;
}

/**
 * @returns {Promise<{ switches: string[], env: NodeJS.ProcessEnv, stop: () => void }>}
 */
export async function startZoomStandIn() {
  const madeUp = {
    'client-id': `rehearsal${randomBytes(6).toString('hex')}`,
    'client-secret': randomBytes(24).toString('hex'),
    'account-id': `account${randomBytes(6).toString('hex')}`,
    'account-client-id': `account${randomBytes(6).toString('hex')}`,
    'account-client-secret': randomBytes(24).toString('hex'),
  };
  const credentials = Object.entries(madeUp).map(([name, value]) => `--${name}=${value}`);
  const cli = at('out/stand-ins/zoom/cli.js');
  // Its standard input is ours to hold: the stand-in ends when this process does, however it ends.
  const child = spawn(process.execPath, [cli, ...credentials], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await new Promise((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => resolve(null));
  });
  if (line === null) giveUp('foyer: the stand-in for Zoom did not start (see above).');
  const { address, spki, api } = /** @type {{ address: string, spki: string, api: string }} */ (
    JSON.parse(line)
  );
  return {
    switches: [`--zoom-stand-in=${address}`, `--zoom-stand-in-spki=${spki}`, `--zoom-api-stand-in=${api}`],
    env: {
      FOYER_SDK_CLIENT_ID: madeUp['client-id'],
      FOYER_SDK_CLIENT_SECRET: madeUp['client-secret'],
      FOYER_ACCOUNT_ID: madeUp['account-id'],
      FOYER_ACCOUNT_CLIENT_ID: madeUp['account-client-id'],
      FOYER_ACCOUNT_CLIENT_SECRET: madeUp['account-client-secret'],
    },
    stop: () => child.kill(),
  };
}
