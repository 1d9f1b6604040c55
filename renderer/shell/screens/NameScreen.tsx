// Asks for the name, and for an e-mail address where the room wants one. The same rules as main's own check speak
// under the field while one types, but nothing is said before the visitor has typed or tried.
import { useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ProblemCode } from '../../../contracts/problem.ts';
import type { RoomCard } from '../../../contracts/room.ts';
import type { VisitState } from '../../../contracts/visit.ts';
import { isEmail, nameProblem } from '../../../contracts/visitor-name.ts';
import { runningTime } from '../agenda-times.ts';
import { Keyboard } from '../keyboard/Keyboard.tsx';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { RoomSign } from '../parts/RoomSign.tsx';
import { Sign } from '../parts/Sign.tsx';
import { useWords } from '../words-in-use.ts';

interface Props {
  room: RoomCard | undefined;
  given: Extract<VisitState, { screen: 'name' }>;
  locale: string;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  onGive: (name: string, email: string) => void;
}

const EMAIL_PROBLEMS: readonly ProblemCode[] = ['email-required', 'email-invalid', 'email-refused'];

const isAboutEmail = (problem: ProblemCode | undefined): boolean =>
  problem !== undefined && EMAIL_PROBLEMS.includes(problem);

export function NameScreen({ room, given, locale, onBack, onGive }: Props): ReactNode {
  const words = useWords();
  const asksEmail = isAboutEmail(given.problem) || given.email !== '';
  const [name, setName] = useState(given.name);
  const [email, setEmail] = useState(given.email);
  const [hasTried, setHasTried] = useState(given.problem !== undefined && !asksEmail);
  const [hasKeyboard, setHasKeyboard] = useState(true);
  const nameField = useRef<HTMLInputElement>(null);
  const emailField = useRef<HTMLInputElement>(null);
  /** Where the on-screen keyboard writes: the field that had the focus last. */
  const activeField = useRef<HTMLInputElement | null>(null);

  // Before the keyboard's own effect, which looks at the field that has the focus.
  useLayoutEffect(() => {
    (isAboutEmail(given.problem) ? emailField : nameField).current?.focus();
  }, [given.problem]);

  const wrongName = nameProblem(name);
  const wrongEmail: ProblemCode | null = asksEmail && !isEmail(email.trim()) ? 'email-invalid' : null;
  const isNameJudged = hasTried || (name !== '' && wrongName !== 'name-empty');
  const isRefusedEmail = given.problem === 'email-refused' && email === given.email;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setHasTried(true);
    if (wrongName !== null) nameField.current?.focus();
    else if (wrongEmail !== null) emailField.current?.focus();
    else onGive(name, asksEmail ? email.trim() : '');
  }

  const say = (problem: ProblemCode | null): string =>
    problem === null ? '' : words.problems[problem].visitor;

  return (
    <main className={hasKeyboard ? 'name has-keyboard' : 'name'}>
      <div className="name-head">
        {onBack !== null && (
          <Button data-action="back" onClick={onBack}>
            <Sign name="back" />
            {words.common.backToRooms}
          </Button>
        )}
        {room !== undefined && (
          <RoomSign
            room={room}
            time={runningTime(room, locale, words.rooms)}
            look="chosen"
            onTap={onBack ?? (() => nameField.current?.focus())}
          />
        )}
        <Button
          onClick={() => {
            setHasKeyboard(!hasKeyboard);
            activeField.current?.focus();
          }}
        >
          <Sign name="keyboard" />
          {hasKeyboard ? words.name.hideKeyboard : words.name.showKeyboard}
        </Button>
      </div>
      <form className="name-form" noValidate onSubmit={submit} autoComplete="off">
        <Field
          isMain
          ref={nameField}
          name="visitor-name"
          label={words.name.title}
          hint={words.name.hint}
          value={name}
          message={isNameJudged ? say(wrongName) : ''}
          onChange={setName}
          onFocus={(field) => (activeField.current = field)}
        />
        {asksEmail && (
          <Field
            ref={emailField}
            isEmail
            name="visitor-email"
            label={words.name.email}
            hint={words.name.emailHint}
            value={email}
            message={isRefusedEmail ? say('email-refused') : hasTried ? say(wrongEmail) : ''}
            onChange={setEmail}
            onFocus={(field) => (activeField.current = field)}
          />
        )}
        <button type="submit" className="button is-primary">
          {words.name.enter}
          <Sign name="arrow" />
        </button>
      </form>
      {hasKeyboard && <Keyboard field={activeField} />}
    </main>
  );
}
