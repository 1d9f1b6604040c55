// The report's first paragraph: what happened, in plain words, for somebody who has never seen Foyer. It claims only what
// the counts show: "before" and "after" name the rooms where that was seen.
import type { Cure } from '../../contracts/problem.ts';
import { ZOOM_CODES } from '../../contracts/zoom-codes.ts';
import type { Evidence, EvidenceIncident } from './evidence.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** '10:03': the minute that had begun. */
const minute = (iso: string): string => iso.slice(11, 16);
const day = (iso: string): string => DAY.format(new Date(iso));

/** '21 November 2026, 10:03 UTC' */
export const moment = (iso: string): string => `${day(iso)}, ${minute(iso)} UTC`;

const times = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** '4012 (anonymous joining not allowed for this app)', or Foyer's own name of the problem. */
export function nameOf({ zoomCodes, problem }: Pick<EvidenceIncident, 'zoomCodes' | 'problem'>): string {
  if (zoomCodes.length === 0) return `“${problem.replaceAll('-', ' ')}” (Zoom gave no code)`;
  return zoomCodes
    .map((code) => `${code} (${ZOOM_CODES[code]?.meaning ?? 'a code that Foyer does not know'})`)
    .join(' and ');
}

function when({ since, until }: EvidenceIncident): string {
  if (until === null) return `Since ${minute(since)} UTC on ${day(since)}`;
  if (day(since) !== day(until)) return `Between ${moment(since)}, and ${moment(until)}`;
  return minute(since) === minute(until)
    ? `At ${minute(since)} UTC on ${day(since)}`
    : `Between ${minute(since)} and ${minute(until)} UTC on ${day(since)}`;
}

const inHowMany = (some: readonly string[], all: readonly string[]): string =>
  some.length === all.length ? 'all of these rooms' : `${some.length} of these ${all.length} rooms`;

/** Only where it was one and the same in the whole range. */
function theSameApp({ kiosks, isRehearsal }: Evidence): string {
  const runs = kiosks.flatMap((kiosk) => kiosk.runs).filter((run) => run.isRehearsal === isRehearsal);
  const [first] = runs;
  const isOne =
    first !== undefined &&
    kiosks.every((kiosk) => kiosk.runs.length > 0) &&
    runs.every((run) => run.appVersion === first.appVersion && run.sdkVersion === first.sdkVersion);
  return isOne ? ` by the same app (Foyer ${first.appVersion}, Meeting SDK ${first.sdkVersion})` : '';
}

function aroundIt(incident: EvidenceIncident, evidence: Evidence): string {
  const { roomIds, until, workedBefore, workedAfter, stillWorks } = incident;
  const same = theSameApp(evidence);
  const parts: string[] = [];
  if (workedBefore.length > 0)
    parts.push(`Before, joining${same} worked in ${inHowMany(workedBefore, roomIds)}.`);
  if (until === null) parts.push(`It had not ended by ${moment(evidence.range.to)}.`);
  else if (workedAfter.length > 0) {
    parts.push(`From then on, joining${same} worked again in ${inHowMany(workedAfter, roomIds)}.`);
  } else parts.push('Afterwards nobody was refused so, and nobody joined these rooms the same way either.');
  if (stillWorks.length > 0) {
    const entries = [...new Set(stillWorks.map(({ entry }) => entry))].join(', ');
    parts.push(`Meanwhile people got in elsewhere or by other ways (${entries}).`);
  }
  return parts.join(' ');
}

const DONE: Readonly<Record<Cure, string>> = {
  'correct-clock': "gone by Zoom's clock",
  'read-passcode': 'asked Zoom for the passcode',
  'other-entry': 'taken another entry',
  overflow: 'taken them to another room',
};

/** Refused and let in all the same; '' where nobody was. Without it the refusals would look like so many people outside. */
function cured({ curedCount, tried }: EvidenceIncident): string {
  const deeds = tried.filter(({ helped }) => helped).map(({ cure }) => DONE[cure]);
  return curedCount === 0 ? '' : `; ${curedCount} of them got in after Foyer had ${deeds.join(' or ')}`;
}

export function describeIncident(incident: EvidenceIncident, evidence: Evidence): string {
  const { visitCount, roomIds, until } = incident;
  const were =
    until === null ? (visitCount === 1 ? 'has been' : 'have been') : visitCount === 1 ? 'was' : 'were';
  return (
    `${when(incident)}, ${times(visitCount, 'visit')} in ${times(roomIds.length, 'room')} ${were} refused with ` +
    `${nameOf(incident)}${cured(incident)}. ${aroundIt(incident, evidence)}`
  );
}

/** One line a paragraph, without Markdown. */
export function summarise(evidence: Evidence): readonly string[] {
  const { visits, tries, joined, refused, incidents, verified, testTries } = evidence;
  const { tickets, soundSignatures } = verified;
  const total =
    `In all: ${times(visits, 'visit')}, ${times(tries, 'try', 'tries')}, ${joined} joined, ` +
    `${times(refused, 'refusal')}.`;
  const tests = testTries > 0 ? ` ${times(testTries, 'test join')} by staff not counted.` : '';
  const signatures =
    tickets > 0 && soundSignatures === tickets
      ? ' The claims of every signature were checked before it was used, and the signature itself where the secret is on ' +
        'the kiosk.'
      : '';
  const paragraphs =
    incidents.length > 0
      ? incidents.map((incident) => describeIncident(incident, evidence))
      : ['No outage: no problem hit two visits within ten minutes.'];
  return [...paragraphs, `${total}${signatures}${tests}`];
}
