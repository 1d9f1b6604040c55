// before-input-event and input-event, told by listeners in the page. They come a moment after the page has seen the input:
// preventDefault() cannot stop it here, so it says so on stderr instead of pretending.
import { tell } from '../debug.ts';
import { createEvent } from '../emitter.ts';
import type { Contents } from './web-contents.ts';

export interface ReportedInput {
  type: string;
  key?: string;
  code?: string;
  isAutoRepeat?: boolean;
  isComposing?: boolean;
  location?: number;
  control?: boolean;
  shift?: boolean;
  alt?: boolean;
  meta?: boolean;
}

const INPUT_TYPES: Record<string, Electron.InputEvent['type']> = {
  keydown: 'rawKeyDown',
  keyup: 'keyUp',
  mousedown: 'mouseDown',
  mouseup: 'mouseUp',
  mousemove: 'mouseMove',
  wheel: 'mouseWheel',
  touchstart: 'touchStart',
  touchend: 'touchEnd',
};

let hasWarned = false;

export function emitInput(contents: Contents, input: ReportedInput): void {
  const { control = false, shift = false, alt = false, meta = false } = input;
  if (input.type === 'keydown' || input.type === 'keyup') {
    const { key = '', code = '', isAutoRepeat = false, isComposing = false, location = 0 } = input;
    const type = input.type === 'keydown' ? 'keyDown' : 'keyUp';
    const details = {
      type,
      key,
      code,
      isAutoRepeat,
      isComposing,
      location,
      control,
      shift,
      alt,
      meta,
      modifiers: [],
    };
    const event = createEvent({});
    contents.emit('before-input-event', event, details);
    if (event.defaultPrevented && !hasWarned) {
      hasWarned = true;
      tell('before-input-event: preventDefault() is noted, but the page has seen the key already');
    }
  }
  const type = INPUT_TYPES[input.type];
  const held = { control, shift, alt, meta };
  const modifiers = Object.entries(held).flatMap(([name, isHeld]) => (isHeld ? [name] : []));
  contents.emit('input-event', createEvent({}), { type, modifiers });
}
