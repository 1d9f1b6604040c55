// The room came to its end without the visitor's doing.
import type { ReactNode } from 'react';
import type { VisitState } from '../../../contracts/visit.ts';
import { Farewell, type GoOn } from '../parts/Farewell.tsx';
import { useWords } from '../words-in-use.ts';

interface Props {
  why: Extract<VisitState, { screen: 'ended' }>['why'];
  goOn: GoOn | null;
  onDone: () => void;
}

export function EndedScreen({ why, goOn, onDone }: Props): ReactNode {
  const { ended } = useWords();
  return <Farewell sign="door" {...ended[why]} goOn={goOn} onDone={onDone} />;
}
