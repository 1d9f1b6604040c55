// Picks the screen for the state of the visit, and carries the attributes by which Foyer is driven from outside.
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { english } from '../../contracts/words/index.ts';
import { CurrentScreen } from './screens/CurrentScreen.tsx';
import type { VisitController } from './visit/controller.ts';
import { WordsInUse } from './words-in-use.ts';

export function App({ controller }: { controller: VisitController }): ReactNode {
  const snapshot = useSyncExternalStore(controller.subscribe, controller.snapshot);
  const { venue, openingProblem, state } = snapshot;
  const words = english;
  const hasVenue = venue !== null;

  useEffect(() => {
    if (hasVenue) controller.reportReady();
  }, [controller, hasVenue]);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  const problem = openingProblem ?? (state.screen === 'problem' ? state.problem : undefined);
  const zoomCode = state.screen === 'problem' ? state.zoomCode : null;
  return (
    <WordsInUse.Provider value={words}>
      <div
        className="foyer"
        data-screen={openingProblem === null ? state.screen : 'problem'}
        data-problem={problem}
        data-zoom-code={zoomCode ?? undefined}
      >
        {venue?.isRehearsal === true && <p className="rehearsal">{words.common.rehearsal}</p>}
        <CurrentScreen snapshot={snapshot} controller={controller} />
      </div>
    </WordsInUse.Provider>
  );
}
