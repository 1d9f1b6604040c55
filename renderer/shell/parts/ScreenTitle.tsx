// The headline of a screen. It takes the focus when its screen appears, so that a screen reader starts here and the
// keyboard does not stay on a control that is gone.
import { useEffect, useRef, type ReactNode } from 'react';

export function ScreenTitle({ children }: { children: ReactNode }): ReactNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} tabIndex={-1} className="screen-title" dir="auto">
      {children}
    </h1>
  );
}
