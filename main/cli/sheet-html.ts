// The printable sheet as one self-contained page, A4. Pure. In the venue's own way of writing times; its words are few
// and English, as those of all commands.
import { encode } from 'uqr';
import type { VenueConfig } from '../../contracts/config.ts';
import type { Way } from '../../contracts/visit.ts';

export interface SheetRoom {
  title: string;
  subtitle: string | null;
  startsAtMs: number | null;
  endsAtMs: number | null;
  /** Null: this room's way in is not for everybody. */
  link: { url: string; passcode: string | null } | null;
  dialIn: Extract<Way, { kind: 'dial-in' }> | null;
}

/** More are in every country's own list at Zoom, and would push the next room off the paper. */
const NUMBERS_AT_MOST = 6;

/** SECURITY: titles are the venue's words, and the sheet is opened in a browser (test/unit/main/cli/sheet.test.ts). */
const text = (words: string): string =>
  words.replace(/[&<>"']/gu, (mark) => `&#${mark.codePointAt(0) ?? 0};`);

function qr(url: string): string {
  const { size, data } = encode(url, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label="QR code"><path d="${dark.join('')}"/></svg>`;
}

function time({ startsAtMs, endsAtMs }: SheetRoom, locale: string): string {
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  if (startsAtMs !== null && endsAtMs !== null) return whole.formatRange(startsAtMs, endsAtMs);
  const one = startsAtMs ?? endsAtMs;
  return one === null ? '' : whole.format(one);
}

function wayIn({ link, dialIn }: SheetRoom): string {
  if (link === null) return '<p class="ask">The way into this room is personal: please ask our staff.</p>';
  const passcode = link.passcode === null ? '' : `<p>Passcode <b>${text(link.passcode)}</b></p>`;
  const numbers = (dialIn?.numbers ?? [])
    .slice(0, NUMBERS_AT_MOST)
    .map(({ country, number }) => `<li>${text(country)} <b>${text(number)}</b></li>`);
  const call =
    dialIn === null
      ? ''
      : `<h3>By telephone</h3><ul>${numbers.join('')}</ul><p>Meeting number <b>${text(dialIn.meetingNumber)}</b>${
          dialIn.passcode === null ? '' : ` &#183; passcode <b>${text(dialIn.passcode)}</b>`
        }</p>`;
  return `<p>Point your phone’s camera at the code.</p>${passcode}${call}`;
}

const STYLE = `
@page { size: A4; margin: 14mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { font: 12pt/1.35 system-ui, sans-serif; color: #000; background: #fff; max-width: 182mm; margin: auto; }
header { padding: 6mm 0 4mm; border-bottom: 1.2mm solid #000; }
h1 { font-size: 26pt; line-height: 1.1; }
h2 { font-size: 17pt; line-height: 1.15; }
h3 { margin-top: 3mm; font-size: 11pt; }
ul { list-style: none; columns: 2; }
section { display: grid; grid-template-columns: 1fr 50mm; gap: 4mm 8mm; padding: 6mm 0; border-bottom: .3mm solid #000; break-inside: avoid; }
section > svg { width: 50mm; }
.time { margin: 1mm 0 3mm; font-weight: 600; }
.ask { font-style: italic; }
b { overflow-wrap: anywhere; }
footer { padding-top: 4mm; font-size: 10pt; }
`;

/** One page; loads nothing. */
export function sheetHtml(venue: VenueConfig['venue'], rooms: readonly SheetRoom[]): string {
  const blocks = rooms.map(
    (room) =>
      `<section><div><h2 dir="auto">${text(room.title)}</h2>${
        room.subtitle === null ? '' : `<p dir="auto">${text(room.subtitle)}</p>`
      }<p class="time">${text(time(room, venue.locale))}</p>${wayIn(room)}</div>${
        room.link === null ? '' : qr(room.link.url)
      }</section>`,
  );
  const staff = venue.staffContact === undefined ? '' : `<footer>Staff: ${text(venue.staffContact)}</footer>`;
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">' +
    `<title>${text(venue.name)}</title><style>${STYLE}</style></head><body>` +
    `<header><h1 dir="auto">${text(venue.name)}</h1></header>${blocks.join('')}${staff}</body></html>\n`
  );
}
