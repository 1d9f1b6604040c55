// The stand-in for Zoom on the wire: TLS and WebSocket on loopback, for the unmodified SDK in a browser that was
// started with host-resolver rules and this certificate's key hash. It is not Zoom: see the README.

import { createServer } from 'node:https';
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
} from './records.ts';
import type { RoomAction } from './scenario.ts';
import { createSockets } from './sockets.ts';
import { createWeb } from './web.ts';

export type { JoinSeen, LeaveSeen, RequestSeen, SocketSeen } from './records.ts';
export type { Person, RoomAction, Scenario } from './scenario.ts';
export { ADA, BEN, DEFAULT_PASSCODE, SCENARIOS } from './scenarios.ts';

export interface ZoomStandInOptions {
  clientId: string;
  clientSecret: string;
  /** 0 (default): any free port. */
  port?: number;
  /** Factor on every delay of the scenarios; 1 (default) is one to four seconds each. */
  pace?: number;
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
  /** Makes something happen now, in every open room of that number. Returns how many rooms that were. */
  act(meetingNumber: string, action: RoomAction): number;
  /** Starts a meeting that has not started. */
  start(meetingNumber: string): void;
  /** Mends a line that `drop` has broken. */
  restore(meetingNumber: string): void;
  /** Forgets everything seen, ends every room and timer, and puts every meeting back to its beginning. */
  reset(): void;
  close(): Promise<void>;
}

/** @throws when the port is taken. */
export async function createZoomStandIn(options: ZoomStandInOptions): Promise<ZoomStandIn> {
  const { clientId, clientSecret, port = 0, pace = 1 } = options;
  const { key, cert, spki } = await createCertificate();
  const clock = createClock(pace);
  const records = createRecords();
  const meetings = createMeetings(clock);
  const desk = createInfoDesk({ keys: { clientId, clientSecret }, clock, meetings });
  const sockets = createSockets({ clock, meetings, records });
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
    start: (meetingNumber) => meetings.start(meetingNumber),
    restore: (meetingNumber) => meetings.restore(meetingNumber),
    reset,
    async close() {
      reset();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
