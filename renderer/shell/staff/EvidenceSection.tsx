// The report for a support ticket: from when on, then its text and where it lies.
import { useState, type ReactNode } from 'react';
import type { Result } from '../../../contracts/result.ts';
import type { EvidenceView } from '../../../contracts/staff.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import type { AskStaff } from './desk.ts';
import { SectionHead } from './SectionHead.tsx';
import { Trouble } from './Trouble.tsx';

const HOURS = [1, 6, 24, 168] as const;

interface Props {
  ask: AskStaff;
  /** Unix milliseconds. */
  nowMs: number;
}

export function EvidenceSection({ ask, nowMs }: Props): ReactNode {
  const { evidence: words, working } = useWords().staff;
  const [hours, setHours] = useState<number | null>(null);
  const [report, setReport] = useState<Result<EvidenceView> | null>(null);

  async function gather(wanted: number): Promise<void> {
    setHours(wanted);
    setReport(null);
    const sinceMs = nowMs - wanted * 3_600_000;
    setReport(await ask((bridge) => bridge.staffEvidence({ sinceMs })));
  }

  const isWorking = hours !== null && report === null;
  return (
    <>
      <SectionHead title={words.title} hint={words.hint} />
      <fieldset className="staff-choice" aria-label={words.since}>
        {HOURS.map((count) => (
          <Button
            key={count}
            data-action="evidence"
            data-hours={String(count)}
            aria-pressed={count === hours}
            disabled={isWorking}
            onClick={() => void gather(count)}
          >
            {count === 24 ? words.lastDay : words.hours(count)}
          </Button>
        ))}
      </fieldset>
      {isWorking && <p aria-live="polite">{working}</p>}
      {report?.ok === false && (
        <Trouble problem={report.problem} detail={report.detail ?? null} reference={report.id} />
      )}
      {report?.ok === true && (
        <>
          <p className="staff-where" aria-live="polite">
            {report.value.folder === null ? (
              words.notSaved
            ) : (
              <>
                {words.saved} <code data-evidence-folder>{report.value.folder}</code>
              </>
            )}
          </p>
          {/* Scrolled with a keyboard too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="staff-report" tabIndex={0} aria-label={words.text} data-evidence>
            {report.value.markdown}
          </pre>
        </>
      )}
    </>
  );
}
