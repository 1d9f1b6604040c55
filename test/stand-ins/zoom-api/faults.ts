// What a test orders Zoom to do wrong. A row of FAULTS answers instead of the route, or changes what the route answered.
import { answer, REFUSALS, tooMany, type Answer } from './answer.ts';

export type FaultAnswer =
  /** Any status; with Zoom's error body where `code` is given, with none otherwise. */
  | { kind: 'status'; status: number; code?: number; message?: string; headers?: Record<string, string> }
  /** 429. `retryAfter`: as it stands in the header (seconds, an HTTP date, an ISO date); none if left out. */
  | { kind: 'rate-limited'; retryAfter?: string }
  /** The right answer, late. */
  | { kind: 'slow'; delayMs: number }
  /** No answer, the line stays open. */
  | { kind: 'silence' }
  /** The line breaks before the answer or in the middle of its body. */
  | { kind: 'cut'; when: 'at-once' | 'in-the-body' }
  /** Anything at all: broken JSON, a proxy's HTML, a body of many megabytes. */
  | { kind: 'text'; body: string; status?: number; contentType?: string }
  /** The right answer, changed: null where a string should be, another shape. */
  | { kind: 'altered'; change: (json: unknown) => unknown }
  /** 400/4711. `scopes`: those that the route needs, if left out. */
  | { kind: 'missing-scope'; scopes?: readonly string[] }
  /** 401/124. */
  | { kind: 'invalid-token' };

export interface Fault {
  /** Of the path without its query, such as `/v2/meetings/81000000001`; all paths if left out. */
  path?: string | RegExp;
  method?: string;
  /** How many calls it meets; all until it is lifted, if left out. */
  times?: number;
  answer: FaultAnswer;
}

/** What the server then does. */
export type Deed =
  | { do: 'answer'; answer: Answer }
  | { do: 'text'; body: string; status: number; contentType: string }
  | { do: 'silence' }
  | { do: 'cut' }
  | { do: 'truncate'; answer: Answer };

interface Met {
  /** What Zoom would have answered; asked for only if the fault needs it. */
  right: () => Answer;
  scopes: readonly string[];
  wait: (delayMs: number) => Promise<void>;
}

type Rows = {
  [K in FaultAnswer['kind']]: (fault: Extract<FaultAnswer, { kind: K }>, met: Met) => Deed | Promise<Deed>;
};

const deed = (given: Answer): Deed => ({ do: 'answer', answer: given });

const FAULTS: Rows = {
  status: ({ status, code, message = 'Stand-in.', headers = {} }) =>
    deed({ ...answer(status, code === undefined ? undefined : { code, message }), headers }),
  'rate-limited': ({ retryAfter }) => deed(tooMany(retryAfter)),
  slow: async ({ delayMs }, { wait, right }) => wait(delayMs).then(() => deed(right())),
  silence: () => ({ do: 'silence' }),
  cut: ({ when }, { right }) => (when === 'at-once' ? { do: 'cut' } : { do: 'truncate', answer: right() }),
  text: ({ body, status = 200, contentType = 'application/json' }) => ({
    do: 'text',
    body,
    status,
    contentType,
  }),
  altered: ({ change }, { right }) => {
    const given = right();
    return deed({ ...given, json: change(structuredClone(given.json)) });
  },
  'missing-scope': ({ scopes }, met) => deed(REFUSALS.scopeMissing(scopes ?? met.scopes)),
  'invalid-token': () => deed(REFUSALS.tokenInvalid()),
};

export interface Faults {
  /** @returns lifts it. */
  add: (fault: Fault) => () => void;
  /** The first rule that fits, and one call less for it. */
  take: (method: string, path: string) => FaultAnswer | undefined;
  clear: () => void;
}

export function createFaults(): Faults {
  const rules: (Fault & { left: number })[] = [];
  const lift = (rule: Fault & { left: number }): void => {
    if (rules.includes(rule)) rules.splice(rules.indexOf(rule), 1);
  };
  return {
    add(fault) {
      const rule = { ...fault, left: fault.times ?? Number.POSITIVE_INFINITY };
      rules.push(rule);
      return () => lift(rule);
    },
    take(method, path) {
      const rule = rules.find((one) => fits(one, method, path));
      if (!rule) return undefined;
      rule.left -= 1;
      if (rule.left <= 0) lift(rule);
      return rule.answer;
    },
    clear: () => void (rules.length = 0),
  };
}

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === 'string' ? path === fault.path : fault.path.test(path);
}

export function commit<K extends FaultAnswer['kind']>(
  fault: Extract<FaultAnswer, { kind: K }>,
  met: Met,
): Deed | Promise<Deed> {
  const row = FAULTS[fault.kind as K];
  return row(fault, met);
}
