// Hides the mouse pointer while nobody moves a mouse: on a touch screen it would lie there all day. Both pages install
// it, because a page cannot reach the pointer over a frame of another origin.

const QUIET_AFTER_MS = 3_000;

interface Needs {
  root: Pick<HTMLElement, 'classList'>;
  target: Pick<EventTarget, 'addEventListener'>;
}

/** The class `has-quiet-cursor` is on the root while the pointer is hidden; each page's style sheet does the rest. */
export function installQuietCursor({ root, target }: Needs): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => root.classList.add('has-quiet-cursor');
  const moved = (event: Event): void => {
    // A finger moves a pointer too, and has none.
    if ('pointerType' in event && event.pointerType !== 'mouse') return hide();
    root.classList.remove('has-quiet-cursor');
    clearTimeout(timer);
    timer = setTimeout(hide, QUIET_AFTER_MS);
  };
  for (const name of ['pointermove', 'pointerdown']) {
    target.addEventListener(name, moved, { capture: true, passive: true });
  }
  timer = setTimeout(hide, QUIET_AFTER_MS);
}
