// One room: a pasted link or a number, what visitors read, and a passcode where the link has none. What was read out of
// the link is said at once.
import { useEffect, useRef, type ReactNode } from 'react';
import { MOST_ROOMS, readRoom, type FirstRunRoom } from '../../../contracts/first-run.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { useTyping } from '../staff/typing.ts';
import { useWords } from '../words-in-use.ts';
import type { StepProps } from './step-props.ts';
import { StepForm } from './StepForm.tsx';
import { roomMistakes, roomOf, type FirstRunEvent } from './steps.ts';

export function RoomStep({ state, act }: StepProps): ReactNode {
  const { room: words, venue } = useWords().firstRun;
  const typing = useTyping();
  const link = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => link.current?.focus(), []);
  const room = roomOf(state);
  const read = readRoom(room);
  const wrong = roomMistakes(room);
  const isLast = state.at === state.rooms.length - 1;
  /** A link with a passcode of its own needs none; one that is too long does. */
  const asksPasscode =
    room.passcode !== '' || (read.ok ? !read.hasPasscode : read.mistake === 'long-passcode');

  function goOn(event: FirstRunEvent): void {
    if (wrong.link) link.current?.focus();
    else if (wrong.title) title.current?.focus();
    act(event);
  }

  function linkMessage(): string {
    if (wrong.link === undefined) return '';
    return wrong.link === 'empty' && !state.hasTried ? '' : words.mistakes[wrong.link];
  }
  const found =
    read.ok && (read.hasPasscode ? words.withPasscode : words.withoutPasscode)(read.meetingNumber);
  const captions: Record<keyof FirstRunRoom, { label: string; hint: string; message: string }> = {
    link: { label: words.link, hint: found || words.linkHint, message: linkMessage() },
    title: {
      label: words.name,
      hint: words.nameHint,
      message: state.hasTried && wrong.title ? venue.empty : '',
    },
    passcode: { label: words.passcode, hint: words.passcodeHint, message: '' },
  };

  const field = (name: keyof FirstRunRoom, ref?: typeof link): ReactNode => (
    <Field
      key={name}
      ref={ref}
      isMain={false}
      isName={name === 'title'}
      isEmail={false}
      describedBy={undefined}
      name={`room-${name}`}
      {...captions[name]}
      value={room[name]}
      onChange={(value) => act({ type: 'room-typed', field: name, value })}
      onFocus={typing.begin}
    />
  );

  return (
    <StepForm
      onNext={() => goOn({ type: 'next' })}
      ways={
        <>
          {isLast && state.rooms.length < MOST_ROOMS && (
            <Button data-action="add-room" onClick={() => goOn({ type: 'room-added' })}>
              {words.another}
            </Button>
          )}
          {state.rooms.length > 1 && (
            <Button data-action="remove-room" onClick={() => act({ type: 'room-removed' })}>
              {words.remove}
            </Button>
          )}
        </>
      }
    >
      <h1 className="screen-title">{words.title(state.at + 1)}</h1>
      {field('link', link)}
      {asksPasscode && field('passcode')}
      {field('title', title)}
    </StepForm>
  );
}
