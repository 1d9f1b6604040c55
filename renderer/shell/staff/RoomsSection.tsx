// The rooms, and what staff can do for each: try it, see who was there, give it the passcode that the host told them.
import type { ReactNode } from 'react';
import type { StaffView } from '../../../contracts/staff.ts';
import { useWords } from '../words-in-use.ts';
import type { AskStaff } from './desk.ts';
import { RoomCard } from './RoomCard.tsx';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  view: Pick<StaffView, 'rooms' | 'mayEnterPasscode'>;
  locale: string;
  /** Unix milliseconds. */
  nowMs: number;
  ask: AskStaff;
  onTest: (roomId: string) => void;
}

export function RoomsSection({ view, locale, nowMs, ask, onTest }: Props): ReactNode {
  const { rooms: words } = useWords().staff;
  return (
    <>
      <SectionHead title={words.title} hint={words.hint} />
      <div className="staff-group">
        {view.rooms.map((room) => (
          <RoomCard
            key={room.id}
            room={room}
            mayEnterPasscode={view.mayEnterPasscode}
            locale={locale}
            nowMs={nowMs}
            ask={ask}
            onTest={() => onTest(room.id)}
          />
        ))}
      </div>
    </>
  );
}
