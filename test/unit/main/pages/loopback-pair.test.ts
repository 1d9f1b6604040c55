// A port is held on both loopback addresses or not at all.
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { holdLoopbackPort, type LoopbackPort } from '../../../../main/pages/loopback-pair.ts';
import { rawRequest } from './raw-request.ts';

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function occupy(host: string): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen({ host, port: 0 }, () => resolve()));
  open.push(server);
  return (server.address() as AddressInfo).port;
}

async function hold(choices: Parameters<typeof holdLoopbackPort>[0]): Promise<LoopbackPort> {
  const held = await holdLoopbackPort(choices);
  open.push(held);
  return held;
}

/** The addresses on which it is served. */
async function answering(held: LoopbackPort): Promise<string[]> {
  held.serve((_request, response) => response.end('ours'));
  const addresses = ['127.0.0.1', '::1'];
  const asked = addresses.map((address) => rawRequest({ port: held.port, path: '/', address }));
  const answers = await Promise.allSettled(asked);
  return addresses.filter((_, at) => answers[at]?.status === 'fulfilled');
}

/** The given port first, then whatever is free. */
const proposing =
  (first: number, seen: number[] = []) =>
  () => {
    seen.push(first);
    return seen.length === 1 ? first : 0;
  };

describe('holdLoopbackPort', () => {
  test('holds the same port on both', async () => {
    const held = await hold({});
    expect(await answering(held)).toEqual(['127.0.0.1', '::1']);
  });

  test.each(['127.0.0.1', '::1', '::'])('gives up a port that somebody holds on %s', async (host) => {
    const taken = await occupy(host);
    const seen: number[] = [];
    const held = await hold({ proposePort: proposing(taken, seen) });
    expect(seen[0]).toBe(taken);
    expect(held.port).not.toBe(taken);
    expect(await answering(held)).toEqual(['127.0.0.1', '::1']);
  });

  test('lets go of the half that it had', async () => {
    const taken = await occupy('::1');
    await hold({ proposePort: proposing(taken) });
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: '127.0.0.1', port: taken }, () => resolve());
    });
    open.push(server);
  });

  test('stops trying after a while', async () => {
    const taken = await occupy('::1');
    let attempts = 0;
    const proposePort = () => {
      attempts += 1;
      return taken;
    };
    await expect(holdLoopbackPort({ proposePort })).rejects.toThrow('no port was free');
    expect(attempts).toBe(20);
  });

  test('does with 127.0.0.1 where the machine has no other loopback address', async () => {
    const held = await hold({ ipv6Address: '100::1' });
    expect(await answering(held)).toEqual(['127.0.0.1']);
  });

  test('nobody answers after close', async () => {
    const held = await holdLoopbackPort();
    await held.close();
    await expect(rawRequest({ port: held.port, path: '/' })).rejects.toThrow('ECONNREFUSED');
  });
});
