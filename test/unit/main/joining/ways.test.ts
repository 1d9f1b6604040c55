// Which ways on may be shown to whom. Staff always; the open link and number of a room that is not open never.
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, problemRule, type ProblemCode } from '../../../../contracts/problem.ts';
import type { Way } from '../../../../contracts/visit.ts';
import { waysOn, type WaysInput } from '../../../../main/joining/ways.ts';
import { DETAILS, ENTRIES, makeRoom, REGISTRANT } from './rooms.ts';

const STAFF: Way = { kind: 'staff', contact: 'the desk' };
const ways = (changes: Partial<WaysInput>): readonly Way[] =>
  waysOn({
    room: makeRoom(),
    problem: 'anonymous-refused',
    details: null,
    passcode: { value: 'abc123', source: 'venue-file' },
    wasPasscodeRead: false,
    personalLink: null,
    staffContact: 'the desk',
    ...changes,
  });
const phone = (url: string, passcode: string | null = null, isPersonal = false): Way => ({
  kind: 'own-phone',
  url,
  passcode,
  isPersonal,
});

describe('an open room', () => {
  test('what Zoom says: its own link, and the numbers to dial', () => {
    expect(ways({ details: DETAILS })).toEqual([
      phone('https://us05web.zoom.us/j/81000000002?pwd=Zoom.1'),
      {
        kind: 'dial-in',
        numbers: DETAILS.dialIn,
        meetingNumber: '81000000002',
        passcode: '654321',
      },
      STAFF,
    ]);
  });

  test('a link without its passcode has it beside', () => {
    const details = { ...DETAILS, joinUrl: 'https://zoom.us/j/81000000002', dialIn: [] };
    expect(ways({ details })).toEqual([phone('https://zoom.us/j/81000000002', 'abc123'), STAFF]);
  });

  test('without Zoom’s: the pasted link, else the number', () => {
    const joinLink = 'https://expo.zoom.us/j/81000000002?pwd=pasted';
    expect(ways({ room: makeRoom({ joinLink }) })).toEqual([phone(joinLink), STAFF]);
    expect(ways({})).toEqual([phone('https://zoom.us/j/81000000002', 'abc123'), STAFF]);
    const gov = makeRoom({ webEndpoint: 'zoomgov.com' });
    expect(ways({ room: gov, passcode: { value: '', source: 'none' } })).toEqual([
      phone('https://zoomgov.com/j/81000000002'),
      STAFF,
    ]);
  });

  test('the visitor’s own link where one was registered', () => {
    expect(ways({ personalLink: REGISTRANT.personalLink })[0]).toEqual(
      phone('https://zoom.us/w/81000000002?pwd=Zoom.1&tk=registrant-token', null, true),
    );
  });

  test('a refused passcode is not handed on, one that Zoom has said since is', () => {
    const problem: ProblemCode = 'passcode-wrong';
    const since = { problem, wasPasscodeRead: true } as const;
    expect(ways({ problem })).toEqual([STAFF]);
    expect(ways({ ...since, passcode: { value: 'x1', source: 'staff' } })).toEqual([STAFF]);
    expect(ways({ ...since, passcode: { value: 'x1', source: 'zoom' } })[0]).toEqual(
      phone('https://zoom.us/j/81000000002', 'x1'),
    );
    expect(ways({ ...since, details: DETAILS })).toHaveLength(3);
    // What Zoom said before is what it has just refused.
    expect(ways({ problem, passcode: { value: 'x1', source: 'zoom' } })).toEqual([STAFF]);
    const stale = ways({ problem, passcode: { value: 'x1', source: 'zoom' }, details: DETAILS });
    expect(stale.map(({ kind }) => kind)).toEqual(['dial-in', 'staff']);
    expect(
      ways({ problem, room: makeRoom({ joinLink: 'https://zoom.us/j/81000000002?pwd=a' }) }),
    ).toHaveLength(2);
  });
});

test.each(PROBLEM_CODES)('%s: staff last and always; others only where its row allows them', (problem) => {
  for (const entry of ENTRIES) {
    const shown = ways({ problem, room: makeRoom({ entry, mayShowPersonalLink: true }), details: DETAILS });
    expect(shown.at(-1)).toEqual(STAFF);
    if (!problemRule(problem).mayUseOwnPhone) expect(shown).toEqual([STAFF]);
  }
});

describe('SECURITY: the open link or number of a room that is not open is in no way', () => {
  const others = ENTRIES.filter((entry) => entry !== 'open');
  test.each(others.flatMap((entry) => PROBLEM_CODES.map((problem) => [entry, problem] as const)))(
    '%s, %s',
    (entry, problem) => {
      const room = makeRoom({
        entry,
        joinLink: 'https://zoom.us/j/81000000002?pwd=a',
        mayShowPersonalLink: true,
      });
      const passcode = { value: 'abc123', source: 'zoom' } as const;
      expect(ways({ room, problem, passcode, details: DETAILS })).toEqual([STAFF]);
      const text = JSON.stringify(
        ways({ room, problem, passcode, details: DETAILS, personalLink: REGISTRANT.personalLink }),
      );
      expect(text).not.toMatch(/us05web|pwd=a"|abc123|\+49/u);
    },
  );
});

describe('the visitor’s own link', () => {
  const shown = (changes: Parameters<typeof makeRoom>[0]): boolean =>
    ways({ room: makeRoom(changes), personalLink: REGISTRANT.personalLink }).length === 2;

  test('of a registered room: theirs; of an invited one: where the venue says so; signed in: never', () => {
    expect(shown({ entry: 'registered' })).toBe(true);
    expect(shown({ entry: 'invited' })).toBe(false);
    expect(shown({ entry: 'invited', mayShowPersonalLink: true })).toBe(true);
    expect(shown({ entry: 'signed-in', mayShowPersonalLink: true })).toBe(false);
  });
});

describe('SECURITY: only a participant’s link of Zoom’s to this very room becomes a QR code', () => {
  test.each([
    'http://zoom.us/j/81000000002',
    'https://zoom.us.example.com/j/81000000002',
    'https://evilzoom.us/j/81000000002',
    'https://zoom.us/s/81000000002?zak=host',
    'https://zoom.us/j/89999999999?pwd=other',
    'https://zoom.us/meeting/register/abc',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('%s', (link) => {
    const bare = phone('https://zoom.us/j/81000000002', 'abc123');
    expect(ways({ details: { ...DETAILS, joinUrl: link, dialIn: [] } })[0]).toEqual(bare);
    expect(ways({ room: makeRoom({ joinLink: link }) })[0]).toEqual(bare);
    expect(ways({ room: makeRoom({ entry: 'registered' }), personalLink: link })).toEqual([STAFF]);
  });

  test('a pasted link with one person’s token is shown to nobody else', () => {
    const room = makeRoom({ joinLink: 'https://zoom.us/w/81000000002?tk=somebody', tk: 'somebody' });
    expect(JSON.stringify(ways({ room }))).not.toContain('somebody');
  });

  test('nothing travels along', () => {
    const joinUrl = 'https://ada:secret@zoom.us:8443/j/81000000002?pwd=p&zak=host&uname=Ada#x';
    expect(ways({ details: { ...DETAILS, joinUrl } })[0]).toEqual(
      phone('https://zoom.us/j/81000000002?pwd=p'),
    );
  });
});
