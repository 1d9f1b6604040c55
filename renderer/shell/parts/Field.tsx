// One field with its label, and below it either a hint or what is wrong, in the same place so that nothing jumps.
import { forwardRef, useId } from 'react';

interface Props {
  /** The screen's headline is this field's label. */
  isMain?: boolean;
  isEmail?: boolean;
  name: string;
  label: string;
  hint: string;
  value: string;
  /** What is wrong, or ''. */
  message: string;
  onChange: (value: string) => void;
  onFocus: (field: HTMLInputElement) => void;
}

export const Field = forwardRef<HTMLInputElement, Props>(function Field(
  { isMain = false, isEmail = false, name, label, hint, value, message, onChange, onFocus },
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
        type="text"
        inputMode={isEmail ? 'email' : 'text'}
        name={name}
        value={value}
        dir="auto"
        autoComplete="off"
        autoCapitalize={isEmail ? 'none' : 'words'}
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={message !== ''}
        aria-describedby={`${id}-note`}
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
