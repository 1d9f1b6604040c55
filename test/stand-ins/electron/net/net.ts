// The module `net`: what main may ask the network for.
import { strict } from '../strict.ts';
import { netFetch } from './fetch.ts';

export const net = strict('net', {
  online: true,
  isOnline: () => true,
  fetch: netFetch,
} satisfies Pick<Electron.Net, 'online' | 'isOnline' | 'fetch'>);
