// What every fallible call answers with: expected failures are values, a throw is a bug.
import type { ProblemCode } from './problem.ts';

export interface Failure {
  ok: false;
  problem: ProblemCode;
  /** Correlates an `internal` failure with its line in the log. */
  id?: string;
  /** For IT, from a table of ours or a name of Zoom's: a missing scope, a number. Never anything personal or secret. */
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | Failure;

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (problem: ProblemCode, detail?: string): Failure => ({
  ok: false,
  problem,
  ...(detail !== undefined && { detail }),
});
