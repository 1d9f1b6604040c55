// The room came to its end without the visitor's doing.
import type { ReactNode } from 'react';
import type { EndedWhy } from '../../../contracts/visit.ts';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

export function EndedScreen({ why, onDone }: { why: EndedWhy; onDone: () => void }): ReactNode {
  const { ended, common } = useWords();
  return (
    <Statement
      sign="door"
      title={ended[why].title}
      hint={ended[why].hint}
      actions={
        <Button look="primary" data-action="done" onClick={onDone}>
          {common.backToRooms}
        </Button>
      }
    />
  );
}
