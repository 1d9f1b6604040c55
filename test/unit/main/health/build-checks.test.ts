// Which rooms a check of this kiosk looks at.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildChecks } from '../../../../main/health/build-checks.ts';
import type { Gathered } from '../../../../main/start-up.ts';
import { freshDirectory } from '../journal/fresh-directory.ts';
import { kioskParts } from '../kiosk/kiosk-parts.ts';

async function look(kiosk: { roomId?: string }) {
  const { parts, sign, refresh } = kioskParts(await freshDirectory(), kiosk);
  const { results } = await buildChecks(parts)({ roomId: null, onMs: null });
  return {
    told: [...new Set(results.map(({ roomId }) => roomId))],
    signed: sign.mock.calls.map(([meetingNumber]) => meetingNumber),
    read: refresh.mock.calls.map(([roomId]) => roomId),
  };
}

test('every room of a kiosk that serves all', async () => {
  expect(await look({})).toEqual({
    told: [null, 'hall', 'second', 'third'],
    signed: ['81000000001', '81000000002', '81000000003'],
    read: ['hall', 'second', 'third'],
  });
});

test('SECURITY: a kiosk of one room signs for, reads and names no other but its overflow', async () => {
  expect(await look({ roomId: 'hall' })).toEqual({
    told: [null, 'hall', 'second'],
    signed: ['81000000001', '81000000002'],
    read: ['hall', 'second'],
  });
  expect(await look({ roomId: 'third' })).toEqual({
    told: [null, 'third'],
    signed: ['81000000003'],
    read: ['third'],
  });
});

test.each([
  ['asked anew', { trouble: null }, { trouble: 'its server answered 404' }, 'its server answered 404'],
  [
    'what did not go with the settings stays',
    { trouble: 'rooms[0] is wrong' },
    { trouble: null },
    'rooms[0] is wrong',
  ],
])('a signed venue file: %s', async (_what, atStart, now, detail) => {
  const { parts } = kioskParts(await freshDirectory());
  const kept = { venue: null, ...atStart };
  const source = { kept: () => Promise.resolve(kept), ask: () => Promise.resolve({ venue: null, ...now }) };
  const gathered = { ...parts.gathered, remote: { source, answer: kept, layer: null } };
  const { results } = await buildChecks({ ...parts, gathered })({ roomId: null, onMs: null });
  expect(results[0]).toMatchObject({ id: 'configuration', level: 'amber', finding: 'remote-stale', detail });
});

test('which version of the signed venue file counts here, not what its server has by now', async () => {
  const { parts } = kioskParts(await freshDirectory());
  const at = (version: number) => ({
    venue: { signed: { version, issuedAtMs: 0, expiresAtMs: 1, written: {} }, takenAtMs: 0 },
    trouble: null,
  });
  const source = { kept: () => Promise.resolve(at(3)), ask: () => Promise.resolve(at(4)) };
  const layer = { origin: 'remote' as const, label: 'https://venue.example.com/expo.venue', written: {} };
  const gathered = { ...parts.gathered, remote: { source, answer: at(3), layer } };
  const { results } = await buildChecks({ ...parts, gathered })({ roomId: null, onMs: null });
  expect(results[0]).toMatchObject({ finding: 'sound', detail: 'kiosk mode, signed version 3' });
});

test('a venue key that is of no use is told, also where the file of today goes without', async () => {
  const { parts } = kioskParts(await freshDirectory());
  const kept = { venue: null, trouble: null };
  const source = { kept: () => Promise.resolve(kept), ask: () => Promise.resolve(kept) };
  const look = async (venue: Gathered['venue']) => {
    const gathered = { ...parts.gathered, venue, remote: { source, answer: kept, layer: null } };
    const { results } = await buildChecks({ ...parts, gathered })({ roomId: null, onMs: null });
    return results[0];
  };
  expect(await look({ ok: false, isAbsent: false, message: 'FOYER_VENUE_KEY is too short.' })).toMatchObject({
    finding: 'remote-stale',
    detail: 'FOYER_VENUE_KEY is too short.',
  });
  expect(await look({ ok: false, isAbsent: true, message: 'There is none.' })).toMatchObject({
    finding: 'sound',
  });
});

test('a broken venue file that names a signing server: no secret is missed here', async () => {
  const { parts } = kioskParts(await freshDirectory());
  const sdk = { ok: false, isAbsent: true, message: 'There are none.' } as const;
  const config = { ok: false as const, messages: ['rooms is missing.'] };
  const look = async (more: object) => {
    const gathered = { ...parts.gathered, sdk, config, ...more };
    const { results } = await buildChecks({ ...parts, gathered })({ roomId: null, onMs: null });
    return results.find(({ id }) => id === 'credentials');
  };
  expect(await look({ namesSigner: true })).toMatchObject({ level: 'green', finding: 'not-needed' });
  expect(await look({})).toMatchObject({ level: 'red' });
});

describe('SECURITY: who may write the installed venue file, where a policy lets only that one count', () => {
  async function look(origin: Gathered['venueFile']['origin'], platform: NodeJS.Platform = 'linux') {
    const directory = await freshDirectory();
    await mkdir(directory, { recursive: true });
    const file = path.join(directory, 'venue.json');
    await writeFile(file, '{}');
    // A link is refused whoever runs this; what root writes in a test is root's.
    const installed = path.join(directory, 'installed.json');
    await symlink(file, installed);
    const { parts } = kioskParts(directory);
    const gathered = { ...parts.gathered, venueFile: { path: installed, origin } };
    const installation = { ...parts.installation, platform };
    const { results } = await buildChecks({ ...parts, gathered, installation })({ roomId: null, onMs: null });
    return { ...results[0], installed };
  }

  test.each(['linux', 'darwin'] as const)('%s: is said, with its cure', async (platform) => {
    const { level, finding, detail, installed } = await look('policy', platform);
    expect({ level, finding }).toEqual({ level: 'amber', finding: 'others-may-write' });
    expect(detail).toBe(`${installed} is a link: put the file itself there.`);
  });

  test.each([
    ['policy', 'win32'],
    ['standard', 'linux'],
    ['switch', 'linux'],
  ] as const)('not asked of a file by %s on %s', async (origin, platform) => {
    expect(await look(origin, platform)).toMatchObject({ finding: 'sound' });
  });
});
