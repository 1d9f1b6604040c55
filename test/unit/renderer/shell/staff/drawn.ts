// A venue with an outage, as the staff screen gets it; and React drawn once, without a browser.
import { NO_LABELS } from '../../../../../contracts/devices.ts';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Incident } from '../../../../../contracts/incident.ts';
import { failure } from '../../../../../contracts/result.ts';
import type { StaffView } from '../../../../../contracts/staff.ts';

export const NOW = Date.parse('2026-11-21T10:42:00Z');
export const MINUTE = 60_000;
export const ROOMS: StaffView['rooms'] = [
  { id: 'keynote', title: 'Opening keynote', entry: 'open' },
  { id: 'members', title: 'Members <only>', entry: 'invited' },
];
export const INCIDENT: Incident = {
  problem: 'anonymous-refused',
  zoomCodes: [4012],
  sinceMs: NOW - 34 * MINUTE,
  lastMs: NOW - MINUTE,
  untilMs: null,
  visitCount: 12,
  refusalCount: 19,
  roomIds: ['keynote', 'not-here-any-more'],
  tried: [{ cure: 'other-entry', helped: false }],
  stillWorks: [{ roomId: 'members', entry: 'invited' }],
};
export const VIEW: StaffView = {
  locksAtMs: NOW + 300_000,
  incidents: [INCIDENT],
  rooms: ROOMS,
  accountProblem: null,
  accountDetail: null,
  mayEnterPasscode: false,
  kiosk: { state: 'locked', mayLeave: 'to-window' },
  devices: { labels: NO_LABELS, missing: [], locked: [] },
};
export const nothing = (): void => undefined;
export const neverAsked = () => Promise.resolve(failure('internal'));

export const draw = (node: ReactNode): string => renderToStaticMarkup(node);
/** What a person reads, without the marks. */
export const read = (node: ReactNode): string =>
  draw(node)
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/gu, ' ');
