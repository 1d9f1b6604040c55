// Ten visits by all entries, then Zoom's own report: every visit is matched to its person, and what is not clear is shown
// as such. Each room has a number of its own.
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';
import { runFoyer } from './run-foyer.ts';

const passcode = 'abc123';
const signedInAs = { userId: 'kiosk@example.com' };
const rooms = [
  { id: 'open', title: 'Open', meetingNumber: '82000000011', passcode },
  { id: 'surprise', title: 'Wants registration', meetingNumber: '82000000012', passcode },
  { id: 'registered', title: 'Registered', meetingNumber: '81000000055', passcode, entry: 'registered' },
  {
    id: 'invited',
    title: 'Invited',
    meetingNumber: '82000000013',
    passcode,
    entry: 'invited',
    invited: [{ name: 'Ada Lovelace', email: 'ada@example.com', code: 'ADA-1815' }, 'GUEST-7'],
  },
  {
    id: 'signed-in',
    title: 'Signed in',
    meetingNumber: '81000000062',
    passcode,
    entry: 'signed-in',
    signedInAs,
  },
  {
    id: 'webinar',
    title: 'Webinar',
    meetingNumber: '82000000014',
    passcode,
    kind: 'meeting',
    email: 'asked',
  },
];

/** room, name that is typed, name in the room, what else is typed. Two of them have the same name. */
const VISITS: readonly [string, string, string, { email?: string; invitation?: string }?][] = [
  ['open', 'Grace Hopper', 'Grace Hopper'],
  ['open', 'Grace Hopper', 'Grace Hopper'],
  ['surprise', 'Surprised', 'Surprised'],
  ['registered', 'Reg One', 'Reg One'],
  ['registered', 'Reg Two', 'Reg Two'],
  ['invited', 'ada', 'Ada Lovelace', { invitation: 'ADA-1815' }],
  ['invited', 'Guest Seven', 'Guest Seven', { invitation: 'guest-7' }],
  ['signed-in', 'As Kiosk One', 'As Kiosk One'],
  ['signed-in', 'As Kiosk Two', 'As Kiosk Two'],
  ['webinar', 'Attendee', 'Attendee', { email: 'attendee@example.com' }],
];

interface Reconciled {
  matched: { visit: { name: string; customerKey: string }; by: string; parts: unknown[] }[];
  oursOnly: unknown[];
  zoomsOnly: { name: string }[];
  ambiguous: { why: string }[];
}

async function reconcile(foyer: Foyer, room: string): Promise<Reconciled> {
  const { code, out, err } = await runFoyer(
    ['attendance', '--room', room, '--reconcile', '--json'],
    foyer.asCommand,
  );
  expect([room, code, err]).toEqual([room, 0, '']);
  return JSON.parse(out) as Reconciled;
}
const namesOf = ({ matched }: Reconciled): string[] => matched.map(({ visit }) => visit.name).sort();

test('ten visits, every one matched to its person; the ambiguous ones shown as such', async () => {
  test.setTimeout(180_000);
  const foyer = await launchFoyer({ rooms, hasAccount: true });
  try {
    const { api } = foyer.world;
    // The host has switched registration on, and nobody told the venue.
    api.meetings.set('82000000012', { settings: { approval_type: 0 } });
    for (const [room, typed, , more] of VISITS) {
      await foyer.visit(room, typed, more);
      await foyer.expectScreen('in-room', 30_000);
      // A stay of no length would be a report that is not finished yet.
      await foyer.page.waitForTimeout(1_100);
      await foyer.backToRooms();
    }

    for (const { id } of rooms) {
      const found = await reconcile(foyer, id);
      const wanted = VISITS.filter(([room]) => room === id).map(([, , name]) => name);
      expect([id, namesOf(found)]).toEqual([id, wanted.toSorted()]);
      expect([id, found.oursOnly, found.zoomsOnly, found.ambiguous]).toEqual([id, [], [], []]);
    }
    // Two people of one name are told apart by their keys.
    const keys = (await reconcile(foyer, 'open')).matched.map(({ visit }) => visit.customerKey);
    expect(new Set(keys).size).toBe(2);

    // Somebody of an invited guest's name came in another way at the same time: shown, and taken for nobody.
    const [row] = api.attendance.rows('82000000013');
    if (!row) throw new Error('the report has no row');
    api.attendance.add('82000000013', { ...row, customer_key: '', registrant_id: '', user_id: '99' });
    // A stranger is Zoom's only.
    api.attendance.add('82000000013', {
      ...row,
      name: 'Stranger',
      customer_key: '',
      registrant_id: '',
      user_id: '98',
    });
    const invited = await reconcile(foyer, 'invited');
    expect(namesOf(invited)).toEqual(['Ada Lovelace', 'Guest Seven']);
    expect(invited.ambiguous).toHaveLength(1);
    expect(invited.zoomsOnly.map(({ name }) => name)).toEqual(['Stranger']);

    // The line breaks and comes back: two rows of Zoom's, one visit.
    const [first] = api.attendance.rows('82000000011');
    api.attendance.add('82000000011', { ...first, user_id: '97' });
    const open = await reconcile(foyer, 'open');
    expect(namesOf(open)).toEqual(['Grace Hopper', 'Grace Hopper']);

    const { out: csv } = await runFoyer(['attendance', '--room=invited', '--csv'], foyer.asCommand);
    expect(csv).toContain('Ada Lovelace');
    expect(csv.trim().split('\n')).toHaveLength(3);
  } finally {
    await foyer.close();
  }
});
