// Times as staff read them: with the day where it is not today.
import { clockTime } from '../agenda-times.ts';

const isSameDay = (a: number, b: number): boolean =>
  new Date(a).toDateString() === new Date(b).toDateString();

/** All Unix milliseconds. */
export function moment(ms: number, nowMs: number, locale: string): string {
  if (isSameDay(ms, nowMs)) return clockTime(ms, locale);
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(ms);
}

const QUARTER_MS = 15 * 60_000;

/** A start that people would choose: the quarter of an hour after this moment, moved by so many quarters. */
export const quarterAfter = (nowMs: number, quarters: number): number =>
  (Math.floor(nowMs / QUARTER_MS) + 1 + quarters) * QUARTER_MS;
