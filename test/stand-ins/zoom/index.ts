// The stand-in for Zoom on the wire: TLS and WebSocket on loopback, for the unmodified SDK in a browser that was
// started with host-resolver rules and this certificate's key hash. It is not Zoom: see the README.

import { createServer } from 'node:https';
import { NO_BACK_OFFICE, type BackOffice } from './back-office.ts';
import { createCertificate } from './certificate.ts';
import { createClock } from './clock.ts';
import { createInfoDesk } from './info.ts';
import { createMeetings } from './meetings.ts';
import {
  clearRecords,
  createRecords,
  type JoinSeen,
  type LeaveSeen,
  type RequestSeen,
  type SocketSeen,
  type StaySeen,
} from './records.ts';
import type { RoomAction } from './scenario.ts';
import { createSockets } from './sockets.ts';
import { createWeb } from './web.ts';

export type { BackOffice } from './back-office.ts';
export type { JoinSeen, LeaveSeen, RequestSeen, SocketSeen, StaySeen } from './records.ts';
export type { Person, RoomAction, Scenario } from './scenario.ts';
export { ADA, BEN, DEFAULT_PASSCODE, SCENARIOS } from './scenarios.ts';

export interface ZoomStandInOptions {
  clientId: string;
  clientSecret: string;
  /** 0 (default): any free port. */
  port?: number;
  /** Factor on every delay of the scenarios; 1 (default) is one to four seconds each. */
  pace?: number;
  /** Who knows registrants and tokens; without it they count because they are there. */
  backOffice?: BackOffice;
}

export interface ZoomStandIn {
  /** `127.0.0.1:41234`, for the browser's host-resolver rules. */
  address: string;
  /** base64 SHA-256 of the public key, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
  /** Every request to `info`, refused or not. The lists stay the same objects; `reset` empties them. */
  joins: readonly JoinSeen[];
  requests: readonly RequestSeen[];
  sockets: readonly SocketSeen[];
  leaves: readonly LeaveSeen[];
  stays: readonly StaySeen[];
  /** Makes something happen now, in every open room of that number. Returns how many rooms that were. */
  act(meetingNumber: string, action: RoomAction): number;
  /** Refuses everybody who brings no ZAK and no OBF token, in every meeting; null: as before. */
  refuseAll(refusal: { res: number } | null): void;
  /** What the next visitor must bring; undefined: no such number. */
  passcodeOf(meetingNumber: string): string | undefined;
  /** From now on this one counts, whatever the scenario says. */
  setPasscode(meetingNumber: string, passcode: string): void;
  /** Whether it runs, without setting the clock of its scenario going. Undefined: no such number. */
  hasStarted(meetingNumber: string): boolean | undefined;
  /** Starts a meeting that has not started. */
  start(meetingNumber: string): void;
  /** Mends a line that `drop` has broken. */
  restore(meetingNumber: string): void;
  /** As when the network drops: every socket is cut, nobody has left, and whoever comes back is known. */
  cutSockets(): void;
  /** As when there is no way to Zoom: nobody is answered (false), or again on the same port. */
  listen(isListening: boolean): Promise<void>;
  /** Forgets everything seen, ends every room and timer, and puts every meeting back to its beginning. */
  reset(): void;
  close(): Promise<void>;
}

/** @throws when the port is taken. */
export async function createZoomStandIn(options: ZoomStandInOptions): Promise<ZoomStandIn> {
  const { clientId, clientSecret, port = 0, pace = 1, backOffice = NO_BACK_OFFICE } = options;
  const { key, cert, spki } = await createCertificate();
  const clock = createClock(pace);
  const records = createRecords();
  const meetings = createMeetings(clock);
  const desk = createInfoDesk({ keys: { clientId, clientSecret }, clock, meetings, backOffice });
  let refusalOfAll: { res: number } | null = null;
  const refusalByPolicy = (join: JoinSeen): number | undefined => {
    const isAnonymous = join.ztk === '' && join.obfToken === '';
    return (isAnonymous ? refusalOfAll?.res : undefined) ?? backOffice.refusalAtDoor(join);
  };
  const sockets = createSockets({ clock, meetings, records, refusalByPolicy });
  const server = createServer({ key, cert }, createWeb({ clock, desk, meetings, records }));
  server.on('upgrade', (request, socket, head) => sockets.upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;

  function reset(): void {
    clock.clear();
    sockets.clear();
    server.closeAllConnections();
    meetings.clear();
    clearRecords(records);
    refusalOfAll = null;
  }

  return {
    address: `127.0.0.1:${boundPort}`,
    spki,
    ...records,
    act(meetingNumber, action) {
      const rooms = [...sockets.rooms].filter(({ visit }) => visit.meeting.number === meetingNumber);
      for (const room of rooms) room.act(action);
      return rooms.length;
    },
    refuseAll: (refusal) => void (refusalOfAll = refusal),
    passcodeOf(meetingNumber) {
      const meeting = meetings.find(meetingNumber);
      return meeting && meetings.passcodeOf(meeting);
    },
    setPasscode: (meetingNumber, passcode) => meetings.setPasscode(meetingNumber, passcode),
    hasStarted(meetingNumber) {
      const meeting = meetings.find(meetingNumber);
      return meeting && meetings.isUnderWay(meeting);
    },
    start: (meetingNumber) => meetings.start(meetingNumber),
    cutSockets: () => sockets.cut(),
    async listen(isListening) {
      if (isListening === server.listening) return;
      if (isListening) {
        await new Promise<void>((resolve) => server.listen(boundPort, '127.0.0.1', resolve));
        return;
      }
      sockets.cut();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    restore: (meetingNumber) => meetings.restore(meetingNumber),
    reset,
    async close() {
      reset();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
