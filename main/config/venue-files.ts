// The files that the venue file names: looked at once before Foyer opens, so that a missing logo is a sentence at the
// start and no hole on the screen. Each has one job, and its job decides its address; no request names a path.
import { lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { VenueConfig } from '../../contracts/config.ts';
import { errorCode } from '../journal/disk.ts';

export const VENUE_FILE_JOBS = ['logo', 'font', 'background', 'attract-picture', 'attract-video'] as const;
export type VenueFileJob = (typeof VENUE_FILE_JOBS)[number];

export interface VenueFile {
  path: string;
  /** With the dot. */
  ending: string;
  contentType: string;
  bytes: number;
}

export type VenueFiles = Readonly<Partial<Record<VenueFileJob, VenueFile>>>;
/** `text` begins with the field. */
export type ReadVenueFiles =
  { ok: true; files: VenueFiles } | { ok: false; problems: { field: string; text: string }[] };

const MEGABYTE = 1_048_576;

interface Kind {
  endings: readonly string[];
  atMostBytes: number;
}
/** A 4K picture is some 3 MB; a loop of half a minute some 40. More than that is a mistake, and a slow start. */
const PICTURE: Kind = { endings: ['.jpg', '.jpeg', '.png', '.webp', '.avif'], atMostBytes: 20 * MEGABYTE };
const KINDS: Readonly<Record<VenueFileJob, Kind>> = {
  logo: { endings: ['.svg', '.png', '.webp'], atMostBytes: 2 * MEGABYTE },
  font: { endings: ['.woff2'], atMostBytes: 10 * MEGABYTE },
  background: PICTURE,
  'attract-picture': PICTURE,
  'attract-video': { endings: ['.mp4', '.webm'], atMostBytes: 500 * MEGABYTE },
};

/** What such a file begins with: a file is what it holds, not what it is called. */
const FORMATS: Readonly<Record<string, { contentType: string; begins: (head: Buffer) => boolean }>> = {
  '.png': {
    contentType: 'image/png',
    begins: (head) => head.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n',
  },
  '.jpg': { contentType: 'image/jpeg', begins: (head) => head.toString('latin1', 0, 3) === '\xff\xd8\xff' },
  '.jpeg': { contentType: 'image/jpeg', begins: (head) => head.toString('latin1', 0, 3) === '\xff\xd8\xff' },
  '.webp': { contentType: 'image/webp', begins: (head) => head.toString('latin1', 8, 12) === 'WEBP' },
  '.avif': { contentType: 'image/avif', begins: (head) => /^ftypavi[fs]/u.test(head.toString('latin1', 4)) },
  '.svg': {
    contentType: 'image/svg+xml',
    begins: (head) => /^\s*</u.test(head.toString('utf8').replace('\uFEFF', '')),
  },
  '.woff2': { contentType: 'font/woff2', begins: (head) => head.toString('latin1', 0, 4) === 'wOF2' },
  '.mp4': { contentType: 'video/mp4', begins: (head) => head.toString('latin1', 4, 8) === 'ftyp' },
  '.webm': { contentType: 'video/webm', begins: (head) => head.toString('hex', 0, 4) === '1a45dfa3' },
};

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * One file, as it lies there at this moment.
 * @returns a sentence without its beginning, for what keeps it from being shown.
 * SECURITY: nothing outside the folder, no link, nothing else than was named (test/unit/main/config/venue-files.test.ts).
 */
export async function findVenueFile(
  folder: string,
  name: string,
  job: VenueFileJob,
): Promise<VenueFile | string> {
  const { endings, atMostBytes } = KINDS[job];
  const ending = path.extname(name).toLowerCase();
  const format = FORMATS[ending];
  if (!format || !endings.includes(ending)) return `must be a file of the kind ${endings.join(' or ')}`;
  try {
    const wanted = path.join(await realpath(folder), ...name.split('/'));
    const found = await lstat(wanted);
    if ((await realpath(wanted)) !== wanted) {
      return 'leads through a link, or is written with other capitals: put the file itself into the folder of the venue file';
    }
    if (!found.isFile()) return 'is no file: name the file itself';
    if (found.size > atMostBytes) {
      return `has ${Math.ceil(found.size / MEGABYTE)} MB, and at most ${atMostBytes / MEGABYTE} MB are shown: make it smaller`;
    }
    if (!format.begins(await headOf(wanted))) {
      return `is named ${ending} and is something else inside: save it again as ${ending}`;
    }
    return { path: wanted, ending, contentType: format.contentType, bytes: found.size };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return 'does not exist beside the venue file: put it there, or correct the name';
    }
    return `cannot be read (${code}): give the user that runs Foyer the right to read it`;
  }
}

/** Field of the venue file and name, for each job that the venue file gives. */
export function namedFiles({
  theme,
  attract,
}: Pick<VenueConfig, 'theme' | 'attract'>): { job: VenueFileJob; field: string; name: string }[] {
  const named: readonly (readonly [VenueFileJob, string, string | undefined])[] = [
    ['logo', 'theme.logo', theme.logo],
    ['font', 'theme.fontFile', theme.fontFile],
    ['background', 'theme.background', theme.background],
    ['attract-picture', 'attract.picture', attract.picture],
    ['attract-video', 'attract.video', attract.video],
  ];
  return named.flatMap(([job, field, name]) => (name === undefined ? [] : [{ job, field, name }]));
}

/** @param venueFilePath the folder that it lies in is the one that the names are in. */
export async function readVenueFiles(
  config: Pick<VenueConfig, 'theme' | 'attract'>,
  venueFilePath: string,
): Promise<ReadVenueFiles> {
  const folder = path.dirname(path.resolve(venueFilePath));
  const files: Partial<Record<VenueFileJob, VenueFile>> = {};
  const problems: { field: string; text: string }[] = [];
  for (const { job, field, name } of namedFiles(config)) {
    const found = await findVenueFile(folder, name, job);
    if (typeof found !== 'string') files[job] = found;
    else problems.push({ field, text: `${field} ${found}. Found: ${JSON.stringify(name)}.` });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files };
}
