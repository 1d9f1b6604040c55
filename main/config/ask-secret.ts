// Asks for a secret on the terminal, for --store-credentials and its like. Works with typed and with piped input; the
// last answer is not echoed on a terminal.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { fieldsOf, SECRET_KINDS, secretMistake, type Secret, type SecretKindName } from './secrets.ts';

/**
 * What to do where nothing can be asked; null where it can.
 * PLATFORM: Electron on Windows is no console program: what it has as standard input is at its end from the start, whether
 * somebody types or pipes (electron 4218, 21705).
 * @param variables that hold the answer instead, as in a sentence.
 */
export const withoutInput = (platform: NodeJS.Platform, variables: string): string | null =>
  platform === 'win32'
    ? 'On Windows nothing can be typed or piped into Foyer. ' +
      `Set ${variables} for this one command, run it again, and take what you set away afterwards.`
    : null;

interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  isTerminal: boolean;
}

export type Asked<K extends SecretKindName> =
  { ok: true; secret: Secret<K> } | { ok: false; message: string };

/** Asks once for each field; a mistake ends it, since whoever pipes a value in cannot correct it. */
export async function askSecret<K extends SecretKindName>(
  kind: K,
  { input, output, isTerminal }: Terminal,
): Promise<Asked<K>> {
  let isEchoing = true;
  const echo = new Writable({
    write(chunk, _encoding, done) {
      if (isEchoing) output.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: echo, terminal: isTerminal });
  const answers = lines[Symbol.asyncIterator]();
  const questions: Readonly<Record<string, string>> = SECRET_KINDS[kind].questions;
  const fields = fieldsOf(kind);
  const given: Record<string, string> = {};
  try {
    for (const [index, field] of fields.entries()) {
      isEchoing = index < fields.length - 1;
      output.write(`${questions[field]}${isEchoing ? '' : ' (not shown)'}: `);
      const answer = await answers.next();
      given[field] = answer.done ? '' : answer.value.trim();
    }
    output.write('\n');
    for (const field of fields) {
      const mistake = secretMistake(`The ${questions[field]}`, given[field] ?? '', kind);
      if (mistake !== null) return { ok: false, message: `${mistake}.` };
    }
    return { ok: true, secret: given as Secret<K> };
  } finally {
    lines.close();
  }
}
