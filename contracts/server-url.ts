// The address of a server of the venue's: encrypted, or on this machine.

/** No user, query or fragment: an address is written into logs and messages. */
export function isServerUrl(text: string): boolean {
  const [, scheme, host] =
    /^(https?):\/\/([^/?#@\s:]+|\[::1\])(?::\d{1,5})?(?:\/[^?#\s]*)?$/u.exec(text) ?? [];
  return (
    scheme === 'https' || (scheme === 'http' && ['localhost', '127.0.0.1', '[::1]'].includes(host ?? ''))
  );
}

export const NOT_A_SERVER = 'must start with https:// (http:// only on this machine) and hold no secret';
