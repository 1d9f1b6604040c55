// What reg.exe prints becomes a policy, and whatever it prints else keeps Foyer closed.
import { describe, expect, test } from 'vitest';
import { policyOfRegistry, readRegistryPolicy } from '../../../../../main/config/policy/registry-policy.ts';
import { parseRegistry } from '../../../../../main/config/policy/registry-text.ts';

const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
const ROOT = `${POLICIES}\\Foyer`;
const AROUND = `\r\n${POLICIES}\\Microsoft\r\n${ROOT}\r\n`;

const PRINTED = [
  '',
  ROOT,
  '    onlyInstalled    REG_DWORD    0x1',
  '',
  `${ROOT}\\Kiosk`,
  '    WINDOW    REG_SZ    kiosk',
  '    name    REG_SZ    Hörsaal 2,  links',
  '    startsWithMachine    REG_DWORD    0x1',
  '',
  `${ROOT}\\idle`,
  '    askSeconds    REG_DWORD    0x1e',
  '    waitingMinutes    REG_SZ    0.5',
  '',
  `${ROOT}\\venue`,
  '    languages    REG_MULTI_SZ    de\\0en',
  '',
  `${ROOT}\\theme\\dark`,
  '    signal    REG_SZ    #ffd23f',
  '',
  ROOT,
  '    rooms    REG_MULTI_SZ    [{"id":"a",\\0"title":"A"}]',
  '',
].join('\r\n');

/** A program that answers by what is asked; each call is kept. */
function machine(answers: { around?: string | Uint8Array | null; deep?: string | Uint8Array | null }) {
  const calls: [string, readonly string[]][] = [];
  const bytes = (answer: string | Uint8Array | null | undefined) =>
    typeof answer === 'string' ? Buffer.from(answer) : (answer ?? null);
  const read = () =>
    readRegistryPolicy((program, args) => {
      calls.push([program, args]);
      return Promise.resolve(bytes(args.join(' ').includes(' /s"') ? answers.deep : answers.around));
    });
  return { read, calls };
}

test('types, names without case, lists, umlauts', async () => {
  expect(await machine({ around: AROUND, deep: PRINTED }).read()).toEqual({
    ok: true,
    onlyInstalled: true,
    layer: {
      origin: 'policy',
      label: ROOT,
      written: {
        kiosk: { window: 'kiosk', name: 'Hörsaal 2,  links', startsWithMachine: true },
        idle: { askSeconds: 30, waitingMinutes: 0.5 },
        venue: { languages: ['de', 'en'] },
        theme: { dark: { signal: '#ffd23f' } },
        rooms: [{ id: 'a', title: 'A' }],
      },
    },
  });
});

test('no policy: the key is not among the others', async () => {
  const { read, calls } = machine({ around: `${POLICIES}\\Microsoft\r\n${POLICIES}\\FoyerTwo\r\n` });
  expect(await read()).toEqual({ ok: true, layer: null, onlyInstalled: false });
  expect(calls).toHaveLength(1);
});

describe('SECURITY: keeps Foyer closed', () => {
  test.each([
    ['reg.exe cannot be run, or hangs', { around: null }, 'does not tell what'],
    ['it says nothing of the key that is there', { around: AROUND, deep: null }, 'let users read the key'],
    [
      'a text with a line break',
      { around: AROUND, deep: `${ROOT}\r\n    a    REG_SZ    one\r\ntwo` },
      'line breaks',
    ],
    ['not UTF-8', { around: AROUND, deep: Buffer.from([0x48, 0xf6, 0x72]) }, 'cannot be read'],
    [
      'binary',
      { around: AROUND, deep: `${ROOT}\\kiosk\r\n    name    REG_BINARY    00` },
      'value kiosk.name of the type REG_BINARY',
    ],
    [
      'a flag that is none',
      { around: AROUND, deep: `${ROOT}\r\n    onlyInstalled    REG_DWORD    0x2` },
      'onlyInstalled must be true or false, but is a number',
    ],
  ])('%s', async (_what, answers, wanted) => {
    expect(await machine(answers).read()).toEqual({ ok: false, messages: [expect.stringContaining(wanted)] });
  });

  test('asks the machine’s own hive by the system’s own programs, with no name that a variable leads to', async () => {
    const { read, calls } = machine({ around: AROUND, deep: PRINTED });
    await read();
    for (const [program, args] of calls) {
      expect(program).toBe('C:\\Windows\\System32\\cmd.exe');
      expect(args[0]).toBe('/d');
      const command = args.at(-1) ?? '';
      expect(command.match(/[\w\\:.]+\.(?:com|exe)/gu)).toEqual([
        'C:\\Windows\\System32\\chcp.com',
        'C:\\Windows\\System32\\reg.exe',
      ]);
      expect(command).toContain('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies');
      expect(command).not.toMatch(/HKCU|CURRENT_USER|%/u);
    }
  });
});

test('hostile names pollute nothing', () => {
  const values = parseRegistry(`${ROOT}\\__proto__\r\n    polluted    REG_SZ    1`, ROOT) ?? [];
  policyOfRegistry(values);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
