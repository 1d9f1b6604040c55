// What staff and IT need of a problem, closed until somebody asks: a visitor is not to be bothered with it.
import type { ReactNode } from 'react';
import type { ProblemCode } from '../../../contracts/problem.ts';
import { ZOOM_CODES } from '../../../contracts/zoom-codes.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  problem: ProblemCode;
  zoomCode: number | null;
  /** Finds the line in the log. */
  reference: string | undefined;
}

export function ForStaff({ problem, zoomCode, reference }: Props): ReactNode {
  const words = useWords();
  const { staff, it } = words.problems[problem];
  const meaning = zoomCode === null ? null : (ZOOM_CODES[zoomCode]?.meaning ?? null);
  return (
    <details className="for-staff">
      <summary>{words.problem.forStaff}</summary>
      <dl>
        <dt>{words.problem.staffDo}</dt>
        <dd>{staff}</dd>
        <dt>{words.problem.itDetail}</dt>
        <dd>{it}</dd>
        <dt>{words.problem.code}</dt>
        <dd>
          <code>{problem}</code>
          {zoomCode !== null && <span> · {words.problem.zoomCode(zoomCode, meaning)}</span>}
        </dd>
        {reference !== undefined && (
          <>
            <dt>{words.problem.reference}</dt>
            <dd>
              <code>{reference}</code>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
