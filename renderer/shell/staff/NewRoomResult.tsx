// The room that was made, as Zoom says it is; what differs from what was asked; and its lines for the venue file.
import type { ReactNode } from 'react';
import type { NewRoomView } from '../../../contracts/staff.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import { Trouble } from './Trouble.tsx';

/** In groups, as Zoom writes it. */
const inGroups = (number: string): string => number.replace(/^(\d{3})(\d{3,4})(\d{4})$/u, '$1 $2 $3');

export function NewRoomResult({ room, onAnother }: { room: NewRoomView; onAnother: () => void }): ReactNode {
  const { newRoom: words } = useWords().staff;
  return (
    <div className="new-room" aria-live="polite">
      <h2>{words.made}</h2>
      <dl className="facts is-large">
        <div>
          <dt>{words.number}</dt>
          <dd data-made="number">
            <bdi>{inGroups(room.meetingNumber)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.passcode}</dt>
          <dd data-made="passcode">{room.passcode === '' ? words.noPasscode : room.passcode}</dd>
        </div>
        <div>
          <dt>{words.link}</dt>
          <dd className="is-link" data-made="link">
            <bdi>{room.joinLink}</bdi>
          </dd>
        </div>
      </dl>
      {room.differences.length > 0 && (
        <div className="trouble" data-differences={room.differences.length}>
          <p>
            <b>{words.differences}</b>
          </p>
          {room.differences.map(({ field, asked, got }) => (
            <p key={field}>
              <code>{field}</code> · {words.asked}: <code>{asked}</code> · {words.got}: <code>{got}</code>
            </p>
          ))}
        </div>
      )}
      {room.unread?.map(({ what, problem, detail }) => (
        <div key={what} className="new-room-unread" data-unread={what}>
          <p>{words.unread[what]}</p>
          <Trouble problem={problem} detail={detail} />
        </div>
      ))}
      <h3>{words.venueFile}</h3>
      <p data-made="not-shown-yet">{words.notShownYet}</p>
      <pre className="staff-report is-short" data-made="venue-file">
        {room.venueFileRoom}
      </pre>
      <Button data-action="another-room" onClick={onAnother}>
        {words.another}
      </Button>
    </div>
  );
}
