// Zoom's hosts for a venue's rooms: where visitors join, so where the clock and the network are looked at too.
import type { Room } from '../../contracts/room.ts';

/** ZOOM: where the SDK sends its first request (6.2.0). */
const WEB_HOSTS: Readonly<Record<Room['webEndpoint'], string>> = {
  'zoom.us': 'zoom.us',
  'zoomgov.com': 'www.zoomgov.com',
};

/** Each once. */
export const zoomHosts = (rooms: readonly Pick<Room, 'webEndpoint'>[]): string[] => [
  ...new Set(rooms.map(({ webEndpoint }) => WEB_HOSTS[webEndpoint])),
];
