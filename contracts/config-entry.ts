// Who may enter a room, as the venue file says it: the fields of a room that are about people. What each kind of entry
// costs is said in its description, where IT reads it while choosing.
import { z } from 'zod';
import { foldInvitation } from './invitation-fold.ts';
import type { Invitee, Room } from './room.ts';
import { isEmail } from './visitor-name.ts';

const trimmed = (max: number) => z.string().trim().min(1).max(max);

const email = trimmed(128).refine(isEmail, 'is not an e-mail address');

/** 'ada@example.com' or a code alone is short for an object with that one field. */
const invitee = z
  .union(
    [
      trimmed(500),
      z
        .strictObject({
          name: trimmed(128).optional(),
          email: email.optional(),
          code: trimmed(500).optional(),
          badge: trimmed(500).optional(),
        })
        .refine(
          (person) => person.email !== undefined || person.code !== undefined || person.badge !== undefined,
          'needs an "email", a "code" or a "badge": by one of them Foyer knows the person',
        ),
    ],
    { error: 'must be an e-mail address, a code, or an object with "email", "code" or "badge"' },
  )
  .transform((person): Invitee => {
    if (typeof person === 'string') {
      return isEmail(person)
        ? { name: null, email: person, codes: [] }
        : { name: null, email: null, codes: [person] };
    }
    const codes = [person.code, person.badge].filter((code) => code !== undefined);
    return { name: person.name ?? null, email: person.email ?? null, codes };
  });

const wordsOf = ({ email, codes }: Invitee): string[] => [email ?? '', ...codes].map(foldInvitation);

/** Who shares a word with somebody before them would be taken for that person. */
function sameWords(people: readonly Invitee[]): { index: number; first: number }[] {
  const firstWith = new Map<string, number>();
  return people.flatMap((person, index) => {
    const words = wordsOf(person).filter((word) => word !== '');
    const first = words.map((word) => firstWith.get(word)).find((at) => at !== undefined);
    for (const word of words) if (!firstWith.has(word)) firstWith.set(word, index);
    return first === undefined ? [] : [{ index, first }];
  });
}

export const entryFields = {
  entry: z
    .enum(['open', 'registered', 'invited', 'signed-in'])
    .default('open')
    .meta({
      description:
        'Who may enter. open: everybody, the name is enough. registered: Foyer registers each visitor through the ' +
        "venue's Zoom account and joins with the registrant's token; nothing says that this cures a 4012. invited: only " +
        'people on "invited". signed-in: everybody joins as the one Zoom user of "signedInAs"; one ZAK is one identity ' +
        'for all visitors, an OBF needs that user to be in the room',
      example: 'open',
    }),
  otherEntries: z
    .array(z.enum(['registered', 'signed-in']))
    .max(2)
    .optional()
    .meta({
      description:
        'What may be tried when Zoom refuses this entry for a reason that another one can cure. An open or invited room may ' +
        'register unless this is []',
      example: ['signed-in'],
    }),
  invited: z
    .array(invitee)
    .max(5_000)
    // SECURITY: positions, never words (test/unit/main/config/broken-rows.ts).
    .superRefine(
      (people, context) => {
        for (const { index, first } of sameWords(people)) {
          const message = `has the same e-mail address or code as invited[${first}], not counting case and white space: give each person their own`;
          context.addIssue({ code: 'custom', path: [index], message });
        }
      },
      // Whoever is wrong in the list is no person yet.
      { when: ({ issues }) => issues.length === 0 },
    )
    .optional()
    .meta({
      description: 'The people who may enter an invited room, by e-mail address, code or badge',
      example: [{ name: 'Ada Lovelace', email: 'ada@example.com', code: 'A-1815' }],
    }),
  signedInAs: z
    .strictObject({
      token: z.enum(['zak', 'obf']).default('zak').meta({
        description: 'zak: as that user. obf: on behalf of that user, who is in the room',
        example: 'zak',
      }),
      userId: trimmed(128).meta({
        description: 'Zoom user id or e-mail address; never the host of the room',
        example: 'kiosk@example.com',
      }),
    })
    .optional()
    .meta({
      description: 'Whose Zoom identity a signed-in entry uses',
      example: { userId: 'kiosk@example.com' },
    }),
  overflowRoomId: z.string().optional().meta({
    description: '"id" of the room to which visitors go when this one is full',
    example: 'keynote-2',
  }),
  email: z
    .enum(['asked', 'when-needed'])
    .default('when-needed')
    .meta({ description: 'Whether visitors give an e-mail address at once', example: 'when-needed' }),
  personalLink: z.boolean().default(false).meta({
    description: 'An invited visitor may see their own registration link when this kiosk cannot let them in',
    example: false,
  }),
};

type Given = { [F in keyof typeof entryFields]?: z.output<(typeof entryFields)[F]> };

/** Fields that do not go together; the first that is wrong. */
export function entryMistake(room: Given): { field: keyof Given; message: string } | null {
  if (room.entry === 'invited' && (room.invited ?? []).length === 0) {
    return { field: 'invited', message: 'is missing: an "invited" room needs the people who may enter' };
  }
  if (room.entry !== 'invited' && room.invited !== undefined) {
    return { field: 'invited', message: 'counts only with "entry": "invited": add it, or take the list out' };
  }
  return null;
}

/** What the room is after defaults. */
export const readEntry = (
  room: Given,
): Pick<
  Room,
  'entry' | 'otherEntries' | 'invited' | 'signedInAs' | 'overflowRoomId' | 'email' | 'mayShowPersonalLink'
> => {
  const entry = room.entry ?? 'open';
  const usesSignIn = entry === 'signed-in' || (room.otherEntries ?? []).includes('signed-in');
  return {
    entry,
    otherEntries: (
      room.otherEntries ?? (entry === 'open' || entry === 'invited' ? (['registered'] as const) : [])
    ).filter((other) => other !== entry),
    invited: room.invited ?? [],
    // The room check says in red what `me` means.
    signedInAs: room.signedInAs ?? (usesSignIn ? { token: 'zak', userId: 'me' } : null),
    overflowRoomId: room.overflowRoomId ?? null,
    email: room.email ?? 'when-needed',
    mayShowPersonalLink: room.personalLink ?? false,
  };
};
