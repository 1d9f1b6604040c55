// A process that does nothing but keep a journal, to be killed: writes visits without end into the directory of its
// first argument and reports on stdout, a JSON line each: what was written, and when there is trouble.
import { setTimeout as sleep } from 'node:timers/promises';
import { createJournal } from '../../../../main/journal/append.ts';

const [directory = ''] = process.argv.slice(2);
// Pipes are written synchronously here: what was reported before a kill arrives.
const report = (what: object): boolean => process.stdout.write(`${JSON.stringify(what)}\n`);

const journal = await createJournal({
  directory,
  now: () => new Date(),
  onTrouble: (isTrouble) => report({ isTrouble }),
});

let next = 0;
const giveUpAtMs = Date.now() + 60_000;
while (Date.now() < giveUpAtMs) {
  // One to three at a time, so that groups are killed too.
  const ids = Array.from({ length: 1 + (next % 3) }, (_, index) => `${process.pid}-${next + index}`);
  next += ids.length;
  await Promise.all(
    ids.map((visitId) =>
      journal.record({ kind: 'reconnecting', visitId, roomId: 'keynote', reason: 'é'.repeat(next % 60) }),
    ),
  );
  const heldCount = journal.heldCount();
  report(heldCount === 0 ? { wrote: ids } : { heldCount, ids });
  if (heldCount > 0) await sleep(5);
}
