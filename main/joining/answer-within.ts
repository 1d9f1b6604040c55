// Bounds a wait on somebody else's answer: a visitor is standing there.
import type { ProblemCode } from '../../contracts/problem.ts';
import { failure, type Failure, type Result } from '../../contracts/result.ts';

/** The answer, or a failure with `late` when it takes longer; the asking itself goes on unheard. */
export async function answerWithin<T>(
  ms: number,
  asked: Promise<Result<T>>,
  late: ProblemCode,
): Promise<Result<T>> {
  let timer: NodeJS.Timeout | undefined;
  const noAnswer = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => resolve(failure(late)), ms);
  });
  try {
    return await Promise.race([asked, noAnswer]);
  } finally {
    clearTimeout(timer);
  }
}
