// Until main has said what the venue is; usually too short to be read.
import type { ReactNode } from 'react';
import { Sign } from '../parts/Sign.tsx';
import { useWords } from '../words-in-use.ts';

export function LoadingScreen(): ReactNode {
  const { common } = useWords();
  return (
    <main className="statement">
      <Sign name="moving" />
      <p className="statement-hint">{common.loading}</p>
    </main>
  );
}
