// The page that tests the kiosk's devices, on the meeting origin and by the same rule of one load per invitation. It may
// live beside a meeting page, so its load clears nothing.
import type { IncomingMessage } from 'node:http';
import type { DeviceSettings } from '../../contracts/devices.ts';
import { fillMeta } from './fill-meta.ts';
import { createOneLoad } from './one-load.ts';
import { page, refuse, type Answer } from './respond.ts';

interface DevicesPage {
  invite: () => string;
  answer: (requestPath: string, request: IncomingMessage) => Answer | null;
}

interface Given {
  /** As built, with its placeholders empty. */
  html: string;
  shellOrigin: string;
  newToken: () => string;
  deviceSettings: () => DeviceSettings;
}

export const DEVICES_PATH = '/devices';

export function createDevicesPage({ html, shellOrigin, newToken, deviceSettings }: Given): DevicesPage {
  const filled = (token: string): string =>
    fillMeta(html, {
      'foyer-shell-origin': shellOrigin,
      'foyer-token': token,
      'foyer-devices': JSON.stringify(deviceSettings()),
    });
  filled('');
  const { invite, take } = createOneLoad<null>(newToken);
  return {
    invite: () => invite(null),
    answer(requestPath, request) {
      if (requestPath !== DEVICES_PATH) return null;
      const taken = take(request);
      return taken ? page(filled(taken.token)) : refuse(403);
    },
  };
}
