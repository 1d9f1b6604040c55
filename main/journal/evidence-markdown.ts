// The evidence report as Markdown, to paste into a support ticket or a forum post. All times are UTC, cut to the minute.
import type { Evidence } from './evidence.ts';
import { moment, nameOf, summarise } from './evidence-sentences.ts';

type Cell = string | number;

/** One line; no sign that could end the cell, open a tag or call a person. */
function cell(content: Cell): string {
  return String(content)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[\\|`]/gu, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;');
}

/** '2026-11-21 10:03' */
const at = (iso: string): string => iso.slice(0, 16).replace('T', ' ');

const row = (cells: readonly Cell[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const list = (items: readonly string[]): string => (items.length === 0 ? '–' : items.join(', '));

/** Nothing at all where there is nothing to show. */
const section = (title: string, rows: readonly unknown[], body: () => string): string[] =>
  rows.length === 0 ? [] : [`## ${title}`, body()];

const outages = ({ incidents }: Evidence): string =>
  table(
    [
      'since (UTC)',
      'until (UTC)',
      'refused with',
      'visits',
      'of them let in by a cure',
      'refusals',
      'rooms',
      'entry',
      'tried',
      'still worked',
    ],
    incidents.map((incident) => [
      at(incident.since),
      incident.until === null ? 'not over' : at(incident.until),
      nameOf(incident),
      incident.visitCount,
      incident.curedCount,
      incident.refusalCount,
      list(incident.roomIds),
      list(incident.entries),
      list(incident.tried.map(({ cure, helped }) => `${cure} (${helped ? 'helped' : 'did not help'})`)),
      list(incident.stillWorks.map(({ roomId, entry }) => `${roomId} (${entry})`)),
    ]),
  );

const timeline = ({ timeline: quarters, quartersLeftOut }: Evidence): string => {
  const earlier = quartersLeftOut > 0 ? `\n\n${quartersLeftOut} earlier quarter hours left out.` : '';
  const rows = quarters.map(({ from, tries, successes, codes }) => [
    at(from),
    tries,
    successes,
    list(Object.entries(codes).map(([code, count]) => `${code} × ${count}`)),
  ]);
  return table(['quarter hour from (UTC)', 'tries', 'joined', 'refused with'], rows) + earlier;
};

const kiosks = (evidence: Evidence): string =>
  table(
    ['kiosk', 'Foyer', 'Meeting SDK', 'view', 'against', 'unreadable lines'],
    evidence.kiosks.flatMap(({ label, runs, unreadableLines, readError }) => {
      const unread =
        readError === null ? unreadableLines : `${unreadableLines}; not read to its end (${readError})`;
      return runs.length === 0
        ? [[label, 'not in the journal', '–', '–', '–', unread]]
        : runs.map((run) => [
            label,
            run.appVersion,
            run.sdkVersion,
            run.view,
            run.isRehearsal ? 'a stand-in (rehearsal)' : 'Zoom',
            unread,
          ]);
    }),
  );

const rooms = (evidence: Evidence): string =>
  table(
    ['room', 'entry', 'tries', 'joined', 'refusals'],
    evidence.rooms.map(({ roomId, entry, tries, joined, refused }) => [
      roomId,
      entry,
      tries,
      joined,
      refused,
    ]),
  );

const verified = ({
  verified: { tickets, soundSignatures, clockSkewSeconds, passcode },
}: Evidence): string => {
  const sources = Object.entries(passcode).filter(([, count]) => count > 0);
  return table(
    ['what', 'found'],
    [
      [
        'claims of the signature checked before it was used; with the secret on the kiosk, the signature too',
        `${soundSignatures} of ${tickets} joins`,
      ],
      [
        'this machine’s clock less Zoom’s',
        clockSkewSeconds === null
          ? 'not measured'
          : `${clockSkewSeconds.min.toFixed(1)} to ${clockSkewSeconds.max.toFixed(1)} seconds`,
      ],
      ['passcode known from', list(sources.map(([source, count]) => `${source} × ${count}`))],
    ],
  );
};

const trackingIds = (evidence: Evidence): string =>
  table(
    ['time (UTC)', 'refused with', 'x-zm-trackingid', 'kiosk'],
    evidence.trackingIds.map(({ at: time, code, trackingId, kiosk }) => [
      time.slice(0, 19).replace('T', ' '),
      code,
      trackingId,
      kiosk,
    ]),
  );

/** Ends with a newline. Paragraphs are one line each, since forums break lines where the text does. */
export function evidenceMarkdown(evidence: Evidence): string {
  const { isRehearsal, range, generatedAt, rehearsalTriesLeftOut } = evidence;
  const rehearsal = isRehearsal
    ? [
        '**This is a rehearsal: everything was played against a stand-in. Nothing in this report is about Zoom.**',
      ]
    : [];
  const leftOut =
    rehearsalTriesLeftOut > 0
      ? [`Rehearsals in this time are left out (${rehearsalTriesLeftOut} tries).`]
      : [];
  return `${[
    isRehearsal ? '# Rehearsal: refusals of Zoom joins' : '# Refusals of Zoom joins',
    ...rehearsal,
    ...summarise(evidence),
    `From ${moment(range.from)}, to ${moment(range.to)}. Written ${moment(generatedAt)}.`,
    ...leftOut,
    ...section('Outages', evidence.incidents, () => outages(evidence)),
    ...section('Timeline', evidence.timeline, () => timeline(evidence)),
    ...section('Rooms', evidence.rooms, () => rooms(evidence)),
    ...section('What was verified', evidence.timeline, () => verified(evidence)),
    ...section('Kiosks', evidence.kiosks, () => kiosks(evidence)),
    ...section('Tracking ids', evidence.trackingIds, () => trackingIds(evidence)),
    'Made by Foyer from its journal. Names, addresses, meeting numbers, passcodes and tokens are not in it.',
  ].join('\n\n')}\n`;
}
