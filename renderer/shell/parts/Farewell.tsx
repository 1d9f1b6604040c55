// A screen that says goodbye, and offers the next talk where there is one.
import type { ReactNode } from 'react';
import { useWords } from '../words-in-use.ts';
import { Button } from './Button.tsx';
import type { SignName } from './Sign.tsx';
import { Statement } from './Statement.tsx';

/** The next talk, as the visitor reads it. */
export interface GoOn {
  title: string;
  /** '' where the visitor gave none. */
  name: string;
  /** Until the screen forgets it. */
  secondsLeft: number | null;
  onTap: () => void;
}

interface Props {
  sign: SignName;
  title: string;
  hint: string;
  goOn: GoOn | null;
  onDone: () => void;
}

export function Farewell({ sign, title, hint, goOn, onDone }: Props): ReactNode {
  const words = useWords();
  return (
    <Statement
      sign={sign}
      title={title}
      hint={goOn === null || goOn.name === '' ? hint : words.goOn.as(goOn.name)}
      progress={
        goOn === null || goOn.secondsLeft === null ? undefined : words.problem.clearsIn(goOn.secondsLeft)
      }
      actions={
        <>
          {goOn !== null && (
            <Button look="primary" data-action="go-on" onClick={goOn.onTap}>
              {words.goOn.to(goOn.title)}
            </Button>
          )}
          <Button look={goOn === null ? 'primary' : 'quiet'} data-action="done" onClick={onDone}>
            {words.common.backToRooms}
          </Button>
        </>
      }
    />
  );
}
