// The shell's one tree: the words in use, the rehearsal's ribbon, and the screen for the state of the visit.
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { english } from '../../contracts/words/index.ts';
import { outsideAttributes } from './outside-attributes.ts';
import { CurrentScreen } from './screens/CurrentScreen.tsx';
import type { VisitController } from './visit/controller.ts';
import { WordsInUse } from './words-in-use.ts';

export function App({ controller }: { controller: VisitController }): ReactNode {
  const snapshot = useSyncExternalStore(controller.subscribe, controller.snapshot);
  const { venue } = snapshot;
  const words = english;
  const hasVenue = venue !== null;

  useEffect(() => {
    if (hasVenue) controller.reportReady();
  }, [controller, hasVenue]);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  return (
    <WordsInUse.Provider value={words}>
      <div className="foyer" {...outsideAttributes(snapshot)}>
        {venue?.isRehearsal === true && <p className="rehearsal">{words.common.rehearsal}</p>}
        <CurrentScreen snapshot={snapshot} controller={controller} />
      </div>
    </WordsInUse.Provider>
  );
}
