// The room exists but nobody has opened it yet; Foyer asks again by itself.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

interface Props {
  title: string;
  secondsLeft: number | null;
  onLeave: () => void;
}

export function NotStartedScreen({ title, secondsLeft, onLeave }: Props): ReactNode {
  const { notStarted, common } = useWords();
  return (
    <Statement
      sign="clock"
      title={notStarted.title(title)}
      hint={notStarted.hint}
      progress={secondsLeft === null ? undefined : notStarted.nextLook(secondsLeft)}
      actions={
        <Button data-action="leave" onClick={onLeave}>
          {common.leave}
        </Button>
      }
    />
  );
}
