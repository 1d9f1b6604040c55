// @ts-check
// A rehearsal: a sample venue, and the stand-in for Zoom with credentials that are made up for the occasion and open
// nothing. The rooms are rows of the stand-in's table (test/stand-ins/zoom/scenarios.ts), by meeting number.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { at, giveUp } from './say.mjs';

/** id, title, subtitle, meeting number, start and end in minutes from now (null: none). */
const ROOMS = /** @type {const} */ ([
  ['keynote', 'Opening keynote', 'Ada Lovelace · main stage', '810 0000 0001', -20, 70],
  ['waiting', 'Meet the founders', 'You wait a moment and are let in', '810 0000 0005', -10, 90],
  ['not-started', 'Design clinic', 'The host comes a little late', '810 0000 0008', -5, 60],
  ['full', 'Workshop: tiny robots', 'A room that is full', '810 0000 0011', -15, 45],
  ['refused', 'Partner briefing', 'Zoom refuses anonymous visitors here', '810 0000 0032', -15, 45],
  ['ended', 'Lightning talks', 'The host ends it while you are there', '810 0000 0022', -30, 30],
  ['closing', 'Closing panel', 'Opens later', '810 0000 0001', 120, 180],
]);

/**
 * Writes the sample venue, its times around now.
 * @returns {string} the venue file
 */
export function writeSampleVenue() {
  /** @param {number} minutes */
  const inMinutes = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString();
  const file = at('out/rehearsal.json');
  const rooms = ROOMS.map(([id, title, subtitle, meetingNumber, starts, ends]) => ({
    id,
    title,
    subtitle,
    meetingNumber,
    passcode: 'abc123',
    startsAt: inMinutes(starts),
    endsAt: inMinutes(ends),
  }));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ venue: { name: 'Foyer Expo' }, rooms }, null, 2));
  return file;
}

/**
 * @returns {Promise<{ switches: string[], env: NodeJS.ProcessEnv, stop: () => void }>}
 */
export async function startZoomStandIn() {
  const clientId = `rehearsal${randomBytes(6).toString('hex')}`;
  const clientSecret = randomBytes(24).toString('hex');
  const cli = at('out/stand-ins/zoom/cli.js');
  // Its standard input is ours to hold: the stand-in ends when this process does, however it ends.
  const child = spawn(process.execPath, [cli, `--client-id=${clientId}`, `--client-secret=${clientSecret}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await new Promise((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => resolve(null));
  });
  if (line === null) giveUp('foyer: the stand-in for Zoom did not start (see above).');
  const { address, spki } = /** @type {{ address: string, spki: string }} */ (JSON.parse(line));
  return {
    switches: [`--zoom-stand-in=${address}`, `--zoom-stand-in-spki=${spki}`],
    env: { FOYER_SDK_CLIENT_ID: clientId, FOYER_SDK_CLIENT_SECRET: clientSecret },
    stop: () => child.kill(),
  };
}
