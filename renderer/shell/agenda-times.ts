// Times as the venue writes them. All words around them come from contracts/words.
import type { RoomCard } from '../../contracts/room.ts';
import type { Words } from '../../contracts/words/index.ts';

export const clockTime = (ms: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(ms);

export const dayOf = (ms: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(ms);

/** When the room runs, or null where the venue does not say. */
export function runningTime(room: RoomCard, locale: string, words: Words['rooms']): string | null {
  const { startsAtMs, endsAtMs } = room;
  if (startsAtMs !== null && endsAtMs !== null) {
    return words.fromTo(clockTime(startsAtMs, locale), clockTime(endsAtMs, locale));
  }
  if (startsAtMs !== null) return words.from(clockTime(startsAtMs, locale));
  return endsAtMs === null ? null : words.until(clockTime(endsAtMs, locale));
}

/** When the doors open; with the day where it is not today. */
export function openingTime(opensAtMs: number, nowMs: number, locale: string, words: Words['rooms']): string {
  const day = dayOf(opensAtMs, locale);
  const time = clockTime(opensAtMs, locale);
  return day === dayOf(nowMs, locale) ? words.opensAt(time) : words.opensOn(day, time);
}
