// What was found about the kiosk, or about one room: the worst of it as a whole, then every check with the sentence that
// says what was found and what to do.
import type { ReactNode } from 'react';
import { worstLevel, type CheckLevel, type CheckResult } from '../../../contracts/check.ts';
import { checkWords } from '../../../contracts/words/index.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import { LevelMark } from './LevelMark.tsx';

interface Props {
  /** Null for the kiosk. */
  roomId: string | null;
  title: string;
  /** Empty: not looked at yet. */
  results: readonly CheckResult[];
  isBusy: boolean;
  onLook: () => void;
}

/** What somebody has to act on comes first. */
const ORDER: readonly CheckLevel[] = ['red', 'amber', 'unknown', 'green'];

export function CheckGroup({ roomId, title, results, isBusy, onLook }: Props): ReactNode {
  const { staff, checks } = useWords();
  const { check: words } = staff;
  const level = worstLevel(results);
  const inOrder = [...results].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
  return (
    <article className="check" data-check-of={roomId ?? 'kiosk'}>
      <header>
        <h3 dir="auto">{title}</h3>
        {results.length > 0 ? (
          <LevelMark level={level} word={words.levels[level]} />
        ) : (
          <span className="check-not-yet">{words.notYet}</span>
        )}
        {roomId !== null && (
          <Button data-action="check-room" data-room-id={roomId} disabled={isBusy} onClick={onLook}>
            {results.length > 0 ? words.again : words.one}
          </Button>
        )}
      </header>
      {results.length > 0 && (
        <ul>
          {inOrder.map((result) => {
            const { name, sentence } = checkWords(result, checks);
            return (
              <li
                key={result.id}
                className={`is-${result.level}`}
                data-check={result.id}
                data-finding={result.finding}
              >
                <LevelMark level={result.level} word={words.levels[result.level]} />
                <div>
                  <p className="check-name">
                    <b>{name}</b>
                    {result.detail !== null && <code>{result.detail}</code>}
                  </p>
                  <p className="check-says">{sentence}</p>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </article>
  );
}
