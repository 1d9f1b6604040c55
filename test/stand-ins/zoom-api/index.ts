// The stand-in for Zoom's REST API: plain HTTP on loopback. It is not Zoom: see the README.
import { setTimeout as sleep } from 'node:timers/promises';
import { FRESH_SETTINGS, type AccountSettings } from './account-settings.ts';
import { createAttendance, type Attendance, type ParticipantRow } from './attendance.ts';
import { createFaults, type Fault } from './faults.ts';
import { createMeetings, type Meetings, type MeetingTruth } from './meetings.ts';
import { createDesk, type AppCredentials } from './oauth.ts';
import { createRateLimits, type Limits } from './rate-limits.ts';
import { createRegistrants, type Registrants } from './registrants.ts';
import { ALL_SCOPES } from './routes.ts';
import { seedFromScenarios } from './seed.ts';
import { createApiServer, type ApiRequestSeen } from './server.ts';
import { createUsers, type Users } from './users.ts';
import { createVisitorTokens, type VisitorTokens } from './visitor-tokens.ts';

export type { AccountSettings, Setting } from './account-settings.ts';
export type { ParticipantRow, ReportState } from './attendance.ts';
export type { Fault, FaultAnswer } from './faults.ts';
export type { MeetingChange, MeetingRecord, MeetingTruth } from './meetings.ts';
export type { AppCredentials } from './oauth.ts';
export type { Registrant } from './registrants.ts';
export type { ApiRequestSeen } from './server.ts';
export { HOST } from './meetings.ts';
export { KIOSK_USER, OWNER } from './users.ts';

export interface ZoomApiStandInOptions extends AppCredentials {
  /** 0 (default): any free port. */
  port?: number;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** What the meetings are at the start and after `reset`; default: those of the wire's table. */
  seed?: (meetings: Meetings) => void;
  truth?: MeetingTruth;
  /** Report rows that come by themselves, from the wire. */
  rowsOf?: (number: string) => readonly ParticipantRow[];
}

export interface ZoomApiStandIn {
  /** `http://127.0.0.1:41235`, for `--zoom-api-stand-in`. */
  origin: string;
  meetings: Pick<Meetings, 'get' | 'set' | 'delete'>;
  users: Pick<Users, 'add' | 'find'>;
  registrants: Omit<Registrants, 'add' | 'clear'>;
  visitorTokens: Pick<VisitorTokens, 'find'>;
  attendance: Omit<Attendance, 'clear'>;
  /** What was granted; take one out, and calls that need it are refused. */
  scopes: Set<string>;
  /** The list stays the same object; `reset` empties it. */
  requests: readonly ApiRequestSeen[];
  /** Orders a fault. @returns lifts it. */
  fault: (fault: Fault) => () => void;
  configure: (settings: Partial<AccountSettings>) => void;
  limit: (limits: Limits) => void;
  /** No access token counts any more; the next one is good again. */
  revokeTokens: () => void;
  setTokenLifetime: (seconds: number) => void;
  reset: () => void;
  close: () => Promise<void>;
}

/** @throws when the port is taken. */
export async function createZoomApiStandIn(options: ZoomApiStandInOptions): Promise<ZoomApiStandIn> {
  const { port = 0, now = Date.now, seed = seedFromScenarios, rowsOf = () => [] } = options;
  const noTruth: MeetingTruth = {
    passcodeOf: () => undefined,
    setPasscode: () => undefined,
    hasStarted: () => undefined,
  };
  const state = {
    now,
    meetings: createMeetings(now, options.truth ?? noTruth),
    users: createUsers(),
    registrants: createRegistrants(now),
    visitorTokens: createVisitorTokens(now),
    attendance: createAttendance(rowsOf),
    settings: { ...FRESH_SETTINGS },
  };
  const desk = createDesk(options, now);
  const faults = createFaults();
  const limits = createRateLimits(now);
  const scopes = new Set<string>();
  const requests: ApiRequestSeen[] = [];
  const wait = (delayMs: number): Promise<void> => sleep(delayMs, undefined, { ref: false });
  const server = createApiServer({ state, desk, faults, limits, scopes, requests, wait });

  function begin(): void {
    for (const part of [
      state.meetings,
      state.users,
      state.registrants,
      state.visitorTokens,
      state.attendance,
      faults,
    ])
      part.clear();
    seed(state.meetings);
    Object.assign(state.settings, FRESH_SETTINGS);
    for (const scope of ALL_SCOPES) scopes.add(scope);
    limits.set({});
    desk.setLifetime(3600);
    requests.length = 0;
  }
  begin();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();

  return {
    origin: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : port}`,
    meetings: state.meetings,
    users: state.users,
    registrants: state.registrants,
    visitorTokens: state.visitorTokens,
    attendance: state.attendance,
    scopes,
    requests,
    fault: faults.add,
    configure: (settings) => void Object.assign(state.settings, settings),
    limit: limits.set,
    revokeTokens: desk.revoke,
    setTokenLifetime: desk.setLifetime,
    reset() {
      // Who still waits for an answer belongs to the test before.
      server.closeAllConnections();
      begin();
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
