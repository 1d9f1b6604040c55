// What the stand-in has seen, for tests to look at. In memory only; it holds names and passcodes of test
// visitors and is never written anywhere.

import type { SignatureClaims } from './signature.ts';

/** One request to `/api/v1/wc/info`, refused or not. */
export interface JoinSeen {
  meetingNumber: string;
  userName: string;
  passWord: string;
  /** The claims after verification; `undefined` when the signature was refused. */
  claims: SignatureClaims | undefined;
  tk: string;
  ztk: string;
  zsk: string;
  obfToken: string;
  customerKey: string;
  userEmail: string;
  sdkOrigin: string;
  sdkUrl: string;
  lang: string;
  byJsonp: boolean;
  /** `errorCode` of the answer; 0: let through; `undefined`: no answer of Zoom's form. */
  answeredCode: number | undefined;
  atMs: number;
}

export interface RequestSeen {
  method: string;
  host: string;
  /** Without the query: it can hold tokens. */
  path: string;
  atMs: number;
}

export interface SocketSeen {
  kind: 'api' | 'media';
  meetingNumber: string;
  name: string;
  customerKey: string;
  /** The query's `type`, on media sockets. */
  type: string;
  atMs: number;
}

export interface LeaveSeen {
  meetingNumber: string;
  name: string;
  /** `said`: the SDK took leave; `gone`: the socket just closed. */
  how: 'said' | 'gone';
  atMs: number;
}

/** One stretch of somebody's time: in the waiting room, or in the meeting. A return is another stretch. */
export interface StaySeen {
  /** The visit's request to `info`: who it was, and by which tokens. */
  join: JoinSeen;
  userId: number;
  isOnHold: boolean;
  fromMs: number;
  /** `undefined`: still there. */
  untilMs: number | undefined;
}

export interface Records {
  joins: JoinSeen[];
  requests: RequestSeen[];
  sockets: SocketSeen[];
  leaves: LeaveSeen[];
  stays: StaySeen[];
}

export function createRecords(): Records {
  return { joins: [], requests: [], sockets: [], leaves: [], stays: [] };
}

/** Empties the lists in place: tests hold on to them. */
export function clearRecords(records: Records): void {
  for (const list of Object.values(records)) list.length = 0;
}
