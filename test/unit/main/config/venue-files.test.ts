// The files that a venue file names: found, or a sentence; never anything outside its folder.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import {
  findVenueFile,
  readVenueFiles,
  VENUE_FILE_JOBS,
  type VenueFileJob,
} from '../../../../main/config/venue-files.ts';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n-picture', 'latin1');
let above: string;
let folder: string;

beforeAll(async () => {
  above = await mkdtemp(path.join(tmpdir(), 'foyer-venue-'));
  folder = path.join(above, 'venue');
  await mkdir(path.join(folder, 'brand/folder.png'), { recursive: true });
  await writeFile(path.join(above, 'outside.png'), PNG);
  await writeFile(path.join(folder, 'brand/logo.PNG'), PNG);
  await writeFile(path.join(folder, 'brand/page.svg'), 'not a drawing');
  await writeFile(path.join(folder, 'brand/mark.svg'), '\uFEFF<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(path.join(folder, 'brand/large.svg'), `<svg>${' '.repeat(3_000_000)}</svg>`);
  await symlink(path.join(above, 'outside.png'), path.join(folder, 'brand/link.png'));
  await symlink(above, path.join(folder, 'way-out'));
});
afterAll(() => rm(above, { recursive: true }));

const theme = (fields: object) =>
  venueFile.safeParse({
    venue: { name: 'Expo' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
    theme: fields,
  });

test('a file that is what it says', async () => {
  expect(await findVenueFile(folder, 'brand/logo.PNG', 'logo')).toMatchObject({
    ending: '.png',
    contentType: 'image/png',
    bytes: PNG.length,
  });
  expect(await findVenueFile(folder, 'brand/mark.svg', 'logo')).toMatchObject({ ending: '.svg' });
});

describe('a sentence for what is not shown', () => {
  test.each([
    ['brand/none.png', 'does not exist'],
    ['brand/logo.PNG/inside.png', 'does not exist'],
    ['brand/folder.png', 'is no file'],
    ['brand/page.svg', 'something else inside'],
    ['brand/large.svg', 'at most 2 MB'],
    ['brand/logo.gif', 'must be a file of the kind .svg or .png or .webp'],
    ['brand/logo.jpg', 'must be a file of the kind'],
  ])('%s', async (name, words) => {
    expect(await findVenueFile(folder, name, 'logo')).toContain(words);
  });

  test.each(['brand/link.png', 'way-out/outside.png'])(
    'SECURITY: a link is not followed: %s',
    async (name) => {
      expect(await findVenueFile(folder, name, 'logo')).toContain('leads through a link');
    },
  );
});

test.each([
  '../outside.png',
  'brand/../../outside.png',
  '/etc/passwd',
  'C:\\a.png',
  'brand\\a.png',
  'a//b.png',
  './a.png',
])('SECURITY: the venue file cannot name what is not below it: %s', (logo) => {
  expect(theme({ logo }).success).toBe(false);
});

test('each field names the file of its own job', async () => {
  await Promise.all(['hall.png', 'rest.png'].map((name) => writeFile(path.join(folder, 'brand', name), PNG)));
  await writeFile(path.join(folder, 'brand/venue.woff2'), 'wOF2 and the rest');
  await writeFile(path.join(folder, 'brand/loop.webm'), Buffer.from('1a45dfa3ffffffff', 'hex'));
  const config = venueFile.parse({
    venue: { name: 'Expo' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
    theme: { logo: 'brand/logo.PNG', background: 'brand/hall.png', fontFile: 'brand/venue.woff2' },
    attract: { picture: 'brand/rest.png', video: 'brand/loop.webm' },
  });
  const read = await readVenueFiles(config, path.join(folder, 'venue.json'));
  const nameOf = (job: VenueFileJob) => read.ok && path.basename(read.files[job]?.path ?? '');
  expect(VENUE_FILE_JOBS.map((job) => [job, nameOf(job)])).toEqual([
    ['logo', 'logo.PNG'],
    ['font', 'venue.woff2'],
    ['background', 'hall.png'],
    ['attract-picture', 'rest.png'],
    ['attract-video', 'loop.webm'],
  ]);
});

test('all that is missing at once, each with its field', async () => {
  const config = venueFile.parse({
    venue: { name: 'Expo' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001' }],
    theme: { logo: 'brand/logo.PNG', background: 'hall.jpg' },
    attract: { video: 'loop.webm' },
  });
  const read = await readVenueFiles(config, path.join(folder, 'venue.json'));
  expect(read).toEqual({
    ok: false,
    problems: [
      {
        field: 'theme.background',
        text: 'theme.background does not exist beside the venue file: put it there, or correct the name. Found: "hall.jpg".',
      },
      {
        field: 'attract.video',
        text: 'attract.video does not exist beside the venue file: put it there, or correct the name. Found: "loop.webm".',
      },
    ],
  });
});
