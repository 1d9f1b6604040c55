// The headline of a screen. It takes the focus when its screen appears, so that a screen reader starts here and the
// keyboard does not stay on a control that is gone.
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** The venue's own words, in whatever language they are. */
  isFromVenue?: boolean;
}

export function ScreenTitle({ children, isFromVenue = false }: Props): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} tabIndex={-1} className="screen-title" dir={isFromVenue ? 'auto' : undefined}>
      {children}
    </h1>
  );
}
