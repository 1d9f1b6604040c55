// Tells that somebody touches the shell. Heard before anything else hears it, so that no screen can swallow it; the
// on-screen keyboard's keys are touched like everything else.
import { INPUT_EVENTS } from '../../contracts/idle.ts';

/** @param page the shell's window. */
export function watchInput(page: Pick<Window, 'addEventListener'>, onInput: () => void): void {
  for (const name of INPUT_EVENTS) {
    // What the page does by itself is nobody's input.
    page.addEventListener(name, (event) => event.isTrusted && onInput(), { capture: true, passive: true });
  }
}
