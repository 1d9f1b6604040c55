// A screen that says one thing: sign, headline, a sentence, and below them the way on. All screens without a list or
// a field look like this.
import type { ReactNode } from 'react';
import { ScreenTitle } from './ScreenTitle.tsx';
import { Sign, type SignName } from './Sign.tsx';

interface Props {
  sign: SignName;
  title: string;
  hint: string;
  /** Changes by itself; read out when it does. */
  progress?: ReactNode;
  actions?: ReactNode;
  /** Ways in by another device; the sign makes room for them. */
  ways?: ReactNode;
  /** Last. */
  children?: ReactNode;
}

export function Statement({ sign, title, hint, progress, actions, ways, children }: Props): ReactNode {
  return (
    <main className={ways ? 'statement has-ways' : 'statement'}>
      <Sign name={sign} />
      <div className="statement-text" aria-live="polite">
        <ScreenTitle>{title}</ScreenTitle>
        <p className="statement-hint">{hint}</p>
      </div>
      {progress !== undefined && <p className="statement-progress">{progress}</p>}
      <div className="actions">{actions}</div>
      {ways}
      {children}
    </main>
  );
}
