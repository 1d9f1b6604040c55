// The kiosk's own checks, with what was typed: begun by itself, and again on a touch.
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { CheckReport } from '../../../contracts/check.ts';
import type { FirstRunDraft } from '../../../contracts/first-run.ts';
import { Button } from '../parts/Button.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { CheckGroup } from '../staff/CheckGroup.tsx';
import { askMain } from '../visit/ask-main.ts';
import { useWords } from '../words-in-use.ts';
import type { StepProps } from './step-props.ts';

interface Props extends Pick<StepProps, 'act'> {
  draft: FirstRunDraft;
  check: FoyerBridge['firstRunCheck'];
}

type Seen = { kind: 'looking' } | { kind: 'failed' } | { kind: 'seen'; report: CheckReport };

export function CheckStep({ act, draft, check }: Props): ReactNode {
  const { staff, kiosk, firstRun } = useWords();
  const words = firstRun.check;
  const [seen, setSeen] = useState<Seen>({ kind: 'looking' });
  // What was typed does not change while this step is on the screen.
  const [asked] = useState(draft);

  const look = useCallback(async (): Promise<void> => {
    setSeen({ kind: 'looking' });
    const answer = await askMain(() => check(asked));
    setSeen(answer.ok ? { kind: 'seen', report: answer.value } : { kind: 'failed' });
  }, [asked, check]);
  useEffect(() => void look(), [look]);

  const isBusy = seen.kind === 'looking';
  const results = seen.kind === 'seen' ? seen.report.results : [];
  const rooms = asked.rooms.map(({ title }, index) => ({ id: `room-${index + 1}`, title }));
  return (
    <main className="first-run-step">
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className="first-run-hint">{words.hint}</p>
      <div aria-live="polite" data-check-state={seen.kind}>
        {isBusy && <p className="first-run-hint">{staff.check.looking}</p>}
        {seen.kind === 'failed' && <p className="first-run-trouble">{words.failed}</p>}
      </div>
      <div className="first-run-ways">
        <Button look="primary" data-action="next" onClick={() => act({ type: 'next' })}>
          {kiosk.setUp.next}
        </Button>
        <Button data-action="look-again" disabled={isBusy} onClick={() => void look()}>
          {staff.check.again}
        </Button>
      </div>
      {seen.kind === 'seen' && (
        <div className="staff-group">
          {[{ id: null, title: staff.check.kiosk }, ...rooms].map(({ id, title }) => (
            <CheckGroup
              key={id ?? ''}
              roomId={id}
              title={title}
              results={results.filter(({ roomId }) => roomId === id)}
              isBusy={isBusy}
              onLook={() => void look()}
            />
          ))}
        </div>
      )}
    </main>
  );
}
