// What staff and IT need of a problem, closed until somebody asks: a visitor is not to be bothered with it.
import type { ReactNode } from 'react';
import type { ProblemCode } from '../../../contracts/problem.ts';
import { ZOOM_CODES } from '../../../contracts/zoom-codes.ts';
import { LANGUAGES } from '../../../contracts/words/index.ts';
import { useStaffWay } from '../staff-way.ts';
import { useStaffTongue } from '../words-in-use.ts';
import { Button } from './Button.tsx';

interface Props {
  problem: ProblemCode;
  zoomCode: number | null;
  /** Finds the line in the log. */
  reference: string | undefined;
  /** A missing scope, a number: from a table of ours or a name of Zoom's. */
  detail: string | undefined;
}

export function ForStaff({ problem, zoomCode, reference, detail }: Props): ReactNode {
  // Whoever reads this is not the visitor.
  const { tag, words } = useStaffTongue();
  const staffWay = useStaffWay();
  const { staff, it } = words.problems[problem];
  const meaning = zoomCode === null ? null : (ZOOM_CODES[zoomCode]?.meaning ?? null);
  return (
    <details
      className="for-staff"
      lang={tag}
      dir={LANGUAGES[tag].direction}
      // On a low screen it opens below the edge.
      onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
    >
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
        {detail !== undefined && (
          <>
            <dt>{words.problem.detail}</dt>
            <dd>
              <code>{detail}</code>
            </dd>
          </>
        )}
        {reference !== undefined && (
          <>
            <dt>{words.problem.reference}</dt>
            <dd>
              <code>{reference}</code>
            </dd>
          </>
        )}
      </dl>
      {staffWay !== null && (
        <Button data-action="staff" onClick={staffWay.open}>
          {words.problem.staffScreen}
        </Button>
      )}
    </details>
  );
}
