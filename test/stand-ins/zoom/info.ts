// Decides what `/api/v1/wc/info` answers: Zoom's first and most telling word to a joining SDK.
// The signature comes first in every scenario, so that no scenario can hide a signer that is wrong.

import type { BackOffice } from './back-office.ts';
import type { Clock } from './clock.ts';
import { createInfoResult } from './info-result.ts';
import type { Meeting, Meetings } from './meetings.ts';
import { decodeText } from './messages.ts';
import type { JoinSeen } from './records.ts';
import type { InfoAnswer } from './scenario.ts';
import { UNKNOWN_NUMBER } from './refused.ts';
import { verifySignature, type SignatureKeys } from './signature.ts';

export interface InfoDecision {
  seen: JoinSeen;
  answer: InfoAnswer | { kind: 'pass'; result: Record<string, unknown> };
  delayMs: number;
}

interface Asked {
  backOffice: BackOffice;
  meeting: Meeting;
  meetings: Meetings;
  seen: JoinSeen;
}

/** The first that answers decides; none: the visitor passes. */
const CHECKS: readonly ((asked: Asked) => InfoAnswer | undefined)[] = [
  ({ meeting }) => meeting.scenario.info,
  ({ meeting, seen }) => {
    const needs = meeting.scenario.needs;
    return needs?.anyOf.every((field) => seen[field] === '') ? needs.otherwise : undefined;
  },
  ({ backOffice, seen }) => backOffice.refusalAtInfo(seen),
  ({ meeting, meetings, seen }) =>
    meeting.scenario.passcodeCheckedAt === 'door' || seen.passWord === meetings.passcodeOf(meeting)
      ? undefined
      : { kind: 'refuse', errorCode: 3004, errorMessage: 'Meeting Passcode wrong.' },
  ({ meeting, meetings }) =>
    meetings.hasStarted(meeting) || meeting.scenario.notStartedSaidAt === 'door'
      ? undefined
      : { kind: 'refuse', errorCode: 3008, errorMessage: 'Meeting has not started' },
];

export interface InfoDesk {
  decide(fields: URLSearchParams, from: { host: string; byJsonp: boolean }): InfoDecision;
}

export interface InfoDeps {
  keys: SignatureKeys;
  clock: Clock;
  meetings: Meetings;
  backOffice: BackOffice;
}

export function createInfoDesk({ keys, clock, meetings, backOffice }: InfoDeps): InfoDesk {
  return {
    decide(fields, { host, byJsonp }) {
      const seen = readFields(fields, byJsonp, clock.nowMs());
      const signature = fields.get('signature') ?? '';
      const nowSeconds = clock.nowMs() / 1000;
      const verdict = verifySignature(signature, { meetingNumber: seen.meetingNumber, nowSeconds, keys });
      const refuse = (errorCode: number, errorMessage: string): InfoDecision => ({
        seen: { ...seen, answeredCode: errorCode },
        answer: { kind: 'refuse', errorCode, errorMessage },
        delayMs: 0,
      });
      if (!verdict.ok) return refuse(200, verdict.sentence);
      seen.claims = verdict.claims;

      const meeting = meetings.find(seen.meetingNumber);
      const refusal = meeting ? firstAnswer({ meeting, meetings, seen, backOffice }) : UNKNOWN_NUMBER;
      const delayMs = meeting?.scenario.infoDelayMs ?? 0;
      if (refusal?.kind === 'refuse')
        return {
          ...refuse(refusal.errorCode, refusal.errorMessage.replace('{n}', seen.meetingNumber)),
          delayMs,
        };
      if (refusal || !meeting) return { seen, answer: refusal ?? UNKNOWN_NUMBER, delayMs };

      const visit = meetings.open(meeting, seen);
      const result = createInfoResult({ visit, seen, signature, host, nowMs: clock.nowMs() });
      return { seen: { ...seen, answeredCode: 0 }, answer: { kind: 'pass', result }, delayMs };
    },
  };
}

function firstAnswer(asked: Asked): InfoAnswer | undefined {
  for (const check of CHECKS) {
    const answer = check(asked);
    if (answer) return answer;
  }
  return undefined;
}

function readFields(fields: URLSearchParams, byJsonp: boolean, atMs: number): JoinSeen {
  const text = (name: string): string => fields.get(name) ?? '';
  const base64 = (name: string): string => Buffer.from(text(name), 'base64').toString('utf8');
  return {
    meetingNumber: text('meetingNumber').replace(/\D/g, ''),
    userName: text('userName'),
    // ZOOM: 6.2.0 encodes the passcode once more before it encodes the form.
    passWord: decodeOnceMore(text('passWord')),
    claims: undefined,
    tk: text('tk'),
    ztk: text('ztk'),
    zsk: text('zsk'),
    obfToken: text('obfToken'),
    customerKey: decodeText(text('customerKey')),
    userEmail: text('userEmail'),
    sdkOrigin: base64('sdkOrigin'),
    sdkUrl: base64('sdkUrl'),
    lang: text('lang'),
    byJsonp,
    answeredCode: undefined,
    atMs,
  };
}

function decodeOnceMore(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
