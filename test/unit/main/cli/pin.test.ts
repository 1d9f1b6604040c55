// foyer pin: from a pipe and on a terminal. Readline's own raw mode is not run here; what it echoes is.
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { endedInput } from '../../../stand-ins/electron/small/ended-input.ts';
import { PIN_VARIABLE, pinCommand, takePin } from '../../../../main/cli/pin.ts';
import { createStaffPin } from '../../../../main/kiosk/staff-pin.ts';
import { noTries } from '../kiosk/fake-tries.ts';

const PIN = '270815';

async function run(typed: string, isTerminal: boolean) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(typed);
  const end = await pinCommand(null, { input, output, isTerminal, platform: 'linux' });
  return { end, shown: String((output.read() as Buffer | null) ?? '') };
}

/** What the printed line opens. */
async function opens(out: string, pin: string): Promise<boolean> {
  const { staff } = JSON.parse(`{${out}}`) as { staff: { pinHash: string } };
  const chosenPin = () => ({ kind: 'hash', hash: staff.pinHash }) as const;
  return (await createStaffPin({ chosenPin, tries: noTries(), now: () => 0 }).try(pin)).ok;
}

describe('from a pipe', () => {
  test('one line is enough, and the answer is the line for the venue file', async () => {
    const { end, shown } = await run(`${PIN}\n`, false);
    expect(end.exitCode).toBe(0);
    expect(shown).toBe('');
    expect(await opens(end.out, PIN)).toBe(true);
    expect(await opens(end.out, '999998')).toBe(false);
  });

  test('without a newline, and with that of Windows', async () => {
    expect((await run(PIN, false)).end.exitCode).toBe(0);
    expect((await run(`${PIN}\r\n`, false)).end.exitCode).toBe(0);
  });

  test.each(['', '\n', '12345\n', '123456\n', 'abcdef\n', '2708152708152\n'])(
    '%j is refused',
    async (typed) => {
      const { end } = await run(typed, false);
      expect(end).toMatchObject({ exitCode: 2, out: '' });
      expect(end.err).toMatch(/^[A-Z].*\.\n$/u);
    },
  );
});

describe('on a terminal', () => {
  test('asks twice and shows nothing of it', async () => {
    const { end, shown } = await run(`${PIN}\n${PIN}\n`, true);
    expect(await opens(end.out, PIN)).toBe(true);
    expect(shown.match(/not shown/gu)).toHaveLength(2);
    for (const text of [shown, end.out, end.err]) expect(text).not.toContain(PIN);
  });

  test('two that differ are refused', async () => {
    const { end } = await run(`${PIN}\n270816\n`, true);
    expect(end).toMatchObject({ exitCode: 2, out: '' });
    expect(end.err).toMatch(/not the same/u);
  });

  test('given up in the middle', async () => {
    expect((await run(`${PIN}\n`, true)).end.exitCode).toBe(2);
    expect((await run('', true)).end.exitCode).toBe(2);
  });

  test('a PIN that must not be used is not asked for again', async () => {
    const { end, shown } = await run('12345\n', true);
    expect(end.err).toMatch(/six digits/u);
    expect(shown.match(/not shown/gu)).toHaveLength(1);
  });
});

describe('from its variable', () => {
  const windows = {
    input: endedInput(),
    output: new PassThrough(),
    isTerminal: false,
    platform: 'win32',
  } as const;
  const of = async (env: NodeJS.ProcessEnv) => pinCommand(takePin(env), windows);

  test('nothing is asked, on Windows as elsewhere', async () => {
    const end = await of({ FOYER_STAFF_PIN: `${PIN}\r\n` });
    expect(await opens(end.out, PIN)).toBe(true);
    expect(end.out + end.err).not.toContain(PIN);
  });

  test('one that must not be used is refused, an empty one too', async () => {
    expect((await of({ FOYER_STAFF_PIN: '123456' })).err).toMatch(/first that anybody would try/u);
    expect((await of({ FOYER_STAFF_PIN: '' })).err).toMatch(/six digits/u);
  });

  test('SECURITY: it has left the environment, whatever Foyer is to do', () => {
    const env = { [PIN_VARIABLE]: PIN, PATH: '/bin' };
    takePin(env);
    expect(env).toEqual({ PATH: '/bin' });
  });

  test('Windows has no input to ask by: it says what to do, not that the PIN is too short', async () => {
    const { exitCode, out, err } = await of({});
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain(`Set ${PIN_VARIABLE} for this one command`);
  });
});
