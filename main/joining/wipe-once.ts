// Wipes what a meeting page left, once for each page that was used, and never two wipes at a time.

/**
 * @param wipe rejects when it could not.
 * @param onFailed hears of each time that it could not, whoever waited for it.
 */
export function createWipeOnce(wipe: () => Promise<void>, onFailed: (error: unknown) => void) {
  let isClean = true;
  let wiping: Promise<void> = Promise.resolve();

  return {
    /** A meeting page is about to be made. */
    markUsed: (): void => {
      isClean = false;
    },
    /**
     * SECURITY: nothing of a visit reaches the next one (test/e2e/residue.spec.ts).
     * Rejects when it could not be wiped; the next call tries again.
     */
    wipeOnce: (): Promise<void> => {
      const wiped = wiping.then(async () => {
        if (isClean) return;
        await wipe();
        isClean = true;
      });
      wiping = wiped.catch(onFailed);
      return wiped;
    },
  };
}
