// --since and --until: from when to when.
import { valueOf, type Given } from './command.ts';
import { MOMENT_FORMS, parseMoment } from './moment.ts';

/** Unix milliseconds; `toMs` excluded. */
interface Range {
  fromMs: number;
  toMs: number;
}

/** @param otherwise where one was not given. Answers the sentence what is wrong where there is no such range. */
export function readRange(
  given: Given,
  nowMs: number,
  otherwise: { fromMs: (toMs: number) => number; toMs: number },
): Range | string {
  const since = valueOf(given, 'since');
  const until = valueOf(given, 'until');
  const toMs = until === null ? otherwise.toMs : parseMoment(until, nowMs);
  if (toMs === null) return `--until is no time: give ${MOMENT_FORMS}.`;
  const fromMs = since === null ? otherwise.fromMs(toMs) : parseMoment(since, nowMs);
  if (fromMs === null) return `--since is no time: give ${MOMENT_FORMS}.`;
  return fromMs < toMs ? { fromMs, toMs } : '--since is not before --until.';
}
