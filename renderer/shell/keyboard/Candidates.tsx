// What the syllable in the field may be written as, in one line that can be pushed along. It is there also when it is
// empty, so that the keys below it stay where they are.
import type { ReactNode } from 'react';
import type { Candidate } from './board.ts';

interface Props {
  candidates: readonly Candidate[];
  label: string;
  onChoose: (candidate: Candidate) => void;
}

export function Candidates({ candidates, label, onChoose }: Props): ReactNode {
  return (
    // A new syllable begins at the line's start.
    <ul key={candidates[0]?.caption} className="candidates" aria-label={label}>
      {candidates.map((candidate) => (
        <li key={candidate.caption}>
          <button
            type="button"
            // As the keys: no stop for the Tab key, and the field keeps the focus.
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(candidate)}
          >
            {candidate.caption}
          </button>
        </li>
      ))}
    </ul>
  );
}
