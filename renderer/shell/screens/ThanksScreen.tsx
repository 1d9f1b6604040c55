// After Leave: shown at once, while the meeting page is still being taken away behind it.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

export function ThanksScreen({ onDone }: { onDone: () => void }): ReactNode {
  const { thanks, common } = useWords();
  return (
    <Statement
      sign="tick"
      title={thanks.title}
      hint={thanks.hint}
      actions={
        <Button look="primary" data-action="done" onClick={onDone}>
          {common.backToRooms}
        </Button>
      }
    />
  );
}
