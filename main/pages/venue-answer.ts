// The venue's own files, for the shell alone: `/venue/logo.svg` and the like. The address is made of the file's job, so
// that nothing in a request ever becomes a path on the disk.
import type { IncomingMessage } from 'node:http';
import {
  VENUE_FILE_JOBS,
  type VenueFile,
  type VenueFileJob,
  type VenueFiles,
} from '../config/venue-files.ts';
import { refuse, type Answer } from './respond.ts';

/** Path on the shell's server. */
export const venueAddress = (job: VenueFileJob, { ending }: Pick<VenueFile, 'ending'>): string =>
  `/venue/${job}${ending}`;

/** A part of the file, as a video asks for it when it begins anew; null: all of it. Other forms are not understood. */
function askedRange(header: string | undefined, bytes: number): { from: number; to: number } | null {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/u.exec(header ?? '') ?? [];
  if (first === undefined) return null;
  const from = Number(first);
  const to = last === '' || last === undefined ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return from <= to ? { from, to } : null;
}

/** Null where the address is none of the venue's. @param requestPath without its query. */
export function venueAnswer(
  requestPath: string,
  request: Pick<IncomingMessage, 'headers'>,
  files: VenueFiles,
): Answer | null {
  if (!requestPath.startsWith('/venue/')) return null;
  for (const job of VENUE_FILE_JOBS) {
    const file = files[job];
    if (!file || requestPath !== venueAddress(job, file)) continue;
    const range = askedRange(request.headers.range, file.bytes);
    return {
      status: range ? 206 : 200,
      headers: {
        'Content-Type': file.contentType,
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Accept-Ranges': 'bytes',
        // SECURITY: a drawing is a picture and never a page with scripts (test/unit/main/pages/venue-answer.test.ts).
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        ...(range && { 'Content-Range': `bytes ${range.from}-${range.to}/${file.bytes}` }),
      },
      body: range ? { ...file, bytes: range.to - range.from + 1, from: range.from } : file,
    };
  }
  return refuse(404);
}
