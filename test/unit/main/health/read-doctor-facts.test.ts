// What the doctor gathers, from real folders and files. SECURITY: of a secret only whether and where it is.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { lastErrors } from '../../../../main/health/last-errors.ts';
import { readDoctorFacts } from '../../../../main/health/read-doctor-facts.ts';
import { openRunRecord } from '../../../../main/kiosk/run-record.ts';
import { readStatus } from '../../../../main/outside/read-status.ts';
import { freshDirectory } from '../journal/fresh-directory.ts';
import { kioskParts } from '../kiosk/kiosk-parts.ts';
import { NOW_MS, RUNNING } from './doctor-facts.ts';

async function stage() {
  const folder = await freshDirectory();
  const { parts } = kioskParts(folder);
  await mkdir(parts.folders.logsDirectory, { recursive: true });
  await mkdir(parts.folders.journalDirectory, { recursive: true });
  const asked: string[] = [];
  const read = (gathered = parts.gathered) =>
    readDoctorFacts({
      ...parts,
      gathered,
      version: '0.1.0',
      now: () => NOW_MS,
      fetch: (url) => {
        asked.push(url);
        return url.includes('collector')
          ? Promise.reject(new Error('no'))
          : Promise.resolve(new Response(null));
      },
    });
  return { folder, parts, read, asked };
}

test('folders, journal, last run, status, network', async () => {
  const { parts, read, folder } = await stage();
  await writeFile(path.join(parts.folders.journalDirectory, 'visits-2026-11-27.jsonl'), '');
  await writeFile(path.join(parts.folders.zoomDirectory, 'version.txt'), '6.2.0');
  const { isStale: _isStale, ...status } = RUNNING;
  await writeFile(parts.folders.statusFile, JSON.stringify({ format: 1, ...status }));
  openRunRecord(folder).change({ isOpen: true });
  expect(await read()).toMatchObject({
    versions: { foyer: '0.1.0', sdk: '6.2.0', node: process.versions.node },
    status: { state: 'open', isStale: false },
    lastRun: { isOpen: true },
    venueFile: { path: '/venue.json', origin: 'switch', mistakes: [], isLastGood: false },
    signedVenue: null,
    journalDays: ['2026-11-27'],
    folders: ['data', 'journal', 'logs', 'evidence'].map((what) => ({ what, code: null })),
    collector: [],
  });
});

test('a broken venue file is a fact, and the collector is asked where one is named', async () => {
  const { parts, read, asked } = await stage();
  expect(
    await read({ ...parts.gathered, config: { ok: false, messages: ['rooms is missing.'] } }),
  ).toMatchObject({
    venueFile: { mistakes: ['rooms is missing.'], isLastGood: false },
  });
  const { config: good } = parts.gathered;
  if (!good.ok) throw new Error('the stage has a sound one');
  expect(
    await read({ ...parts.gathered, config: { ...good, replaces: ['rooms is missing.'] } }),
  ).toMatchObject({ venueFile: { mistakes: ['rooms is missing.'], isLastGood: true } });
  const config = venueFile.parse({
    venue: { name: 'Expo' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
    telemetry: { url: 'https://collector.example.com:4318/otlp' },
  });
  const facts = await read({ ...parts.gathered, config: { ok: true, config } });
  expect(facts.collector).toEqual([{ host: 'collector.example.com:4318', isReached: false }]);
  expect(asked).toContain('https://collector.example.com:4318/');
});

test('SECURITY: no secret among the facts', async () => {
  const { parts, read } = await stage();
  const secret = { clientId: 'plantedId', clientSecret: 'plantedSecret' };
  const facts = await read({ ...parts.gathered, sdk: { ok: true, secret, origin: 'store' } });
  expect(facts.secrets[0]).toEqual({ name: 'SDK credentials', isNeeded: true, found: { origin: 'store' } });
  expect(JSON.stringify(facts)).not.toContain('planted');
});

test('the last errors of two files, in their order; torn and other lines do not count', async () => {
  const { parts } = await stage();
  const { logsDirectory } = parts.folders;
  const line = (minute: number, level = 'error'): string =>
    `${JSON.stringify({ level, at: `2026-11-28T08:0${minute}:00.000Z`, message: `m${minute}`, code: 'EIO', stack: ['x'] })}\n`;
  await writeFile(path.join(logsDirectory, 'foyer.1.log'), line(1) + line(2) + line(3, 'warn'));
  await writeFile(path.join(logsDirectory, 'foyer.log'), `${'x'.repeat(300_000)}\n${line(4)}{"level":"err`);
  expect(await lastErrors(logsDirectory, 2)).toEqual([
    { at: '2026-11-28T08:02:00.000Z', message: 'm2', fields: { code: 'EIO' } },
    { at: '2026-11-28T08:04:00.000Z', message: 'm4', fields: { code: 'EIO' } },
  ]);
  expect(await lastErrors(path.join(logsDirectory, 'none'), 2)).toEqual([]);
});

test.each([
  ['open', 179, false],
  ['open', 181, true],
  ['staff-asked', 181, true],
  ['stopped', 100_000, false],
  ['not-started', 100_000, false],
])('a status "%s" of %d s ago: stale %s', async (state, ageSeconds, isStale) => {
  const { parts } = await stage();
  const writtenAt = new Date(NOW_MS - ageSeconds * 1_000).toISOString();
  await writeFile(parts.folders.statusFile, JSON.stringify({ ...RUNNING, state, writtenAt }));
  expect(await readStatus(parts.folders.statusFile, NOW_MS)).toMatchObject({ isStale });
});

test('a status file that does not read counts as none', async () => {
  const { parts } = await stage();
  await writeFile(parts.folders.statusFile, '{"state":"open"');
  expect(await readStatus(parts.folders.statusFile, NOW_MS)).toBeNull();
});
