// The whole check: what each look brings to its rule, in which order it is told, and for which day.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, test, vi } from 'vitest';
import { KIOSK_CHECKS, ROOM_CHECKS } from '../../../../contracts/check.ts';
import { readEntry } from '../../../../contracts/config-entry.ts';
import { failure, success } from '../../../../contracts/result.ts';
import { runChecks } from '../../../../main/health/run-checks.ts';
import type { Account } from '../../../../main/zoom/account.ts';
import { deps, findings, never } from './check-deps.ts';
import { AT_MS, PLANTED, room } from './facts.ts';

describe('the order', () => {
  test('the kiosk, then each room as in the venue file', async () => {
    const { all, onBug } = deps();
    const { results, atMs } = await runChecks(all, { roomId: null });
    expect(atMs).toBe(AT_MS);
    expect(results.map(({ id, roomId }) => [id, roomId])).toEqual([
      ...KIOSK_CHECKS.map((id) => [id, null]),
      ...ROOM_CHECKS.map((id) => [id, 'keynote']),
      ...ROOM_CHECKS.map((id) => [id, 'second']),
    ]);
    expect(onBug).not.toHaveBeenCalled();
  });

  test('one room alone', async () => {
    const { all, sign } = deps();
    const { results } = await runChecks(all, { roomId: 'second' });
    expect(new Set(results.map(({ roomId }) => roomId))).toEqual(new Set([null, 'second']));
    expect(sign).toHaveBeenCalledTimes(1);
  });
});

describe('the kiosk', () => {
  test('each look gets to its rule', async () => {
    const report = await runChecks(deps().all, { roomId: null });
    expect(findings(report, null)).toEqual({
      configuration: 'sound',
      credentials: 'from-environment',
      signature: 'sound',
      clock: 'right',
      'zoom-reachable': 'reached',
      account: 'works',
      'sdk-version': 'unlisted',
      assets: 'unlisted',
      camera: 'there',
      microphone: 'there',
      'chosen-devices': 'none-chosen',
      'journal-disk': expect.stringMatching(/ready|nearly-full|full/u) as string,
      updates: 'off',
      signer: 'not-used',
      'starts-with-machine': 'not-wanted',
    });
  });

  test('a broken venue file: red, no rooms, and what does not depend on it is looked at', async () => {
    const { all, sign } = deps({ venue: { ok: false, messages: ['One.', 'Two.'] } });
    const report = await runChecks(all, { roomId: null });
    // Defaults are not what the venue chose: nothing is said of its updates, its signing server, its start.
    expect(report.results.map(({ id }) => id)).toEqual(
      KIOSK_CHECKS.filter((id) => !['updates', 'signer', 'starts-with-machine'].includes(id)),
    );
    expect(report.results[0]).toMatchObject({ level: 'red', finding: 'broken', detail: '2 problems' });
    expect(findings(report, null)).toMatchObject({ clock: 'right', account: 'works', camera: 'there' });
    expect(sign).not.toHaveBeenCalled();
  });

  test('no devices, no list of devices, no credentials', async () => {
    const none = await runChecks(deps({ readDevices: () => Promise.resolve([]), sign: null }).all, {
      roomId: null,
    });
    expect(findings(none, null)).toMatchObject({
      camera: 'none',
      microphone: 'none',
      signature: 'nothing-to-sign',
    });
    const unknown = await runChecks(deps({ readDevices: () => Promise.resolve(null) }).all, { roomId: null });
    expect(findings(unknown, null)).toMatchObject({ camera: 'unlisted', microphone: 'unlisted' });
  });

  test('a camera is no microphone', async () => {
    const readDevices = () => Promise.resolve(['videoinput']);
    const report = await runChecks(deps({ readDevices }).all, { roomId: null });
    expect(findings(report, null)).toMatchObject({ camera: 'there', microphone: 'none' });
  });

  test('a signing server is asked for what it must refuse', async () => {
    const askSigner = vi.fn(() => Promise.resolve(success(true)));
    const report = await runChecks(deps({ askSigner }).all, { roomId: null });
    expect(findings(report, null)).toMatchObject({ signer: 'signs-anything' });
    expect(askSigner).toHaveBeenCalledTimes(2);
  });

  test('a signing server that refuses all is strict only where it signed a room of the venue file', async () => {
    const askSigner = vi.fn(() => Promise.resolve(success(false)));
    const signs = await runChecks(deps({ askSigner }).all, { roomId: null });
    expect(findings(signs, null)).toMatchObject({ signature: 'sound', signer: 'strict' });
    const sign = vi.fn(() => Promise.resolve(failure('signer-refused', 'HTTP 401')));
    const refuses = await runChecks(deps({ askSigner, sign }).all, { roomId: null });
    expect(findings(refuses, null)).toMatchObject({ signature: 'refused', signer: 'unproven' });
    expect(sign).toHaveBeenCalledTimes(2);
  });

  test('a silent signing server is not asked for each of many rooms', async () => {
    const sign = vi.fn(() => Promise.resolve(failure('signer-unreachable')));
    const rooms = Array.from({ length: 100 }, (_, index) => room({ id: `r${index}` }));
    const report = await runChecks(deps({ sign }, rooms).all, { roomId: null });
    expect(findings(report, null)).toMatchObject({ signature: 'no-answer' });
    expect(sign.mock.calls.length).toBeLessThanOrEqual(4);
  });

  test('the account: missing scopes one by one, from the calls that failed', async () => {
    const { all } = deps({
      readRoom: () => Promise.resolve(failure('account-scope-missing', 'meeting:read:meeting:admin')),
    });
    const { results } = await runChecks(all, { roomId: null });
    expect(results.find(({ id }) => id === 'account')).toMatchObject({
      level: 'amber',
      finding: 'scopes-missing',
      detail: 'meeting:read:meeting:admin',
    });
  });

  test('a room that Zoom does not know is no trouble of the account', async () => {
    const { all } = deps({ readRoom: () => Promise.resolve(failure('room-unknown')) });
    const report = await runChecks(all, { roomId: null });
    expect(findings(report, null)).toMatchObject({ account: 'works' });
    expect(findings(report, 'keynote')).toMatchObject({ 'room-exists': 'missing' });
  });

  test.each([
    failure('account-scope-missing', 'meeting:read:meeting:admin'),
    failure('account-throttled', 'HTTP 429'),
    failure('account-answer-wrong', 'HTTP 200'),
    null,
  ])('a room that the account could not read is red: %j', async (answer) => {
    const readRoom = answer === null ? never : () => Promise.resolve(answer);
    const { all } = deps({ readRoom, patience: { probeMs: 30, wholeMs: 90 } }, [room()]);
    const { results } = await runChecks(all, { roomId: 'keynote' });
    expect(results.filter(({ level, roomId }) => roomId !== null && level === 'red')).toEqual([
      expect.objectContaining({ id: 'room-exists', finding: 'unread' }),
    ]);
  });

  test('no account: nothing is asked, and rooms that need one are named', async () => {
    const readRoom = vi.fn(never);
    const rooms = [room(), room({ id: 'second', ...readEntry({ entry: 'registered' }) })];
    const account: Account = { isConfigured: false, ask: never };
    const { results } = await runChecks(deps({ account, readRoom }, rooms).all, { roomId: null });
    expect(readRoom).not.toHaveBeenCalled();
    expect(results.find(({ id }) => id === 'account')).toMatchObject({
      finding: 'needed-by-rooms',
      detail: 'second',
    });
    expect(results.filter(({ finding }) => finding === 'no-account')).not.toHaveLength(0);
  });
});

test('the overflow room is found though another room is looked at', async () => {
  const rooms = [room({ overflowRoomId: 'second' }), room({ id: 'second' })];
  const { results } = await runChecks(deps({}, rooms).all, { roomId: 'keynote' });
  expect(results.find(({ id }) => id === 'overflow')).toMatchObject({ finding: 'ready', detail: 'second' });
});

test('SECURITY: the token of a room is tried against every name of its hosts, as a visitor’s is', async () => {
  const fetchToken = vi.fn(() => Promise.resolve(failure('kiosk-user-is-host')));
  const rooms = [room(readEntry({ entry: 'signed-in', signedInAs: { token: 'zak', userId: 'HostId1' } }))];
  const report = await runChecks(deps({ fetchToken }, rooms).all, { roomId: null });
  expect(fetchToken).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ hostIds: ['hostId1', PLANTED.email, 'second@host.example'] }),
  );
  expect(findings(report, 'keynote')).toMatchObject({ entry: 'as-host' });
});

describe("the event's day", () => {
  const LAST_MS = Date.UTC(2027, 5, 1);

  test.each([
    ['today', null, room(), 'fine'],
    ['the last room', null, room({ startsAtMs: LAST_MS }), 'raises-before'],
    ['the last room that ends', null, room({ startsAtMs: AT_MS, endsAtMs: LAST_MS }), 'raises-before'],
    ['the day that was named', LAST_MS, room(), 'raises-before'],
    ['the day that was named, before the last room', AT_MS, room({ startsAtMs: LAST_MS }), 'fine'],
  ])('is %s', async (_name, onMs, only, finding) => {
    const zoomDirectory = await mkdtemp(path.join(tmpdir(), 'foyer-sdk-'));
    await writeFile(path.join(zoomDirectory, 'version.txt'), '6.2.0');
    const { all } = deps({ zoomDirectory }, [only]);
    expect(findings(await runChecks(all, { roomId: null, onMs }), null)['sdk-version']).toBe(finding);
    await rm(zoomDirectory, { recursive: true });
  });
});
