// All that the outside sees of a kiosk, joined: status file, log lines and a collector on loopback. SECURITY: what is
// planted in records, rooms and names comes out in none of them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import type { Incident } from '../../../../contracts/incident.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { RESTART_WHYS } from '../../../../main/kiosk/restart.ts';
import { createLog } from '../../../../main/log.ts';
import { buildOutside, resourceOf } from '../../../../main/outside/build-outside.ts';
import { tellNotStarted } from '../../../../main/outside/not-started.ts';
import { ms } from '../journal/records.ts';
import { startCollector } from './collector-server.ts';
import { visitOf } from './visit.ts';

const room = { id: 'hall', title: 'Hall', meetingNumber: '81000000001' };
const venueOf = (changes: object) => venueFile.parse({ venue: { name: 'Expo' }, rooms: [room], ...changes });

const INCIDENT: Incident = {
  problem: 'anonymous-refused',
  zoomCodes: [4012],
  sinceMs: ms('10:03'),
  lastMs: ms('10:05'),
  untilMs: null,
  visitCount: 2,
  refusalCount: 3,
  roomIds: ['hall'],
  tried: [],
  stillWorks: [],
};

async function stage({ hasCollector = true, kiosk = {}, isRehearsal = false } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-outside-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const statusFile = path.join(folder, 'status.json');
  const server = await startCollector();
  const lines: string[] = [];
  const parts = {
    config: venueOf({ kiosk, ...(hasCollector && { telemetry: { url: server.url } }) }),
    folders: { statusFile },
    app: { getVersion: () => '0.1.0' },
    sdkVersion: '6.2.0',
    isRehearsal,
    fetch,
    log: createLog({ write: (line) => lines.push(line), now: () => new Date() }),
    logFiles: { areWritten: () => true, flush: vi.fn(() => Promise.resolve()) },
  };
  const outside = buildOutside(parts);
  const now = { problems: [] as string[], incidents: [] as Incident[], isInUse: false, needsSetUp: false };
  const start = (): void =>
    outside.start({
      journal: {
        incidents: { open: () => now.incidents, recent: () => now.incidents },
        heldCount: () => 2,
      },
      problems: () => now.problems,
      isInUse: () => now.isInUse,
      isOffline: () => true,
      needsSetUp: () => now.needsSetUp,
    });
  onTestFinished(() => outside.close());
  const status = async (): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(statusFile, 'utf8')) as Record<string, unknown>;
  return { outside, start, now, status, lines, parts, statusFile, ...server };
}

describe('the status file', () => {
  test('says what others know', async () => {
    const { outside, start, now, status } = await stage();
    now.incidents = [INCIDENT];
    now.problems = ['journal-unwritable'];
    now.isInUse = true;
    for (const record of visitOf()) outside.onRecord(record);
    outside.onChecked({
      atMs: ms('09:00'),
      results: [{ id: 'clock', roomId: null, level: 'amber', finding: 'off', detail: null }],
    } as never);
    outside.opened();
    start();
    await vi.waitFor(async () =>
      expect(await status()).toMatchObject({
        state: 'open',
        version: '0.1.0',
        sdkVersion: '6.2.0',
        pid: process.pid,
        isInUse: true,
        isOffline: true,
        incidents: [
          { problem: 'anonymous-refused', zoomCodes: [4012], since: '2026-11-21T10:03:00.000Z', visits: 2 },
        ],
        problems: ['journal-unwritable'],
        lastCheck: { at: '2026-11-21T09:00:00.000Z', worst: 'amber' },
        journal: { isWritten: false, heldRecords: 2 },
        logFiles: { areWritten: true },
        lastJoinAt: '2026-11-21T10:00:24.000Z',
      }),
    );
  });

  test('the states, to "stopped"', async () => {
    const { outside, start, now, status, parts } = await stage({ hasCollector: false });
    start();
    await vi.waitFor(async () => expect(await status()).toMatchObject({ state: 'starting' }));
    now.needsSetUp = true;
    outside.opened();
    await vi.waitFor(async () => expect(await status()).toMatchObject({ state: 'set-up' }), 5_000);
    outside.staffAsked();
    await vi.waitFor(async () => expect(await status()).toMatchObject({ state: 'staff-asked' }), 5_000);
    await outside.close();
    expect(await status()).toMatchObject({ state: 'stopped' });
    expect(parts.logFiles.flush).toHaveBeenCalledOnce();
  });

  test('one that refused to start says so, and how many mistakes there are', async () => {
    const { status, statusFile, parts, lines } = await stage();
    await tellNotStarted({
      messages: ['rooms[0] is "Ada"', 'b'],
      version: '0.1.0',
      folders: { statusFile },
      log: parts.log,
    });
    expect(await status()).toMatchObject({ state: 'not-started', mistakes: 2, version: '0.1.0' });
    expect(lines.join('')).toContain('"mistakes":2');
    expect(JSON.stringify([await status(), lines])).not.toContain('Ada');
  });

  test('a folder that cannot be written is logged once and harms nothing', async () => {
    const { lines, parts } = await stage({ hasCollector: false });
    const broken = buildOutside({ ...parts, folders: { statusFile: path.join('/dev/null', 'status.json') } });
    broken.start({
      journal: { incidents: { open: () => [], recent: () => [] }, heldCount: () => 0 },
      problems: () => [],
      isInUse: () => false,
      isOffline: () => false,
      needsSetUp: () => false,
    });
    await broken.close();
    expect(lines.filter((line) => line.includes('status file cannot be written'))).toHaveLength(1);
  });
});

test('without "telemetry" nothing is sent; with it the last counts go at the end', async () => {
  const silent = await stage({ hasCollector: false });
  const told = await stage();
  for (const { outside, start } of [silent, told]) {
    start();
    for (const record of visitOf()) outside.onRecord(record);
    await outside.close();
  }
  expect(silent.sent).toEqual([]);
  expect(told.sent.map(({ path: at }) => at)).toEqual(['/v1/metrics', '/v1/traces']);
});

test('every reason for a restart is counted from 0, a new signed venue file’s too', async () => {
  const { outside, start, sent } = await stage();
  start();
  await outside.close();
  const told = [...(sent[0]?.body ?? '').matchAll(/"foyer\.why","value":\{"stringValue":"([^"]+)"/gu)];
  const whys = told.map(([, why]) => why);
  expect(whys).toEqual(expect.arrayContaining(['staff', 'night', 'venue-file', 'update', 'shell-gone']));
  expect(whys).toHaveLength(RESTART_WHYS.length);
});

test('SECURITY: planted in a visit, and found nowhere outside', async () => {
  const { outside, start, lines, sent, status } = await stage();
  const planted = {
    name: 'Planted Visitor',
    customerKey: 'plantedKey1',
    registrantId: 'plantedRegistrant1',
    person: 'planted@example.com',
    detail: 'plantedDetail',
    message: 'Planted said no to plantedPwd1',
    number: '81000000077',
  };
  start();
  // A venue that took the meeting number for the room's id.
  const records = visitOf(undefined, planted.number).map((record): JournalRecord => {
    if (record.kind === 'ticket') return { ...record, ...planted, kind: 'ticket' } as JournalRecord;
    if (record.kind !== 'refused') return record;
    return {
      ...record,
      detail: planted.detail,
      facts: { sdk: { errorMessage: planted.message } },
    } as JournalRecord;
  });
  for (const record of records) outside.onRecord(record);
  await outside.close();
  const all = [...lines, ...sent.map(({ body }) => body), JSON.stringify(await status())];
  expect(sent).toHaveLength(2);
  expect(lines.length).toBeGreaterThan(4);
  const found = Object.values(planted).filter((word) => all.some((text) => text.includes(word)));
  expect(found).toEqual([]);
  expect(all.join('')).not.toMatch(/planted/iu);
});

describe('who sends', () => {
  const of = async (given: Parameters<typeof stage>[0]) => resourceOf((await stage(given)).parts);

  test('a kiosk by its machine’s name, with versions', async () => {
    expect(await of({ kiosk: { name: 'Hall 2, left' } })).toEqual({
      'service.name': 'foyer',
      'service.version': '0.1.0',
      'service.instance.id': hostname(),
      'os.type': process.platform,
      'foyer.sdk.version': '6.2.0',
      'foyer.kiosk.name': 'Hall 2, left',
    });
  });

  test('a rehearsal under a name of its own', async () => {
    expect(await of({ isRehearsal: true })).toMatchObject({ 'service.name': 'foyer-rehearsal' });
  });

  test('SECURITY: not a person’s own machine by its name, which is often theirs', async () => {
    const resource = await of({ kiosk: { mode: 'attendee' } });
    expect(JSON.stringify(resource)).not.toContain(hostname());
    expect(resource['service.instance.id']).not.toBe(
      (await of({ kiosk: { mode: 'attendee' } }))['service.instance.id'],
    );
  });
});

test('a bug in what is told does not reach whoever tells it', async () => {
  const { outside, lines } = await stage();
  const [first] = visitOf();
  if (first) outside.onRecord(first);
  expect(() => outside.onRecord({ ...first, kind: 'never-heard-of' } as never)).not.toThrow();
  expect(lines.join('')).toContain('not told outside');
});
