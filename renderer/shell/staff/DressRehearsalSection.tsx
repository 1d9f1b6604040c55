// The way to the dress rehearsal: every screen of this kiosk, with made-up content.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import { SectionHead } from './SectionHead.tsx';

export function DressRehearsalSection({ onBegin }: { onBegin: () => void }): ReactNode {
  const { dressRehearsal: words } = useWords().staff;
  return (
    <>
      <SectionHead title={words.title} hint={words.hint} />
      <Button look="primary" data-action="dress-rehearsal" onClick={onBegin}>
        {words.begin}
      </Button>
    </>
  );
}
