// Where this platform keeps IT's policy.
import { execFile } from 'node:child_process';
import { readLinuxPolicy, readMacPolicy } from './file-policy.ts';
import type { ReadPolicy } from './policy.ts';
import { readRegistryPolicy, type RunProgram } from './registry-policy.ts';
import { readTrusted } from './trusted-file.ts';

/** Either program takes some ten milliseconds; one that hangs must not keep a kiosk dark for long. */
const WITHIN_MS = 10_000;
const MAX_BYTES = 4_194_304;

/** SECURITY: with nothing of the environment that Foyer was started with. */
const run: RunProgram = (program, args) =>
  new Promise((resolve) => {
    execFile(
      program,
      [...args],
      {
        env: { SystemRoot: 'C:\\Windows' },
        encoding: 'buffer',
        timeout: WITHIN_MS,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_BYTES,
        windowsHide: true,
        // cmd.exe has quoting rules of its own: the arguments are written by them.
        windowsVerbatimArguments: true,
      },
      (error, stdout) => resolve(error ? null : stdout),
    );
  });

export function createPolicyReader(platform: NodeJS.Platform): () => Promise<ReadPolicy> {
  switch (platform) {
    case 'win32':
      return () => readRegistryPolicy(run);
    case 'darwin':
      return () => readMacPolicy(readTrusted, run);
    default:
      return () => readLinuxPolicy(readTrusted);
  }
}
