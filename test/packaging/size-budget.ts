// How large a release may be, part by part. A part that outgrows its limit is either wrong in the release, or gets a new limit
// with a reason. About a third above what was measured on 2026-11-28, except for what Zoom publishes: there a tenth.
const MB = 1_000_000;

export interface Budget {
  /** Path in the resources; below app.asar: in the archive. */
  part: string;
  maximumBytes: number;
  reason: string;
}

export const SIZE_BUDGET: readonly Budget[] = [
  { part: 'app.asar', maximumBytes: 5 * MB, reason: 'the whole app: 3.8 MB, in 13 languages' },
  {
    part: 'app.asar/out/main',
    maximumBytes: 3.4 * MB,
    reason:
      'not minified (2.6 MB, 0.5 of it electron-updater, loaded only where it is wanted), so that the line in an error report is a line of ours',
  },
  {
    part: 'app.asar/out/renderer',
    maximumBytes: 1.6 * MB,
    reason: 'what a visitor waits for: one language and one keyboard of it are loaded (1.2 MB in all)',
  },
  { part: 'app.asar/out/preload', maximumBytes: 10_000, reason: 'one function an action (2 kB)' },
  {
    part: 'zoom/lib',
    maximumBytes: 74 * MB,
    reason: 'sound and picture, in each kind that a browser may want (67 MB)',
  },
  {
    part: 'zoom/ui',
    maximumBytes: 22 * MB,
    reason: "the client view's parts, without those that a kiosk switches off (20 MB; all: 27)",
  },
  { part: 'zoom', maximumBytes: 106 * MB, reason: 'the SDK in both views, as Zoom publishes it (97 MB)' },
  { part: 'notices', maximumBytes: 1 * MB, reason: "licences in full (0.5 MB, most of it Zoom's own list)" },
  { part: 'lockdown', maximumBytes: 100_000, reason: "the operating systems' own locks (15 kB)" },
];
