// Every row of the stand-in's table, met as a visitor: what is on the screen, what the journal holds, what the SDK
// itself reported.
import { SCENARIOS } from '../stand-ins/zoom/index.ts';
import { expect, test, type Foyer } from './launch-foyer.ts';

interface Refusal {
  problem: string;
  /** As on the screen and in the journal; null where Zoom gave none. */
  zoomCode: number | null;
  /** What the SDK told the page; null where it said nothing in time. */
  sdkCode: number | null;
  timeout?: number;
}

/** [scenario, problem, data-zoom-code, the SDK's own errorCode] */
const REFUSALS: readonly [string, string, number, number][] = [
  ['wrong-passcode', 'passcode-wrong', 3004, 3004],
  ['wrong-passcode-at-door', 'passcode-wrong', 3004, 3004],
  ['full', 'room-full', 4005, 4005],
  ['locked', 'room-locked', 4006, 4006],
  ['removed-before', 'removed-before', 3009, 3009],
  ['already-ended', 'room-ended', 4004, 4004],
  ['information-barrier', 'information-barrier', 4007, 4007],
  ['already-in', 'already-in', 4008, 4008],
  ['email-blocked', 'email-refused', 3620, 3620],
  ['app-not-published', 'app-not-approved', 4011, 4011],
  ['anonymous-not-allowed', 'anonymous-refused', 4012, 4012],
  ['token-missing', 'token-refused', 4013, 4013],
  ['obf-invalid', 'token-refused', 4014, 4014],
  ['obf-other-meeting', 'token-refused', 4015, 4015],
  ['recording-token', 'token-refused', 4016, 4016],
  ['owner-absent', 'authorizer-absent', 4017, 4017],
  ['login-conflict', 'token-refused', 4018, 4018],
  ['signature-invalid', 'signature-refused', 3712, 200],
  ['unknown', 'room-unknown', 3001, 200],
  ['registration', 'registration-required', 3099, 3099],
  ['registered', 'registration-required', 3099, 3099],
  ['login', 'sign-in-required', 3051, 3051],
  ['email-needed', 'email-required', 3005, 200],
  ['web-off', 'web-joining-off', 3611, 200],
  ['host-busy', 'host-busy', 3000, 3000],
  ['unheard-of', 'refused-unknown', 4242, 200],
  ['http-500', 'zoom-unreachable', -3000, -3000],
  ['malformed', 'zoom-unreachable', -3000, -3000],
  ['ping-500', 'zoom-unreachable', 3621, 200],
  ['sdk-too-old', 'sdk-too-old', 10000, 10000],
];

async function lastRefusal(foyer: Foyer) {
  const refused = (await foyer.journal()).filter((record) => record.kind === 'refused').at(-1);
  if (refused?.kind !== 'refused') throw new Error('no refusal in the journal');
  return refused;
}

async function expectRefusal(foyer: Foyer, { problem, zoomCode, sdkCode, timeout }: Refusal): Promise<void> {
  await foyer.expectScreen('problem', timeout);
  const screen = foyer.page.locator('[data-screen="problem"]');
  await expect(screen).toHaveAttribute('data-problem', problem);
  if (zoomCode === null) await expect(screen).not.toHaveAttribute('data-zoom-code');
  else await expect(screen).toHaveAttribute('data-zoom-code', String(zoomCode));
  const refused = await lastRefusal(foyer);
  expect(refused).toMatchObject({ problem, zoomCode });
  expect(refused.facts.sdk?.errorCode ?? null).toBe(sdkCode);
}

const inRoom = (foyer: Foyer) =>
  expect(foyer.meeting.getByText('Ada Host').first()).toBeAttached({ timeout: 15_000 });

const kindsOf = async (foyer: Foyer): Promise<string[]> => {
  const records = await foyer.journal();
  const begin = records.findLastIndex(({ kind }) => kind === 'visit-started');
  return records.slice(begin).map(({ kind }) => kind);
};

const numberOf = (key: string): string => SCENARIOS.find((scenario) => scenario.key === key)?.number ?? '';

test.describe('refused', () => {
  for (const [key, problem, zoomCode, sdkCode] of REFUSALS) {
    test(`${key} → ${problem} (${zoomCode})`, async ({ foyer }) => {
      await foyer.visit(key);
      await expectRefusal(foyer, { problem, zoomCode, sdkCode });
      // Nobody ever sees Zoom's own dialog or passcode box.
      await expect(foyer.page.locator('iframe:visible')).toHaveCount(0);
    });
  }

  test('signature-expired → one fresh signature, unseen, then signature-expired (3705)', async ({
    foyer,
  }) => {
    await foyer.visit('signature-expired');
    await expectRefusal(foyer, { problem: 'signature-expired', zoomCode: 3705, sdkCode: 3705 });
    expect(foyer.zoom.joins).toHaveLength(2);
  });

  test('owner-leaves → authorizer-absent (4019)', async ({ foyer }) => {
    await foyer.visit('owner-leaves');
    await foyer.expectScreen('in-room');
    await foyer.expectScreen('problem');
    await expect(foyer.page.locator('[data-screen]')).toHaveAttribute('data-zoom-code', '4019');
    expect(await lastRefusal(foyer)).toMatchObject({ problem: 'authorizer-absent', zoomCode: 4019 });
  });

  test('waits-then-refused → waiting-room, then refused-from-waiting-room', async ({ foyer }) => {
    await foyer.visit('waits-then-refused');
    await foyer.expectScreen('waiting-room');
    await foyer.expectScreen('problem');
    await expect(foyer.page.locator('[data-screen]')).toHaveAttribute(
      'data-problem',
      'refused-from-waiting-room',
    );
    expect(await kindsOf(foyer)).toEqual(['visit-started', 'ticket', 'held', 'refused']);
  });
});

test.describe('no answer', () => {
  test('no-answer → zoom-unreachable after the 30 s that the SDK waits', async ({ foyer }) => {
    await foyer.visit('no-answer');
    await expectRefusal(foyer, {
      problem: 'zoom-unreachable',
      zoomCode: -3000,
      sdkCode: -3000,
      timeout: 50_000,
    });
  });

  for (const key of ['no-answer-at-door', 'silent-socket']) {
    test(`${key} → a problem within 80 s`, async ({ foyer }) => {
      test.setTimeout(120_000);
      await foyer.visit(key);
      await foyer.expectScreen('problem', 80_000);
      expect(await lastRefusal(foyer)).toMatchObject({ attempt: 1 });
    });
  }

  test('slow-answer → joining, then in-room', async ({ foyer }) => {
    await foyer.visit('slow-answer');
    await foyer.expectScreen('joining');
    await foyer.expectScreen('in-room', 20_000);
    await inRoom(foyer);
  });
});

test.describe('let in', () => {
  test('joins → the SDK shows the other participant', async ({ foyer }) => {
    await foyer.visit('joins');
    await foyer.expectScreen('in-room');
    await inRoom(foyer);
    expect(await kindsOf(foyer)).toEqual(['visit-started', 'ticket', 'joined']);
  });

  test('webinar → in-room', async ({ foyer }) => {
    await foyer.visit('webinar');
    await foyer.expectScreen('in-room');
  });

  test('passcode-changes → in-room, and for the next visitor passcode-wrong', async ({ foyer }) => {
    await foyer.visit('passcode-changes');
    await foyer.expectScreen('in-room');
    await foyer.backToRooms();
    await foyer.visit('passcode-changes');
    await expectRefusal(foyer, { problem: 'passcode-wrong', zoomCode: 3004, sdkCode: 3004 });
  });

  for (const key of ['waits-then-admitted', 'waits-then-moved-in']) {
    test(`${key} → waiting-room, then in-room`, async ({ foyer }) => {
      await foyer.visit(key);
      await foyer.expectScreen('waiting-room');
      await foyer.expectScreen('in-room');
      await inRoom(foyer);
      expect((await kindsOf(foyer)).filter((kind) => kind === 'held' || kind === 'joined')).toEqual([
        'held',
        'joined',
      ]);
    });
  }

  test('waits → waiting-room until the visitor leaves', async ({ foyer }) => {
    await foyer.visit('waits');
    await foyer.expectScreen('waiting-room');
    await foyer.backToRooms();
    expect((await kindsOf(foyer)).at(-1)).toBe('visit-ended');
  });

  for (const key of ['not-started-then-started', 'not-started-at-door']) {
    test(`${key} → not-started, then in-room by itself`, async ({ foyer }) => {
      await foyer.visit(key);
      await foyer.expectScreen('not-started');
      expect(await lastRefusal(foyer)).toMatchObject({ problem: 'room-not-started', zoomCode: 3008 });
      await foyer.expectScreen('in-room', 45_000);
      await inRoom(foyer);
    });
  }

  test('never-starts → not-started, and the visitor can leave', async ({ foyer }) => {
    await foyer.visit('never-starts');
    await foyer.expectScreen('not-started');
    await foyer.backToRooms();
  });

  test('recorded → in-room, and the consent dialog can be used', async ({ foyer }) => {
    await foyer.visit('recorded');
    await foyer.expectScreen('in-room');
    await inRoom(foyer);
  });
});

test.describe('in the room', () => {
  test('removed-by-host → ended', async ({ foyer }) => {
    await foyer.visit('removed-by-host');
    await foyer.expectScreen('in-room');
    await foyer.expectScreen('ended');
    const closed = (await foyer.journal()).filter(({ kind }) => kind === 'closed').at(-1);
    expect(closed).toMatchObject({ meant: 'removed', facts: { sdk: { reason: 'kicked by host' } } });
  });

  test('ended-by-host → ended', async ({ foyer }) => {
    await foyer.visit('ended-by-host');
    await foyer.expectScreen('in-room');
    await foyer.expectScreen('ended');
    const closed = (await foyer.journal()).filter(({ kind }) => kind === 'closed').at(-1);
    expect(closed).toMatchObject({ meant: 'ended-by-host' });
  });

  test('drops-and-returns → stays in-room', async ({ foyer }) => {
    await foyer.visit('drops-and-returns');
    await foyer.expectScreen('in-room');
    await expect.poll(() => kindsOf(foyer), { timeout: 15_000 }).toContain('reconnecting');
    await expect.poll(async () => (await kindsOf(foyer)).at(-1), { timeout: 15_000 }).toBe('joined');
    await foyer.expectScreen('in-room');
  });

  test('drops-for-good → reconnecting, and back when the line is back', async ({ foyer }) => {
    await foyer.visit('drops-for-good');
    await foyer.expectScreen('in-room');
    await expect.poll(() => kindsOf(foyer), { timeout: 15_000 }).toContain('reconnecting');
    foyer.zoom.restore(numberOf('drops-for-good'));
    await expect.poll(async () => (await kindsOf(foyer)).at(-1), { timeout: 30_000 }).toBe('joined');
  });
});

test('every scenario of the stand-in has a test here', () => {
  const tested = new Set([
    ...REFUSALS.map(([key]) => key),
    ...[
      'signature-expired',
      'owner-leaves',
      'waits-then-refused',
      'no-answer',
      'no-answer-at-door',
      'silent-socket',
    ],
    ...[
      'slow-answer',
      'joins',
      'webinar',
      'passcode-changes',
      'waits-then-admitted',
      'waits-then-moved-in',
      'waits',
    ],
    ...['not-started-then-started', 'not-started-at-door', 'never-starts', 'recorded', 'removed-by-host'],
    ...['ended-by-host', 'drops-and-returns', 'drops-for-good'],
  ]);
  expect(SCENARIOS.map(({ key }) => key).filter((key) => !tested.has(key))).toEqual([]);
});
