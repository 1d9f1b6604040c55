// What of a journal line may stand in a report that leaves the venue. A journal may come from another machine, so
// every free field in it counts as foreign: it is let through by its form, and never because of who wrote it.
import { redact } from '../../contracts/redact.ts';

/** As the venue file wants a room's id (contracts/config-rooms.ts). */
const ROOM_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/u;
/** A meeting number, also in groups as Zoom shows it. */
const NUMBER = /\d{9,}|(?<!\d)\d{3,4}[-_]\d{3,4}[-_]\d{3,4}(?!\d)/gu;

/** Word by word, since a long id with dashes would pass for a token as a whole. */
export function maskRoomId(roomId: string): string {
  if (!ROOM_ID.test(roomId)) return '[room]';
  return roomId
    .replace(NUMBER, '[number]')
    .split(/([-_])/u)
    .map((word) => redact(word))
    .join('');
}

/**
 * ZOOM: `WEB_` and hexadecimals, or `v=2.0;clid=us02;rid=WEB_…` (SDK 6.2.0, header x-zm-trackingid). Null for what may
 * be something else: a number, a name, a token (those mix small and capital letters).
 */
export function safeTrackingId(trackingId: string | undefined): string | null {
  const form =
    /^(?:v=[\d.]{1,8};clid=[\w-]{1,16};rid=)?[A-Za-z]{2,16}[_-]([0-9a-z_-]{1,80}|[0-9A-Z_-]{1,80})$/u;
  const [whole, tail = ''] = form.exec(trackingId ?? '') ?? [];
  return whole === undefined || !/\d/u.test(tail) || /^[\d_-]{9,}$/u.test(tail) ? null : whole;
}

/** '0.1.0', '6.2.0-beta.1'; 'unknown' for anything else. */
export const safeVersion = (version: string): string =>
  /^\d{1,4}(?:\.\d{1,5}){1,3}(?:-[a-z]{1,8}(?:\.\d{1,4})?)?$/u.test(version) ? version : 'unknown';

/** Zoom's codes have at most six digits; a longer number is something else. */
export const safeCode = (code: number | null): number | null =>
  code !== null && Math.abs(code) < 1_000_000 ? code : null;
