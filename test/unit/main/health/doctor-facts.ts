// A machine on which nothing is wrong, for the tests of the doctor.
import type { DoctorFacts } from '../../../../main/health/doctor-facts.ts';
import type { SeenStatus } from '../../../../main/outside/read-status.ts';

export const NOW_MS = Date.UTC(2026, 10, 28, 9);

export const RUNNING: SeenStatus = {
  writtenAt: '2026-11-28T08:59:30.000Z',
  state: 'open',
  since: '2026-11-28T08:00:00.000Z',
  problems: [],
  incidents: [],
  journal: { isWritten: true, heldRecords: 0 },
  isStale: false,
};

export const WELL: DoctorFacts = {
  nowMs: NOW_MS,
  homeFolder: '/home/ada',
  versions: { foyer: '0.1.0', sdk: '6.2.0', electron: '45.4.1', node: '24.19.2', system: 'linux x64 6.1' },
  status: RUNNING,
  lastRun: { restartsAtMs: [], unacceleratedSinceBootMs: null, isOpen: true },
  venueFile: { path: '/etc/foyer/venue.json', origin: 'standard', mistakes: [], isLastGood: false },
  signedVenue: null,
  folders: [{ what: 'data', path: '/home/ada/.config/Foyer', code: null, freeBytes: 9e9 }],
  journalDays: ['2026-11-27', '2026-11-28'],
  secrets: [{ name: 'SDK credentials', isNeeded: true, found: { origin: 'store' } }],
  errors: [],
  zoom: [{ host: 'zoom.us', isReached: true }],
  collector: [],
};
