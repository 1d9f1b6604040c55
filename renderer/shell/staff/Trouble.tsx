// A request of staff that failed: what it is, what to do, and what IT needs with it.
import type { ReactNode } from 'react';
import type { ProblemCode } from '../../../contracts/problem.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  problem: ProblemCode;
  /** As in result.ts: a missing scope, a number. */
  detail: string | null;
  /** Finds the line in the log. */
  reference?: string | undefined;
}

export function Trouble({ problem, detail, reference }: Props): ReactNode {
  const { problems, staff, problem: words } = useWords();
  return (
    <div className="trouble" aria-live="polite" data-problem={problem}>
      <p>
        <b>{problems[problem].staff}</b>
      </p>
      <p>
        {staff.forIt}: {problems[problem].it}
      </p>
      <p>
        <code>{problem}</code>
        {detail !== null && (
          <>
            {' '}
            · {words.detail}: <code>{detail}</code>
          </>
        )}
        {reference !== undefined && (
          <>
            {' '}
            · {words.reference}: <code>{reference}</code>
          </>
        )}
      </p>
    </div>
  );
}
