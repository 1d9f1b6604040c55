// What the venue is called.
import { useEffect, useRef, type ReactNode } from 'react';
import { Field } from '../parts/Field.tsx';
import { useTyping } from '../staff/typing.ts';
import { useWords } from '../words-in-use.ts';
import type { StepProps } from './step-props.ts';
import { StepForm } from './StepForm.tsx';
import { isAnswered } from './steps.ts';

export function VenueStep({ state, act }: StepProps): ReactNode {
  const { venue: words } = useWords().firstRun;
  const typing = useTyping();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function next(): void {
    if (!isAnswered(state)) field.current?.focus();
    act({ type: 'next' });
  }

  return (
    <StepForm onNext={next}>
      <Field
        ref={field}
        isMain
        isName
        isEmail={false}
        describedBy={undefined}
        name="venue-name"
        label={words.label}
        hint={words.hint}
        value={state.name}
        message={state.hasTried && !isAnswered(state) ? words.empty : ''}
        onChange={(value) => act({ type: 'typed', field: 'name', value })}
        onFocus={typing.begin}
      />
    </StepForm>
  );
}
