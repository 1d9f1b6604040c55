// What staff are told on a screen where no visit goes on, in their language. That somebody has called them is not among
// it: that stands above every screen (Banner.tsx).
import type { ReactNode } from 'react';
import type { VenueView } from '../../../contracts/channels.ts';
import { LANGUAGES } from '../../../contracts/words/index.ts';
import { incidentLine } from '../incident-line.ts';
import { useStaffTongue } from '../words-in-use.ts';

interface Props {
  venue: Pick<VenueView, 'staffNotices' | 'incidents' | 'locale'>;
  nowMs: number;
}

export function StaffNotices({ venue, nowMs }: Props): ReactNode {
  const { tag, words } = useStaffTongue();
  const { incidents, locale } = venue;
  const notices = venue.staffNotices.filter((code) => code !== 'staff-called');
  if (notices.length + incidents.length === 0) return null;
  return (
    <footer className="staff-notices" lang={tag} dir={LANGUAGES[tag].direction}>
      {incidents.map((incident) => (
        <p key={incident.problem} data-incident={incident.problem}>
          <b>{words.rooms.staffNotice}</b> {incidentLine(incident, nowMs, locale, words.rooms)}
        </p>
      ))}
      {notices.map((code) => (
        <p key={code}>
          <b>{words.rooms.staffNotice}</b> {words.problems[code].staff}
        </p>
      ))}
    </footer>
  );
}
