// Runs one command of the built app to its end, as `foyer <command>` does where it is installed.
import { spawn } from 'node:child_process';
import { appCommand, findElectron } from '../../resources/tools/runtime.mjs';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export function runFoyer(
  words: readonly string[],
  given: {
    args?: readonly string[];
    env?: Record<string, string>;
    input?: string;
    /** SIGTERM then. */
    endAfterMs?: number;
  } = {},
): Promise<Ran> {
  const { command, args } = appCommand(findElectron());
  const child = spawn(command, [...args, ...words, ...(given.args ?? [])], {
    env: { ...(process.env as Record<string, string>), ...given.env },
    timeout: 90_000,
  });
  child.stdin.end(given.input ?? '');
  const ending =
    given.endAfterMs === undefined ? undefined : setTimeout(() => child.kill(), given.endAfterMs);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(ending);
      resolve({ code, out, err });
    });
  });
}
