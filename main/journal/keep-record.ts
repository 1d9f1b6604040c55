// The running kiosk's journal: what is written is also folded into incidents, and what is too old goes.
import type { Incident } from '../../contracts/incident.ts';
import type { Log } from '../log.ts';
import { createJournal, type Journal } from './append.ts';
import type { JournalEntry, JournalRecord } from './entry.ts';
import { createIncidents, RECENT_MS, type Incidents } from './incidents.ts';
import { readJournal } from './read.ts';
import { installRetention } from './retention.ts';

export interface KeptRecord {
  record: (entry: JournalEntry) => Promise<void>;
  incidents: Pick<Incidents, 'open' | 'recent'>;
  heldCount: Journal['heldCount'];
  flush: Journal['flush'];
  close: Journal['close'];
}

interface Parts {
  directory: string;
  /** The staff screen's reports go when the journal's days go. */
  evidenceDirectory: string;
  keepDays: number;
  now: () => Date;
  log: Log;
  /** Records are only in memory, or on disk again. */
  onTrouble: (isTrouble: boolean) => void;
  onIncidents: (open: readonly Incident[]) => void;
  /** Every record once, as it happens: for whoever tells it outside (main/outside/). Never throws. */
  onRecord: (record: JournalRecord) => void;
}

export async function keepRecord(parts: Parts): Promise<KeptRecord> {
  const { directory, evidenceDirectory, keepDays, now, log, onTrouble, onIncidents, onRecord } = parts;
  const incidents = createIncidents({ now: () => now().getTime(), onChange: onIncidents });
  const journal = await createJournal({
    directory,
    now,
    onTrouble: (isTrouble, code) => {
      if (isTrouble) log.error('journal cannot be written', undefined, { code });
      else log.info('journal is written again');
      onTrouble(isTrouble);
    },
  });
  const record = async (entry: JournalEntry): Promise<void> => {
    const noted: JournalRecord = { at: now().toISOString(), ...entry };
    incidents.note(noted);
    onRecord(noted);
    await journal.record(entry);
  };
  const { records } = readJournal(directory, { fromMs: now().getTime() - RECENT_MS });
  // Nobody waits for it, and it ends in time. A journal that cannot be read is told by the writer; an outage from before
  // this start is then not known.
  void incidents.seed(records).catch((error: unknown) => log.error('journal not read', error));
  const stopRetention = installRetention({
    directory,
    evidenceDirectory,
    keepDays,
    now,
    journal: { record },
    onFailures: (count) => log.warn('old journal days not deleted', { count }),
  });
  return {
    record,
    incidents,
    heldCount: () => journal.heldCount(),
    flush: () => journal.flush(),
    close() {
      stopRetention();
      return journal.close();
    },
  };
}
