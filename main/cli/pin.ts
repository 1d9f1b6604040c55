// foyer pin: turns a staff PIN into the line for the venue file: the PIN of its variable, else asked for. It is never shown
// and never kept.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { pinMistake, type PinMistake } from '../../contracts/staff-pin.ts';
import { withoutInput } from '../config/ask-secret.ts';
import { hashPin } from '../kiosk/pin-hash.ts';
import { refused, type CommandEnd } from './command.ts';

export const PIN_VARIABLE = 'FOYER_STAFF_PIN';

/**
 * Takes the PIN out of the environment; null where there is none.
 * SECURITY: child processes inherit it, so this runs before there is any (test/unit/main/cli/pin.test.ts).
 */
export function takePin(env: NodeJS.ProcessEnv): string | null {
  const given = env[PIN_VARIABLE]?.trim() ?? null;
  delete env[PIN_VARIABLE];
  return given;
}

interface Terminal {
  input: NodeJS.ReadableStream;
  /** Where the questions go: not where the answer does, which may be led into a file. */
  output: NodeJS.WritableStream;
  isTerminal: boolean;
  platform: NodeJS.Platform;
}

const WHERE_IT_GOES =
  'Put this into the venue file of each kiosk. Where the file has a "staff" already, put "pinHash" into that one.\n';

/** None of them repeats the PIN. */
const MISTAKES: Readonly<Record<PinMistake, string>> = {
  digits: 'A PIN has digits only.',
  short: 'A PIN needs at least six digits.',
  long: 'A PIN has at most twelve digits.',
  easy: 'This PIN is one of the first that anybody would try. Choose another.',
};

/** What was typed: twice on a terminal, where nobody sees it, and one line of a pipe. */
async function askPin({ input, output, isTerminal }: Terminal): Promise<{ pin: string; again: string }> {
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silence, terminal: isTerminal, historySize: 0 });
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    if (isTerminal) output.write(question);
    const answer = await answers.next();
    if (isTerminal) output.write('\n');
    return answer.done ? '' : answer.value.trim();
  };
  try {
    const pin = await ask('Staff PIN, 6 to 12 digits (not shown): ');
    const isWorthRepeating = isTerminal && pinMistake(pin) === null;
    return { pin, again: isWorthRepeating ? await ask('Once more (not shown): ') : pin };
  } finally {
    lines.close();
  }
}

/**
 * Exit code 2 for a PIN that must not be used, or that was typed in two ways.
 * @param given what the variable held; null: it is asked for.
 */
export async function pinCommand(given: string | null, terminal: Terminal): Promise<CommandEnd> {
  const unasked = given === null ? withoutInput(terminal.platform, PIN_VARIABLE) : null;
  if (unasked !== null) return refused(unasked);
  const { pin, again } = given === null ? await askPin(terminal) : { pin: given, again: given };
  const mistake = pinMistake(pin);
  if (mistake !== null) return refused(MISTAKES[mistake]);
  if (pin !== again) return refused('The two PINs are not the same. Start again.');
  const line = `"staff": { "pinHash": "${await hashPin(pin)}" }\n`;
  return { exitCode: 0, out: line, err: WHERE_IT_GOES };
}
