// Requests to main as plain values: a bridge that rejects must not become a blank page.
import { failure, type Result } from '../../../contracts/result.ts';

/** A rejected request is an `internal` failure. */
export async function askMain<T>(request: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await request();
  } catch {
    return failure('internal');
  }
}
