// Windows: HKLM\SOFTWARE\Policies\Foyer, which group policy, Intune and administrators write. HKCU is not asked: what a
// user's own profile holds locks nothing.
import { FIELDS, fieldNamed, valueOfText, type Field } from '../fields.ts';
import { isPlainObject } from '../plain-object.ts';
import { NO_POLICY, ONLY_INSTALLED, policyFrom, unusable, type ReadPolicy } from './policy.ts';
import { parseRegistry, subkeysOf, type RegistryValue } from './registry-text.ts';

/** Ends within a bounded time. Null: it did not end well. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<Uint8Array | null>;

const POLICIES = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
const ROOT = `${POLICIES}\\Foyer`;

/**
 * SECURITY: no variable leads there, as SystemRoot, ComSpec or Path would: whoever starts Foyer can set them, and /d keeps
 * the user's own AutoRun out (test/unit/main/config/policy/registry-policy.test.ts).
 */
const SYSTEM = 'C:\\Windows\\System32';

/**
 * PLATFORM: reg.exe writes into a pipe in the console's code page and loses what that does not have; 65001 is UTF-8
 * (fresc81/node-winreg 36, pnpm 4712). Both keys are asked for as reg.exe prints them.
 */
const query = (key: string, isDeep: boolean): readonly string[] => [
  '/d',
  '/s',
  '/c',
  `"${SYSTEM}\\chcp.com 65001>nul && ${SYSTEM}\\reg.exe query "${key}"${isDeep ? ' /s' : ''}"`,
];

/** Registry names have no case of their own: as the schema writes them, where it knows them. */
const NAMES = new Map(
  [...FIELDS.flatMap(({ path }) => path), ONLY_INSTALLED.name].map((name) => [name.toLowerCase(), name]),
);
const asWritten = (name: string): string => NAMES.get(name.toLowerCase()) ?? name;

/** Undefined: a type that says nothing here. */
function valueOf(field: Field | null, isFlag: boolean, { type, data }: RegistryValue): unknown {
  switch (type) {
    case 'REG_DWORD':
    case 'REG_QWORD': {
      const number = Number(data);
      const isYesNo = isFlag || field?.kind === 'boolean';
      return isYesNo && (number === 0 || number === 1) ? number === 1 : number;
    }
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      if (isFlag) return data === 'true' || data === 'false' ? data === 'true' : data;
      return valueOfText(field, data);
    case 'REG_MULTI_SZ': {
      const lines = data.split('\\0').filter((line) => line !== '');
      return field?.kind === 'texts' ? lines : valueOfText(field, lines.join('\n'));
    }
    default:
      return undefined;
  }
}

function plant(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner = into[first];
  const below = isPlainObject(inner) ? inner : {};
  into[first] = below;
  plant(below, rest, value);
}

/** Pure. */
export function policyOfRegistry(values: readonly RegistryValue[]): ReadPolicy {
  // Without a prototype: any name may stand in a registry.
  const written = Object.create(null) as Record<string, unknown>;
  for (const one of values) {
    const path = [...one.path, one.name].map(asWritten);
    const name = path.join('.');
    const value = valueOf(fieldNamed(name), name === ONLY_INSTALLED.name, one);
    if (value === undefined) {
      return unusable(
        `The policy ${ROOT} has a value ${name} of the type ${one.type}, which means nothing here.`,
      );
    }
    plant(written, path, value);
  }
  return policyFrom(ROOT, { ...written });
}

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

export async function readRegistryPolicy(run: RunProgram): Promise<ReadPolicy> {
  const ask = async (key: string, isDeep: boolean): Promise<string | null> => {
    const bytes = await run(`${SYSTEM}\\cmd.exe`, query(key, isDeep));
    return bytes === null ? null : decode(bytes);
  };
  // That there is none is read from what can be read: reg.exe ends alike where a key is missing and where it is forbidden.
  const around = await ask(POLICIES, false);
  if (around === null) return unusable(`${SYSTEM}\\reg.exe does not tell what ${POLICIES} holds.`);
  if (!subkeysOf(around, POLICIES).some((key) => key.toLowerCase() === 'foyer')) return NO_POLICY;
  const text = await ask(ROOT, true);
  const values = text === null ? null : parseRegistry(text, ROOT);
  if (values === null) {
    return unusable(
      `The policy ${ROOT} cannot be read: let users read the key, and keep line breaks out of it.`,
    );
  }
  return policyOfRegistry(values);
}
