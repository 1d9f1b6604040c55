// What of the SDK's own words may leave the page. Its error objects carry name, passcode and meeting number, so
// nothing is copied but three fields, and the sentence only masked.
import { redact } from '../../contracts/redact.ts';
import type { SdkAnswer } from '../../contracts/zoom-facts.ts';

/** @param said a rejection of `join` or a payload of `connection-change`; anything at all is survived. */
export function readSdkAnswer(said: unknown, alsoHide: readonly string[]): SdkAnswer {
  if (typeof said !== 'object' || said === null) return {};
  const answer: SdkAnswer = {};
  const { errorCode, type, reason, message } = said as Partial<Record<string, unknown>>;
  if (Number.isSafeInteger(errorCode)) answer.errorCode = errorCode as number;
  if (typeof type === 'string') answer.type = redact(type, alsoHide, 100);
  // Before it asks Zoom anything, the SDK rejects with a plain Error.
  const sentence = typeof reason === 'string' && reason !== '' ? reason : message;
  if (typeof sentence === 'string' && sentence !== '') answer.reason = redact(sentence, alsoHide);
  return answer;
}
