// A directory of its own for each test, and what is in a journal.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { JournalEntry, JournalRecord } from '../../../../main/journal/entry.ts';
import { readJournal } from '../../../../main/journal/read.ts';

export async function freshDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'foyer-journal-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return path.join(directory, 'journal');
}

export async function everythingIn(
  directory: string,
): Promise<{ records: JournalRecord[]; unreadableCount: number }> {
  const { records, unreadableCount } = readJournal(directory);
  const all: JournalRecord[] = [];
  for await (const record of records) all.push(record);
  return { records: all, unreadableCount: unreadableCount() };
}

/** A record that can be told from others by its visit. */
export const started = (visitId: string | number): JournalEntry => ({
  kind: 'visit-started',
  visitId: String(visitId),
  roomId: 'keynote',
  isTest: false,
});

export const visitIds = (records: readonly JournalRecord[]): string[] =>
  records.flatMap((record) => ('visitId' in record ? [record.visitId] : []));
