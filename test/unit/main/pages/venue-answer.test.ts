// The venue's files by address: those that are named, whole or in part, and nothing else.
import { describe, expect, test } from 'vitest';
import type { VenueFiles } from '../../../../main/config/venue-files.ts';
import { venueAnswer } from '../../../../main/pages/venue-answer.ts';

const FILES: VenueFiles = {
  logo: { path: '/v/brand/mark.svg', ending: '.svg', contentType: 'image/svg+xml', bytes: 100 },
  'attract-video': { path: '/v/loop.mp4', ending: '.mp4', contentType: 'video/mp4', bytes: 1_000 },
};
const ask = (path: string, range?: string) =>
  venueAnswer(path, { headers: range === undefined ? {} : { range } }, FILES);

test('by its job, never by its name', () => {
  expect(ask('/venue/logo.svg')).toMatchObject({
    status: 200,
    headers: { 'Content-Type': 'image/svg+xml' },
    body: { path: '/v/brand/mark.svg' },
  });
});

test('SECURITY: a drawing that is opened as a page runs nothing', () => {
  expect(ask('/venue/logo.svg')?.headers['Content-Security-Policy']).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  );
});

test.each([
  '/venue/brand/mark.svg',
  '/venue/logo.png',
  '/venue/background.jpg',
  '/venue/../logo.svg',
  '/venue/%6cogo.svg',
  '/venue/',
  '/venue/__proto__',
])('SECURITY: %s is not there', (path) => expect(ask(path)?.status).toBe(404));

test('other addresses are not the venue’s', () => expect(ask('/assets/app.js')).toBeNull());

describe('a part of a video, as its loop asks for it', () => {
  test.each([
    ['bytes=0-', 'bytes 0-999/1000', 0, 1_000],
    ['bytes=10-19', 'bytes 10-19/1000', 10, 10],
    ['bytes=990-5000', 'bytes 990-999/1000', 990, 10],
  ])('%s', (asked, range, from, bytes) => {
    expect(ask('/venue/attract-video.mp4', asked)).toMatchObject({
      status: 206,
      headers: { 'Content-Range': range },
      body: { from, bytes },
    });
  });

  test.each(['bytes=1000-', 'bytes=5-4', 'bytes=-5', 'bytes=0-1,4-5', 'lines=1-2'])(
    '%s: all of it',
    (asked) => {
      expect(ask('/venue/attract-video.mp4', asked)).toMatchObject({ status: 200, body: { bytes: 1_000 } });
    },
  );
});
