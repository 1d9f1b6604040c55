// A venue's desk for the tests of its command: a folder of its own, and the command as it is typed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { CommandEnd } from '../../../../main/cli/command.ts';
import { venueCommand } from '../../../../main/cli/venue.ts';

export const NOW_MS = Date.parse('2026-11-28T10:00:00Z');
export const OPEN = {
  venue: { name: 'Expo' },
  rooms: [{ id: 'talk', title: 'Talk', meetingNumber: '81000000001' }],
};

/** Its functions are for tests: the folder is there from one test's beginning to its end. */
export function openDesk() {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'foyer-desk-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (word: string, options: Record<string, string>, nowMs = NOW_MS): Promise<CommandEnd> =>
    venueCommand(
      { now: () => nowMs },
      { word, options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, [value]])) },
    );

  async function sign(written: object, more: Record<string, string> = {}): Promise<CommandEnd> {
    await writeFile(at('venue.json'), JSON.stringify(written));
    return run('sign', {
      in: at('venue.json'),
      key: at('keys/venue-private.jwk'),
      out: at('expo.venue'),
      ...more,
    });
  }
  const verify = (more: Record<string, string> = {}, nowMs = NOW_MS): Promise<CommandEnd> =>
    run('verify', { in: at('expo.venue'), key: at('keys/venue-public.jwk'), ...more }, nowMs);

  async function withKeys(): Promise<void> {
    expect(await run('keys', { out: at('keys') })).toMatchObject({ exitCode: 0 });
  }
  return { at, run, sign, verify, withKeys };
}
