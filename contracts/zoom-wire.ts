// ZOOM: how what Zoom's servers answer on the wire becomes one of the SDK's codes (6.2.0). The SDK itself folds many
// of these into 200 or -3000 with a sentence; the number behind it is only on the wire.
import type { WitnessedAnswer } from './zoom-facts.ts';

/** Raw number → SDK code, where they differ; by the step that gave it. Numbers not listed stay as they are. */
const RAW: Readonly<Record<'any' | 'info' | 'join-result' | 'end', Readonly<Record<number, number>>>> = {
  any: {
    6601: 4011,
    13296: 4012,
    13295: 4013,
    13299: 4014,
    13300: 4015,
    3145: 4016,
    103041: 4017,
    13245: 4018,
    103039: 3009,
    103043: 4007,
    103044: 4008,
    3033: 3620,
    3129: 3008,
    3139: 3008,
    3501: 3082,
    3502: 3082,
    1005: 3621,
    131005: 3621,
    1001: 3625,
    131001: 3625,
    131013: 4004,
    103003: 4004,
    [-1]: 4009,
  },
  info: { 124: 3610, 404: 403, 3059: 3630 },
  'join-result': { 3005: 3000, 3027: 3627, 6: 4004, 9: 4005, 12: 4006 },
  end: { 21: 4019 },
};

/** Below this the servers' numbers are enumerations of their own (the SDK's 1, 2 and 3 mean other things): one that is
    not listed above only says "failed". */
const SMALLEST_SHARED_CODE = 200;

/** `/wc/info` answers 200 and 3000 for several reasons each, which only its sentence tells apart. */
export const isFamilyAnswer = ({ step, code }: WitnessedAnswer): boolean =>
  step === 'info' && (code === 200 || code === 3000);

const SENTENCES: readonly { pattern: RegExp; code: number }[] = [
  { pattern: /signature\b.*\bexpired/iu, code: 3705 },
  { pattern: /signature\b.*\binvalid|invalid\b.*\bsignature/iu, code: 3712 },
  { pattern: /meeting does not exist/iu, code: 3001 },
  { pattern: /passcode\b.*\b(wrong|incorrect)|(wrong|incorrect)\b.*\bpasscode/iu, code: 3004 },
  // What the component view says for everything between "no answer" and "the socket closed".
  { pattern: /^connection error/iu, code: -3000 },
];

export function codeFromSentence(sentence: string | undefined): number | null {
  if (!sentence) return null;
  return SENTENCES.find(({ pattern }) => pattern.test(sentence))?.code ?? null;
}

/** The SDK code for one witnessed answer; null when the answer carries no refusal number. */
export function codeFromWire(answer: WitnessedAnswer): number | null {
  const { step, code, message, httpStatus } = answer;
  if (step === 'version') return 10000;
  if (step === 'socket') return null;
  if (step === 'ping') return httpStatus !== undefined && httpStatus >= 400 ? 3621 : null;
  if (httpStatus === 429) return 3633;
  if (httpStatus !== undefined && httpStatus >= 400) return null;
  if (code === undefined || code === 0) return null;
  if (step === 'info' && code === 200) return codeFromSentence(message) ?? 200;
  const listed = RAW[step][code] ?? RAW.any[code];
  if (listed !== undefined) return listed;
  if (step === 'end') return null;
  return code < SMALLEST_SHARED_CODE ? 200 : code;
}
