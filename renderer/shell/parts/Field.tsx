// One field with its label, and below it either a hint or what is wrong, in the same place so that nothing jumps.
import { forwardRef, useId } from 'react';

interface Props {
  /** The screen's headline is this field's label. */
  isMain: boolean;
  /** Its words begin with capitals. */
  isName: boolean;
  isEmail: boolean;
  /** Nobody who looks over the shoulder reads it. */
  isSecret?: boolean;
  name: string;
  label: string;
  hint: string;
  value: string;
  /** What is wrong, or ''. */
  message: string;
  /** Id of a further text about this field. */
  describedBy: string | undefined;
  onChange: (value: string) => void;
  onFocus: (field: HTMLInputElement) => void;
}

export const Field = forwardRef<HTMLInputElement, Props>(function Field(
  { isMain, isName, isEmail, isSecret, name, label, hint, value, message, describedBy, onChange, onFocus },
  ref,
) {
  const id = useId();
  const caption = <label htmlFor={id}>{label}</label>;
  return (
    <div className="field">
      {isMain ? <h1 className="screen-title">{caption}</h1> : <p className="field-label">{caption}</p>}
      <input
        ref={ref}
        id={id}
        // Not type=email: a field of that type has no caret for the on-screen keyboard to write at.
        type={isSecret === true ? 'password' : 'text'}
        inputMode={isEmail ? 'email' : 'text'}
        name={name}
        value={value}
        // An empty field has the direction of the page, with the caret where its words will begin.
        dir={value === '' ? undefined : 'auto'}
        autoComplete="off"
        autoCapitalize={isName ? 'words' : 'none'}
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={message !== ''}
        aria-describedby={describedBy === undefined ? `${id}-note` : `${id}-note ${describedBy}`}
        onChange={(event) => onChange(event.target.value)}
        onFocus={(event) => onFocus(event.target)}
      />
      <p
        id={`${id}-note`}
        className={message === '' ? 'field-note' : 'field-note is-wrong'}
        aria-live="polite"
      >
        {message === '' ? hint : message}
      </p>
    </div>
  );
});
