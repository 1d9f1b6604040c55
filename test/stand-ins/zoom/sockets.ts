// Accepts WebSockets: the API socket gets a conversation, the media sockets are held open in silence, which the
// SDK bears calmly. A socket belongs to a visit by the `tid` (media: `cid`) in its address.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Clock } from './clock.ts';
import { converse, type ConversationDeps } from './conversation.ts';
import type { Meetings } from './meetings.ts';
import { decodeText } from './messages.ts';
import type { Records, SocketSeen } from './records.ts';
import type { Room } from './room.ts';

const FIRST_VISITOR_ID = 16_785_408;
const NEXT_VISITOR_ID = 1024;

export interface SocketDeps {
  clock: Clock;
  meetings: Meetings;
  records: Records;
  refusalByPolicy: ConversationDeps['refusalByPolicy'];
}

export interface Sockets {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Rooms that are open now. */
  rooms: ReadonlySet<Room>;
  /** Cuts all sockets; rooms stay. */
  cut(): void;
  /** Cuts all sockets and forgets all rooms; nobody counts as having left. */
  clear(): void;
}

export function createSockets({ clock, meetings, records, refusalByPolicy }: SocketDeps): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const rooms = new Set<Room>();
  let visitors = 0;
  const nextUserId = (): number => FIRST_VISITOR_ID + NEXT_VISITOR_ID * visitors++;

  return {
    rooms,
    upgrade(request, socket, head) {
      const host = request.headers.host ?? '';
      const url = new URL(request.url ?? '/', 'https://zoom.us');
      records.requests.push({ method: 'UPGRADE', host, path: url.pathname, atMs: clock.nowMs() });
      const seen = readAddress(url, clock.nowMs());
      const visit = meetings.visit(url.searchParams.get('tid') ?? url.searchParams.get('cid') ?? '');
      if (!seen || meetings.isDead(seen.meetingNumber) || (seen.kind === 'api' && !visit)) {
        socket.destroy();
        return;
      }
      records.sockets.push(seen);
      server.handleUpgrade(request, socket, head, (opened) => {
        opened.on('error', () => opened.terminate());
        if (!visit || seen.kind !== 'api') return;
        const isReturning = url.searchParams.has('zoomid');
        converse(
          { socket: opened, seen, visit, host, isReturning },
          { clock, meetings, records, rooms, nextUserId, refusalByPolicy },
        );
      });
    },
    cut() {
      for (const socket of server.clients) socket.terminate();
    },
    clear() {
      for (const room of rooms) room.close();
      rooms.clear();
      for (const socket of server.clients) socket.terminate();
    },
  };
}

function readAddress({ pathname, searchParams }: URL, atMs: number): SocketSeen | undefined {
  const [, kind, meetingNumber] = /^\/wc\/(api|media)\/(\d+)$/.exec(pathname) ?? [];
  if (!kind || !meetingNumber) return undefined;
  return {
    kind: kind === 'api' ? 'api' : 'media',
    meetingNumber,
    name: decodeText(searchParams.get('dn2') ?? ''),
    customerKey: decodeText(searchParams.get('customer_key') ?? ''),
    type: searchParams.get('type') ?? '',
    atMs,
  };
}
