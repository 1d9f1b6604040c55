// Makes a meeting at Zoom. Everything but its name is chosen by touching, since a kiosk has no pickers.
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Failure } from '../../../contracts/result.ts';
import type { NewRoomView } from '../../../contracts/staff.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { useWords } from '../words-in-use.ts';
import type { AskStaff } from './desk.ts';
import { NewRoomResult } from './NewRoomResult.tsx';
import { SectionHead } from './SectionHead.tsx';
import { moment, quarterAfter } from './staff-times.ts';
import { Stepper } from './Stepper.tsx';
import { Trouble } from './Trouble.tsx';
import { useTyping } from './typing.ts';

const QUARTER_MINUTES = 15;
const LONGEST_MINUTES = 1_440;
const QUARTERS_A_DAY = 96;
/** A month: farther ahead nobody makes a room at a kiosk. */
const LATEST_QUARTER = 30 * QUARTERS_A_DAY;
const TOPIC_LENGTH = 200;

interface Props {
  locale: string;
  /** Unix milliseconds. */
  nowMs: number;
  ask: AskStaff;
}

export function NewRoomSection({ locale, nowMs, ask }: Props): ReactNode {
  const { newRoom: words, working } = useWords().staff;
  const typing = useTyping();
  const [topic, setTopic] = useState('');
  const [hasTried, setHasTried] = useState(false);
  /** Quarters of an hour after the next one; null: now. */
  const [quarter, setQuarter] = useState<number | null>(null);
  const [minutes, setMinutes] = useState(60);
  const [hasWaitingRoom, setHasWaitingRoom] = useState(false);
  const [state, setState] = useState<'asking' | 'making' | Failure | NewRoomView>('asking');

  const isNameless = topic.trim() === '';

  function moveStart(quarters: number): void {
    const next = (quarter ?? -1) + quarters;
    setQuarter(next < 0 ? null : Math.min(next, LATEST_QUARTER));
  }

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    typing.end();
    setHasTried(true);
    if (isNameless) return;
    setState('making');
    const startsAtMs = quarter === null ? null : quarterAfter(nowMs, quarter);
    const asked = {
      topic: topic.trim(),
      hostUserId: 'me',
      startsAtMs,
      durationMinutes: minutes,
      hasWaitingRoom,
      passcode: null,
    };
    const answer = await ask((bridge) => bridge.staffCreateRoom(asked));
    setState(answer.ok ? answer.value : answer);
  }

  function another(): void {
    setTopic('');
    setHasTried(false);
    setState('asking');
  }

  if (typeof state === 'object' && 'meetingNumber' in state) {
    return <NewRoomResult room={state} onAnother={another} />;
  }
  return (
    <>
      <SectionHead title={words.title} hint={words.hint} />
      <div className="staff-form">
        {/* Done on the keyboard ends typing; it must not make a room before the rest was chosen. */}
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            typing.end();
          }}
        >
          <Field
            isMain={false}
            isName
            isEmail={false}
            describedBy={undefined}
            name="topic"
            label={words.topic}
            hint={words.topicHint}
            value={topic}
            message={hasTried && isNameless ? words.topicEmpty : ''}
            onChange={(value) => setTopic(value.slice(0, TOPIC_LENGTH))}
            onFocus={typing.begin}
          />
        </form>
        <form className="staff-form" onSubmit={(event) => void make(event)}>
          <Stepper
            label={words.start}
            name="start"
            value={quarter === null ? words.now : moment(quarterAfter(nowMs, quarter), nowMs, locale)}
            less={{ label: words.earlier, onStep: quarter === null ? null : () => moveStart(-1) }}
            more={{ label: words.later, onStep: () => moveStart(1) }}
          >
            <Button data-action="start-next-day" onClick={() => moveStart(QUARTERS_A_DAY)}>
              {words.nextDay}
            </Button>
            {quarter !== null && (
              <Button data-action="start-now" onClick={() => setQuarter(null)}>
                {words.now}
              </Button>
            )}
          </Stepper>
          <Stepper
            label={words.length}
            name="length"
            value={words.minutes(minutes)}
            less={{
              label: words.shorter,
              onStep: minutes > QUARTER_MINUTES ? () => setMinutes(minutes - QUARTER_MINUTES) : null,
            }}
            more={{
              label: words.longer,
              onStep: minutes < LONGEST_MINUTES ? () => setMinutes(minutes + QUARTER_MINUTES) : null,
            }}
          />
          <fieldset className="stepper" aria-label={words.waitingRoom}>
            <p>{words.waitingRoom}</p>
            {[false, true].map((has) => (
              <Button
                key={String(has)}
                data-action="waiting-room"
                data-value={String(has)}
                aria-pressed={has === hasWaitingRoom}
                onClick={() => setHasWaitingRoom(has)}
              >
                {has ? words.withWaitingRoom : words.withoutWaitingRoom}
              </Button>
            ))}
          </fieldset>
          <button
            type="submit"
            className="button is-primary"
            data-action="create-room"
            disabled={state === 'making'}
          >
            {state === 'making' ? working : words.create}
          </button>
        </form>
        {typeof state === 'object' && (
          <Trouble problem={state.problem} detail={state.detail ?? null} reference={state.id} />
        )}
      </div>
    </>
  );
}
