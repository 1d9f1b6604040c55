// A step with fields: Enter, on either keyboard, is Next.
import { useEffect, useRef, type ReactNode } from 'react';
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
  const form = useRef<HTMLFormElement>(null);

  // The keyboard begins right below: what is typed and what is said of it stay above it.
  useEffect(() => {
    const show = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) target.scrollIntoView({ block: 'center' });
    };
    const element = form.current;
    element?.addEventListener('focusin', show);
    return () => element?.removeEventListener('focusin', show);
  }, []);
  return (
    <main className="first-run-step">
      <form
        ref={form}
        className="staff-form first-run-form"
        noValidate
        autoComplete="off"
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
