// What a route answers, and Zoom's error bodies. The sentences are Zoom's own where they are known; Foyer must go by
// the numbers.

export interface Answer {
  status: number;
  /** `undefined`: no body. */
  json: unknown;
  headers?: Readonly<Record<string, string>>;
}

export const answer = (status: number, json?: unknown): Answer => ({ status, json });

const refuse = (status: number, code: number, message: string): Answer => answer(status, { code, message });

export const REFUSALS = {
  tokenInvalid: () => refuse(401, 124, 'Invalid access token.'),
  tokenExpired: () => refuse(401, 124, 'Access token is expired.'),
  scopeMissing: (scopes: readonly string[]) =>
    refuse(400, 4711, `Invalid access token, does not contain scopes:[${scopes.join(', ')}].`),
  noSuchPath: () => refuse(404, 2300, 'This API endpoint is not recognized.'),
  notJson: () => refuse(400, 300, 'Request Body should be a valid JSON object.'),
  invalidId: (kind: string) => refuse(400, 300, `Invalid ${kind} id.`),
  isWebinar: () => refuse(400, 3000, 'Cannot access webinar info.'),
  isMeeting: (number: string) => refuse(404, 3001, `Webinar does not exist: ${number}.`),
  noMeeting: (number: string) => refuse(404, 3001, `Meeting does not exist: ${number}.`),
  noReport: (number: string) => refuse(404, 3001, `Meeting ${number} not found or has expired.`),
  noUser: (userId: string) => refuse(404, 1001, `User does not exist: ${userId}.`),
  noRegistration: (number: string) =>
    refuse(404, 404, `Registration has not been enabled for this meeting: ${number}.`),
  noWebinarRegistration: (number: string) =>
    refuse(400, 3000, `This webinar does not have registration as required: ${number}.`),
  registrationClosed: () =>
    refuse(400, 3038, 'Meeting is over, you can not register now. Please contact the Meeting host.'),
  hostRegisters: () => refuse(400, 3027, 'Host can not register.'),
  tokenType: () => refuse(400, 300, 'Invalid token type.'),
  pageToken: () => refuse(400, 300, 'The next page token is invalid or expired.'),
  fields: (names: readonly string[]): Answer =>
    answer(400, {
      code: 300,
      message: 'Validation Failed.',
      errors: names.map((field) => ({ field, message: 'Invalid field.' })),
    }),
} as const;

const TOO_FAST = 'You have reached the maximum per-second rate limit for this API. Try again later.';

/** `retryAfter` as it is written into the header: Zoom is known to send seconds as well as dates. */
export function tooMany(retryAfter?: string, message = TOO_FAST): Answer {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return { ...refuse(429, 429, message), headers };
}
