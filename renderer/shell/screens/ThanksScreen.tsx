// After Leave: shown at once, while the meeting page is still being taken away behind it.
import type { ReactNode } from 'react';
import { Farewell, type GoOn } from '../parts/Farewell.tsx';
import { useWords } from '../words-in-use.ts';

export function ThanksScreen({ goOn, onDone }: { goOn: GoOn | null; onDone: () => void }): ReactNode {
  const { thanks } = useWords();
  return <Farewell sign="tick" {...thanks} goOn={goOn} onDone={onDone} />;
}
