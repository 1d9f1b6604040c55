// The keyboard stays with the shell while nothing of Zoom's is to be seen. ZOOM: its dialogs take the focus when they open
// (6.2.0), also in a page that is about to go. PLATFORM: `inert` keeps nobody from that, and the permissions policy that
// would (`focus-without-user-activation`) is behind a flag in Chromium 156: so the focus is taken back.

interface Places {
  page: Window;
  /** Holds the meeting page; inert while it is not to be seen. */
  stage: HTMLElement;
}

export function keepFocus({ page, stage }: Places): void {
  const { document } = page;
  let last: HTMLElement | null = null;

  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !stage.contains(target)) last = target;
  });
  // What the window says when one of its frames gets the focus; the frame itself says nothing.
  page.addEventListener('blur', () => {
    // PLATFORM: at once, only the document's focus would come back, and keys would go on to the frame (Chromium 156).
    setTimeout(() => {
      if (!stage.inert || !stage.contains(document.activeElement)) return;
      page.focus();
      last?.focus({ preventScroll: true });
    });
  });
}
