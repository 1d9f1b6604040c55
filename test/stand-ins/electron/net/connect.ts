// One connection as Chromium would make it: by the host rules, and with the certificates that the app has waived. Main
// appends these switches after the start, so they are read for each connection.
import { createHash } from 'node:crypto';
import net, { type Socket } from 'node:net';
import tls from 'node:tls';
import { commandLine } from '../app/command-line.ts';
import { resolveByRules } from './host-rules.ts';

/** Node's error codes as Chromium names them. */
const NAMES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ECONNRESET: 'ERR_CONNECTION_RESET',
  ECONNABORTED: 'ERR_CONNECTION_ABORTED',
  EHOSTUNREACH: 'ERR_ADDRESS_UNREACHABLE',
  ENETUNREACH: 'ERR_INTERNET_DISCONNECTED',
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_NAME_NOT_RESOLVED',
  ETIMEDOUT: 'ERR_CONNECTION_TIMED_OUT',
  EPIPE: 'ERR_CONNECTION_RESET',
  HPE_INVALID_CONSTANT: 'ERR_INVALID_HTTP_RESPONSE',
  CERT_HAS_EXPIRED: 'ERR_CERT_DATE_INVALID',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ERR_CERT_COMMON_NAME_INVALID',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ERR_CERT_AUTHORITY_INVALID',
  SELF_SIGNED_CERT_IN_CHAIN: 'ERR_CERT_AUTHORITY_INVALID',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ERR_CERT_AUTHORITY_INVALID',
};

/** An error as Electron gives it: `net::ERR_…`, and nothing about where. */
export function chromiumError(cause: unknown): Error {
  if (cause instanceof Error && cause.message.startsWith('net::')) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const isTls = code.startsWith('ERR_SSL') || code === 'EPROTO';
  return new Error(`net::${NAMES[code] ?? (isTls ? 'ERR_SSL_PROTOCOL_ERROR' : 'ERR_FAILED')}`);
}

export function connect(
  { protocol, hostname, port }: URL,
  done: (error: Error | null, socket: Socket) => void,
): void {
  // PLATFORM: an IPv6 address stands in brackets in an address, and not in a connection.
  const host = hostname.replace(/^\[|\]$/g, '');
  const asked = { host, port: Number(port || (protocol === 'https:' ? 443 : 80)) };
  const place = resolveByRules(commandLine.getSwitchValue('host-resolver-rules'), asked);
  const socket = place === null ? new net.Socket() : net.connect(place);
  socket.once('error', (error) => done(chromiumError(error), socket));
  if (place === null) {
    socket.destroy(new Error('net::ERR_NAME_NOT_RESOLVED'));
  } else if (protocol !== 'https:') {
    socket.once('connect', () => done(null, socket));
  } else {
    const secured = tls.connect({
      socket,
      rejectUnauthorized: false,
      ...(net.isIP(host) ? {} : { servername: host }),
    });
    secured.once('error', (error) => done(chromiumError(error), secured));
    secured.once('secureConnect', () => {
      const error = secured.authorizationError as unknown;
      if (secured.authorized || isWaived(secured)) return done(null, secured);
      const code = error instanceof Error && 'code' in error ? error.code : error;
      secured.destroy();
      return done(chromiumError(Object.assign(new Error('certificate'), { code })), secured);
    });
  }
}

function isWaived(socket: tls.TLSSocket): boolean {
  const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
  const waived = commandLine.getSwitchValue('ignore-certificate-errors-spki-list').split(',');
  return key !== undefined && waived.includes(createHash('sha256').update(key).digest('base64'));
}
