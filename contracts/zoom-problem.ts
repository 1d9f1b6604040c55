// What Zoom answered → our problem. Decides on both witnesses: what the SDK told the page, and what the page saw
// Zoom answer to the SDK's own requests. Pure; main calls it, tests drive it row by row.
import type { ProblemCode } from './problem.ts';
import { ZOOM_CODES } from './zoom-codes.ts';
import type { SdkAnswer, ZoomFacts } from './zoom-facts.ts';
import { codeFromSentence, codeFromWire, isFamilyAnswer } from './zoom-wire.ts';

export interface Reading {
  problem: ProblemCode;
  /** A code of ZOOM_CODES where one is known, else the number as it came; null when there was none at all. */
  zoomCode: number | null;
  /** False for a number that no table of ours holds; true where there was no number. */
  isKnown: boolean;
  /** The SDK and the wire named two different, specific codes: the journal keeps both. */
  isContradictory: boolean;
}

/** Numbers by which the SDK says no more than "it failed". */
const FOLDED = new Set([1, 200, -3000]);

// ZOOM: `join` rejects so while the SDK goes on reconnecting; its 3 is not the code 3 of the table (6.2.0).
const isAnswer = (sdk: SdkAnswer | undefined): boolean =>
  sdk !== undefined && sdk.type !== 'OPERATION_CANCELLED';

const isSpecific = (code: number | null): code is number => code !== null && !FOLDED.has(code);

/**
 * Reads a refused join. In this order: the SDK's own number where it is specific, because it may speak of a later
 * request than the one that was seen; the number on the wire; a sentence that is known; whatever number there is.
 */
export function readRefusal(facts: ZoomFacts): Reading {
  const sdk = isAnswer(facts.sdk) ? facts.sdk : undefined;
  const said = sdk?.errorCode ?? null;
  const seen = facts.witness ? codeFromWire(facts.witness) : null;
  const isSaidSpecific = isSpecific(said);
  const isSeenSpecific =
    isSpecific(seen) && ZOOM_CODES[seen] !== undefined && !(facts.witness && isFamilyAnswer(facts.witness));
  const zoomCode = [said, seen].find(isSpecific) ?? codeFromSentence(sdk?.reason) ?? seen ?? said;
  const row = zoomCode === null ? undefined : ZOOM_CODES[zoomCode];
  return {
    problem: row?.problem ?? (zoomCode === null ? 'zoom-unreachable' : 'refused-unknown'),
    zoomCode,
    isKnown: zoomCode === null || row !== undefined,
    isContradictory: isSaidSpecific && isSeenSpecific && said !== seen,
  };
}

/** How a visit that was in, or was waiting to be let in, came to its end. */
export type EndReading =
  | { kind: 'left' }
  | { kind: 'ended'; why: 'removed' | 'ended-by-host' | 'time-limit' | 'elsewhere' }
  | { kind: 'problem'; problem: ProblemCode; zoomCode: number | null };

const LEFT: EndReading = { kind: 'left' };
const ended = (why: Extract<EndReading, { kind: 'ended' }>['why']): EndReading => ({ kind: 'ended', why });
const AUTHORIZER_LEFT: EndReading = { kind: 'problem', problem: 'authorizer-absent', zoomCode: 4019 };

/** ZOOM: the component view's reasons for `connection-change` Closed (6.2.0); 'expeled' is the SDK's spelling. */
const END_REASONS: readonly { pattern: RegExp; end: EndReading }[] = [
  { pattern: /user request/iu, end: LEFT },
  { pattern: /bot user kicked/iu, end: AUTHORIZER_LEFT },
  { pattern: /kicked|expel/iu, end: ended('removed') },
  { pattern: /free meeting ended/iu, end: ended('time-limit') },
  { pattern: /ended by host/iu, end: ended('ended-by-host') },
  { pattern: /duplicated session/iu, end: ended('elsewhere') },
];

/** ZOOM: the numbers behind these reasons, as socket message 7939 brings them (6.2.0). */
const END_NUMBERS: Readonly<Record<number, EndReading>> = {
  2: LEFT,
  7: ended('removed'),
  8: ended('ended-by-host'),
  9: ended('ended-by-host'),
  10: ended('time-limit'),
  15: ended('ended-by-host'),
  16: ended('ended-by-host'),
  17: ended('elsewhere'),
  18: ended('elsewhere'),
  21: AUTHORIZER_LEFT,
};

/** ZOOM: what the SDK is told when it comes back after a cut and the room has changed meanwhile (6.2.0). */
const END_CODES: Readonly<Record<number, EndReading>> = {
  3009: ended('removed'),
  4004: ended('ended-by-host'),
};

function endSaid({ sdk, witness }: ZoomFacts): EndReading | undefined {
  const reason = sdk?.reason ?? '';
  if (sdk?.errorCode === 4019) return AUTHORIZER_LEFT;
  const bySentence = END_REASONS.find(({ pattern }) => pattern.test(reason))?.end;
  if (bySentence) return bySentence;
  const byNumber =
    witness?.step === 'end' ? END_NUMBERS[witness.code ?? NaN] : END_CODES[sdk?.errorCode ?? NaN];
  if (byNumber) return byNumber;
  // ZOOM: a visitor's own leaving, by Zoom's button or ours, closes without a word (6.2.0).
  const isSilent = reason === '' && sdk?.errorCode === undefined && witness?.step !== 'end';
  return isSilent ? LEFT : undefined;
}

/**
 * Reads the end of a visit: by the SDK's sentence, else by the number that the page saw Zoom send.
 * @param wasAdmitted false while still in the waiting room: the same "kicked by host" is then a refusal.
 */
export function readEnd(facts: ZoomFacts, wasAdmitted: boolean): EndReading {
  const zoomCode = facts.sdk?.errorCode ?? null;
  const end = endSaid(facts);
  if (!end) {
    const row = isSpecific(zoomCode) ? ZOOM_CODES[zoomCode] : undefined;
    return { kind: 'problem', problem: row?.problem ?? 'connection-lost', zoomCode };
  }
  if (!wasAdmitted && end.kind === 'ended' && end.why === 'removed') {
    return { kind: 'problem', problem: 'refused-from-waiting-room', zoomCode };
  }
  return end;
}
