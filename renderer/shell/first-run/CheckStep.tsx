// The kiosk's own checks, with what was typed: begun by itself, and again on a touch.
import { useEffect, useState, type ReactNode } from 'react';
import type { FoyerBridge } from '../../../contracts/bridge.ts';
import type { CheckReport } from '../../../contracts/check.ts';
import type { FirstRunDraft } from '../../../contracts/first-run.ts';
import type { Result } from '../../../contracts/result.ts';
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

export function CheckStep({ act, draft, check }: Props): ReactNode {
  const { staff, kiosk, firstRun } = useWords();
  const words = firstRun.check;
  /** Which look this is; one more for each touch. */
  const [turn, setTurn] = useState(1);
  const [seen, setSeen] = useState<{ turn: number; answer: Result<CheckReport> } | null>(null);
  // What was typed does not change while this step is on the screen.
  const [asked] = useState(draft);

  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const answer = await askMain(() => check(asked));
      if (isWanted) setSeen({ turn, answer });
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [turn, asked, check]);

  const answer = seen?.turn === turn ? seen.answer : null;
  const isBusy = answer === null;
  const again = (): void => setTurn(turn + 1);
  const rooms = asked.rooms.map(({ title }, index) => ({ id: `room-${index + 1}`, title }));
  return (
    <main className="first-run-step">
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className="first-run-hint">{words.hint}</p>
      <div aria-live="polite" data-check-state={isBusy ? 'looking' : answer.ok ? 'seen' : 'failed'}>
        {isBusy && <p className="first-run-hint">{staff.check.looking}</p>}
        {answer?.ok === false && <p className="first-run-trouble">{words.failed}</p>}
      </div>
      <div className="first-run-ways">
        <Button look="primary" data-action="next" onClick={() => act({ type: 'next' })}>
          {kiosk.setUp.next}
        </Button>
        <Button data-action="look-again" disabled={isBusy} onClick={again}>
          {staff.check.again}
        </Button>
      </div>
      {answer?.ok === true && (
        <div className="staff-group">
          {[{ id: null, title: staff.check.kiosk }, ...rooms].map(({ id, title }) => (
            <CheckGroup
              key={id ?? ''}
              roomId={id}
              title={title}
              results={answer.value.results.filter(({ roomId }) => roomId === id)}
              isBusy={isBusy}
              onLook={again}
            />
          ))}
        </div>
      )}
    </main>
  );
}
