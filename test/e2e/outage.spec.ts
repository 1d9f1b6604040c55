// Zoom refuses every anonymous visitor for a while, and then not, in one run: visitors always get a way in or on, staff
// see one incident with the right times, the report is right to the minute, and nothing is left to clean up.
import { expect, launchFoyer, test as base, type Foyer } from './launch-foyer.ts';
import { runFoyer } from './run-foyer.ts';

const ANONYMOUS_REFUSED = 13296;
const rooms = [
  { id: 'keynote', title: 'Keynote', meetingNumber: '81000000001', passcode: 'abc123' },
  { id: 'panel', title: 'Panel', meetingNumber: '82000000002', passcode: 'abc123' },
  {
    id: 'clinic',
    title: 'Clinic',
    meetingNumber: '82000000003',
    passcode: 'abc123',
    otherEntries: ['signed-in'],
    signedInAs: { token: 'zak', userId: 'kiosk@example.com' },
  },
];

const test = base.extend<{ venue: Foyer }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
  venue: async ({}, use) => {
    const foyer = await launchFoyer({ rooms, hasAccount: true });
    await use(foyer);
    await foyer.close();
  },
});

interface Evidence {
  timeline: { from: string; tries: number; successes: number; codes: Record<string, number> }[];
  incidents: {
    problem: string;
    zoomCodes: number[];
    since: string;
    until: string | null;
    visitCount: number;
    roomIds: string[];
    stillWorks: { roomId: string; entry: string }[];
  }[];
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((a, b) => a + b, 0);

test('4012 for everybody, and then not', async ({ venue: foyer }) => {
  const { page, zoom } = foyer;
  const meets = async (roomId: string, name: string, screen: string): Promise<void> => {
    await foyer.visit(roomId, name);
    await foyer.expectScreen(screen, 30_000);
  };

  await meets('keynote', 'Before', 'in-room');
  await foyer.backToRooms();
  await expect(page.locator('[data-incident]')).toHaveCount(0);

  zoom.refuseAll({ res: ANONYMOUS_REFUSED });
  await meets('keynote', 'Refused One', 'problem');
  await expect(page.locator('[data-problem="anonymous-refused"]')).toHaveAttribute('data-zoom-code', '4012');
  // A way on: the link that Zoom itself gave back, its passcode part with it; and staff.
  const link = page.locator('[data-way="own-phone"]');
  await expect(link).toHaveAttribute('data-url', /^https:\/\/[\w.]*zoom\.us\/j\/81000000001\?pwd=/u);
  await expect(page.locator('[data-way="staff"]')).toBeVisible();
  await foyer.backToRooms();
  await meets('panel', 'Refused Two', 'problem');
  await foyer.backToRooms();
  // The one room that has another entry lets its visitors in, and they notice nothing.
  await meets('clinic', 'Let In', 'in-room');
  expect(zoom.joins.filter(({ userName }) => userName === 'Let In').map(({ ztk }) => ztk !== '')).toEqual([
    false,
    true,
  ]);
  await foyer.backToRooms();
  await meets('keynote', 'Refused Three', 'problem');
  await foyer.backToRooms();
  const incident = page.locator('[data-incident]');
  await expect(incident).toHaveCount(1);
  await expect(incident).toHaveAttribute('data-incident', 'anonymous-refused');

  zoom.refuseAll(null);
  await meets('keynote', 'After', 'in-room');
  await foyer.backToRooms();
  await expect(incident).toHaveCount(0);

  const { code, out } = await runFoyer(['evidence', '--since', '1h', '--json'], foyer.asCommand);
  expect(code).toBe(0);
  const evidence = JSON.parse(out) as Evidence;
  const journal = await foyer.journal();
  const refusals = journal.filter((record) => record.kind === 'refused');
  const joins = journal.filter((record) => record.kind === 'joined');
  expect(evidence.incidents).toHaveLength(1);
  const [one] = evidence.incidents;
  expect(one).toMatchObject({ problem: 'anonymous-refused', zoomCodes: [4012], visitCount: 4 });
  expect([...(one?.roomIds ?? [])].sort()).toEqual(['clinic', 'keynote', 'panel']);
  expect(one?.stillWorks).toContainEqual({ roomId: 'clinic', entry: 'signed-in' });
  expect(one?.since).toBe(refusals[0]?.at);
  expect(one?.until).toBe(joins.at(-1)?.at);
  expect(sum(evidence.timeline.map(({ successes }) => successes))).toBe(joins.length);
  expect(sum(evidence.timeline.map(({ codes }) => codes['4012'] ?? 0))).toBe(refusals.length);
  const { out: markdown } = await runFoyer(['evidence', '--since', '1h'], foyer.asCommand);
  for (const text of [out, markdown]) {
    expect(text).toContain('4012');
    // SECURITY: nothing personal or secret leaves the venue with it.
    expect(text).not.toMatch(/Refused One|Let In|abc123|8[12]0000000\d\d|kiosk@example/u);
    for (const { customerKey, ztk } of zoom.joins) {
      expect(text).not.toContain(customerKey);
      if (ztk !== '') expect(text).not.toContain(ztk);
    }
  }
});
