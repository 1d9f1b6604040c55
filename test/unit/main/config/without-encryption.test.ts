// Whether secrets may lie in plain text, as a start takes it from the layers: also from settings that are not whole.
import { expect, test } from 'vitest';
import { createDesk } from './remote/desk.ts';
import { openStage, VENUE } from './settings-stage.ts';

const { start } = openStage();
const PLAIN = { credentials: { withoutEncryption: 'store-in-plain-text' } };
type Given = NonNullable<Parameters<typeof start>[0]>;

/** What every store of this start is opened with. */
async function storesOf(given: Given): Promise<string[]> {
  const asked = new Set<string>();
  await start({ ...given, onStore: (withoutEncryption) => asked.add(withoutEncryption) });
  return [...asked];
}

test('a kiosk that waits for its first signed file may have its venue key in plain text', async () => {
  const { publicKey } = await createDesk();
  const remote = { url: 'https://venue.example.com/expo.venue', publicKey };
  expect(await storesOf({ file: { remote, ...PLAIN } })).toEqual(['store-in-plain-text']);
});

test.each<[string, Given, string]>([
  ['sound settings that allow it', { file: { ...VENUE, ...PLAIN } }, 'store-in-plain-text'],
  ['a mistake elsewhere', { file: { ...VENUE, ...PLAIN, idle: { askSeconds: 'x' } } }, 'store-in-plain-text'],
  ['settings that do not say', { file: VENUE }, 'refuse'],
  ['a word that means nothing', { file: { ...VENUE, credentials: { withoutEncryption: 'yes' } } }, 'refuse'],
  [
    'a policy that forbids it',
    { file: { ...VENUE, ...PLAIN }, policy: { credentials: { withoutEncryption: 'refuse' } } },
    'refuse',
  ],
  [
    'a policy that cannot be read',
    { file: { ...VENUE, ...PLAIN }, policy: { ok: false, messages: ['x'] } },
    'refuse',
  ],
])('%s', async (_what, given, wanted) => {
  expect(await storesOf(given)).toEqual([wanted]);
});

test('the last good copy of a broken file allows what that file did', async () => {
  await start({ file: { ...VENUE, ...PLAIN } });
  expect(await storesOf({ file: '{' })).toEqual(['store-in-plain-text']);
});
