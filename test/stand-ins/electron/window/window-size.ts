// The size that the person who starts the app wants for every window: FOYER_WINDOW_SIZE=1280x720 or --window-size=1280,720.
// It is the size of the page, not of the window around it, and it wins over what the app asks for.
import { commandLine } from '../app/command-line.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function windowSize(): Size | undefined {
  const text = process.env['FOYER_WINDOW_SIZE'] || commandLine.getSwitchValue('window-size');
  if (text === '') return undefined;
  const match = /^(\d+)[x,](\d+)$/.exec(text);
  if (!match) throw new Error(`electron stand-in: '${text}' is not a window size; write 1280x720`);
  return { width: Number(match[1]), height: Number(match[2]) };
}
