// The messages of Zoom's API socket, server to SDK, in the smallest form that 6.2.0 takes.
// ZOOM: names and texts are base64url; an id such as `zoomID` is base64 with `-`, `_` and `.` for `+`, `/`, `=`.

import type { Person } from './scenario.ts';

export interface ZoomMessage {
  evt: number;
  seq?: number;
  body?: Record<string, unknown>;
}

/** Number of each message, by what it says. */
export const EVT = {
  ready: 0,
  outdated: 1,
  rejoin: 4097,
  joinResult: 4098,
  leave: 4103,
  leaveAnswer: 4104,
  sendChat: 4135,
  sendChatAnswer: 4136,
  launch: 4301,
  leaveQuietly: 4364,
  roster: 7937,
  attributes: 7938,
  end: 7939,
  hold: 7942,
  chat: 7944,
  mute: 8193,
  audio: 8203,
  video: 12_297,
  audioStream: 12_035,
  videoStream: 16_131,
} as const;

export function encodeText(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

export function decodeText(text: string): string {
  return Buffer.from(text, 'base64url').toString('utf8');
}

export function encodeId(text: string): string {
  const swaps: Record<string, string> = { '+': '-', '/': '_', '=': '.' };
  return Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/[+/=]/g, (sign) => swaps[sign] ?? sign);
}

export interface JoinResult {
  userId: number;
  meetingNumber: string;
  meetingToken: string;
  /** Named again as `cid` in the address of every media socket. */
  connectionId: string;
  /** Where the media sockets go; without it the SDK opens none and says nothing. */
  mediaHost: string;
}

export function joinResult(joined: JoinResult): ZoomMessage {
  const { userId, meetingNumber, meetingToken, connectionId, mediaHost } = joined;
  return {
    evt: EVT.joinResult,
    body: {
      res: 0,
      userID: userId,
      zoomID: encodeId(`zoom-${userId}`),
      userGUID: encodeId(`guid-${userId}`),
      mn: Number(meetingNumber),
      participantID: userId,
      meetingtoken: meetingToken,
      role: 0,
      conID: connectionId,
      confID: encodeId(`conf-${meetingNumber}`),
      svcUrl: mediaHost,
      jid: `${userId}@xmpp.zoom.us`,
      encType: 0,
      e2eEncrypt: false,
      elapsed: 0,
      reportDomain: '',
      useWBVideo: 0,
      useWBAudio: 0,
    },
  };
}

export const joinRefused = (res: number): ZoomMessage => ({ evt: EVT.joinResult, body: { res } });

/** ZOOM: all three keys must be there; the client view tests them for null only. */
export function roster(change: { add?: unknown[]; update?: unknown[]; remove?: unknown[] }): ZoomMessage {
  const { add = null, update = null, remove = null } = change;
  return { evt: EVT.roster, body: { add, update, remove } };
}

export function rosterUser(person: Person, isOnHold = false): Record<string, unknown> {
  return {
    id: person.id,
    dn2: encodeText(person.name),
    role: person.isHost ? 1 : 0,
    type: 9,
    os: 9,
    userGUID: encodeId(`guid-${person.id}`),
    zoomID: encodeId(`zoom-${person.id}`),
    uniqueIndex: person.id,
    bHold: isOnHold,
    bCoHost: false,
    bGuest: !person.isHost,
    bVideoOn: false,
    bShareOn: false,
    audio: '',
    muted: true,
    caps: 5,
  };
}

export const attributes = (topic: string): ZoomMessage => ({
  evt: EVT.attributes,
  body: {
    bLock: false,
    viewOnly: false,
    bAllowRaiseHand: true,
    bAllowAttendeeRename: true,
    chatPriviledge: 1,
    // Without these two the SDK mutes the visitor and says that the host stopped the video.
    bCanUnmute: true,
    bCanUnmuteVideo: true,
    topic: encodeText(topic),
  },
});

export const chat = (from: Person, text: string, messageId: string): ZoomMessage => ({
  evt: EVT.chat,
  body: {
    destNodeID: from.id,
    attendeeNodeID: 0,
    sn: encodeId(`zoom-${from.id}`),
    senderName: encodeText(from.name),
    text: encodeText(text),
    msgID: messageId,
  },
});
