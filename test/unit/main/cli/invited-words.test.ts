// Which words are one person's, and which are somebody else's too.
import { expect, test } from 'vitest';
import type { Invitee } from '../../../../contracts/room.ts';
import { invitedWords } from '../../../../main/cli/invited-words.ts';

const person = (email: string | null, ...codes: string[]): Invitee => ({ name: null, email, codes });
const ROOMS = [
  {
    invited: [
      person('ada@example.com', '1', 'badge-a'),
      person('bo@example.com', '2'),
      person(null, '3', 'badge-c'),
    ],
  },
  { invited: [person('Ada@Example.com', '4'), person('bo@example.com', '1'), person(null, '5')] },
];

test.each<[string, readonly string[] | null]>([
  ['badge-A', ['badge-A', 'ada@example.com', 'badge-a', 'Ada@Example.com', '4']],
  ['4', ['4', 'ada@example.com', 'badge-a', 'Ada@Example.com']],
  ['bo@example.com', ['bo@example.com', '2']],
  ['3', ['3', 'badge-c']],
  ['nobody@example.com', ['nobody@example.com']],
  ['1', null],
])('%j: %j', (typed, words) => {
  expect(invitedWords(typed, ROOMS)).toEqual(words);
});
