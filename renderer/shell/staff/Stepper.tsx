// A value that is made smaller and larger by touching, with further choices beside it.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';

interface Step {
  label: string;
  /** Null: it cannot go farther. */
  onStep: (() => void) | null;
}

interface Props {
  label: string;
  name: string;
  value: string;
  less: Step;
  more: Step;
  children?: ReactNode;
}

export function Stepper({ label, name, value, less, more, children }: Props): ReactNode {
  return (
    <fieldset className="stepper" aria-label={label}>
      <p>{label}</p>
      <Button
        data-action={`${name}-less`}
        aria-label={less.label}
        disabled={less.onStep === null}
        onClick={less.onStep ?? undefined}
      >
        −
      </Button>
      <output aria-live="polite" data-value={name}>
        {value}
      </output>
      <Button
        data-action={`${name}-more`}
        aria-label={more.label}
        disabled={more.onStep === null}
        onClick={more.onStep ?? undefined}
      >
        +
      </Button>
      {children}
    </fieldset>
  );
}
