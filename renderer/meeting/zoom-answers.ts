// Reads what Zoom answered to the SDK's own requests. Pure; witness.ts listens. Only the listed fields of an answer
// survive: everything else in it can hold a name, a passcode or a token.
import { redact } from '../../contracts/redact.ts';
import type { WitnessedAnswer } from '../../contracts/zoom-facts.ts';

/** `accepted`: this step let the visitor through, what was refused before is settled. null: says nothing. */
export type Heard = WitnessedAnswer | 'accepted' | null;

/** Longer texts are no answer to a join; parsing them would cost time in the meeting. */
const LONGEST_TEXT = 300_000;

/** ZOOM: numbers of socket messages that decide about a join (6.2.0). */
const SOCKET = { outdated: 1, joinResult: 4098, end: 7939 } as const;
const DECIDING = /"evt"\s*:\s*(?:1|4098|7939)\s*[,}]/u;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const asCode = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^-?\d{1,9}$/u.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
};

function parse(text: string): Record<string, unknown> | null {
  if (text.length > LONGEST_TEXT) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** Which of the two requests on the way in this address is; null for every other one. */
export function stepOfRequest(address: string): 'info' | 'ping' | null {
  const path = address.replace(/[?#].*$/u, '');
  if (path.endsWith('/api/v1/wc/info')) return 'info';
  return path.includes('/wc/ping/') ? 'ping' : null;
}

export const isApiSocket = (address: string): boolean => address.replace(/[?#].*$/u, '').includes('/wc/api/');

export interface HttpAnswer {
  /** 0: no answer at all. */
  status: number;
  /** Parsed already, or as text. */
  body: unknown;
  trackingId: string | undefined;
}

/** @param alsoHide words that must not stay in Zoom's sentence: the visitor's name and passcode. */
export function readInfo({ status, body, trackingId }: HttpAnswer, alsoHide: readonly string[]): Heard {
  const answer: WitnessedAnswer = { step: 'info' };
  if (status > 0) answer.httpStatus = status;
  // Zoom's support asks for it, and it looks like a token: kept as it is, if it looks like nothing else.
  if (trackingId && /^[\w.;=:,-]{1,100}$/u.test(trackingId)) answer.trackingId = trackingId;
  const said = typeof body === 'string' ? parse(body) : isRecord(body) ? body : null;
  if (!said) return answer;
  // ZOOM: "not started" can hide in a successful answer (6.2.0).
  const { result } = said;
  const inner = isRecord(result) && isRecord(result['rsRes']) ? result['rsRes']['errorCode'] : 0;
  const code = asCode(said['errorCode']) || asCode(inner) || undefined;
  if (said['status'] === true && code === undefined) return 'accepted';
  if (code !== undefined) answer.code = code;
  const sentence = said['errorMessage'];
  if (typeof sentence === 'string' && sentence !== '') answer.message = redact(sentence, alsoHide);
  return answer;
}

/**
 * A ping that succeeds settles nothing: there is one per host, and the socket is still to come.
 * @param status 0: no answer at all.
 */
export function readPing(status: number): Heard {
  if (status >= 200 && status < 400) return null;
  return status > 0 ? { step: 'ping', httpStatus: status } : { step: 'ping' };
}

/** @param data as `message` events bring it; binary frames are media. */
export function readSocketMessage(data: unknown): Heard {
  if (typeof data !== 'string' || !DECIDING.test(data)) return null;
  const said = parse(data);
  if (!said) return null;
  const body = isRecord(said['body']) ? said['body'] : {};
  switch (said['evt']) {
    case SOCKET.outdated:
      return { step: 'version' };
    case SOCKET.joinResult: {
      const code = asCode(body['res']);
      if (code === undefined) return null;
      return code === 0 ? 'accepted' : { step: 'join-result', code };
    }
    case SOCKET.end: {
      const code = asCode(body['reason']);
      return code === undefined ? { step: 'end' } : { step: 'end', code };
    }
    default:
      return null;
  }
}
