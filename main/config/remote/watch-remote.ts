// While a kiosk runs: looks for a newer venue file, and starts Foyer again with it as soon as nobody is there. A restart
// takes seconds and is tried every night; a venue that changes under a running kiosk would be a second way to begin.
import type { RestartWhy } from '../../kiosk/restart.ts';
import type { RemoteAnswer, RemoteVenueSource } from './remote-venue.ts';

interface Dependencies {
  source: Pick<RemoteVenueSource, 'ask'>;
  /** What was here when this run was started, and whether it went with the settings; null: nothing. */
  startedWith: { version: number; isUsed: boolean } | null;
  everySeconds: number;
  /** A visitor is there, or staff are at their screen. */
  isInUse: () => boolean;
  /** After each question. */
  onAnswer: (answer: RemoteAnswer) => void;
  restart: (why: RestartWhy) => void;
  every: (ms: number, action: () => void) => () => void;
}

const LOOK_WHETHER_FREE_MS = 1_000;

/** Asks at once, too. @returns what stops it. */
export function watchRemote(deps: Dependencies): () => void {
  const { source, startedWith, everySeconds, isInUse, onAnswer, restart, every } = deps;
  let isAsking = false;
  let isWaiting = false;

  const isNews = ({ venue, trouble }: RemoteAnswer): boolean => {
    if (!venue) return false;
    // Not whether this question brought it: a command beside this kiosk may have asked before.
    if (venue.signed.version !== startedWith?.version) return true;
    // It goes with the settings now: a picture that it names has been put here.
    return !startedWith.isUsed && trouble === null;
  };

  async function ask(): Promise<void> {
    if (isAsking || isWaiting) return;
    isAsking = true;
    try {
      const answer = await source.ask();
      onAnswer(answer);
      isWaiting = isNews(answer);
      restartWhenFree();
    } finally {
      isAsking = false;
    }
  }

  function restartWhenFree(): void {
    if (isWaiting && !isInUse()) restart('venue-file');
  }

  void ask();
  const stops = [every(everySeconds * 1_000, () => void ask()), every(LOOK_WHETHER_FREE_MS, restartWhenFree)];
  return () => stops.forEach((stop) => stop());
}
