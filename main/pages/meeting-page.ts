// The meeting page's HTML: given once per invitation, with the one-time token in it. The headers keep other pages away.
// A program on this machine can forge them and be first. It then has one token but not the frame that the shell talks to,
// at an exact origin; that frame's own load is refused, and the visitor waits and gets a problem.
import type { IncomingMessage } from 'node:http';
import type { DeviceSettings } from '../../contracts/devices.ts';
import type { View } from '../../contracts/room.ts';
import { fillMeta } from './fill-meta.ts';
import { createOneLoad } from './one-load.ts';
import { page, refuse, type Answer } from './respond.ts';

/**
 * ZOOM: the SDK keeps tokens in sessionStorage, and a later join without one sends the last visitor's (6.2.0).
 * A new frame does not help: that storage belongs to the tab and the origin.
 */
const CLEARED = { 'Clear-Site-Data': '"cookies", "storage"' };

const EMPTY_HTML = '<!doctype html><html lang="en"><head><title>Foyer</title></head><body></body></html>';

interface MeetingPage {
  /** Answers the token of the next load, which gets this view. An invitation before it is void. */
  invite: (view: View) => string;
  answer: (requestPath: string, request: IncomingMessage) => Answer | null;
}

interface Given {
  /** As built, with its placeholders empty. */
  html: string;
  shellOrigin: string;
  /** The content policy that the view works under. */
  policies: Readonly<Record<View, string>>;
  newToken: () => string;
  /** As they stand at the moment of the load. */
  deviceSettings: () => DeviceSettings;
}

export function createMeetingPage({ html, policies, ...given }: Given): MeetingPage {
  const filled = (view: View, token: string): string =>
    fillMeta(html, {
      'foyer-shell-origin': given.shellOrigin,
      'foyer-view': view,
      'foyer-token': token,
      'foyer-devices': JSON.stringify(given.deviceSettings()),
    });
  filled('component', '');
  const { invite, take } = createOneLoad<View>(given.newToken);

  return {
    invite,
    answer: (requestPath, request) => {
      if (requestPath === '/empty') return page(EMPTY_HTML, CLEARED);
      if (requestPath !== '/') return null;
      const taken = take(request);
      if (!taken) return refuse(403);
      const { what: view, token } = taken;
      return page(filled(view, token), { ...CLEARED, 'Content-Security-Policy': policies[view] });
    },
  };
}
