// From the name until Zoom answers. Cancel comes after a moment: before that it would only be hit by mistake.
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { browserClock, DURATIONS } from '../visit/clock.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  title: string;
  attempt: number;
  onCancel: () => void;
}

export function JoiningScreen({ title, attempt, onCancel }: Props): ReactNode {
  const { joining, common } = useWords();
  const [mayCancel, setMayCancel] = useState(false);
  useEffect(() => browserClock.after(DURATIONS.cancelAppears, () => setMayCancel(true)), []);
  return (
    <Statement
      sign="moving"
      title={attempt > 1 ? joining.again(title) : joining.title(title)}
      hint={joining.hint}
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
