// How something stands: a shape, a colour and a word, so that none of them has to be told apart alone.
import type { ReactNode } from 'react';
import type { CheckLevel } from '../../../contracts/check.ts';

const SHAPES: Readonly<Record<CheckLevel, ReactNode>> = {
  green: (
    <>
      <circle cx="12" cy="12" r="11" />
      <path d="M6.5 12.5l4 4 7-8" />
    </>
  ),
  amber: (
    <>
      <path d="M12 1.5 23 21.5H1z" />
      <path d="M12 9v6M12 18v.5" />
    </>
  ),
  red: (
    <>
      <path d="M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z" />
      <path d="M8 8l8 8M16 8l-8 8" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="11" />
      <path d="M8.5 9.5c0-4.5 7-4.5 7 0 0 2.5-3.5 2.5-3.5 5M12 18v.5" />
    </>
  ),
};

export function LevelMark({ level, word }: { level: CheckLevel; word: string }): ReactNode {
  return (
    <span className={`level is-${level}`} data-level={level}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {SHAPES[level]}
      </svg>
      {word}
    </span>
  );
}
