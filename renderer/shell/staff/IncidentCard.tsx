// One outage, in the order in which staff ask: what is it, what do I do, since when, whom does it hit, what was tried,
// what still works.
import type { ReactNode } from 'react';
import type { Incident } from '../../../contracts/incident.ts';
import type { StaffView } from '../../../contracts/staff.ts';
import { ZOOM_CODES } from '../../../contracts/zoom-codes.ts';
import { useWords } from '../words-in-use.ts';
import { LevelMark } from './LevelMark.tsx';
import { moment } from './staff-times.ts';

interface Props {
  incident: Incident;
  rooms: StaffView['rooms'];
  locale: string;
  /** Unix milliseconds. */
  nowMs: number;
}

export function IncidentCard({ incident, rooms, locale, nowMs }: Props): ReactNode {
  const { problems, problem: problemWords, staff } = useWords();
  const words = staff.incidents;
  const { problem, sinceMs, untilMs } = incident;
  const isOpen = untilMs === null;
  const titleOf = (roomId: string): string => rooms.find(({ id }) => id === roomId)?.title ?? roomId;
  const codes = incident.zoomCodes.map((code) =>
    problemWords.zoomCode(code, ZOOM_CODES[code]?.meaning ?? null),
  );
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.hit, [words.hitCount(incident.visitCount, incident.refusalCount)]],
    [words.rooms, incident.roomIds.map(titleOf)],
    [words.codes, codes.length > 0 ? codes : [words.noCode]],
    [
      words.tried,
      incident.tried.length > 0
        ? incident.tried.map(
            ({ cure, helped }) => `${words.cures[cure]}: ${helped ? words.helped : words.helpedNot}`,
          )
        : [words.triedNothing],
    ],
    [
      words.works,
      incident.stillWorks.length > 0
        ? incident.stillWorks.map(({ roomId, entry }) => words.worksIn(titleOf(roomId), staff.entry[entry]))
        : [words.worksNothing],
    ],
  ];
  return (
    <article
      className={isOpen ? 'incident is-open' : 'incident'}
      data-incident={problem}
      data-is-open={isOpen}
    >
      <header>
        <LevelMark level={isOpen ? 'red' : 'green'} word={isOpen ? words.open : words.over} />
        <h4>{problems[problem].title}</h4>
        <p className="incident-times">
          {words.since}{' '}
          <time dateTime={new Date(sinceMs).toISOString()}>{moment(sinceMs, nowMs, locale)}</time>
          {!isOpen && (
            <>
              {' '}
              {words.until}{' '}
              <time dateTime={new Date(untilMs).toISOString()}>{moment(untilMs, nowMs, locale)}</time>
            </>
          )}
          {' · '}
          {words.lasted(Math.max(0, ((untilMs ?? nowMs) - sinceMs) / 1000))}
        </p>
      </header>
      {isOpen && (
        <p className="incident-do">
          <b>{words.toDo}</b> {problems[problem].staff}
        </p>
      )}
      <dl className="facts">
        {facts.map(([name, lines]) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>{staff.forIt}</dt>
          <dd>
            {problems[problem].it} <code>{problem}</code>
          </dd>
        </div>
      </dl>
    </article>
  );
}
