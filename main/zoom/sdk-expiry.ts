// Whether Zoom may refuse this SDK version (10000) on the day of the event. Nobody knows a minimum that Zoom has not
// announced yet: this is what the published policy makes of a release date, no more.

/**
 * ZOOM: when a version came out. A new SDK needs its row; without one the answer is 'unknown'.
 * 6.2.0: https://github.com/zoom/meetingsdk-web/pull/104, merged on that day.
 */
const RELEASED: ReadonlyMap<string, number> = new Map([['6.2.0', Date.UTC(2026, 5, 22)]]);

/**
 * ZOOM: a new minimum counts from the first weekend of February, May, August and November, announced three months
 * before; Zoom strives to support a version for at least nine months. https://developers.zoom.us/docs/contact-center/minimum-version
 * and "Zoom Software Quarterly Lifecycle Policy", https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0061130
 */
const SUPPORTED_MONTHS = 9;
const ENFORCED_IN = [1, 4, 7, 10] as const;

export interface SdkExpiry {
  /** raises-before: by the event there was an enforcement that may leave this version behind. */
  verdict: 'fine' | 'raises-before' | 'unknown';
  /** The first enforcement that the version need not survive. Unix milliseconds; null when the version is not known. */
  enforcedAtMs: number | null;
}

/** The enforcements of a year: its first Saturdays, at midnight UTC. */
export const enforcementsOf = (year: number): number[] =>
  ENFORCED_IN.map((month) => {
    const weekday = new Date(Date.UTC(year, month, 1)).getUTCDay();
    return Date.UTC(year, month, 7 - weekday);
  });

/** @param eventMs the last day on which the SDK must work. Unix milliseconds. */
export function sdkExpiry(version: string, eventMs: number): SdkExpiry {
  const releasedMs = RELEASED.get(version);
  if (releasedMs === undefined) return { verdict: 'unknown', enforcedAtMs: null };
  const released = new Date(releasedMs);
  const supportedUntilMs = released.setUTCMonth(released.getUTCMonth() + SUPPORTED_MONTHS);
  const year = new Date(supportedUntilMs).getUTCFullYear();
  const enforcedAtMs =
    [year, year + 1].flatMap(enforcementsOf).find((enforcement) => enforcement >= supportedUntilMs) ?? null;
  const isRaised = enforcedAtMs !== null && eventMs >= enforcedAtMs;
  return { verdict: isRaised ? 'raises-before' : 'fine', enforcedAtMs };
}
