// The `result` of an `info` answer that lets the visitor through, in the smallest form that 6.2.0 takes.
// ZOOM: without `invite_email` as a string the SDK's own interface unmounts; the JSON texts are parsed unguarded.

import type { Visit } from './meetings.ts';
import { encodeId } from './messages.ts';
import type { JoinSeen } from './records.ts';

export const TRACK_AUTH = 'stand-in-track-auth';

interface Passing {
  visit: Visit;
  seen: JoinSeen;
  signature: string;
  /** The host that was asked: the meeting servers are then named in the same domain. */
  host: string;
  nowMs: number;
}

export function createInfoResult({ visit, seen, signature, host, nowMs }: Passing): Record<string, unknown> {
  return {
    // One per meeting: the SDK keeps what it needs for a reconnect under this name.
    mid: encodeId(`meeting-${visit.meeting.number}`),
    tid: visit.tid,
    meetingNumber: visit.meeting.number,
    userName: seen.userName,
    userEmail: seen.userEmail,
    passWord: seen.passWord,
    ts: String(nowMs),
    auth: 'stand-in-auth',
    track_auth: TRACK_AUTH,
    // The SDK reads this JWT's payload only; the signature that came in serves.
    sign: signature,
    invite_email: '',
    ...createLines(host),
    meetingTopic: `Stand-in: ${visit.meeting.scenario.key}`,
    meetingOptions: JSON.stringify({ isChatEnabled: true }),
    isWebinar: visit.meeting.scenario.isWebinar ? '1' : '0',
    isOriginHost: 'false',
    toll_numbers_json: '[]',
    call_out_country_json: '[]',
    can_recording: '0',
    support_call_out: '0',
    optionAudioType: '2',
    // Makes the SDK ask for consent when a recording starts.
    recordingDisclaimer: JSON.stringify({ isEnableRecordingReminder: true }),
    mediaFeatureOptions: '',
    websdkClientFeatureOptions: '',
    enableLongPollingCheckStart: true,
    rsPwd: 'stand-in-rs',
    accountId: 'stand-in-account',
    isSameAccount: true,
  };
}

/** Where the meeting servers are, and what they let in. */
export const createLines = (host: string): { encryptedRWC: string; encryptedGEORWC: string } => ({
  encryptedRWC: JSON.stringify({ [`foyer-rwc.${domainOf(host)}`]: 'stand-in-rwc-token' }),
  encryptedGEORWC: '[]',
});

export function domainOf(host: string): string {
  return /(^|\.)zoomgov\.com(:|$)/.test(host) ? 'zoomgov.com' : 'zoom.us';
}
