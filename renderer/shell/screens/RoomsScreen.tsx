// The first screen: which rooms are open now, and which open later. With one room it is a welcome that goes on by
// itself.
import { useEffect, type ReactNode } from 'react';
import type { VenueView } from '../../../contracts/channels.ts';
import type { LanguageTag } from '../../../contracts/words/index.ts';
import { agenda, opensSoon } from '../../../contracts/agenda.ts';
import { openingTime, runningTime } from '../agenda-times.ts';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { RoomSign } from '../parts/RoomSign.tsx';
import { CallStaff } from '../parts/CallStaff.tsx';
import { StaffNotices } from '../parts/StaffNotices.tsx';
import { WallClock } from '../parts/WallClock.tsx';
import { VenueName } from '../parts/VenueName.tsx';
import { ScreenTitle } from '../parts/ScreenTitle.tsx';
import { useNow } from '../use-now.ts';
import { useQuiet } from '../use-quiet.ts';
import { browserClock, DURATIONS } from '../visit/clock.ts';
import { useTongue } from '../words-in-use.ts';

interface Props {
  venue: VenueView;
  onChoose: (roomId: string) => void;
  /** The welcome is over; perhaps nobody is there. */
  onChosenByItself: (roomId: string) => void;
  onSpeak: (tag: LanguageTag) => void;
  /** Whoever chose another language has gone. */
  onForgotten: () => void;
}

export function RoomsScreen({ venue, onChoose, onChosenByItself, onSpeak, onForgotten }: Props): ReactNode {
  const { tag, words } = useTongue();
  const nowMs = useNow();
  const rooms = venue.rooms.filter(({ isListed }) => isListed);
  const { now, next } = agenda(rooms, nowMs);
  const { locale, keepPlaceMinutes } = venue;
  const hasChoice = rooms.length > 1 && now.length > 0;
  const onlyOpenRoomId = rooms.length === 1 ? now[0]?.id : undefined;

  useEffect(() => {
    if (onlyOpenRoomId === undefined) return undefined;
    return browserClock.after(DURATIONS.welcome, () => onChosenByItself(onlyOpenRoomId));
  }, [onlyOpenRoomId, onChosenByItself]);

  useQuiet(DURATIONS.languageForgotten, tag !== venue.languages[0], onForgotten);

  return (
    <main className="rooms">
      <header className="rooms-head">
        <VenueName venue={venue} />
        <LanguageChoice languages={venue.languages} onChoose={onSpeak} />
        <WallClock nowMs={nowMs} locale={locale} />
        <ScreenTitle>{hasChoice ? words.rooms.title : words.rooms.welcome}</ScreenTitle>
      </header>
      <div className="rooms-list">
        {now.length === 0 && (
          <p className="rooms-empty">{next.length > 0 ? words.rooms.nothingNow : words.rooms.nothingLeft}</p>
        )}
        {now.length > 0 && (
          <section>
            {hasChoice && <h2>{words.rooms.now}</h2>}
            <div className="room-grid">
              {now.map((room) => (
                <RoomSign
                  key={room.id}
                  room={room}
                  time={runningTime(room, locale, words.rooms)}
                  look="open"
                  onTap={() => onChoose(room.id)}
                />
              ))}
            </div>
          </section>
        )}
        {next.length > 0 && (
          <section>
            <h2>{words.rooms.later}</h2>
            <div className="room-grid">
              {next.map((room) => {
                // A room without an opening time is never one for later.
                const opening = openingTime(room.opensAtMs ?? nowMs, nowMs, locale, words.rooms);
                const isSoon = opensSoon(room, nowMs, keepPlaceMinutes);
                return (
                  <RoomSign
                    key={room.id}
                    room={room}
                    time={isSoon ? words.rooms.keepPlace(opening) : opening}
                    look="later"
                    onTap={isSoon ? () => onChoose(room.id) : null}
                  />
                );
              })}
            </div>
          </section>
        )}
      </div>
      <div className="rooms-foot">
        <CallStaff />
      </div>
      <StaffNotices venue={venue} nowMs={nowMs} />
    </main>
  );
}
