// The first line of a run: what is running, on which SDK, for whom, and how the run before it came to its end.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { App } from 'electron';
import { viewsOf, type Room } from '../../contracts/room.ts';
import type { Folders } from '../folders.ts';
import type { RunRecord } from '../kiosk/run-record.ts';
import type { KeptRecord } from './keep-record.ts';

interface Opening {
  app: Pick<App, 'getVersion'>;
  folders: Pick<Folders, 'zoomDirectory'>;
  rooms: readonly Room[];
  runRecord: Pick<RunRecord, 'last'>;
  journal: Pick<KeptRecord, 'record'>;
  isRehearsal: boolean;
}

export async function recordOpening(opening: Opening): Promise<void> {
  const { app, folders, rooms, runRecord, journal, isRehearsal } = opening;
  await journal.record({
    kind: 'opened',
    appVersion: app.getVersion(),
    sdkVersion: await readFile(path.join(folders.zoomDirectory, 'version.txt'), 'utf8'),
    isRehearsal,
    view: viewsOf(rooms),
    lastRun: runRecord.last && (runRecord.last.isOpen ? 'broken-off' : 'closed'),
  });
}
