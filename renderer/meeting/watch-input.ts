// Tells the shell that somebody touches this page: nothing that happens in a frame of another origin reaches the
// shell's document. What was touched or typed is not told.

import { INPUT_EVENTS } from '../../contracts/idle.ts';

/** @param page the window of the meeting page. @param onInput called at once, then at most once a second. */
export function watchInput(
  page: Pick<Window, 'addEventListener'> & { performance: Pick<Performance, 'now'> },
  onInput: () => void,
): void {
  let toldAtMs = -Infinity;
  for (const name of INPUT_EVENTS) {
    page.addEventListener(
      name,
      (event) => {
        // The SDK's own code clicks too.
        if (!event.isTrusted || page.performance.now() - toldAtMs < 1_000) return;
        toldAtMs = page.performance.now();
        onInput();
      },
      // Before anything of the SDK's can stop it.
      { capture: true, passive: true },
    );
  }
}
