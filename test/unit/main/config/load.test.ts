// Which venue file counts, and files that cannot be read at all.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { configPath, installedPath, loadConfig } from '../../../../main/config/load.ts';

const VENUE = JSON.stringify({
  venue: { name: 'Expo' },
  rooms: [{ id: 'keynote', title: 'Opening keynote', meetingNumber: '810 0000 0002' }],
});

describe('which file', () => {
  test.each<[string | null, NodeJS.ProcessEnv, NodeJS.Platform, string, string]>([
    ['/a.json', { FOYER_CONFIG: '/b.json' }, 'linux', '/a.json', 'switch'],
    [null, { FOYER_CONFIG: '/b.json' }, 'linux', '/b.json', 'environment'],
    [null, { FOYER_CONFIG: '' }, 'linux', '/etc/foyer/venue.json', 'standard'],
    [null, {}, 'linux', '/etc/foyer/venue.json', 'standard'],
    [null, {}, 'darwin', '/Library/Application Support/Foyer/venue.json', 'standard'],
    [null, { ProgramData: 'D:\\Data' }, 'win32', 'D:\\Data\\Foyer\\venue.json', 'standard'],
    [null, {}, 'win32', 'C:\\ProgramData\\Foyer\\venue.json', 'standard'],
  ])('option %s, env %j, %s', (option, env, platform, file, origin) => {
    expect(configPath({ option, env, platform })).toEqual({ path: file, origin });
  });

  test('SECURITY: the installed one, by nothing that the environment says', () => {
    process.env['ProgramData'] = 'D:\\Mine';
    expect(installedPath('win32').path).toBe('C:\\ProgramData\\Foyer\\venue.json');
    delete process.env['ProgramData'];
    expect(installedPath('linux')).toEqual({ path: '/etc/foyer/venue.json', origin: 'policy' });
  });
});

const holding = (bytes: Uint8Array | string) => () => Promise.resolve(Buffer.from(bytes));

describe('read', () => {
  test('with and without a byte order mark', async () => {
    for (const text of [VENUE, `\uFEFF${VENUE}`]) {
      const loaded = await loadConfig('venue.json', holding(text));
      expect(loaded).toMatchObject({ ok: true, config: { rooms: [{ meetingNumber: '81000000002' }] } });
    }
  });

  test('a folder, nothing, and a file taken for a folder, on a real disk', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'foyer-load-'));
    try {
      const file = path.join(folder, 'venue.json');
      await writeFile(file, VENUE);
      expect((await loadConfig(file, readFile)).ok).toBe(true);
      const said = async (name: string) => ({ name, ...(await loadConfig(name, readFile)) });
      const missing = `${file}.missing`;
      expect(await said(folder)).toMatchObject({
        messages: [`The venue file ${folder} is a folder: name the file in it.`],
      });
      expect(await said(missing)).toMatchObject({
        messages: [
          `The venue file ${missing} does not exist: create it, or name another with --config=<file> or FOYER_CONFIG.`,
        ],
      });
      expect(await said(path.join(file, 'x'))).toMatchObject({
        messages: [expect.stringContaining('a part of its path is a file')],
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    ['EACCES', 'give the user that runs Foyer the right to read it'],
    ['EPERM', 'give the user that runs Foyer the right to read it'],
    ['EIO', 'cannot be read (EIO): check the disk and the path'],
  ])('%s', async (code, cure) => {
    const loaded = await loadConfig('v', () => Promise.reject(Object.assign(new Error('stack'), { code })));
    expect(loaded).toEqual({ ok: false, messages: [expect.stringContaining(cure)] });
  });

  test('the size limit: 1 MiB is read, one byte more is not', async () => {
    const fits = await loadConfig('v', holding(VENUE.padEnd(1_048_576)));
    const tooBig = await loadConfig('v', holding(VENUE.padEnd(1_048_577)));
    expect(fits.ok).toBe(true);
    expect(tooBig).toMatchObject({ messages: [expect.stringContaining('is larger than 1 MiB')] });
  });

  test('UTF-16, as an old editor saves it', async () => {
    const loaded = await loadConfig('v', holding(Buffer.from(`\uFEFF${VENUE}`, 'utf16le')));
    expect(loaded).toMatchObject({
      messages: [expect.stringContaining('save it again with the encoding UTF-8')],
    });
  });
});
