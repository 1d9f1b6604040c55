// Asks for the SDK credentials on the terminal, for --store-credentials. Works with typed and with piped input; the
// secret is not echoed on a terminal.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { credentialMistake } from '../zoom/credentials.ts';
import type { SdkCredentials } from './secret-store.ts';

interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  isTerminal: boolean;
}

export type Asked = { ok: true; credentials: SdkCredentials } | { ok: false; message: string };

/** Asks once for each; a mistake ends it, since whoever pipes a value in cannot correct it. */
export async function askCredentials({ input, output, isTerminal }: Terminal): Promise<Asked> {
  let isEchoing = true;
  const echo = new Writable({
    write(chunk, _encoding, done) {
      if (isEchoing) output.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: echo, terminal: isTerminal });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    output.write(question);
    const answer = await answers.next();
    return answer.done ? '' : answer.value.trim();
  };
  try {
    const clientId = await ask('SDK client ID: ');
    isEchoing = false;
    const clientSecret = await ask('SDK client secret (not shown): ');
    output.write('\n');
    const mistake =
      credentialMistake('The client ID', clientId) ?? credentialMistake('The client secret', clientSecret);
    return mistake
      ? { ok: false, message: `${mistake}.` }
      : { ok: true, credentials: { clientId, clientSecret } };
  } finally {
    lines.close();
  }
}
