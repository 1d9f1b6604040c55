// What `reg.exe query <key> /s` prints, taken apart. Its form is the same in every language of Windows; only its errors are
// translated, and those are never looked at.

export interface RegistryValue {
  /** Keys below the root. */
  path: readonly string[];
  name: string;
  /** REG_SZ, REG_DWORD … */
  type: string;
  data: string;
}

/** Null: a line that is neither key nor value, such as the second one of a text with line breaks. */
export function parseRegistry(text: string, root: string): RegistryValue[] | null {
  const values: RegistryValue[] = [];
  let path: readonly string[] | null = null;
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '') continue;
    const value = /^ {4}(\S.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/u.exec(line);
    if (value && path !== null) {
      const [, name = '', type = '', data = ''] = value;
      values.push({ path, name, type, data });
      continue;
    }
    const key = line.trim();
    if (key.toLowerCase() === root.toLowerCase()) path = [];
    else if (key.toLowerCase().startsWith(`${root.toLowerCase()}\\`)) {
      path = key.slice(root.length + 1).split('\\');
    } else return null;
  }
  return values;
}

/** The keys directly below `root`, of what a query without /s prints. */
export const subkeysOf = (text: string, root: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line.toLowerCase().startsWith(`${root.toLowerCase()}\\`))
    .map((line) => line.slice(root.length + 1));
