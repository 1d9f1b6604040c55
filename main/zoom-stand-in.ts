// Where a stand-in for Zoom may be: on this machine only; and how Chromium is led to it. Pure.

export interface ZoomStandIn {
  /** Loopback host and port. */
  address: string;
  /** Base64 of the SHA-256 of the stand-in certificate's public key. */
  spki: string;
}

/** Anything of it is played: nothing that happens then may be taken for what Zoom did. */
export const isRehearsal = (options: {
  zoomStandIn: ZoomStandIn | null;
  zoomApiStandIn: string | null;
}): boolean => options.zoomStandIn !== null || options.zoomApiStandIn !== null;

const LOOPBACK = /^(?:127\.(\d{1,3}\.\d{1,3}\.\d{1,3})|localhost|\[::1\]):(\d{1,5})$/u;

function isLoopback(address: string): boolean {
  const [, octets, port] = LOOPBACK.exec(address) ?? [];
  if (port === undefined || Number(port) < 1 || Number(port) > 65_535) return false;
  return octets === undefined || octets.split('.').every((octet) => Number(octet) <= 255);
}

function isSha256(base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === base64;
}

export function standInMistake(address: string | null, spki: string | null): string | null {
  if (address === null && spki === null) return null;
  if (spki === null) return '--zoom-stand-in also needs --zoom-stand-in-spki=<base64>';
  if (address === null) return '--zoom-stand-in-spki also needs --zoom-stand-in=<host:port>';
  // SECURITY: a stand-in is only ever on this machine (test/unit/main/options.test.ts).
  if (!isLoopback(address)) {
    return '--zoom-stand-in must be an address of this machine with a port, such as 127.0.0.1:8443';
  }
  if (!isSha256(spki))
    return '--zoom-stand-in-spki must be a SHA-256 in base64: 44 characters, the last one "="';
  return null;
}

/** The origin without a slash at its end; null for what is none of this machine's. */
export function apiOrigin(text: string): string | null {
  const [, origin, address = ''] = /^(https?:\/\/([^/]+))\/?$/u.exec(text) ?? [];
  return origin !== undefined && isLoopback(address) ? origin : null;
}

/** Chromium's switches that lead Zoom's names, and nothing else, to the stand-in: name and value. */
export function zoomStandInSwitches(
  { address, spki }: ZoomStandIn,
  zoomApiStandIn: string | null = null,
): [name: string, value: string][] {
  const hosts = ['zoom.us', '*.zoom.us', 'zoomgov.com', '*.zoomgov.com'];
  const rules = [
    ...hosts.map((host) => `MAP ${host} ${address}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    // Rules count for addresses too, and the stand-in for the REST API is asked by its own.
    ...(zoomApiStandIn === null ? [] : [`EXCLUDE ${new URL(zoomApiStandIn).hostname}`]),
  ];
  return [
    ['host-resolver-rules', rules.join(', ')],
    ['ignore-certificate-errors-spki-list', spki],
  ];
}
