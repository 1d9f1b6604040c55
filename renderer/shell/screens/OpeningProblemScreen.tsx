// Main could not say what the venue is: the only problem that stands outside a visit.
import type { ReactNode } from 'react';
import type { Failure } from '../../../contracts/result.ts';
import { Button } from '../parts/Button.tsx';
import { ForStaff } from '../parts/ForStaff.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

export function OpeningProblemScreen({
  failure: { problem, id, detail },
  onRetry,
}: {
  failure: Failure;
  onRetry: () => void;
}): ReactNode {
  const words = useWords();
  const { title, visitor } = words.problems[problem];
  return (
    <Statement
      sign="attention"
      title={title}
      hint={visitor}
      actions={
        <Button look="primary" onClick={onRetry}>
          {words.problem.retry}
        </Button>
      }
    >
      <ForStaff problem={problem} zoomCode={null} reference={id} detail={detail} />
    </Statement>
  );
}
