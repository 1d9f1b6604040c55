// PLATFORM: Electron on Windows is no console program, so it puts a stream in the place of standard input that is at its
// end from the start (its lib/common/init.ts; electron 4218, 21705).
import { Readable } from 'node:stream';

export function endedInput(): Readable {
  const input = new Readable();
  input.push(null);
  return input;
}
