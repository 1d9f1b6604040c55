// Loads Zoom's SDK by script tags from our own origin: the vendor's bytes, never bundled. Its one client is a singleton.
import type { ZoomMtg } from '@zoom/meetingsdk';
import type { ZoomMtgEmbedded } from '@zoom/meetingsdk/embedded';
import type { ZoomPage } from './client-view.ts';
import type { ZoomClient } from './component-view.ts';

declare global {
  interface Window {
    ZoomMtg?: typeof ZoomMtg;
    ZoomMtgEmbedded?: typeof ZoomMtgEmbedded;
  }
}

const vendor = (name: string): string => `/zoom/lib/vendor/${name}.min.js`;

/** In this order: each bundle expects the ones before it as globals. */
const COMPONENT_VIEW = [vendor('react'), vendor('react-dom'), '/zoom/zoom-meeting-embedded-ES5.min.js'];
const CLIENT_VIEW = [
  ...['react', 'react-dom', 'redux', 'redux-thunk', 'lodash'].map(vendor),
  '/zoom/zoom-meeting-6.2.0.min.js',
];

function load(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    // Fetched at once, run in order.
    script.async = false;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${path} did not load`)));
    document.head.append(script);
  });
}

/** Rejects with the first file that did not load. */
export async function loadZoomClient(): Promise<ZoomClient> {
  await Promise.all(COMPONENT_VIEW.map(load));
  if (!window.ZoomMtgEmbedded) throw new Error('the SDK loaded and left nothing');
  return window.ZoomMtgEmbedded.createClient();
}

/** Rejects with the first file that did not load. */
export async function loadZoomPage(): Promise<ZoomPage> {
  await Promise.all(CLIENT_VIEW.map(load));
  if (!window.ZoomMtg) throw new Error('the SDK loaded and left nothing');
  return window.ZoomMtg;
}
