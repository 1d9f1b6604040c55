// The venue file's rooms: number or link, times, passcode. What a person reads when one of them is wrong stands here.
import { z } from 'zod';
import { entryFields, entryMistake, readEntry } from './config-entry.ts';
import { parseJoinLink, parseMeetingNumber } from './join-link.ts';
import type { Room } from './room.ts';

export const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u, 'must be one line without control characters');

/** ISO 8601 with an offset; seconds may be left out. */
const isMoment = (text: string): boolean =>
  z.iso.datetime({ offset: true }).safeParse(text).success ||
  z.iso.datetime({ offset: true, precision: -1 }).safeParse(text).success;

const moment = z.stringFormat('datetime', isMoment).transform((text) => Date.parse(text));

/** A value that is written well and does not go with another one. */
export const collision = { code: 'custom', params: { isCollision: true } } as const;

/** A check across fields runs also while other fields are wrong, so that a person reads all problems at once. */
const areSound =
  (names: readonly string[]) =>
  ({ issues }: z.core.ParsePayload): boolean =>
    issues.every(
      ({ code, path }) =>
        code === 'unrecognized_keys' || (path?.[0] !== undefined && !names.includes(String(path[0]))),
    );

type WayIn =
  | { ok: true; value: Pick<Room, 'meetingNumber' | 'passcode' | 'tk' | 'webEndpoint'> }
  | { ok: false; field: string; message: string };

/** How this room is entered: by its number or by its link. */
function wayIn(room: {
  meetingNumber?: string | undefined;
  joinLink?: string | undefined;
  passcode?: string | undefined;
  webEndpoint?: Room['webEndpoint'] | undefined;
}): WayIn {
  const wrong = (field: string, message: string): WayIn => ({ ok: false, field, message });
  const ownPasscode = room.passcode ?? '';
  if (room.joinLink === undefined) {
    if (room.meetingNumber === undefined) {
      return wrong('meetingNumber', 'is missing: give a meeting number, or a "joinLink" instead');
    }
    const number = parseMeetingNumber(room.meetingNumber);
    if (!number.ok) return wrong('meetingNumber', number.message);
    const webEndpoint = room.webEndpoint ?? 'zoom.us';
    return { ok: true, value: { meetingNumber: number.value, passcode: ownPasscode, tk: '', webEndpoint } };
  }
  if (room.meetingNumber !== undefined) {
    return wrong('joinLink', 'is given together with "meetingNumber": keep one of the two');
  }
  const link = parseJoinLink(room.joinLink, ownPasscode !== '');
  if (!link.ok) return wrong('joinLink', link.message);
  if (room.webEndpoint !== undefined && room.webEndpoint !== link.value.webEndpoint) {
    return wrong('webEndpoint', `says ${room.webEndpoint}, and the link leads to ${link.value.webEndpoint}`);
  }
  return { ok: true, value: { ...link.value, passcode: ownPasscode || link.value.passcode } };
}

const roomInput = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/u, 'must be 1 to 64 letters, digits, dashes or underscores')
      .meta({ description: 'Short name of the room, never shown', example: 'keynote' }),
    title: oneLine(120).meta({ description: 'What visitors read', example: 'Opening keynote' }),
    subtitle: oneLine(160)
      .optional()
      .meta({ description: 'Speaker or second line', example: 'Ada Lovelace' }),
    startsAt: moment.optional().meta({ description: 'Start', example: '2026-11-21T09:00:00+01:00' }),
    endsAt: moment.optional().meta({ description: 'End', example: '2026-11-21T10:00:00+01:00' }),
    meetingNumber: z
      .string()
      .optional()
      .meta({ description: 'Zoom meeting number', example: '810 0000 0002' }),
    joinLink: z
      .string()
      .max(2_000)
      .optional()
      .meta({ description: 'Zoom join link', example: 'https://zoom.us/j/81000000002?pwd=abc123' }),
    passcode: z
      .string()
      .trim()
      .max(32)
      .optional()
      .meta({ description: 'The passcode as typed at Zoom; empty counts as not given', example: 'abc123' }),
    kind: z
      .enum(['meeting', 'webinar'])
      .default('meeting')
      .meta({ description: 'Kind of room', example: 'meeting' }),
    view: z
      .enum(['component', 'client'])
      .default('component')
      .meta({ description: "Which of Zoom's two views shows it", example: 'component' }),
    webEndpoint: z
      .enum(['zoom.us', 'zoomgov.com'])
      .optional()
      .meta({ description: "Zoom's cloud", example: 'zoom.us' }),
    ...entryFields,
  })
  .superRefine(
    ({ startsAt, endsAt }, context) => {
      if (startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt) {
        context.addIssue({
          ...collision,
          path: ['endsAt'],
          message: 'is not after "startsAt": correct one of the two',
        });
      }
    },
    { when: areSound(['startsAt', 'endsAt']) },
  )
  .superRefine(
    (room, context) => {
      const way = wayIn(room);
      if (!way.ok) context.addIssue({ code: 'custom', path: [way.field], message: way.message });
    },
    { when: areSound(['meetingNumber', 'joinLink', 'passcode', 'webEndpoint']) },
  )
  .superRefine(
    (room, context) => {
      const mistake = entryMistake(room);
      if (mistake) context.addIssue({ ...collision, path: [mistake.field], message: mistake.message });
    },
    { when: areSound(['entry', 'invited']) },
  )
  .transform((room): Room => {
    const way = wayIn(room);
    if (!way.ok) return z.NEVER;
    return {
      id: room.id,
      title: room.title,
      subtitle: room.subtitle ?? null,
      startsAtMs: room.startsAt ?? null,
      endsAtMs: room.endsAt ?? null,
      kind: room.kind,
      view: room.view,
      joinLink: room.joinLink?.trim() ?? null,
      ...readEntry(room),
      ...way.value,
    };
  });

export const hasId = (room: unknown): room is { id: string } =>
  typeof room === 'object' && room !== null && 'id' in room && typeof room.id === 'string';

export const rooms = z
  .array(roomInput)
  .min(1)
  .max(200)
  .superRefine(
    (list: readonly unknown[], context) => {
      const seen = new Set<string>();
      list.forEach((room, index) => {
        if (!hasId(room)) return;
        if (seen.has(room.id)) {
          context.addIssue({
            ...collision,
            path: [index, 'id'],
            message: 'is used by two rooms: give each its own',
          });
        }
        seen.add(room.id);
      });
      list.forEach((room, index) => {
        if (!hasId(room) || !('overflowRoomId' in room) || typeof room.overflowRoomId !== 'string') return;
        if (room.overflowRoomId === room.id || !seen.has(room.overflowRoomId)) {
          context.addIssue({
            ...collision,
            path: [index, 'overflowRoomId'],
            message: 'is no other room of this venue: give the "id" of one',
          });
        }
      });
    },
    { when: ({ value }) => Array.isArray(value) },
  )
  .meta({
    description: 'What people can enter here',
    example: [
      { id: 'keynote', title: 'Opening keynote', joinLink: 'https://zoom.us/j/81000000002?pwd=abc123' },
    ],
  });
