// The passcode that the host told staff, for one room. It goes to main and is not kept here.
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { Result } from '../../../contracts/result.ts';
import { Field } from '../parts/Field.tsx';
import { useWords } from '../words-in-use.ts';
import type { AskStaff } from './desk.ts';
import { Trouble } from './Trouble.tsx';
import { useTyping } from './typing.ts';

export function PasscodeForm({ roomId, ask }: { roomId: string; ask: AskStaff }): ReactNode {
  const { rooms: words } = useWords().staff;
  const typing = useTyping();
  const field = useRef<HTMLInputElement>(null);
  const [passcode, setPasscode] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const [answer, setAnswer] = useState<Result<null> | null>(null);

  useEffect(() => {
    field.current?.focus();
    return typing.end;
  }, [typing]);

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    setHasTried(true);
    if (passcode.trim() === '') return field.current?.focus();
    const kept = await ask((bridge) => bridge.staffPasscode({ roomId, passcode }));
    setAnswer(kept);
    if (!kept.ok) return;
    setPasscode('');
    typing.end();
  }

  if (answer?.ok === true)
    return (
      <p className="staff-done" aria-live="polite" data-passcode="kept">
        {words.kept}
      </p>
    );
  return (
    <form className="staff-form" noValidate autoComplete="off" onSubmit={(event) => void keep(event)}>
      <Field
        ref={field}
        isMain={false}
        // A passcode begins with no capital of its own.
        isName={false}
        isEmail={false}
        describedBy={undefined}
        name="passcode"
        label={words.passcodeLabel}
        hint={words.passcodeHint}
        value={passcode}
        message={hasTried && passcode.trim() === '' ? words.passcodeEmpty : ''}
        onChange={(value) => setPasscode(value.slice(0, 32))}
        onFocus={typing.begin}
      />
      <button type="submit" className="button is-primary" data-action="keep-passcode">
        {words.keep}
      </button>
      {answer !== null && (
        <Trouble problem={answer.problem} detail={answer.detail ?? null} reference={answer.id} />
      )}
    </form>
  );
}
