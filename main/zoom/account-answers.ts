// What Zoom's REST answers mean, as two tables: which are worth another try, and which problem a refusal is. Zoom's
// sentences are only searched, never kept: they quote addresses and names.
import type { AccountFailure } from './account.ts';
import type { Answered, Body, Outcome } from './account-request.ts';

interface ErrorBody {
  /** Zoom's number; also where it comes as a string. */
  code: number | null;
  message: string;
  /** OAuth's name of the error, such as `invalid_client`. */
  error: string;
}

/** ZOOM: 1001, "User does not exist"; 1010, "User does not belong to this account" (REST, every path below /users/{userId}). */
export const NO_SUCH_USER: readonly (number | null)[] = [1001, 1010];

/** Zoom's numbers have at most six digits; a longer one may be a meeting's. */
function readCode(code: unknown): number | null {
  const isNumber = /^\d{1,6}$/u.test(
    typeof code === 'number' || typeof code === 'string' ? String(code) : '',
  );
  return isNumber ? Number(code) : null;
}

function readError(body: Body): ErrorBody {
  const value = body.kind === 'json' && typeof body.value === 'object' ? body.value : null;
  const { code, message, error } = { code: null, message: '', error: '', ...value };
  const text = (given: unknown): string => (typeof given === 'string' ? given : '');
  return { code: readCode(code), message: text(message), error: text(error) };
}

interface Setback {
  fits: (outcome: Outcome) => boolean;
  problem: 'account-unreachable' | 'account-throttled';
  /** always: Zoom has not done what was asked · reading: it may have, so only what changes nothing is repeated */
  repeat: 'always' | 'reading';
}

const hasStatus =
  (fits: (answer: Answered) => boolean) =>
  (outcome: Outcome): boolean =>
    outcome.kind === 'answered' && fits(outcome);

/** ZOOM: one registrant may be added three times a day; that says nothing about the next one (REST, registrants). */
const isOneRegistrantsLimit = ({ body }: Answered): boolean =>
  /for (?:the|this) registrant/iu.test(readError(body).message);

const SETBACKS: readonly Setback[] = [
  // No connection.
  { fits: ({ kind }) => kind === 'unsent', problem: 'account-unreachable', repeat: 'always' },
  // The way broke after the request had left.
  { fits: ({ kind }) => kind === 'lost', problem: 'account-unreachable', repeat: 'reading' },
  // Counted and refused before anything was done.
  {
    fits: hasStatus((answer) => answer.status === 429 && !isOneRegistrantsLimit(answer)),
    problem: 'account-throttled',
    repeat: 'always',
  },
  // Refused at the door: a server that did half of it does not say when to come back.
  {
    fits: hasStatus(({ status, retryAfterMs }) => status === 503 && retryAfterMs !== null),
    problem: 'account-unreachable',
    repeat: 'always',
  },
  {
    fits: hasStatus(({ status }) => status >= 500 || status === 408),
    problem: 'account-unreachable',
    repeat: 'reading',
  },
];

/** Null: it is an answer, good or bad. */
export const setbackOf = (outcome: Outcome): Setback | null =>
  SETBACKS.find(({ fits }) => fits(outcome)) ?? null;

interface Reading {
  fits: (error: ErrorBody, status: number) => boolean;
  problem: AccountFailure['problem'];
}

const REFUSALS: readonly Reading[] = [
  // ZOOM: 4711 for granular scopes, 104 before them; both in the same words, with 400 or 401 (REST).
  {
    fits: ({ code, message }) => code === 4711 || /does not contain scope/iu.test(message),
    problem: 'account-scope-missing',
  },
  // ZOOM: 124, "Invalid access token" (REST).
  { fits: ({ code }, status) => status === 401 || code === 124, problem: 'account-refused' },
];

const SCOPE = /^[a-z_]{2,30}(?::[a-z_]{2,40}){1,3}$/u;

/** "…does not contain scopes:[a:b, c:d]" → 'a:b, c:d'; what does not look like a scope is left out. */
function scopesIn(message: string): string {
  const listed = /\[([^\]]*)\]/u.exec(message)?.[1] ?? '';
  const scopes = listed.split(/[\s,]+/u).filter((word) => SCOPE.test(word));
  return scopes.slice(0, 6).join(', ');
}

const named = (status: number, code: number | null): string =>
  code === null ? `HTTP ${status}` : `Zoom ${code}`;

/** What a final answer of the REST API means that is not what was asked for. `scope`: what the call needs. */
export function readRefusal({ status, body }: Answered, scope: string): AccountFailure {
  const error = readError(body);
  const { code, message } = error;
  const problem = REFUSALS.find(({ fits }) => fits(error, status))?.problem ?? 'account-answer-wrong';
  const detail = problem === 'account-scope-missing' ? scopesIn(message) || scope : named(status, error.code);
  return { ok: false, problem, code, httpStatus: status, detail };
}

/** OAuth's own names (RFC 6749, 5.2); anything else is not repeated. */
const OAUTH_ERRORS = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
];

/** The same for the OAuth server. A page in HTML is a proxy's: it says nothing about the credentials. */
export function readTokenRefusal({ status, body }: Answered): AccountFailure {
  const { code, error } = readError(body);
  const isRefusal = status === 401 || ([400, 403].includes(status) && body.kind === 'json');
  return {
    ok: false,
    problem: isRefusal ? 'account-refused' : 'account-answer-wrong',
    code,
    httpStatus: status,
    detail: OAUTH_ERRORS.includes(error) ? error : named(status, code),
  };
}
