// The whole check is polite to Zoom, ends whatever happens, and tells nothing personal.
import { describe, expect, test, vi } from 'vitest';
import { readEntry } from '../../../../contracts/config-entry.ts';
import { failure, success } from '../../../../contracts/result.ts';
import { runChecks, type CheckDeps } from '../../../../main/health/run-checks.ts';
import { deps, emptyAccount, findings, never } from './check-deps.ts';
import { details, PLANTED, room } from './facts.ts';

describe('politeness', () => {
  test('an account that is refused is not asked again for each of many rooms', async () => {
    const readRoom = vi.fn(() => Promise.resolve(failure('account-refused', 'HTTP 401')));
    const rooms = Array.from({ length: 100 }, (_, index) => room({ id: `r${index}` }));
    await runChecks(deps({ readRoom }, rooms).all, { roomId: null });
    expect(readRoom.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('few rooms at a time, and one question for the settings of one host', async () => {
    let running = 0;
    let most = 0;
    const asked: string[] = [];
    const account = emptyAccount((call) => {
      asked.push(call.path);
      return Promise.resolve({ ok: true, value: call.answer.parse({}) });
    });
    const readRoom = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return success(details());
    };
    const rooms = Array.from({ length: 30 }, (_, index) => room({ id: `r${index}` }));
    await runChecks(deps({ account, readRoom }, rooms).all, { roomId: null });
    expect(most).toBe(2);
    expect(asked).toEqual(['/users/hostId1/settings']);
  });

  test('a token is asked for rooms that have a Zoom user, with their hosts', async () => {
    const fetchToken = vi.fn<CheckDeps['fetchToken']>(() => Promise.resolve(failure('kiosk-user-is-host')));
    const signedInAs = { token: 'zak', userId: 'kiosk@venue.example' } as const;
    const rooms = [room(), room({ id: 'second', ...readEntry({ entry: 'signed-in', signedInAs }) })];
    const report = await runChecks(deps({ fetchToken }, rooms).all, { roomId: null });
    expect(fetchToken.mock.calls).toEqual([
      [
        {
          signedInAs,
          meetingNumber: PLANTED.number,
          hostIds: ['hostId1', PLANTED.email, 'second@host.example'],
        },
      ],
    ]);
    expect(findings(report, 'second')).toMatchObject({ entry: 'as-host' });
  });
});

describe('whatever happens', () => {
  test('it ends when nothing answers', async () => {
    const { all, onBug } = deps({
      patience: { probeMs: 20, wholeMs: 60 },
      clock: { measure: never },
      fetch: never,
      sign: never,
      readRoom: never,
      readDevices: never,
      askSigner: never,
    });
    const report = await runChecks(all, { roomId: null });
    expect(findings(report, null)).toMatchObject({
      clock: 'not-seen',
      signature: 'not-seen',
      'zoom-reachable': 'not-seen',
      camera: 'unlisted',
      signer: 'not-seen',
      'starts-with-machine': 'not-wanted',
    });
    expect(findings(report, 'second')).toMatchObject({ 'room-exists': 'unread', passcode: 'not-seen' });
    expect(onBug).not.toHaveBeenCalled();
  });

  test('it ends when everything breaks, and the bugs are told', async () => {
    const broken = () => {
      throw new Error('a bug');
    };
    const { all, onBug } = deps({ clock: { measure: broken }, readRoom: broken, readDevices: broken });
    const report = await runChecks(all, { roomId: null });
    expect(findings(report, null)).toMatchObject({ clock: 'not-seen', camera: 'unlisted' });
    expect(findings(report, 'keynote')).toMatchObject({ 'room-exists': 'unread' });
    expect(onBug.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  test('nothing personal or secret gets into the report', async () => {
    const rooms = [
      room(
        readEntry({
          entry: 'invited',
          invited: [{ name: PLANTED.name, email: PLANTED.email, codes: ['B-7'] }],
        }),
      ),
      room({
        id: 'second',
        ...readEntry({ entry: 'signed-in', signedInAs: { token: 'zak', userId: PLANTED.email } }),
      }),
      room({ id: 'third', passcode: 'otherPlantedPass', tk: 'plantedTk', overflowRoomId: 'second' }),
    ];
    const report = JSON.stringify(await runChecks(deps({}, rooms).all, { roomId: null }));
    for (const word of [...Object.values(PLANTED), 'planted', 'B-7', 'hostId1', 'host.example', 'Encoded']) {
      expect(report).not.toContain(word);
    }
  });
});
