// A section's headline and what it is for.
import type { ReactNode } from 'react';

export function SectionHead({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children?: ReactNode;
}): ReactNode {
  return (
    <div className="section-head">
      <div>
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
      {children}
    </div>
  );
}
