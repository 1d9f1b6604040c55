// What Zoom says of a room of the venue file, for a terminal that others may see: no number and no passcode.
import { parseJoinLink } from '../../contracts/join-link.ts';
import type { Room } from '../../contracts/room.ts';
import type { MeetingDetails } from '../zoom/meeting-details.ts';
import { PASSCODE_LENGTH } from '../zoom/passcode-rules.ts';
import { meaningOf } from './room-meanings.ts';

type PasscodeFound = 'same' | 'different' | 'none-at-zoom' | 'not-said' | 'cannot-be-compared';

/** A link holds the passcode in a longer form, which is compared with the one in Zoom's own link. */
function comparePasscode(room: Room, { passcode, joinUrl }: MeetingDetails): PasscodeFound {
  const link = joinUrl === null ? null : parseJoinLink(joinUrl, false);
  const inLink = link?.ok ? link.value.passcode : '';
  if (passcode === null) return 'not-said';
  if (room.passcode === passcode || (inLink !== '' && room.passcode === inLink)) return 'same';
  if (passcode === '') return 'none-at-zoom';
  return room.passcode.length > PASSCODE_LENGTH && inLink === '' ? 'cannot-be-compared' : 'different';
}

const PASSCODES: Readonly<Record<PasscodeFound, string>> = {
  same: 'as in the venue file',
  different: "not the venue file's: Foyer takes Zoom's, as long as it can ask",
  'none-at-zoom': 'Zoom names none, and the venue file has one',
  'not-said': "not said by Zoom: Foyer takes the venue file's",
  'cannot-be-compared': "the venue file has a link's, which cannot be compared",
};

const status = (hasStarted: boolean | null): string =>
  hasStarted === null ? 'not said by Zoom' : hasStarted ? 'started' : 'not started';
const onOff = (flag: boolean | null): string => (flag === null ? 'not said by Zoom' : flag ? 'on' : 'off');

export function readRoom(room: Room, details: MeetingDetails, isJson: boolean): string {
  const { kind, hasStarted, registration, requiresSignIn, hasWaitingRoom, mayJoinBeforeHost } = details;
  const passcode = comparePasscode(room, details);
  if (isJson) {
    const found = { room: room.id, kind, hasStarted, passcode, registration, requiresSignIn };
    return `${JSON.stringify({ ...found, hasWaitingRoom, mayJoinBeforeHost }, null, 2)}\n`;
  }
  const settings = [
    ['registration', registration],
    ['sign-in', onOff(requiresSignIn)],
    ...(kind === 'meeting'
      ? [
          ['waiting room', onOff(hasWaitingRoom)],
          ['join before host', hasWaitingRoom === true ? 'of no effect' : onOff(mayJoinBeforeHost)],
        ]
      : []),
  ] as const;
  const lines = [
    `Room "${room.id}" at Zoom`,
    `  ${'kind'.padEnd(18)}${kind}${kind === room.kind ? '' : `: the venue file says ${room.kind}`}`,
    `  ${'status'.padEnd(18)}${status(hasStarted)}`,
    `  ${'passcode'.padEnd(18)}${PASSCODES[passcode]}`,
    ...settings.map(([field = '', got = '']) => {
      const meaning = meaningOf(field, got);
      return `  ${field.padEnd(18)}${got}${meaning === null ? '' : `: ${meaning}`}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
