// The ways on that a problem screen shows, and how their numbers are written. Pure.
import type { Way } from '../../contracts/visit.ts';

/** Above this a phone's camera no longer reads the code off a screen; Zoom's own links have some 100 to 300. */
const LONGEST_URL = 700;

export type Elsewhere = Exclude<Way, { kind: 'staff' }>;

/** The ways by another device than this one. */
export const waysElsewhere = (ways: readonly Way[]): readonly Elsewhere[] =>
  ways.filter(
    (way): way is Elsewhere =>
      way.kind === 'dial-in' || (way.kind === 'own-phone' && way.url.length <= LONGEST_URL),
  );

/** Where staff are, in the venue's words; null where it does not say. Staff themselves are always a way on. */
export const staffContact = (ways: readonly Way[]): string | null =>
  ways.find((way) => way.kind === 'staff')?.contact ?? null;

/** A meeting number as Zoom writes it: 3-4-4, and 3-3-3 or 3-3-4 where it is shorter. */
export const groupedNumber = (digits: string): string =>
  digits.replace(digits.length > 10 ? /^(\d{3})(\d{4})(\d+)$/u : /^(\d{3})(\d{3})(\d+)$/u, '$1 $2 $3');

/** A country as a person reads it: Zoom gives codes ('DE') and names, or nothing. */
export function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/u.test(country)) return country;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(country) ?? country;
}

/** Numbers under their country, both in the order in which they came; doubles once. */
export function numbersByCountry(
  numbers: Extract<Way, { kind: 'dial-in' }>['numbers'],
  language: string,
): { country: string; numbers: string[] }[] {
  const byCountry = new Map<string, Set<string>>();
  for (const { country, number } of numbers) {
    const name = countryName(country, language);
    byCountry.set(name, (byCountry.get(name) ?? new Set()).add(number));
  }
  return [...byCountry].map(([country, own]) => ({ country, numbers: [...own] }));
}
