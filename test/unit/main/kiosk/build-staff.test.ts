// What the staff screen's requests reach: the view, and how far back evidence and attendance go.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_LABELS } from '../../../../contracts/devices.ts';
import { buildStaff } from '../../../../main/kiosk/build-staff.ts';
import { failure } from '../../../../contracts/result.ts';
import { createKioskControl } from '../../../../main/kiosk/kiosk-control.ts';
import { createKioskDevices } from '../../../../main/kiosk/kiosk-devices.ts';
import { createStaffDoor } from '../../../../main/kiosk/staff-door.ts';
import type { JournalRecord } from '../../../../main/journal/entry.ts';
import { freshDirectory } from '../journal/fresh-directory.ts';
import { began, joined, opened, refused, ticket } from '../journal/records.ts';
import { INCIDENT } from '../../renderer/shell/staff/drawn.ts';
import { kioskParts } from './kiosk-parts.ts';

const HOUR_MS = 3_600_000;
/** The day after the records' own. */
const NOW = new Date('2026-11-22T09:05:00Z');

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => vi.useRealTimers());

async function setUp(records: readonly JournalRecord[] = []) {
  const directory = await freshDirectory();
  const { parts, config, enterPasscode } = kioskParts(directory);
  const { journalDirectory } = parts.folders;
  const door = createStaffDoor({ now: Date.now });
  /** On disk only after a flush, as the real one's last records are. */
  const flush = vi.fn(async () => {
    await mkdir(journalDirectory, { recursive: true });
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    await writeFile(path.join(journalDirectory, 'visits-2026-11-21.jsonl'), lines);
  });
  const keep = vi.fn(() => true);
  const onChecked = vi.fn();
  const staff = buildStaff({
    ...parts,
    config: { ...config, staff: { ...config.staff, mayEnterPasscode: true } },
    door,
    pin: { try: () => Promise.resolve(failure('staff-pin-missing')) },
    control: createKioskControl({
      mayLeave: 'never',
      lock: null,
      endVisit: () => Promise.resolve(),
      restartNow: () => undefined,
      options: { isSupervised: false },
      app: { once: () => undefined, quit: () => undefined, exit: () => undefined },
    }),
    machine: { find: () => null, holds: () => false, keep },
    devices: createKioskDevices({
      isLocked: () => false,
      config: config.devices,
      store: { find: () => null, keep: () => true },
      onChange: () => undefined,
    }),
    deviceFrame: () => ({ url: '', emptyUrl: '', origin: '', token: '' }),
    onChecked,
    journal: {
      record: () => Promise.resolve(),
      incidents: { open: () => [], recent: () => [INCIDENT] },
      heldCount: () => 0,
      flush,
      close: () => Promise.resolve(),
    },
  });
  return { staff, door, keep, onChecked, enterPasscode, folders: parts.folders };
}

const named = (time: string, visitId: string, roomId = 'hall'): JournalRecord[] => [
  began(time, visitId, roomId),
  ticket(time, visitId, roomId),
  joined(time, visitId, roomId),
];

test('the view: rooms without numbers, incidents, what is wrong with the account', async () => {
  const { staff } = await setUp();
  expect(staff.view()).toEqual({
    incidents: [INCIDENT],
    rooms: ['hall', 'second', 'third'].map((id) => ({ id, title: `Room ${id}`, entry: 'open' })),
    accountProblem: 'account-scope-missing',
    accountDetail: 'a:scope',
    mayEnterPasscode: true,
    kiosk: { state: 'windowed', mayLeave: 'never' },
    devices: { labels: NO_LABELS, missing: [], locked: [] },
  });
});

test('attendance is of the last 24 hours, of one room', async () => {
  const records = [
    opened('08:00'),
    ...named('09:04', 'yesterday'),
    ...named('09:06', 'today'),
    ...named('09:07', 'elsewhere', 'third'),
  ];
  const { staff } = await setUp(records);
  expect((await staff.attendance('hall')).map(({ visitId }) => visitId)).toEqual(['today']);
});

test('a visit that went on into the last 24 hours keeps its name', async () => {
  const [start, gotTicket] = named('09:04', 'long');
  const { staff } = await setUp(
    [opened('08:00'), start, gotTicket, joined('09:06', 'long')].filter((one) => one !== undefined),
  );
  expect(await staff.attendance('hall')).toMatchObject([{ visitId: 'long', name: 'Visitor long' }]);
});

test('evidence is from when it was asked for until now, in a folder of that minute', async () => {
  const records = [
    opened('08:00'),
    ...['09:04', '09:06'].flatMap((time) => [began(time, time), ticket(time, time), refused(time, time)]),
  ];
  const { staff, folders } = await setUp(records);
  const report = async (hours: number) => {
    const { folder } = await staff.evidence(NOW.getTime() - hours * HOUR_MS);
    expect(folder).toBe(path.join(folders.evidenceDirectory, '20261122-0905'));
    return JSON.parse(await readFile(path.join(folder ?? '', 'evidence.json'), 'utf8')) as object;
  };
  expect(await report(1)).toMatchObject({ refused: 0 });
  expect(await report(24)).toMatchObject({
    refused: 1,
    range: { from: '2026-11-21T09:05:00.000Z', to: '2026-11-22T09:05:00.001Z' },
  });
  expect((await staff.evidence(0)).markdown).toContain('4012');
});

test('a passcode reaches the known rooms; the door is the one that was given', async () => {
  const { staff, door, enterPasscode } = await setUp();
  staff.enterPasscode('hall', 'new1');
  expect(enterPasscode).toHaveBeenCalledExactlyOnceWith('hall', 'new1');
  expect(staff.door).toBe(door);
});

test('a check of the whole kiosk is told outside, one of a room is not', async () => {
  const { staff, onChecked } = await setUp();
  await staff.check('hall');
  expect(onChecked).not.toHaveBeenCalled();
  const report = await staff.check(null);
  expect(onChecked.mock.calls).toEqual([[report]]);
});
