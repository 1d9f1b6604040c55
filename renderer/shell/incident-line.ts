// One open outage as one line of the rooms screen's foot. Pure.
import type { Incident } from '../../contracts/incident.ts';
import type { Words } from '../../contracts/words/index.ts';
import { clockTime, dayOf } from './agenda-times.ts';

/** Zoom's numbers stand for a refusal, but for this one: it says that no usable answer came. */
const isRefusal = ({ problem, zoomCodes }: Incident): boolean =>
  zoomCodes.length > 0 && problem !== 'zoom-unreachable';

export function incidentLine(
  incident: Incident,
  nowMs: number,
  locale: string,
  words: Words['rooms'],
): string {
  const { sinceMs, visitCount, roomIds, zoomCodes } = incident;
  const time = clockTime(sinceMs, locale);
  const day = dayOf(sinceMs, locale);
  const since = day === dayOf(nowMs, locale) ? time : words.dayAndTime(day, time);
  const say = isRefusal(incident) ? words.incidentRefused : words.incident;
  return say(since, visitCount, roomIds.length, zoomCodes.join(', '));
}
