// The client view's own Leave. ZOOM: it asks once more in a box beside it, and draws itself anew when it is touched, so that
// what it drew before gets no click (6.2.0): a finger that is lifted from it is enough, and the box never opens.

const LEAVE_BUTTON = '.footer__leave-btn-container';

/** @param onLeave may be called twice for one tap. */
export function onZoomsLeave(page: Pick<Document, 'addEventListener'>, onLeave: () => void): void {
  let isPressed = false;
  const on = (type: 'pointerdown' | 'pointerup' | 'click', act: (event: Event) => void): void =>
    page.addEventListener(
      type,
      (event) => {
        if (event.target instanceof Element && event.target.closest(LEAVE_BUTTON)) act(event);
        else isPressed = false;
      },
      { capture: true },
    );
  on('pointerdown', () => (isPressed = true));
  on('pointerup', () => {
    if (isPressed) onLeave();
  });
  on('click', (click) => {
    click.stopPropagation();
    onLeave();
  });
}
