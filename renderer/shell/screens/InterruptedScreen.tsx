// After a visit that broke off: this shell is a new one, and says so instead of showing the rooms as if nothing had been.
import type { ReactNode } from 'react';
import type { Interruption } from '../../../contracts/visit.ts';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

export function InterruptedScreen({ why, onDone }: { why: Interruption; onDone: () => void }): ReactNode {
  const { interrupted, common } = useWords();
  return (
    <Statement
      sign="attention"
      title={interrupted[why].title}
      hint={interrupted[why].hint}
      actions={
        <Button look="primary" data-action="done" onClick={onDone}>
          {common.backToRooms}
        </Button>
      }
    />
  );
}
