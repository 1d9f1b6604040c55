// The last resort: shown by the error boundary when a screen itself failed.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

export function BrokenScreen({ onReload }: { onReload: () => void }): ReactNode {
  const { broken, problems } = useWords();
  return (
    <div className="foyer" data-screen="problem" data-problem="internal">
      <Statement
        sign="attention"
        title={broken.title}
        hint={broken.hint}
        actions={
          <Button look="primary" onClick={onReload}>
            {broken.reload}
          </Button>
        }
      >
        <p className="for-staff">{problems.internal.staff}</p>
      </Statement>
    </div>
  );
}
