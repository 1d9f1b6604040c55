// The printable sheet: a code for what everybody may enter, and nothing of the rooms that have a list.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Room } from '../../../../contracts/room.ts';
import { venueFile } from '../../../../contracts/config.ts';
import { sheetCommand } from '../../../../main/cli/sheet.ts';

const { venue, rooms } = venueFile.parse({
  venue: { name: 'Expo <b>', staffContact: 'the desk' },
  rooms: [
    {
      id: 'keynote',
      title: 'Opening <script>alert(1)</script>',
      joinLink: 'https://zoom.us/j/81000000002?pwd=abc123',
      startsAt: '2026-11-28T09:00:00Z',
      endsAt: '2026-11-28T10:00:00Z',
    },
    { id: 'by-number', title: 'By number', meetingNumber: '81000000003', passcode: 'typed1' },
    {
      id: 'lounge',
      title: 'Lounge',
      joinLink: 'https://zoom.us/j/81000000004?pwd=hush99',
      entry: 'invited',
      invited: ['ADA-1815'],
    },
    {
      id: 'registered',
      title: 'Posters',
      joinLink: 'https://zoom.us/j/81000000005?pwd=hush98',
      entry: 'registered',
    },
  ],
});

const deps = {
  venue,
  rooms,
  readRoom: async () => ({
    joinUrl: null,
    dialIn: [{ country: 'Germany', number: '+49 69 1234567' }],
    dialInPasscode: '424242',
  }),
  passcode: (room: Room) => ({ value: room.passcode, source: 'venue-file' as const }),
};

async function sheet(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-sheet-'));
  const file = path.join(folder, 'sheet.html');
  const end = await sheetCommand(deps, { word: null, options: { out: [file] } });
  expect(end).toMatchObject({ exitCode: 0, out: expect.stringContaining('with a code: 2') });
  const html = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return html;
}

test('a block a room; a code and the telephone for those that are open', async () => {
  const html = await sheet();
  expect(html.match(/<section>/gu)).toHaveLength(4);
  expect(html.match(/<svg/gu)).toHaveLength(2);
  expect(html).toContain('Passcode <b>typed1</b>');
  expect(html).toContain('+49 69 1234567');
  expect(html).toContain('Staff: the desk');
});

test('SECURITY: of a room with a list, a registration or a sign-in there is no link, number or passcode', async () => {
  expect(await sheet()).not.toMatch(/81000000004|81000000005|hush|ADA-1815/u);
});

test('SECURITY: a title is words and never a page', async () => {
  const html = await sheet();
  expect(html).not.toContain('<script>');
  expect(html).toContain('Expo &#60;b&#62;');
  expect(html).not.toMatch(/(?:src|href)=/u);
});

test('it says where it wants to go, and when it cannot', async () => {
  expect(await sheetCommand(deps, { word: null, options: {} })).toMatchObject({ exitCode: 2 });
  const nowhere = path.join(tmpdir(), 'foyer-no-such-folder', 'sheet.html');
  expect(await sheetCommand(deps, { word: null, options: { out: [nowhere] } })).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('ENOENT'),
  });
});
