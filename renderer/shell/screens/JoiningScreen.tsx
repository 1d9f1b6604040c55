// From the name until Zoom answers. Cancel comes after a moment: before that it would only be hit by mistake.
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { browserClock, DURATIONS } from '../visit/clock.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  title: string;
  /** The room that the visitor chose and that was full, or null. */
  fullTitle: string | null;
  attempt: number;
  onCancel: () => void;
}

export function JoiningScreen({ title, fullTitle, attempt, onCancel }: Props): ReactNode {
  const { joining, common } = useWords();
  const [mayCancel, setMayCancel] = useState(false);
  useEffect(() => browserClock.after(DURATIONS.cancelAppears, () => setMayCancel(true)), []);
  return (
    <Statement
      sign="moving"
      title={attempt > 1 && fullTitle === null ? joining.again(title) : joining.title(title)}
      hint={fullTitle === null ? joining.hint : joining.instead(fullTitle)}
      actions={
        mayCancel && (
          <Button data-action="leave" onClick={onCancel}>
            {common.cancel}
          </Button>
        )
      }
    />
  );
}
