// Staff are the way on that is always there, so that no problem is a dead end.
import type { ReactNode } from 'react';
import { useWords } from '../words-in-use.ts';
import { Sign } from './Sign.tsx';

/** @param contact where they are, in the venue's words, or null. */
export function StaffHelp({ contact }: { contact: string | null }): ReactNode {
  const { ways: words } = useWords();
  return (
    <p className="staff-help" data-way="staff">
      <Sign name="person" />
      {contact === null ? words.askStaff : words.staffAt(contact)}
    </p>
  );
}
