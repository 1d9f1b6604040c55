// Anything that went wrong: what it means for the visitor, one clear action, the other ways in, and what staff need, folded away.
import type { ReactNode } from 'react';
import type { ProblemCode } from '../../../contracts/problem.ts';
import type { Way } from '../../../contracts/visit.ts';
import type { Words } from '../../../contracts/words/index.ts';
import { CallStaff } from '../parts/CallStaff.tsx';
import { Button } from '../parts/Button.tsx';
import { ForStaff } from '../parts/ForStaff.tsx';
import { OtherWays } from '../parts/OtherWays.tsx';
import { StaffHelp } from '../parts/StaffHelp.tsx';
import { Statement } from '../parts/Statement.tsx';
import { staffContact, waysElsewhere } from '../other-ways.ts';
import { wayOn, type WayOn } from '../problem-way-on.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  problem: ProblemCode;
  zoomCode: number | null;
  reference: string | undefined;
  detail: string | undefined;
  ways: readonly Way[];
  /** Until the next try by itself, or null. */
  secondsLeft: number | null;
  /** What comes then is no other try: the screen goes. */
  isClearing: boolean;
  roomId: string;
  onRetry: () => void;
  onCorrect: () => void;
  onBack: () => void;
}

const CAPTIONS: Record<Exclude<WayOn, 'back'>, (words: Words['problem']) => string> = {
  retry: (words) => words.retry,
  'change-name': (words) => words.changeName,
  'enter-email': (words) => words.enterEmail,
  'change-email': (words) => words.changeEmail,
  'change-invitation': (words) => words.changeInvitation,
};

export function ProblemScreen({
  problem,
  zoomCode,
  reference,
  detail,
  ways,
  secondsLeft,
  isClearing,
  roomId,
  onRetry,
  onCorrect,
  onBack,
}: Props): ReactNode {
  const words = useWords();
  const { title, visitor } = words.problems[problem];
  const way = wayOn(problem);
  const elsewhere = waysElsewhere(ways);
  return (
    <Statement
      sign={secondsLeft === null || isClearing ? 'attention' : 'clock'}
      title={title}
      hint={visitor}
      progress={
        secondsLeft === null ? undefined : words.problem[isClearing ? 'clearsIn' : 'retryIn'](secondsLeft)
      }
      actions={
        <>
          {way !== 'back' && (
            <Button look="primary" onClick={way === 'retry' ? onRetry : onCorrect}>
              {CAPTIONS[way](words.problem)}
            </Button>
          )}
          <Button look={way === 'back' ? 'primary' : 'quiet'} data-action="back" onClick={onBack}>
            {words.common.backToRooms}
          </Button>
        </>
      }
      ways={
        elsewhere.length > 0 && <OtherWays ways={elsewhere} isQuiet={secondsLeft !== null && !isClearing} />
      }
    >
      <StaffHelp contact={staffContact(ways)} />
      <CallStaff roomId={roomId} />
      <ForStaff problem={problem} zoomCode={zoomCode} reference={reference} detail={detail} />
    </Statement>
  );
}
