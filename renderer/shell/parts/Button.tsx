// A button that is never a submit control by accident.
import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> {
  look?: 'primary' | 'quiet' | 'danger';
  [data: `data-${string}`]: string | undefined;
}

export function Button({ look = 'quiet', ...rest }: Props): ReactNode {
  return <button type="button" className={`button is-${look}`} {...rest} />;
}
