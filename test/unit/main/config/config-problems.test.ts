// Every broken venue file in test/configs/broken: the exact field and the cure, all problems at once, no word of the
// schema library, no secret value. A new fixture needs a row here, and a row needs its fixture.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../../main/config/load.ts';
import { ROWS } from './broken-rows.ts';

const FOLDER = path.join(import.meta.dirname, '../../../configs/broken');

const messagesOf = async (file: string): Promise<string[]> => {
  const loaded = await loadConfig(file, readFile);
  return loaded.ok ? [] : loaded.messages;
};

describe('broken venue files', () => {
  test('every fixture has a row', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(ROWS)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  test.each(Object.keys(ROWS))('%s', async (name) => {
    const file = path.join(FOLDER, `${name}.json`);
    const messages = await messagesOf(file);
    expect(messages).toEqual(
      ROWS[name]?.map((row) =>
        row.startsWith('…') ? row.replace('…', `The venue file ${file}`) : `${file}: ${row}`,
      ),
    );
    const all = messages.join('\n');
    // The schema library's words, a stack trace, and the secrets that the fixtures hold.
    expect(all).not.toMatch(
      /invalid|input|expected string|received|undefined|zod|unrecogni[sz]ed|ZodError/iu,
    );
    expect(all).not.toMatch(/\bat .*:\d+:\d+|Error:/u);
    expect(all).not.toMatch(/hush|271828/u);
  });
});

const check = async (venue: unknown): Promise<string> => {
  const loaded = await loadConfig('v', () => Promise.resolve(Buffer.from(JSON.stringify(venue))));
  return loaded.ok ? '' : loaded.messages.join('\n');
};
const room = { id: 'keynote', title: 'Opening keynote', meetingNumber: '810 0000 0002' };
const venue = { venue: { name: 'Expo' }, rooms: [room] };

describe('SECURITY: no secret value in a message', () => {
  test.each([
    { ...room, passcode: 'hush-hush'.repeat(5) },
    { ...room, passcode: ['hush-hush'] },
    { ...room, tk: 'hush-hush' },
    { ...room, zak: 'hush-hush' },
    { ...room, meetingNumber: 'hush-hush' },
    { ...room, meetingNumber: undefined, joinLink: 'hush-hush' },
    { ...room, meetingNumber: undefined, joinLink: 'https://zoom.us/j/81?pwd=hush-hush' },
    { ...room, meetingNumber: undefined, joinLink: 'https://hush-hush@zoom.us/my/x' },
    { ...room, secret: 'hush-hush', sdkSecret: { deep: 'hush-hush' } },
    // In the wrong place, recognised by its shape.
    { ...room, kind: 'https://zoom.us/j/81000000002?pwd=hush-hush' },
    { ...room, startsAt: 'passcode: hush-hush' },
  ])('%j', async (broken) => {
    const message = await check({ ...venue, rooms: [broken] });
    expect(message).not.toBe('');
    expect(message).not.toContain('hush');
  });

  test.each([
    'clientSecret',
    'sdkSecret',
    'secret',
    'apiSecret',
    'client_secret',
    'SDK_SECRET',
    'sdkKey',
    'clientId',
  ])('%s anywhere leads to the environment or the store, in one message', async (key) => {
    const messages = [
      await check({ ...venue, [key]: 'x' }),
      await check({ ...venue, rooms: [{ ...room, [key]: 'x' }] }),
      await check({ ...venue, venue: { name: 'Expo', deep: { er: [{ [key]: 'x' }] } } }),
    ];
    for (const message of messages) expect(message).toContain('--store-credentials');
    expect(messages[0]?.split('\n')).toHaveLength(1);
    expect(messages[1]).toContain(`rooms[0].${key} (room "keynote"): credentials do not belong`);
  });
});

test('hostile values: long, deep, prototype names', async () => {
  const long = await check({ ...venue, venue: { name: 'x'.repeat(100_000) }, ['y'.repeat(10_000)]: 1 });
  expect(long.length).toBeLessThan(600);
  const odd = JSON.parse('{"venue":{"name":"Expo","__proto__":1,"constructor":2},"rooms":[null,[],"x"]}');
  const message = await check(odd);
  expect(message).toContain('venue.constructor is not a known field');
  expect(message).toContain('rooms[0] must be an object in { }, but is empty (null).');
  expect(message).toContain('rooms[1] must be an object in { }, but is a list.');
});
