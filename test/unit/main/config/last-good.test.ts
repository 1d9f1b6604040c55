// A venue file that is not there or broken at the start: a policy may do without it, and the last good one may stand in.
import { readdirSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLastGood } from '../../../../main/config/last-good.ts';
import { installedPath } from '../../../../main/config/load.ts';
import { loadSettings } from '../../../../main/config/load-settings.ts';
import { policyFrom } from '../../../../main/config/policy/policy.ts';
import { createDesk } from './remote/desk.ts';
import type { OpenRemote } from '../../../../main/config/remote/remote-layer.ts';
import { configOf, openStage, ROOM, VENUE } from './settings-stage.ts';

const { start, messagesOf, folder, log } = openStage();
/** As a policy with onlyInstalled and a copy of the installed file have it. */
const installed = (
  readInstalled: () => Promise<Uint8Array>,
  openRemote: OpenRemote | null = null,
  policy: object = {},
) =>
  loadSettings({
    options: { configFile: null, settings: [] },
    env: {},
    platform: 'linux',
    readFile: readInstalled,
    readPolicy: () => Promise.resolve(policyFrom('policy.json', { ...policy, onlyInstalled: true })),
    lastGood: { find: () => VENUE, isThere: () => true },
    ownVenueFile: '/nowhere/own.json',
    openRemote,
  });
const BROKEN = path.join(import.meta.dirname, '../../../configs/broken');

describe('a venue wholly in a policy', () => {
  test('needs no file in the standard place', async () => {
    const given = { configFile: null, env: { ProgramData: folder() }, platform: 'win32' } as const;
    const { gathered } = await start({ ...given, policy: VENUE });
    expect(configOf(gathered).venue.name).toBe('Expo');
  });

  test('but a file that somebody named must be there', async () => {
    const messages = await messagesOf({ file: null, policy: VENUE });
    expect(messages).toEqual([expect.stringContaining('venue.json does not exist')]);
  });

  test('a file that is not there is the one message, not what it would have said', async () => {
    expect(await messagesOf({ file: null })).toEqual([expect.stringContaining('venue.json does not exist')]);
  });
});

describe('the last good venue file', () => {
  const good = { ...VENUE, kiosk: { name: 'good' } };

  test.each<[string, object | string | null]>([
    ['no JSON', '{'],
    ['empty', ''],
    ['not there', null],
    ['a field that is wrong', { ...good, kiosk: { window: 'ful' } }],
    ['two rooms with one id', { ...good, rooms: [ROOM, ROOM] }],
    ['a logo that is not there', { ...good, theme: { logo: 'logo.svg' } }],
  ])('stands in for a broken one: %s', async (_what, file) => {
    await start({ file: good });
    const { prepared, gathered } = await start({ file });
    expect(prepared).toMatchObject({ ok: true, config: { kiosk: { name: 'good' } } });
    expect(gathered.config).toMatchObject({ replaces: [expect.stringContaining('venue.json')] });
    expect(log.warn).toHaveBeenCalledOnce();
    // …and is not replaced by itself, nor by the broken one: the third start is like the second.
    expect((await start({ file })).prepared.ok).toBe(true);
    log.warn.mockClear();
  });

  test.each(readdirSync(BROKEN))(
    'a kiosk that had one goes on with it, and says what is wrong: %s',
    async (name) => {
      await start({ file: good });
      const { prepared, gathered } = await start({ file: await readFile(path.join(BROKEN, name)) });
      expect(prepared).toMatchObject({ ok: true, config: { kiosk: { name: 'good' } } });
      expect(gathered.config).toMatchObject({
        replaces: expect.arrayContaining([expect.stringContaining('venue.json')]) as string[],
      });
      log.warn.mockClear();
    },
  );

  test('a first start without one ends with the messages', async () => {
    expect(await messagesOf({ file: '{' })).toEqual([expect.stringContaining('is not valid JSON')]);
  });

  test('is of this file alone', async () => {
    await start({ file: good });
    const { gathered } = await start({ configFile: path.join(folder(), 'other.json') });
    expect(gathered.config.ok).toBe(false);
  });

  test('SECURITY: is for the eyes of its user alone, and holds no more than the file', async () => {
    await start({ file: good });
    const copy = path.join(folder(), 'data', 'last-good-venue.json');
    expect((await stat(copy)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(copy, 'utf8'))).toEqual({
      path: path.join(folder(), 'venue.json'),
      written: good,
    });
  });

  test.each(['{', '[]', '{"path":1}'])('a damaged copy is none: %s', async (text) => {
    await start({ file: good });
    await writeFile(path.join(folder(), 'data', 'last-good-venue.json'), text);
    expect(await messagesOf({ file: '{' })).toHaveLength(1);
  });

  test('SECURITY: a policy counts over it too', async () => {
    await start({ file: { ...good, kiosk: { window: 'windowed' } } });
    const { gathered } = await start({ file: '{', policy: { kiosk: { window: 'kiosk' } } });
    expect(configOf(gathered).kiosk.window).toBe('kiosk');
  });

  test('SECURITY: with onlyInstalled it makes no venue where IT has put none', async () => {
    const copy = createLastGood(path.join(folder(), 'data', 'last-good-venue.json'));
    copy.keep(installedPath('win32').path, VENUE);
    const given = { policy: { onlyInstalled: true }, platform: 'win32' } as const;
    expect(await messagesOf(given)).toEqual([expect.stringContaining('venue.json does not exist')]);
  });

  test.each(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EIO'])(
    'SECURITY: with onlyInstalled it stands in for nothing that could not be read: %s',
    async (code) => {
      expect(await installed(() => Promise.reject(Object.assign(new Error(code), { code })))).toMatchObject({
        config: { ok: false, messages: [expect.stringContaining('venue.json')] },
      });
    },
  );

  test.each(['{', '', '{"venue":{}}', '{"remote":{"url":"x"}}'])(
    '…and does for what was read and is broken: %j',
    async (text) => {
      expect(await installed(() => Promise.resolve(Buffer.from(text)))).toMatchObject({
        config: { ok: true, config: { venue: { name: 'Expo' } } },
      });
    },
  );

  test('…also where a policy says all that a venue needs: what the file adds is missing', async () => {
    const broken = () => Promise.resolve(Buffer.from('{'));
    expect(
      await installed(broken, null, { rooms: [{ ...ROOM, id: 'policy' }], venue: { name: 'Policy' } }),
    ).toMatchObject({
      config: { ok: true, replaces: [expect.stringContaining('is not valid JSON')] },
    });
  });

  test('SECURITY: …nor for one that is sound but for a picture or a server’s file that is not there', async () => {
    const { publicKey } = await createDesk();
    const nobody = { venue: null, trouble: 'cannot be reached' };
    const down: OpenRemote = () =>
      Promise.resolve({ kept: () => Promise.resolve(nobody), ask: () => Promise.resolve(nobody) });
    const holds = (written: object) => () => Promise.resolve(Buffer.from(JSON.stringify(written)));
    const remote = { url: 'https://venue.example.com/expo.venue', publicKey };
    expect(await installed(holds({ ...VENUE, theme: { logo: 'logo.svg' } }))).toMatchObject({
      config: { ok: false, messages: [expect.stringContaining('theme.logo')] },
    });
    expect(await installed(holds({ remote }), down)).toMatchObject({
      config: { ok: false, messages: ['cannot be reached'] },
    });
    // The room is in the server's file.
    expect(await installed(holds({ ...VENUE, remote, kiosk: { roomId: 'second' } }), down)).toMatchObject({
      config: { ok: false, messages: [expect.stringContaining('kiosk.roomId'), 'cannot be reached'] },
    });
  });

  test('what a new policy makes of it is a mistake like any other', async () => {
    await start({
      file: {
        ...good,
        kiosk: { mode: 'attendee' },
        credentials: { onAttendeeMachine: 'allow-local-secret' },
      },
    });
    const messages = await messagesOf({ file: '{', policy: { kiosk: { window: 'kiosk' } } });
    expect(messages).toEqual([expect.stringContaining('is not valid JSON')]);
  });
});
