// Which kinds of devices this machine has, asked of a page of ours: only a browser knows. Kinds alone need no permission
// and switch nothing on.
import { z } from 'zod';

const kinds = z.array(z.string()).max(1_000);

const QUESTION = 'navigator.mediaDevices.enumerateDevices().then((list) => list.map(({ kind }) => kind))';

/** @param runInPage as `webContents.executeJavaScript`. @returns null where nobody can tell. Never rejects. */
export async function readDevices(
  runInPage: (code: string) => Promise<unknown>,
): Promise<readonly string[] | null> {
  try {
    return kinds.safeParse(await runInPage(QUESTION)).data ?? null;
  } catch {
    return null;
  }
}
