// Asks for the name, before it for the invitation where the room has a list, and after it for an e-mail address where
// the room wants one. Nothing is said before the visitor has typed or tried. A badge scanner is a keyboard that types
// fast and ends with Enter.
import { useId, useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { RoomCard } from '../../../contracts/room.ts';
import type { LanguageTag } from '../../../contracts/words/index.ts';
import { runningTime } from '../agenda-times.ts';
import { Keyboard } from '../keyboard/Keyboard.tsx';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { RoomSign } from '../parts/RoomSign.tsx';
import { Sign } from '../parts/Sign.tsx';
import { WallClock } from '../parts/WallClock.tsx';
import {
  askedDetails,
  fieldOf,
  mistakes,
  tidyDetails,
  type DetailName,
  type Details,
  type Given,
} from '../visitor-details.ts';
import { VisitorTest } from '../devices/VisitorTest.tsx';
import { useNow } from '../use-now.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  room: RoomCard | undefined;
  given: Given;
  /** In the field from the beginning; '' but for a test by staff. */
  suggestedName: string;
  locale: string;
  /** The venue's own sentence, or null. */
  emailConsent: string | null;
  /** What happens with a name. */
  privacy: string;
  /** Null: nobody is remembered here. */
  remember: { isOn: boolean; onChange: (isOn: boolean) => void } | null;
  /** Null where there is nothing to go back to: then this is the first screen, and has the clock that staff hold. */
  onBack: (() => void) | null;
  languages: readonly LanguageTag[];
  onSpeak: (tag: LanguageTag) => void;
  onGive: (details: Details) => void;
}

export function NameScreen(props: Props): ReactNode {
  const { room, given, suggestedName, locale, emailConsent, privacy, remember, languages } = props;
  const { onBack, onSpeak, onGive } = props;
  const words = useWords();
  const nowMs = useNow();
  const asked = askedDetails(room, given);
  const [first] = asked;
  const [details, setDetails] = useState<Details>({
    invitation: given.invitation,
    name: given.name === '' ? suggestedName : given.name,
    email: given.email,
  });
  const [hasTried, setHasTried] = useState(false);
  const [hasKeyboard, setHasKeyboard] = useState(true);
  const fields = useRef<Partial<Record<DetailName, HTMLInputElement | null>>>({});
  /** Where the on-screen keyboard writes: the field that had the focus last. */
  const activeField = useRef<HTMLInputElement | null>(null);
  const consentId = useId();
  const wrong = mistakes(details, given, asked);

  // Before the keyboard's own effect, which looks at the field that has the focus.
  const refused = fieldOf(given.problem);
  useLayoutEffect(() => fields.current[refused ?? first ?? 'name']?.focus(), [refused, first]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setHasTried(true);
    const wrongField = asked.find((name) => wrong[name] !== undefined);
    if (wrongField === undefined) onGive(tidyDetails(details, asked));
    else fields.current[wrongField]?.focus();
  }

  /** What is wrong, where it is time to say so: a field that is empty is only so after a try. */
  function message(name: DetailName): string {
    const problem = wrong[name];
    // That an address is needed is news, and no mistake: the field's hint says it.
    if (problem === undefined || (problem === 'email-required' && !hasTried)) return '';
    const isJudged = hasTried || problem === given.problem || (name === 'name' && problem !== 'name-empty');
    return isJudged ? words.problems[problem].visitor : '';
  }
  // Else the sentence about consent says it.
  const emailHint = given.problem === 'email-required' ? words.problems['email-required'].visitor : '';
  const captions: Record<DetailName, { label: string; hint: string }> = {
    invitation: { label: words.name.invitation, hint: words.name.invitationHint },
    name: { label: words.name.title, hint: words.name.hint },
    email: { label: words.name.email, hint: emailHint },
  };

  return (
    <main className={hasKeyboard ? 'name has-keyboard' : 'name'}>
      <div className="name-head">
        {onBack === null ? (
          <WallClock nowMs={nowMs} locale={locale} />
        ) : (
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
            onTap={onBack ?? (() => activeField.current?.focus())}
          />
        )}
        <div className="name-tools">
          <VisitorTest />
          <LanguageChoice
            languages={languages}
            onChoose={onSpeak}
            // The visitor was about to type.
            onClosed={() => activeField.current?.focus()}
          />
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
      </div>
      <form className={`name-form has-${asked.length}`} noValidate onSubmit={submit} autoComplete="off">
        {asked.map((name) => (
          <Field
            key={name}
            ref={(field) => {
              fields.current[name] = field;
            }}
            isMain={name === first}
            isName={name === 'name'}
            isEmail={name === 'email'}
            name={`visitor-${name}`}
            {...captions[name]}
            value={details[name]}
            message={message(name)}
            describedBy={name === 'email' ? consentId : undefined}
            onChange={(value) => setDetails((before) => ({ ...before, [name]: value }))}
            onFocus={(field) => (activeField.current = field)}
          />
        ))}
        <div className="name-foot">
          <p className="privacy" dir="auto">
            {privacy}
          </p>
          {remember !== null && (
            <label className="remember">
              <input
                type="checkbox"
                name="remember"
                checked={remember.isOn}
                onChange={(event) => remember.onChange(event.target.checked)}
              />
              {words.name.remember}
            </label>
          )}
        </div>
        {asked.includes('email') && (
          <p id={consentId} className="consent" dir="auto">
            {emailConsent ?? words.name.emailConsent}
          </p>
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
