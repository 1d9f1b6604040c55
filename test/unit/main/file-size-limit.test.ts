import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { outliveFileSizeLimit } from '../../../main/file-size-limit.ts';

/** Another process, since the signal would end this one. What `electron-store` writes with listens to it. */
const sendItself = (beforehand: string): Promise<string> =>
  promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    `import 'atomically';
     ${beforehand};
     setTimeout(() => console.log('lives'), 100);
     process.kill(process.pid, 'SIGXFSZ');`,
  ]).then(
    ({ stdout }) => stdout.trim(),
    (error: { signal?: string }) => error.signal ?? 'failed',
  );

describe.skipIf(process.platform === 'win32')('the system’s limit on the size of a file', () => {
  it('ends a process in which somebody else listens to it', async () => {
    expect(await sendItself('')).toBe('SIGXFSZ');
  });

  it('ends Foyer not', async () => {
    expect(await sendItself(`(${outliveFileSizeLimit.toString()})(process)`)).toBe('lives');
  });
});
