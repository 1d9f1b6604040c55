// What the meeting page reports, without judging: the SDK's own words and what Zoom really answered.
// Nothing here may hold a name, passcode, token or meeting number: `reason` and `message` are masked
// (contracts/redact.ts) before they leave the meeting page.
import { z } from 'zod';

/** One answer of Zoom's to one of the SDK's own requests. */
export const witnessedAnswer = z.strictObject({
  /** info: /wc/info · ping: /wc/ping · join-result: socket event 4098 · end: 7939 · version: 1 · socket: it closed */
  step: z.enum(['info', 'ping', 'join-result', 'end', 'version', 'socket']),
  httpStatus: z.int().optional(),
  /** errorCode, res or reason, as Zoom numbers it at that step. */
  code: z.int().optional(),
  message: z.string().max(300).optional(),
  trackingId: z.string().max(100).optional(),
});
export type WitnessedAnswer = z.infer<typeof witnessedAnswer>;

/** What the SDK told the page: a rejected `join`, or `connection-change` with state Fail or Closed. */
export const sdkAnswer = z.strictObject({
  errorCode: z.int().optional(),
  type: z.string().max(100).optional(),
  reason: z.string().max(300).optional(),
});
export type SdkAnswer = z.infer<typeof sdkAnswer>;

export const zoomFacts = z.strictObject({
  sdk: sdkAnswer.optional(),
  witness: witnessedAnswer.optional(),
});
export type ZoomFacts = z.infer<typeof zoomFacts>;
