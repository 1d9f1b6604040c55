// A step with fields: Enter, on either keyboard, is Next.
import type { ReactNode } from 'react';
import { useWords } from '../words-in-use.ts';

interface Props {
  onNext: () => void;
  isBusy?: boolean;
  /** Further ways, beside Next. */
  ways?: ReactNode;
  children: ReactNode;
}

export function StepForm({ onNext, isBusy = false, ways, children }: Props): ReactNode {
  const { next } = useWords().kiosk.setUp;
  return (
    <main className="first-run-step">
      <form
        className="staff-form first-run-form"
        noValidate
        autoComplete="off"
        // The keyboard begins right below: what is typed and what is said of it stay above it.
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement) target.scrollIntoView({ block: 'center' });
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onNext();
        }}
      >
        {children}
        <div className="first-run-ways">
          <button type="submit" className="button is-primary" data-action="next" disabled={isBusy}>
            {next}
          </button>
          {ways}
        </div>
      </form>
    </main>
  );
}
