// Whoever makes releases, for the tests: keys and signed files by the project's own tool.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { updates, type ReleaseKey } from '../../../../contracts/config-updates.ts';

const TOOL = path.resolve(import.meta.dirname, '../../../../resources/tools/sign-release.mjs');
export const runTool = (...args: string[]): string =>
  execFileSync(process.execPath, [TOOL, ...args], { encoding: 'utf8', stdio: 'pipe' });

export interface ReleaseDesk {
  folder: string;
  keyFile: string;
  publicKey: ReleaseKey;
  /** What `sign-release` prints with a new key. */
  printed: string;
  /** @returns the token in the file that the tool wrote beside the first of `files`. */
  sign: (files: readonly string[], version: string, channel?: string) => string;
  remove: () => void;
}

export function openReleaseDesk(): ReleaseDesk {
  const folder = mkdtempSync(path.join(tmpdir(), 'foyer-release-'));
  const keyFile = path.join(folder, 'release.key');
  const printed = runTool(`--new-key=${keyFile}`);
  const { publicKey } = updates.parse(JSON.parse(`{${printed}}`));
  if (!publicKey) throw new Error('the tool printed no key');
  return {
    folder,
    keyFile,
    publicKey,
    printed,
    sign(files, version, channel = 'latest') {
      runTool(`--key=${keyFile}`, `--version=${version}`, `--channel=${channel}`, ...files);
      return readFileSync(path.join(path.dirname(files[0] ?? ''), `${channel}.release`), 'utf8');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
