// Zoom's waiting room, in our words.
import type { ReactNode } from 'react';
import { CallStaff } from '../parts/CallStaff.tsx';
import { Button } from '../parts/Button.tsx';
import { Statement } from '../parts/Statement.tsx';
import { useWords } from '../words-in-use.ts';

export function WaitingRoomScreen({
  title,
  roomId,
  onLeave,
}: {
  title: string;
  roomId: string;
  onLeave: () => void;
}): ReactNode {
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
    >
      <CallStaff roomId={roomId} />
    </Statement>
  );
}
