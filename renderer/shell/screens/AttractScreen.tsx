// What a kiosk shows while nobody is there: whose it is, what is on now and next, and one thing to do. The whole screen
// is the button. It is drawn only then, so a video never plays beside a visit.
import { useEffect, type ReactNode } from 'react';
import { agenda } from '../../../contracts/agenda.ts';
import type { VenueView } from '../../../contracts/channels.ts';
import type { RoomCard } from '../../../contracts/room.ts';
import { openingTime, runningTime } from '../agenda-times.ts';
import { AttractMedia } from '../parts/AttractMedia.tsx';
import { Sign } from '../parts/Sign.tsx';
import { StaffNotices } from '../parts/StaffNotices.tsx';
import { VenueName } from '../parts/VenueName.tsx';
import { WallClock } from '../parts/WallClock.tsx';
import { useNow } from '../use-now.ts';
import { useWords } from '../words-in-use.ts';

interface Props {
  venue: VenueView;
  onWake: () => void;
}

/** More would be a list to read, and from afar nobody does. */
const AT_MOST = 3;

export function AttractScreen({ venue, onWake }: Props): ReactNode {
  const words = useWords();
  const nowMs = useNow();
  const { locale, attract } = venue;
  const { now, next } = agenda(
    venue.rooms.filter(({ isListed }) => isListed),
    nowMs,
  );
  const hasMedia = attract.pictureUrl !== null || attract.videoUrl !== null;

  // A keyboard or a badge scanner wakes it as a finger does.
  useEffect(() => {
    const wake = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      if (!ctrlKey && !altKey && !metaKey) onWake();
    };
    window.addEventListener('keydown', wake);
    return () => window.removeEventListener('keydown', wake);
  }, [onWake]);

  return (
    <main className={hasMedia ? 'attract has-media' : 'attract'}>
      {hasMedia && <AttractMedia {...attract} />}
      <div className="attract-panel">
        <header className="attract-head">
          <VenueName venue={venue} />
          <WallClock nowMs={nowMs} locale={locale} />
        </header>
        <h1 className="attract-title">{words.attract.title}</h1>
        <div className="attract-agenda">
          <Listing
            title={words.attract.now}
            rooms={now}
            time={(room) => runningTime(room, locale, words.rooms)}
          />
          <Listing
            title={words.attract.next}
            rooms={next}
            time={(room) => openingTime(room.opensAtMs ?? nowMs, nowMs, locale, words.rooms)}
          />
        </div>
        <StaffNotices venue={venue} nowMs={nowMs} />
      </div>
      <button type="button" className="attract-begin" data-action="wake" onClick={onWake}>
        {words.attract.begin}
        <Sign name="arrow" />
      </button>
    </main>
  );
}

interface ListingProps {
  title: string;
  rooms: readonly RoomCard[];
  time: (room: RoomCard) => string | null;
}

function Listing({ title, rooms, time }: ListingProps): ReactNode {
  if (rooms.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rooms.slice(0, AT_MOST).map((room) => (
          <li key={room.id}>
            <b dir="auto">{room.title}</b>
            <span>{time(room)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
