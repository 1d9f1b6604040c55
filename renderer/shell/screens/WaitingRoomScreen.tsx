// Zoom's waiting room, in our words.
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

export function WaitingRoomScreen({ title, onLeave }: { title: string; onLeave: () => void }): ReactNode {
  const { waitingRoom, common } = useWords();
  return (
    <Statement
      sign="door"
      title={waitingRoom.title}
      hint={waitingRoom.hint(title)}
      actions={
        <Button data-action="leave" onClick={onLeave}>
          {common.leave}
        </Button>
      }
    />
  );
}
