// The name of the file that a record belongs to: one a day, by the kiosk's LOCAL date. By UTC an evening's event in
// America and a morning's in Asia would be cut in two, and staff who take a day's file away would take half a day.
// The records inside are in UTC; readers go by them and never by the name.

/** visits-YYYY-MM-DD.jsonl */
export function dayFileName(at: Date): string {
  const month = String(at.getMonth() + 1).padStart(2, '0');
  const day = String(at.getDate()).padStart(2, '0');
  return `visits-${at.getFullYear()}-${month}-${day}.jsonl`;
}

export const isDayFileName = (name: string): boolean => /^visits-\d{4}-\d{2}-\d{2}\.jsonl$/u.test(name);

/** The date in the name of a day's file, or of a file that lies beside it ('….jsonl.torn'); null for any other file. */
export const dayOf = (name: string): string | null =>
  /^visits-(\d{4}-\d{2}-\d{2})\.jsonl(?:\.torn)?$/u.exec(name)?.[1] ?? null;

/** 'YYYY-MM-DD', so many days before that date, both by the kiosk's local time as in the names; such dates sort as text. */
export function dayBefore(date: Date, days: number): string {
  const then = new Date(date.getFullYear(), date.getMonth(), date.getDate() - days, 12);
  return dayOf(dayFileName(then)) ?? '';
}
