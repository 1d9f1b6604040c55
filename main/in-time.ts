// Bounds a wait on something that may never answer.

/** Resolves when all have; rejects when one does, or when time is up. */
export async function inTime(ms: number, all: readonly Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    await Promise.race([Promise.all(all), late]);
  } finally {
    clearTimeout(timer);
  }
}
