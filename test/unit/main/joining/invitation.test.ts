// Who is recognised by what, and that codes cannot be guessed.
import { describe, expect, test } from 'vitest';
import type { Invitee } from '../../../../contracts/room.ts';
import { createInvitations, findInvitee } from '../../../../main/joining/invitation.ts';
import { ADA, makeRoom } from './rooms.ts';

const BADGE = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nEND:VCARD';
const ZOE: Invitee = { name: null, email: null, codes: [BADGE, 'https://expo.example/b/77?x=1'] };
const room = makeRoom({ entry: 'invited', invited: [ADA, ZOE] });

test.each([
  ['an address', ADA, 'ada@example.com'],
  ['as a phone writes it', ADA, ' Ada@Example.COM '],
  ['a code', ADA, 'A-1815'],
  ['a code in small letters', ADA, 'a-1815'],
  ['a scanner’s Enter', ADA, 'A-1815\r\n'],
  ['a scanner’s Tab', ADA, '\tA-1815\t'],
  ['white space inside', ADA, 'A - 18 15'],
  ['a badge', ZOE, BADGE],
  ['a badge through a one-line field', ZOE, BADGE.replaceAll('\r\n', '')],
  ['the same letters, composed otherwise', ZOE, BADGE.normalize('NFD')],
  ['a badge that holds an address', ZOE, 'https://expo.example/b/77?x=1'],
])('%s', (_name, person, typed) => {
  expect(findInvitee(room, typed)).toBe(person);
});

test.each(['', ' \t', 'Ada Lovelace', 'A-181', 'A-18155', 'example.com', 'VERSION:3.0', '.*', 'constructor'])(
  'the whole content or nobody: %j',
  (typed) => {
    expect(findInvitee(room, typed)).toBeNull();
  },
);

describe('SECURITY: guessing', () => {
  function kiosk() {
    let nowMs = 1_000_000;
    const invitations = createInvitations({ now: () => nowMs });
    const guess = (typed: string) => invitations.recognise(room, typed);
    const guessWrong = (count: number) => Array.from({ length: count }, (_, at) => guess(`wrong ${at}`));
    return { guess, guessWrong, pass: (ms: number) => void (nowMs += ms) };
  }

  test('every wrong one has the same answer', () => {
    const answers = [...kiosk().guessWrong(5), kiosk().guess('ada@example.co'), kiosk().guess('A-1814')];
    for (const answer of answers) expect(answer).toEqual({ ok: false, problem: 'not-invited' });
  });

  test('after ten wrong ones the kiosk waits, for right ones too, until the window has passed', () => {
    const { guess, guessWrong, pass } = kiosk();
    guessWrong(10);
    const exceeded = { ok: false, problem: 'invitation-tries-exceeded' };
    expect(guess('wrong')).toEqual(exceeded);
    expect(guess('A-1815')).toEqual(exceeded);
    pass(5 * 60_000 - 1);
    expect(guess('A-1815')).toEqual(exceeded);
    pass(1);
    expect(guess('A-1815')).toMatchObject({ ok: true, value: ADA });
  });

  test('right and empty ones do not count, nor those while it waits', () => {
    const { guess, guessWrong, pass } = kiosk();
    guessWrong(9);
    for (let at = 0; at < 50; at += 1) guess(at % 2 === 0 ? 'A-1815' : ' ');
    expect(guess('wrong')).toMatchObject({ problem: 'not-invited' });
    pass(60_000);
    guessWrong(20);
    pass(4 * 60_000);
    expect(guess('A-1815')).toMatchObject({ ok: true });
  });

  test('a clock that is set back does not keep everybody out', () => {
    const { guess, guessWrong, pass } = kiosk();
    guessWrong(10);
    pass(-60 * 60_000);
    expect(guess('A-1815')).toMatchObject({ ok: true });
  });

  test('nothing given is told apart', () => {
    expect(kiosk().guess('\r\n')).toEqual({ ok: false, problem: 'invitation-empty' });
  });
});
