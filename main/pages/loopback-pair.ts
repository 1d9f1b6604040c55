// One port on both addresses of `localhost`. Holding only one of them would let whoever takes the other one be served
// as our trusted page, so a port that is taken on either address is given up and another one tried.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackPort {
  port: number;
  /** Before this is called, a request waits. */
  serve: (onRequest: RequestListener) => void;
  close: () => Promise<void>;
}

interface Choices {
  /** 0: any that is free on 127.0.0.1. */
  proposePort?: () => number;
  ipv6Address?: string;
}

const IPV4 = '127.0.0.1';
const ATTEMPTS = 20;
/** PLATFORM: EACCES is how Windows refuses a port of a range that it keeps for itself. */
const TAKEN = new Set(['EADDRINUSE', 'EACCES']);
/** PLATFORM: EADDRNOTAVAIL where IPv6 is switched off, EAFNOSUPPORT where the kernel has none. */
const ABSENT = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

type Listening = { kind: 'held'; server: Server } | { kind: 'taken' } | { kind: 'absent' };

function listen(host: string, port: number): Promise<Listening> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (TAKEN.has(error.code ?? '')) resolve({ kind: 'taken' });
      else if (ABSENT.has(error.code ?? '')) resolve({ kind: 'absent' });
      else reject(error);
    });
    server.listen({ host, port, exclusive: true, ipv6Only: host !== IPV4 }, () => {
      server.removeAllListeners('error');
      resolve({ kind: 'held', server });
    });
  });
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Null when the port is taken on either address. */
async function holdPort(proposed: number, ipv6Address: string): Promise<LoopbackPort | null> {
  const first = await listen(IPV4, proposed);
  if (first.kind === 'taken') return null;
  if (first.kind === 'absent') throw new Error(`this machine has no ${IPV4}`);
  const { port } = first.server.address() as AddressInfo;
  const second = await listen(ipv6Address, port);
  if (second.kind === 'taken') {
    await stop(first.server);
    return null;
  }
  const servers = second.kind === 'held' ? [first.server, second.server] : [first.server];
  return {
    port,
    serve: (onRequest) => servers.forEach((server) => server.on('request', onRequest)),
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

/**
 * Holds one port on both loopback addresses, or on 127.0.0.1 alone where the machine has no IPv6 loopback at all.
 * SECURITY: test/unit/main/pages/loopback-pair.test.ts.
 * @throws when no port could be held after 20 attempts.
 */
export async function holdLoopbackPort({
  proposePort = () => 0,
  ipv6Address = '::1',
}: Choices = {}): Promise<LoopbackPort> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const held = await holdPort(proposePort(), ipv6Address);
    if (held) return held;
  }
  throw new Error(`no port was free on both loopback addresses in ${ATTEMPTS} attempts`);
}
