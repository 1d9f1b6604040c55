// A double tap lands in the same place twice, and the second one would hit whatever the next screen has there: a room's
// arrow, then Enter the room. Only that one is swallowed; a tap on another control is meant, however soon it comes.

/** What is asked of a pointer, mouse or click event. `timeStamp` in milliseconds. */
export type TapEvent = Pick<MouseEvent, 'type' | 'clientX' | 'clientY' | 'timeStamp' | 'detail'>;

const WITHIN_MS = 400;
const WITHIN_PX = 40;

/** Every event of a tap, in their order; a tap begins with the first. */
const EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

type Spot = Omit<TapEvent, 'type' | 'detail'>;

const isSoonAndNear = (event: Spot, before: Spot): boolean =>
  event.timeStamp - before.timeStamp < WITHIN_MS &&
  Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < WITHIN_PX;

/** Pointer events carry no count; of our controls only the on-screen keyboard listens to them. */
const isPointer = ({ type }: Pick<TapEvent, 'type'>): boolean => type.startsWith('pointer');

/**
 * To be asked for every event of every tap.
 * @param screen the screen at this moment.
 * @returns true for the events of a tap that was meant for the screen before.
 */
export function createSecondTapJudge(screen: () => string): (event: TapEvent) => boolean {
  /** Where the last event of any tap was. No event is kept: it would hold the visitor's name field. */
  let last: Spot | null = null;
  /** The screen that the last tap was meant for; a third one is swallowed with the second. */
  let meantFor = screen();
  let isSwallowing = false;
  return (event) => {
    // Made by a key or by a program: no tap.
    if (event.type === 'click' && event.detail === 0) return false;
    if (event.type === 'pointerdown') {
      isSwallowing = last !== null && meantFor !== screen() && isSoonAndNear(event, last);
      if (!isSwallowing) meantFor = screen();
    }
    last = { clientX: event.clientX, clientY: event.clientY, timeStamp: event.timeStamp };
    // The browser counts taps that belong together; a person who is quick, or a program, taps once and once again.
    return isSwallowing && (isPointer(event) || event.detail >= 2);
  };
}

/** @param root what the screens stand in. */
export function installSecondTapGuard(root: EventTarget, screen: () => string): void {
  const isSecondTap = createSecondTapJudge(screen);
  for (const name of EVENTS) {
    // Before anything of React's or of the on-screen keyboard's hears it.
    root.addEventListener(
      name,
      (event) => {
        if (!isSecondTap(event as MouseEvent)) return;
        event.stopImmediatePropagation();
        // The focus would go with it; a prevented pointerdown would take the mouse events of a single tap along.
        if (!isPointer(event)) event.preventDefault();
      },
      { capture: true },
    );
  }
}
