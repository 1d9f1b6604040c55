// Looks at the kiosk and its rooms, on a touch. What was looked at stays until it is looked at again.
import { useState, type ReactNode } from 'react';
import type { CheckResult } from '../../../contracts/check.ts';
import type { Failure } from '../../../contracts/result.ts';
import type { StaffView } from '../../../contracts/staff.ts';
import { clockTime } from '../agenda-times.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import { CheckGroup } from './CheckGroup.tsx';
import type { AskStaff } from './desk.ts';
import { SectionHead } from './SectionHead.tsx';
import { Trouble } from './Trouble.tsx';

interface Props {
  rooms: StaffView['rooms'];
  locale: string;
  ask: AskStaff;
}

export function CheckSection({ rooms, locale, ask }: Props): ReactNode {
  const { check: words } = useWords().staff;
  const [seen, setSeen] = useState<{ atMs: number; results: readonly CheckResult[] } | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  /** all: everything · a room's id · null: nothing is being looked at. */
  const [looking, setLooking] = useState<{ roomId: string | null } | null>(null);

  async function look(roomId: string | null): Promise<void> {
    setLooking({ roomId });
    const answer = await ask((bridge) => bridge.staffCheck(roomId === null ? {} : { roomId }));
    setLooking(null);
    setFailed(answer.ok ? null : answer);
    if (!answer.ok) return;
    const { atMs, results } = answer.value;
    // One room's look tells nothing of the others: theirs stay.
    const others = (seen?.results ?? []).filter(
      (old) => old.roomId !== null && !results.some((fresh) => fresh.roomId === old.roomId),
    );
    setSeen({ atMs, results: roomId === null ? results : [...results, ...others] });
  }

  const groups = [{ id: null, title: words.kiosk }, ...rooms];
  return (
    <>
      <SectionHead title={words.title} hint={words.hint}>
        <Button
          look="primary"
          data-action="check-all"
          disabled={looking !== null}
          onClick={() => void look(null)}
        >
          {looking === null ? words.all : words.looking}
        </Button>
      </SectionHead>
      {seen !== null && (
        <p className="staff-where" aria-live="polite" data-checked-at={seen.atMs}>
          {words.at(clockTime(seen.atMs, locale))}
        </p>
      )}
      {failed !== null && (
        <Trouble problem={failed.problem} detail={failed.detail ?? null} reference={failed.id} />
      )}
      <div className="staff-group">
        {groups.map(({ id, title }) => (
          <CheckGroup
            key={id ?? ''}
            roomId={id}
            title={title}
            results={(seen?.results ?? []).filter(({ roomId }) => roomId === id)}
            isBusy={looking !== null}
            onLook={() => void look(id)}
          />
        ))}
      </div>
    </>
  );
}
