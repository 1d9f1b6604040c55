// "Still there?", above everything and Zoom's view too. Any touch or key is the answer, heard by watch-input.ts: the
// button says so, and is where the focus waits. A screen reader reads it once; the seconds are for the eye.
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Asking } from '../../../contracts/idle.ts';
import { browserClock, DURATIONS } from '../visit/clock.ts';
import { useWords } from '../words-in-use.ts';
import { Button } from './Button.tsx';

interface Props {
  asking: Asking | null;
  onHere: () => void;
}

export function StillThere({ asking, onHere }: Props): ReactNode {
  const { stillThere } = useWords();
  const isQuestion = asking !== null && !asking.isAcknowledged;
  const isAnswered = useJustEnded(isQuestion);
  return (
    <>
      {isQuestion && <Question asking={asking} onHere={onHere} />}
      {/* The finger that answered is still on the glass: its click must hit nothing below, and take the focus from
          nothing. */}
      {isAnswered && (
        <div
          className="still-there-shield"
          role="presentation"
          onMouseDown={(event) => event.preventDefault()}
        />
      )}
      {asking?.isAcknowledged === true && (
        <p className="stay-ends" data-asking={asking.rule}>
          {stillThere.overIn(asking.secondsLeft)}
        </p>
      )}
    </>
  );
}

/** True for a moment after something was there. */
function useJustEnded(isThere: boolean): boolean {
  const [wasThere, setWasThere] = useState(isThere);
  const [isEnding, setEnding] = useState(false);
  if (isThere !== wasThere) {
    setWasThere(isThere);
    setEnding(!isThere);
  }
  useEffect(
    () => (isEnding ? browserClock.after(DURATIONS.answered, () => setEnding(false)) : undefined),
    [isEnding],
  );
  return isEnding;
}

function Question({ asking: { rule, secondsLeft }, onHere }: Props & { asking: Asking }): ReactNode {
  const { stillThere } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const hintId = useId();
  // Modal: nothing below can be reached by key or by a screen reader, and closing gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const isOver = rule === 'maximum-stay';
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="still-there"
      data-asking={rule}
      aria-labelledby={titleId}
      aria-describedby={hintId}
    >
      <h2 id={titleId}>{isOver ? stillThere.over : stillThere.title}</h2>
      <p id={hintId} dir="auto">
        {stillThere.hints[rule]}
      </p>
      <p className="still-there-seconds" role="timer">
        {stillThere.secondsLeft(secondsLeft)}
      </p>
      <Button look="primary" data-action="still-there" onClick={onHere}>
        {isOver ? stillThere.seen : stillThere.here}
      </Button>
    </dialog>
  );
}
