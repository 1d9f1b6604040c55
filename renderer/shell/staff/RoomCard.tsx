// One room of the staff screen, with what was asked of it unfolded below: its attendance, or a field for its passcode.
import { useState, type ReactNode } from 'react';
import type { Result } from '../../../contracts/result.ts';
import type { AttendanceView, StaffView } from '../../../contracts/staff.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words-in-use.ts';
import { AttendanceTable } from './AttendanceTable.tsx';
import type { AskStaff } from './desk.ts';
import { PasscodeForm } from './PasscodeForm.tsx';
import { Trouble } from './Trouble.tsx';

interface Props {
  room: StaffView['rooms'][number];
  mayEnterPasscode: boolean;
  locale: string;
  /** Unix milliseconds. */
  nowMs: number;
  ask: AskStaff;
  onTest: () => void;
}

export function RoomCard({ room, mayEnterPasscode, locale, nowMs, ask, onTest }: Props): ReactNode {
  const { rooms: words, entry, working } = useWords().staff;
  const [unfolded, setUnfolded] = useState<'attendance' | 'passcode' | null>(null);
  const [attendance, setAttendance] = useState<Result<AttendanceView> | null>(null);

  async function readAttendance(): Promise<void> {
    setUnfolded('attendance');
    setAttendance(null);
    setAttendance(await ask((bridge) => bridge.staffAttendance({ roomId: room.id })));
  }

  const hasAttendance = unfolded === 'attendance';
  return (
    <article className="staff-room" data-staff-room={room.id}>
      <header>
        <h3 dir="auto">{room.title}</h3>
        <p>{entry[room.entry]}</p>
      </header>
      <div className="staff-actions">
        <Button data-action="test-room" data-room-id={room.id} onClick={onTest}>
          {words.test}
        </Button>
        <Button
          data-action="attendance"
          data-room-id={room.id}
          aria-expanded={hasAttendance}
          onClick={() => (hasAttendance ? setUnfolded(null) : void readAttendance())}
        >
          {hasAttendance ? words.hideAttendance : words.attendance}
        </Button>
        {mayEnterPasscode && (
          <Button
            data-action="enter-passcode"
            data-room-id={room.id}
            aria-expanded={unfolded === 'passcode'}
            onClick={() => setUnfolded(unfolded === 'passcode' ? null : 'passcode')}
          >
            {words.passcode}
          </Button>
        )}
      </div>
      {unfolded === 'passcode' && <PasscodeForm roomId={room.id} ask={ask} />}
      {hasAttendance && attendance === null && <p aria-live="polite">{working}</p>}
      {hasAttendance && attendance?.ok === true && (
        <AttendanceTable rows={attendance.value.rows} locale={locale} nowMs={nowMs} />
      )}
      {hasAttendance && attendance?.ok === false && (
        <Trouble problem={attendance.problem} detail={attendance.detail ?? null} reference={attendance.id} />
      )}
    </article>
  );
}
