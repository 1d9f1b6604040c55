// The name is given and the doors are closed yet: a calm place to wait. The visitor goes in when they open.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

interface Props {
  title: string;
  /** Until the doors open. */
  secondsLeft: number | null;
  onLeave: () => void;
}

export function PlaceKeptScreen({ title, secondsLeft, onLeave }: Props): ReactNode {
  const { placeKept, common } = useWords();
  return (
    <Statement
      sign="clock"
      title={placeKept.title(title)}
      hint={placeKept.hint}
      progress={secondsLeft === null ? undefined : placeKept.opensIn(secondsLeft)}
      actions={
        <Button data-action="leave" onClick={onLeave}>
          {common.cancel}
        </Button>
      }
    />
  );
}
