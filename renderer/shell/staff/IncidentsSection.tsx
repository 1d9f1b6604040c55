// Outages as outages: one card each, those that go on first.
import type { ReactNode } from 'react';
import type { Incident } from '../../../contracts/incident.ts';
import type { StaffView } from '../../../contracts/staff.ts';
import { Sign } from '../parts/Sign.tsx';
import { useWords } from '../words-in-use.ts';
import { IncidentCard } from './IncidentCard.tsx';
import { SectionHead } from './SectionHead.tsx';

interface Props {
  view: Pick<StaffView, 'incidents' | 'rooms'>;
  locale: string;
  /** Unix milliseconds. */
  nowMs: number;
}

export function IncidentsSection({ view, locale, nowMs }: Props): ReactNode {
  const { incidents: words } = useWords().staff;
  const groups: readonly (readonly [string, readonly Incident[]])[] = [
    [words.now, view.incidents.filter(({ untilMs }) => untilMs === null)],
    [words.before, view.incidents.filter(({ untilMs }) => untilMs !== null)],
  ];
  return (
    <>
      <SectionHead title={words.title} hint={words.hint} />
      {view.incidents.length === 0 && (
        <div className="staff-well" data-incidents="0">
          <Sign name="tick" />
          <div>
            <h3>{words.none}</h3>
            <p>{words.noneHint}</p>
          </div>
        </div>
      )}
      {groups.map(
        ([title, incidents]) =>
          incidents.length > 0 && (
            <div key={title} className="staff-group">
              <h3>{title}</h3>
              {incidents.map((incident) => (
                <IncidentCard
                  key={`${incident.problem} ${incident.sinceMs}`}
                  incident={incident}
                  rooms={view.rooms}
                  locale={locale}
                  nowMs={nowMs}
                />
              ))}
            </div>
          ),
      )}
    </>
  );
}
