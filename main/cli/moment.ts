// Times as people type them on the command line: 2026-11-21, 2026-11-21T09:00, 2026-11-21T09:00:00+01:00, or how long
// ago: 90m, 6h, 2d. Without an offset the kiosk's own time zone counts, as in the venue.

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** 30 February would be read as 2 March. */
function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

/** Unix milliseconds, or null for what is no time. */
export function parseMoment(text: string, nowMs: number): number | null {
  const [, count, unit] = /^(\d{1,5})([mhd])$/u.exec(text.trim()) ?? [];
  if (count !== undefined && unit !== undefined) return nowMs - Number(count) * (UNITS[unit] ?? 0);
  const form = /^(\d{4}-\d{2}-\d{2})(?:(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/u.exec(
    text.trim(),
  );
  const [typed = '', day = '', time] = form ?? [];
  if (!isDay(day)) return null;
  // A date alone would be read as UTC.
  const ms = Date.parse(time === undefined ? `${typed}T00:00` : typed);
  return Number.isNaN(ms) ? null : ms;
}

export const MOMENT_FORMS = 'a date (2026-11-21), a time (2026-11-21T09:00), or how long ago (90m, 6h, 2d)';
