// A room as a sign that can be touched: on the list of rooms, and again beside the name field.
import type { ReactNode } from 'react';
import type { RoomCard } from '../../../contracts/room.ts';
import { Sign } from './Sign.tsx';

interface Props {
  room: RoomCard;
  /** When it runs, or when it opens. */
  time: string | null;
  /** Null: it cannot be entered now. */
  onTap: (() => void) | null;
  look: 'open' | 'later' | 'chosen';
}

export function RoomSign({ room, time, onTap, look }: Props): ReactNode {
  return (
    <button
      type="button"
      className={`room is-${look}`}
      data-room-id={room.id}
      disabled={onTap === null}
      onClick={onTap ?? undefined}
    >
      <span className="room-words">
        <span className="room-title" dir="auto">
          {room.title}
        </span>
        {room.subtitle !== null && (
          <span className="room-subtitle" dir="auto">
            {room.subtitle}
          </span>
        )}
        {time !== null && <span className="room-time">{time}</span>}
      </span>
      {look === 'open' && <Sign name="arrow" />}
    </button>
  );
}
