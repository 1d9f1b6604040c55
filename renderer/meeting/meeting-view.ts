// What both of the SDK's views are to the rest of the page, and what both need to know.
import type { Ticket } from '../../contracts/ticket.ts';
import type { ZoomLanguage } from '../../contracts/words/languages.ts';
import type { WitnessedAnswer } from '../../contracts/zoom-facts.ts';
import type { JoinProgress } from './join-progress.ts';
import type { Witness } from './witness.ts';

export interface MeetingView {
  /** Loads and initialises; ends in the fact `warm` or `warm-failed`. */
  warm(): Promise<void>;
  /** Once per page; a second one is ignored. */
  join(ticket: Ticket, language: ZoomLanguage): Promise<void>;
  leave(): Promise<void>;
}

/** What a page is warmed with, before anybody has said who comes. */
export const AT_FIRST: { endpoint: Ticket['webEndpoint']; language: ZoomLanguage } = {
  endpoint: 'zoom.us',
  language: 'en-US',
};

/** The SDK's `webEndpoint`. */
export const HOSTS: Readonly<Record<Ticket['webEndpoint'], string>> = {
  'zoom.us': 'zoom.us',
  'zoomgov.com': 'www.zoomgov.com',
};

/** What must be in no sentence that leaves the page. */
export const secretsOf = ({
  userName,
  passcode,
  userEmail,
  tk,
  zak,
  obfToken,
}: Ticket): readonly string[] => [userName, passcode, userEmail, tk, zak, obfToken];

/** ZOOM: an answer that the SDK cannot read makes it throw inside, and `join` never settles (6.2.0). An answer that
    stood for this long without a word of the SDK's is reported without it. */
const UNTOLD_AFTER_MS = 5_000;

/** While a join waits: reports what Zoom answered when the SDK keeps it to itself. */
export function watchForSilence(
  progress: JoinProgress,
  witness: Witness,
  steps: readonly WitnessedAnswer['step'][],
): void {
  let before: WitnessedAnswer | undefined;
  const watch = setInterval(() => {
    if (!progress.isJoining()) return clearInterval(watch);
    const answer = witness.last();
    if (answer && answer === before && steps.includes(answer.step)) progress.over({ witness: answer });
    before = answer;
  }, UNTOLD_AFTER_MS);
}
