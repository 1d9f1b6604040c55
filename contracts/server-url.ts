// Addresses of the venue's own servers. One rule for all of them: encrypted or on this machine, and nothing in it that must
// not be read, since an address is written into logs and messages.

/** Scheme, host, port, path. A backslash is a slash to a browser and none to a reader; so there is none. */
const ADDRESS = /^(https?):\/\/([^/\\?#@\s:[\]]+|\[[\dA-Fa-f:.]+\])(?::(\d{1,5}))?((?:\/[^\\?#\s]*)?)$/u;
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];
const HIGHEST_PORT = 65_535;

/** Null: none that may be used. */
function pathOf(text: string): string | null {
  const [, scheme, host = '', port = '443', path = ''] = ADDRESS.exec(text) ?? [];
  const isKept = scheme === 'https' || (scheme === 'http' && THIS_MACHINE.includes(host));
  return isKept && Number(port) > 0 && Number(port) <= HIGHEST_PORT ? path : null;
}

/**
 * A server, or a folder on one.
 * SECURITY: nobody on the way reads along or answers in its place; no user, query or fragment
 * (test/unit/contracts/server-url.test.ts).
 */
export const isServerUrl = (text: string): boolean => pathOf(text) !== null;

/** One file on a server: by the same rule, and with a name. */
export const isFileUrl = (text: string): boolean => /\/[^/]+$/u.test(pathOf(text) ?? '');

const START = 'must start with https:// (http:// only on this machine)';
export const NOT_A_SERVER = `${START} and hold no secret`;
export const NOT_A_FILE = `${START}, name a file and hold no secret`;
