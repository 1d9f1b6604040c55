// foyer attendance on a journal of a test's own; shared by the tests with and without Zoom's report.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { vi } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { failure, type Result } from '../../../../contracts/result.ts';
import { attendanceCommand } from '../../../../main/cli/attendance.ts';
import { recordLine, type JournalEntry } from '../../../../main/journal/entry.ts';
import type { ParticipantRow } from '../../../../main/zoom/participants-report.ts';
import { freshDirectory } from '../journal/fresh-directory.ts';

const START = Date.parse('2026-11-21T09:00:00Z');
export const at = (minutes: number): number => START + minutes * 60_000;
const { rooms } = venueFile.parse({
  venue: { name: 'Expo' },
  rooms: [
    { id: 'keynote', title: 'Keynote', meetingNumber: '81000000001' },
    { id: 'annex', title: 'Annex', meetingNumber: '81000000002' },
  ],
});

/** One visit's lines, from `minutes` on, ten minutes long. */
export function visit(
  visitId: string,
  name: string,
  minutes: number,
  roomId = 'keynote',
  isTest = false,
): string {
  const ids = { visitId, roomId };
  const verified = { isSignatureSound: true, clockSkewSeconds: 0, passcode: 'zoom' } as const;
  const ticket = {
    kind: 'ticket',
    ...ids,
    customerKey: `key${visitId}`,
    name,
    attempt: 1,
    entry: 'open',
    view: 'component',
  } as const;
  const entries: JournalEntry[] = [
    { kind: 'visit-started', ...ids, isTest },
    { ...ticket, registrantId: null, person: null, verified },
    { kind: 'joined', ...ids },
    { kind: 'visit-ended', ...ids, outcome: 'left' },
  ];
  const offsets = [0, 0.2, 0.5, 10];
  return entries
    .map((entry, index) => recordLine(new Date(at(minutes + (offsets[index] ?? 0))), entry))
    .join('');
}

export const opened = (isRehearsal: boolean): string =>
  recordLine(new Date(at(-1)), {
    kind: 'opened',
    appVersion: '1',
    sdkVersion: '6',
    isRehearsal,
    view: 'component',
    lastRun: null,
  });

export async function journal(...lines: string[]): Promise<string> {
  const directory = await freshDirectory();
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, 'visits-2026-11-21.jsonl'), lines.join(''));
  return directory;
}

export const row = (
  customerKey: string | null,
  name: string,
  some: Partial<ParticipantRow> = {},
): ParticipantRow => ({
  userId: name,
  customerKey,
  registrantId: null,
  name,
  joinMs: at(0.5),
  leaveMs: at(10),
  seconds: 570,
  isWaitingRoom: false,
  breakoutId: null,
  ...some,
});

export type Report = Result<{ rows: ParticipantRow[]; isLate: boolean }>;

export async function run(
  journalDirectory: string,
  options: Record<string, string[]> = {},
  reports: readonly Report[] = [],
  isRehearsal = false,
) {
  const waited: number[] = [];
  const readParticipants = vi.fn(() =>
    Promise.resolve(reports[readParticipants.mock.calls.length - 1] ?? reports.at(-1) ?? failure('internal')),
  );
  const wait = (ms: number): Promise<void> => {
    waited.push(ms);
    return Promise.resolve();
  };
  const deps = { journalDirectory, rooms, readParticipants, isRehearsal, now: () => at(60), wait };
  const end = await attendanceCommand(deps, { word: null, options });
  return { ...end, waited, asked: readParticipants.mock.calls.length };
}
