// The rows of the stand-in's table that keep a visitor out: what is on the screen, what the journal holds, what the
// SDK itself reported. test/unit/scenarios.test.ts sees to it that every row is in some file here.
import { expect, test } from './launch-foyer.ts';
import { expectInRoom, expectRefusal, kindsOf, lastRefusal } from './looks.ts';

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
  ['ping-500', 'zoom-unreachable', 3621, 200],
  ['sdk-too-old', 'sdk-too-old', 10000, 10000],
];

test.describe('refused', () => {
  for (const [key, problem, zoomCode, sdkCode] of REFUSALS) {
    test(`${key} → ${problem} (${zoomCode})`, async ({ foyer }) => {
      await foyer.visit(key);
      await expectRefusal(foyer, { problem, zoomCode, sdkCode });
      // Nobody ever sees Zoom's own dialog or passcode box.
      await expect(foyer.page.locator('iframe:visible')).toHaveCount(0);
    });
  }

  test('malformed → zoom-unreachable, though the SDK itself never says so', async ({ foyer }) => {
    await foyer.visit('malformed');
    await expectRefusal(foyer, { problem: 'zoom-unreachable', zoomCode: null, sdkCode: null });
    expect((await lastRefusal(foyer)).facts.witness).toMatchObject({ step: 'info', httpStatus: 200 });
  });

  test('signature-expired → one fresh signature, unseen, then signature-expired (3705)', async ({
    foyer,
  }) => {
    await foyer.visit('signature-expired');
    await expectRefusal(foyer, { problem: 'signature-expired', zoomCode: 3705, sdkCode: 3705 });
    expect(foyer.zoom.joins).toHaveLength(2);
  });

  test('owner-leaves → authorizer-absent (4019)', async ({ foyer }) => {
    await foyer.visit('owner-leaves');
    await foyer.expectScreen('problem');
    expect(await foyer.screensShown()).toContain('in-room');
    await expect(foyer.page.locator('[data-screen]')).toHaveAttribute('data-zoom-code', '4019');
    expect(await lastRefusal(foyer)).toMatchObject({ problem: 'authorizer-absent', zoomCode: 4019 });
  });

  test('waits-then-refused → waiting-room, then refused-from-waiting-room', async ({ foyer }) => {
    await foyer.visit('waits-then-refused');
    await foyer.expectScreen('problem');
    expect(await foyer.screensShown()).toContain('waiting-room');
    await expect(foyer.page.locator('[data-screen]')).toHaveAttribute(
      'data-problem',
      'refused-from-waiting-room',
    );
    expect(await kindsOf(foyer)).toEqual(['visit-started', 'ticket', 'held', 'refused']);
  });
});

/** `FOYER_ALL_ROWS=1 npm run e2e -- refused`: also those that wait most of a minute, as the first one of them does. */
const isWhole = process.env['FOYER_ALL_ROWS'] === '1';

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

  for (const key of isWhole ? ['no-answer-at-door', 'silent-socket'] : []) {
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
    await expectInRoom(foyer);
  });
});
